/** What a draft of four short articles proposes, whose first lines are title, outlet and day. */
import '../../../knowledge/reading';

import { expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';
import { FOUR } from '../../fixtures/pack-articles/four';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const DAYS: Readonly<Record<string, string>> = {
  'z-dark.txt': '2031-09-02',
  'a-families.md': '2031-09-04',
  'm-stays.txt': '2031-09-12',
  'b-court.txt': '2031-10-20',
};
const articles = Object.entries(FOUR).map(([file, content]) => ({
  ...articleOf(file, content.replace(/^---.*?---\n/s, '')),
  agencies: [],
  date: { value: DAYS[file] ?? '', where: 'person' as const },
}));
const draft = draftFrom(
  articles.map((one, at) => readText(one, at, COUNTRIES)),
  COUNTRIES,
);
const said = (who: string) => draft.facts.filter(({ assertedBy }) => assertedBy.who === who);

it('sets two counts of one thing against each other', () => {
  expect(draft.differences.map(({ sides }) => sides.map(({ words }) => words))).toEqual([
    ['90 boats', '140 boats'],
  ]);
});

it('tells a company from a person, and lets it deny', () => {
  expect(draft.entities.find(({ label }) => label === 'Aldous Finch')?.kind).toBe('organisation');
  expect(said('Aldous Finch').map(({ status }) => status)).toContain('denied');
});

it('gives words to a body without a name, and to the one whom a pronoun means', () => {
  expect(said('the harbour office')).toMatchObject([
    { assertedBy: { entity: '' }, status: 'claimed' },
  ]);
  expect(said('Rurik Hallam').map(({ words }) => words)).toContain('The winter had, he said.');
  expect(said('Peder Lunde')).toHaveLength(1);
});
