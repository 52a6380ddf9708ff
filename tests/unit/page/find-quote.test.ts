import { describe, expect, it } from 'vitest';
import type { QuoteSelectors } from '../../../messaging/protocol';
import { findQuote, selectorsOf } from '../../../page/highlights/find-quote';

const BEFORE =
  'Harbour news. The council met on Monday. The ferry to the island sails at six from the old pier, the captain said. Tickets are sold on board. The council will meet again in June, and the mayor will not attend.';
const SENTENCE = 'The ferry to the island sails at six from the old pier';

function selectorsFor(text: string, words: string): QuoteSelectors {
  const start = text.indexOf(words);
  return selectorsOf(text, { start, end: start + words.length });
}

function found(text: string, selectors: QuoteSelectors): string | null {
  const span = findQuote(text, selectors);
  return span && text.slice(span.start, span.end);
}

describe('selectors of highlighted words', () => {
  it('hold the words, 32 letters on each side, and their place', () => {
    expect(selectorsFor(BEFORE, 'six')).toEqual({
      quote: {
        exact: 'six',
        prefix: 'The ferry to the island sails at '.slice(-32),
        suffix: ' from the old pier, the captain ',
      },
      position: { start: BEFORE.indexOf('six'), end: BEFORE.indexOf('six') + 3 },
    });
  });

  it('count code points, as the W3C asks', () => {
    expect(selectorsFor('🚢🚢 sails', 'sails').position).toEqual({ start: 3, end: 8 });
    expect(found('🚢🚢 sails', selectorsFor('🚢🚢 sails', 'sails'))).toBe('sails');
  });
});

describe('highlighted words', () => {
  it('are found where they were', () => {
    expect(found(BEFORE, selectorsFor(BEFORE, SENTENCE))).toBe(SENTENCE);
  });

  it('are found where text was put before them', () => {
    const after = `Updated. ${'More on this story below. '.repeat(40)}${BEFORE}`;
    expect(findQuote(after, selectorsFor(BEFORE, 'six'))?.start).toBe(after.indexOf('six from'));
  });

  it('are told by their context from the same words elsewhere', () => {
    const selectors = selectorsFor(BEFORE, 'The council');
    const second = BEFORE.lastIndexOf('The council');
    const other = selectorsOf(BEFORE, { start: second, end: second + 'The council'.length });
    expect(findQuote(BEFORE, selectors)?.start).toBe(BEFORE.indexOf('The council'));
    expect(findQuote(BEFORE, other)?.start).toBe(second);
  });

  it('are found after a small edit of theirs', () => {
    const after = BEFORE.replace('sails at six', 'sails at seven');
    expect(found(after, selectorsFor(BEFORE, SENTENCE))).toContain(
      'sails at seven from the old pier',
    );
  });

  it('are found after an edit in a passage too long to be searched whole', () => {
    const long = Array.from({ length: 30 }, (_, at) => `Line ${at} of the minutes.`).join(' ');
    const text = `The minutes follow. ${long} So far the minutes.`;
    const after = text.replace('Line 15 of', 'Line fifteen of');
    expect(found(after, selectorsFor(text, long))).toBe(long.replace('Line 15', 'Line fifteen'));
  });

  it.each([
    ['whose sentence has gone', SENTENCE, BEFORE.replace(`${SENTENCE}, the captain said. `, '')],
    [
      'that were short, and stand in another sentence now',
      'six',
      'At six the bells ring in the town.',
    ],
    ['of a page that has no text', SENTENCE, ''],
    [
      'that were replaced by others of the same length',
      'old pier',
      BEFORE.replace('old pier', 'new quay'),
    ],
  ])('%s are not found elsewhere', (_, words, after) => {
    expect(found(after, selectorsFor(BEFORE, words))).toBe(null);
  });
});
