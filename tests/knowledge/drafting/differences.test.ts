/** Two numbers for one thing in two articles. */
import { describe, expect, it } from 'vitest';
import { COUNTRIES_OF_THE_WORLD } from '../../../knowledge/builder/draft/countries';
import { readText as articleText } from '../../../knowledge/drafting/article-text';
import { differencesIn } from '../../../knowledge/drafting/differences/differences';
import { readParagraph } from '../../../knowledge/drafting/differences/quantities';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';
import '../../../knowledge/reading';
import { PAIRS } from '../../fixtures/pack-articles/differences';
import { UNSEEN } from '../../fixtures/pack-articles/differences-unseen';
import type { NumberPair } from '../../fixtures/pack-articles/number-pair';

function proposed({ a, b }: NumberPair): string[][] {
  const read = [a, b].map(({ day, title, paragraphs }, id) => {
    const text = articleText(`${id}.txt`, [title, ...paragraphs].join('\n'));
    const found = { value: title, where: 'text' as const, paragraph: 1 };
    const date = { value: day, where: 'text' as const };
    return readText({ ...text, title: found, date, agencies: [] }, id, COUNTRIES_OF_THE_WORLD);
  });
  const { names, groups, skipped } = draftFrom(read, COUNTRIES_OF_THE_WORLD);
  const found = differencesIn(read, names, groups, skipped);
  return found.map(({ sides }) => sides.map(({ words }) => words));
}

describe('numbers that differ', () => {
  it.each([...PAIRS, ...UNSEEN].map((pair) => [pair.what, pair] as const))('%s', (_, pair) => {
    expect(proposed(pair)).toEqual(pair.differs ? [[...pair.differs]] : []);
  });
});

describe('numbers of a paragraph', () => {
  it.each([
    ['They counted 1,200 voters.', [[1200, 'voter']]],
    ['They counted two thousand three hundred voters.', [[2300, 'voter']]],
    ['Some two hundred thousand voters came.', [[200_000, 'voter']]],
    ['It cost 1.2 million euros.', [[1_200_000, 'euro']]],
    ['Twenty-five army doctors arrived.', [[25, 'doctor']]],
    ['A hundred and twelve villagers came.', [[112, 'villager']]],
    ['Between 10 and 12 doctors came at 14:30 on 3 May 2031, aged 43.', []],
    ['10 to 12 doctors came.', [[12, 'doctor']].slice(1)],
    ['One doctor came, in 2031, for the 2nd time, with 3 per cent more.', []],
    ['Three weeks and 12 of the doctors were enough.', []],
  ] as const)('%s', (text, wanted) => {
    expect(readParagraph(text).quantities.map(({ value, unit }) => [value, unit])).toEqual(wanted);
  });
});
