/** What a draft takes for a company, who speaks, and what is a denial, in texts that the rules were not written on. */
import { describe, expect, it } from 'vitest';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { isBareTitle } from '../../../knowledge/drafting/review/naming/bare-title';
import { isSureName } from '../../../knowledge/drafting/review/naming/sure';
import { isDenialAt } from '../../../knowledge/drafting/statements/statements';
import { tokenize } from '../../../knowledge/reading/tokens';
import { COMPANIES, LATER_SPEAKERS, SPEAKERS } from '../../fixtures/pack-articles/speakers-unseen';
import { draftOf } from './draft-of';

describe('a company whose name looks like a person’s', () => {
  it.each(COMPANIES)('$name is a $kind: $text', ({ text, name, kind, isMissed }) => {
    const found = reviewNames(draftOf(text), []).find(({ label }) => label === name);
    const type = kind === 'person' ? 'PER' : 'ORG';
    expect(found?.type).toBe(isMissed ? undefined : type);
  });

  it('is one in every article once one article tells', () => {
    const { entities } = draftOf(
      'Orrin Vance will dig the tunnel. Orrin Vance has dug three before, in Lund and in Visby.',
      'Orrin Vance, the tunnelling company, is late. Nothing has been dug in Lund.',
    );
    expect(entities.filter(({ label }) => label === 'Orrin Vance').map(({ kind }) => kind)).toEqual(
      ['organisation'],
    );
  });
});

it('is not sure of a person that has neither a title nor a known given name', () => {
  const name = { label: 'Quell Amadine', type: 'PER' as const, score: 0.95, roles: [] };
  expect(isSureName(name)).toBe(false);
  expect(isSureName({ ...name, label: 'Maria Amadine' })).toBe(true);
  expect(isSureName({ ...name, type: 'ORG' })).toBe(true);
  expect(isSureName({ ...name, roles: [{ text: 'mayor', from: '', evidence: [] }] })).toBe(true);
});

it.each([...SPEAKERS, ...LATER_SPEAKERS])('$who: $text', ({ text, who, status = 'claimed' }) => {
  const last = draftOf(text).facts.at(-1);
  expect([
    last?.assertedBy.who,
    draftOf(text).facts.find((fact) => fact.assertedBy.who === who)?.status,
  ]).toEqual([who, status]);
});

it.each([
  ['Brook denied it.', true],
  ['Brook rejected all such accusations.', true],
  ['Brook dismissed the rumour.', true],
  ['Brook rejected the offer.', false],
  ['Brook dismissed the coach.', false],
])('%s says that it is not so: %s', (text, isDenial) => {
  expect(isDenialAt(tokenize(text), 1)).toBe(isDenial);
});

it.each([
  ['Mayor', true],
  ['Deputy director', true],
  ['Mayor of Port Alder', false],
  ['Norwegian prime minister', false],
  ['Harbour town', false],
  ['', false],
  ['Organisation’s head of facilities', true],
  ["The council's head of parks", true],
  ["Kessin's head of parks", false],
])('“%s” is a bare title: %s', (identity, isBare) => {
  expect(isBareTitle(identity)).toBe(isBare);
});
