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
import { expression, L, LL, LU, M, PD } from '../../knowledge/text/expression';

const unitsOf = (first: number, last: number): string[] =>
  Array.from({ length: last + 1 - first }, (_, at) => String.fromCharCode(first + at));
/** The blocks with letters that have a capital and a small form. */
const CASED = [...unitsOf(0, 0x24f), ...unitsOf(0x370, 0x58f), ...unitsOf(0x1e00, 0x1eff)];
const EXACT = unitsOf(0, 0x6ff);

/** Capitals without a small form of their own, and digraphs whose first letter alone is one. */
const NEITHER = /[ϒϓϔǅǈǋǲ]/;

it('capitals and small letters are those of Unicode', () => {
  const [capital, small] = [expression`^[${LU}]`, expression`^[${LL}]`];
  const units = CASED.filter((unit) => !NEITHER.test(unit));
  expect(units.filter((unit) => capital.test(unit) !== /\p{Lu}/u.test(unit))).toEqual([]);
  const withCapital = units.filter((unit) => unit !== 'ß' && unit.toUpperCase() !== unit);
  expect(withCapital.filter((unit) => small.test(unit) !== /\p{Ll}/u.test(unit))).toEqual([]);
  expect(small.test('ß')).toBe(true);
  expect(units.filter((unit) => small.test(unit) && /\p{Lu}/u.test(unit))).toEqual([]);
});

it('marks and dashes are those of Unicode', () => {
  const [mark, dash] = [expression`[${M}]`, expression`[${PD}]`];
  expect(EXACT.filter((unit) => mark.test(unit) !== /\p{M}/u.test(unit))).toEqual([]);
  expect(EXACT.filter((unit) => dash.test(unit) !== /\p{Pd}/u.test(unit))).toEqual([]);
});

it('every letter is one, save signs of mathematics; and as far as Arabic no mark, digit or sign is', () => {
  const letter = expression`[${L}]`;
  expect(
    EXACT.filter((unit) => letter.test(unit) && /[\p{M}\p{N}\p{P}\p{S}\p{Z}]/u.test(unit)),
  ).toEqual(['϶']);
  const missed = unitsOf(0, 0xffff).filter((unit) => /\p{L}/u.test(unit) && !letter.test(unit));
  expect(missed.join('')).toMatch(/^[ˬˮ\u2071-\u2188\u2e2f\u3006\u3031-\u303c]*$/);
});

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
