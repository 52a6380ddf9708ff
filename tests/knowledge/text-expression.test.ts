import { expect, it } from 'vitest';
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
