import { describe, expect, it } from 'vitest';
import {
  APOSTROPHE,
  DASH,
  DIGIT,
  foldOfCodePoint,
  kindOfCodePoint,
  LETTER,
  LOWER,
  SKIP,
  SPACE,
  UPPER,
} from '../../knowledge/text/characters';

/** What the kinds of the commonest characters are told without, see `commonKind`. */
function kindByClasses(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{M}\p{Cf}]/u.test(character)) return SKIP;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return LETTER | UPPER;
  if (/\p{Ll}/u.test(character)) return LETTER | LOWER;
  if (!/[\p{L}\p{Nl}\p{No}]/u.test(character)) return 0;
  return /^\p{Ll}/u.test(character.normalize('NFKD')) ? LETTER | LOWER : LETTER;
}

describe('kinds of characters', () => {
  it.each([
    ['ASCII to Latin with marks and combining marks', 0, 0x33f],
    ['general punctuation, raised and lowered digits, currencies', 0x2000, 0x20ff],
  ])('of %s are those of Unicode', (_, first, last) => {
    const other: string[] = [];
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      const kind = kindOfCodePoint(codePoint);
      const isOwn = kind === APOSTROPHE || kind === DASH;
      if (!isOwn && kind !== kindByClasses(String.fromCodePoint(codePoint)))
        other.push(codePoint.toString(16));
    }
    expect(other).toEqual([]);
  });

  it('folds letters with marks to those without', () => {
    const folded = [...'ÉŞżñ'].map((letter) =>
      String.fromCodePoint(foldOfCodePoint(letter.codePointAt(0) ?? 0)),
    );
    expect(folded.join('')).toBe('eszn');
  });
});
