import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordAfter, wordBefore } from '../../knowledge/matching/evidence/neighbours';
import { countOf, countWords } from '../../knowledge/matching/evidence/writing';

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
