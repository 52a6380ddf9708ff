import { describe, expect, it } from 'vitest';
import { readText } from '../../../knowledge/drafting/article-text';
import { openingOf, rightOpenings } from '../../../knowledge/drafting/verify/openings';
import { sampleSource } from './sample';

describe('the opening of a paragraph', () => {
  it.each([
    ['The council met on Friday and voted late.', 'The council met on Friday and'],
    ['Interdepartmental reorganisation notwithstanding, it went on.', undefined],
    ['A vote. No.', 'A vote. No.'],
    ['Nobody spoke.', undefined],
  ])('of “%s” is “%s”', (paragraph, opening) => {
    expect(openingOf(paragraph)).toBe(opening);
  });

  it('is found wrong where the paragraph begins otherwise', () => {
    const source = sampleSource();
    const [first] = source.articles;
    if (!first) throw new Error('the sample has articles');
    const texts = new Map([
      [first.id, readText('a.txt', 'The council met.\nIt voted late at night.')],
    ]);
    const tallyOf = (openings: Record<string, string>) =>
      rightOpenings({ ...source, articles: [{ ...first, openings }] }, texts);
    expect(tallyOf({ '2': 'It voted late' }).problems).toEqual([]);
    expect(tallyOf({ '2': 'The council met' }).problems).toHaveLength(1);
    expect(tallyOf({ '3': 'Nothing stands here' }).problems).toHaveLength(1);
  });
});
