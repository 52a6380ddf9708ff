/** Two facts of a pack in the making that give another number, set side by side by a person. */
import '../../../knowledge/reading';

import { expect, it } from 'vitest';
import { draftSources } from '../../../knowledge/builder/draft/sources';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';
import type { ReviewDecision } from '../../../knowledge/drafting/review/decisions';
import { reviewFacts } from '../../../knowledge/drafting/review/facts';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { TWELVE } from '../../fixtures/pack-articles/twelve';
import { read } from '../../unit/page/files/samples';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const articles = Object.entries(TWELVE).flatMap(([path, content]) => read(path, content).articles);
const draft = draftFrom(
  articles.map((one, i) => readText(one, i, COUNTRIES)),
  COUNTRIES,
);
const withNumber = (decisions: readonly ReviewDecision[], words: string) =>
  reviewFacts(draft, decisions).find(({ others = [] }) => others.some(({ own }) => own === words));

const earlier = withNumber([], 'eleven metres');
const later = withNumber([], 'fourteen metres');
if (!earlier || !later) throw new Error('The draft has no facts with the two lengths.');
const written: ReviewDecision[] = [
  { kind: 'keep-all', items: draft.names.map(({ cluster }) => cluster.cluster) },
  {
    kind: 'write-fact',
    item: earlier.key,
    text: 'Eleven metres, by one count.',
    day: '2025-01-23',
    status: 'reported',
  },
  {
    kind: 'write-fact',
    item: later.key,
    text: 'Fourteen metres, Demir says.',
    day: '2025-01-24',
    status: 'claimed',
  },
];

const sourceOf = (decisions: readonly ReviewDecision[]) => {
  const [names, facts] = [reviewNames(draft, decisions), reviewFacts(draft, decisions)];
  return toSource(draft, { title: 'Dam', version: '1.0.0', names, facts, base: null });
};

it('shows each side the other number with its article', () => {
  expect(earlier.others).toMatchObject([
    { key: later.key, words: 'fourteen metres', isLater: false, isSet: false },
  ]);
  expect(later.others).toMatchObject([{ key: earlier.key, words: 'eleven metres', isLater: true }]);
  const [other] = later.others ?? [];
  expect(articles[other?.article ?? -1]?.title?.value).toBe('Crack found in the Velmora dam');
});

it('links the later fact to the earlier one once both are kept, and the pack checks', () => {
  expect(sourceOf(written).source.facts.every(({ differsFrom }) => !differsFrom)).toBe(true);
  const beside: ReviewDecision = { kind: 'set-beside', item: earlier.key, other: later.key };
  const { source, problems } = sourceOf([...written, beside]);
  expect(problems).toEqual([]);
  const fact = (text: string) => source.facts.find((one) => one.text.startsWith(text));
  expect(fact('Fourteen')?.differsFrom).toBe(fact('Eleven')?.id);
  expect(fact('Eleven')).not.toHaveProperty('differsFrom');
  const alone = sourceOf([...written, beside, { kind: 'leave-fact', item: earlier.key }]);
  expect(alone.problems).toEqual([]);
  expect(alone.source.facts.every(({ differsFrom }) => !differsFrom)).toBe(true);
});

it('is part of the draft that the command line writes', () => {
  const facts = draftSources('dam', articles).get('facts.yaml') ?? '';
  expect(facts.match(/differsFrom: \S+/g)).toHaveLength(2);
});
