/** What the checks say beside an item is data too: the page has it in each of its languages. */
import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { ArticleRuns } from '../../../knowledge/drafting/own-words';
import { readText } from '../../../knowledge/drafting/readings';
import type { ReviewDecision } from '../../../knowledge/drafting/review/decisions';
import { reviewFacts } from '../../../knowledge/drafting/review/facts';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { textProblems } from '../../../knowledge/drafting/review/text-problems';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { tally } from '../../../knowledge/drafting/verify/tally';
import { checkSource } from '../../../knowledge/schema/check';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const TEXT = [
  'Quay closes',
  'Lise Amundsen, the mayor of Port Alder since June, reportedly closed the quay that her own council had opened a week before.',
  'Omar Diallo, an engineer, said on Friday that the quay leaked and that it would cost a lot.',
].join('\n');
const text = {
  ...articleOf('quay.txt', TEXT),
  agencies: [],
  title: { value: 'Quay closes', where: 'text' as const },
  date: { value: '2031-09-02', where: 'person' as const },
};
const draft = draftFrom([readText(text, 0, COUNTRIES)], COUNTRIES);
const [LISE, OMAR] = ['PER:lise amundsen', 'PER:omar diallo'];
const keep: ReviewDecision = { kind: 'keep-all', items: [LISE, OMAR] };
const edit = (item: string, label: string, identity = 'Engineer'): ReviewDecision => ({
  kind: 'edit',
  item,
  label,
  identity,
  type: 'PER',
});
const MAYOR = reviewNames(draft, []).find(({ key }) => key === LISE)?.roles[0]?.text ?? '';
const dated = (from: string, to: string): ReviewDecision => ({
  kind: 'date-role',
  item: LISE,
  role: MAYOR,
  from,
  to,
});

function written(decisions: readonly ReviewDecision[]) {
  const all = [keep, ...decisions];
  return toSource(draft, {
    title: 'Quay',
    version: '1.0.0',
    names: reviewNames(draft, all),
    facts: reviewFacts(draft, all),
  });
}
const problemsAfter = (...decisions: ReviewDecision[]) =>
  written(decisions).problems.map(({ coded }) => coded);
const adviceAfter = (...decisions: ReviewDecision[]) =>
  textProblems(written(decisions).source, [text], new ArticleRuns([['Quay closes', text]])).map(
    ({ coded }) => coded,
  );
describe('problems', () => {
  it('of names', () => {
    expect(problemsAfter(edit(OMAR, 'Lise Amundsen'))).toEqual([
      { code: 'shared-name', args: ['Lise Amundsen', 'Lise Amundsen'] },
    ]);
    expect(problemsAfter(edit(OMAR, 'Omаr Diallo'))).toContainEqual({
      code: 'confusable',
      args: ['Omаr Diallo', 'Omаr'],
    });
  });

  it('of days', () => {
    expect(problemsAfter(dated('2031-05', '2030'))).toEqual([
      { code: 'backwards', args: [MAYOR, '2031-05', '2030'] },
    ]);
  });
});

describe('advice', () => {
  it('names the words that are an article’s', () => {
    const words = 'the quay that her own council had opened a week';
    expect(adviceAfter(edit(LISE, 'Lise Amundsen', words))).toContainEqual({
      code: 'borrowed',
      args: [expect.stringContaining('her own council'), 'Quay closes'],
    });
  });

  it('names a title without a date, and the date that its paragraph has', () => {
    expect(adviceAfter(dated('', ''))).toContainEqual({ code: 'undated', args: [MAYOR, 'June'] });
  });
});

it('stands beside every complaint that the page can show', () => {
  const { source } = written([]);
  const [first] = source.entities;
  if (first === undefined) throw new Error('a name is kept');
  const wrong = {
    ...source,
    pack: { ...source.pack, blocklist: ['Lise Amundsen'] },
    articles: source.articles.map((one) => ({
      ...one,
      skipped: [{ paragraphs: [2], reason: 'A form of the site.' }],
    })),
  };
  const coded = checkSource(wrong).map((one) => one.coded?.code);
  expect(coded).toEqual(expect.arrayContaining(['blocked-name', 'skipped-cited']));
  expect(checkSource({ ...source, entities: [] }).map((one) => one.coded?.code)).toContain(
    'empty-pack',
  );
});

it('is in the order of the sentences', () => {
  const found = tally('numbers', [1, 2, 3], (number) => {
    if (number === 1) return 'one';
    return number === 2
      ? undefined
      : { sentence: 'three', coded: { code: 'no-card' as const, args: [] } };
  });
  expect(found).toMatchObject({ good: 1, problems: ['one', 'three'] });
  expect(found.coded).toEqual([undefined, { code: 'no-card', args: [] }]);
});
