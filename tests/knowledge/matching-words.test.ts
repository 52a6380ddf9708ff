import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordAfter, wordBefore } from '../../knowledge/matching/evidence/neighbours';
import { countOf, countWords } from '../../knowledge/matching/evidence/writing';
import { WordStarts } from '../../knowledge/text/word-starts';

const WORDS = /\p{L}[\p{L}\p{M}’']{2,}/gu;
const SEED = { seed: 20251125, numRuns: 2_000 };
/** Letters of several scripts, a mark, apostrophes and what parts words. */
const text = fc
  .array(fc.constantFrom(..."aZéßŁПутíİ’' .-1\u0301\nСالأ"), { maxLength: 60 })
  .map((characters) => characters.join(''));

describe('counting how words are written', () => {
  test('gives what making the words gives', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(60), (written, from, length) => {
        const start = Math.min(from, written.length);
        const counts = { capitals: 0, small: 0, upper: 0 };
        const end = Math.min(start + length, written.length);
        expect(countWords(written, start, end, counts)).toBe(true);
        expect(counts).toEqual(countOf(written.slice(start, end).match(WORDS) ?? []));
      }),
      SEED,
    );
  });
  test('leaves letters beyond the first 65,536 characters to whoever makes words', () => {
    const written = 'The 𝐏utin';
    const counts = { capitals: 0, small: 0, upper: 0 };
    expect(countWords(written, 0, written.length, counts)).toBe(false);
  });
});

describe('words beside a place', () => {
  test('are those of the text that is asked about, where another was asked about before', () => {
    expect(wordBefore('President Putin', 10)?.plain).toBe('president');
    expect(wordBefore('Filmstar  Putin', 10)?.plain).toBe('filmstar');
    expect(wordAfter('Putin said', 5)?.plain).toBe('said');
    expect(wordAfter('Putin Boulevard', 5)?.plain).toBe('boulevard');
    expect(wordAfter('Putin.', 5)).toBeNull();
  });
  test('lose their possessive, whatever its apostrophe', () => {
    for (const apostrophe of "'’´`") {
      const word = wordBefore(`Syria${apostrophe}s Assad`, 8);
      expect(word?.plain).toBe('syria');
      expect(word?.possessive).toBe(true);
    }
  });
});

describe('what words of a page begin with', () => {
  const letters = fc
    .array(fc.constantFrom(...'abcxyzABCéß-’.1 '), { maxLength: 40 })
    .map((characters) => characters.join(''));

  test('never says that a word is missing which is there', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(12), (one, other, length) => {
        const starts = new WordStarts([one, other]);
        for (const text of [one, other])
          for (const { index } of text.matchAll(/(?<![a-z])[a-z]/gi))
            expect(starts.mayHave(text.slice(index, index + length).toLowerCase())).toBe(true);
      }),
      SEED,
    );
  });

  test.each(['police', 'spare', 'minister', 'mining'])(
    'tells that a word is missing: %s',
    (word) => {
      expect(new WordStarts(['Polite miners', 'spoke to ministries']).mayHave(word)).toBe(
        word === 'minister',
      );
    },
  );
});
