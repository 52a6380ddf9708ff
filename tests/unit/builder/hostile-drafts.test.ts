/** Decisions of a draft that another person wrote: they are applied or passed over, and end. */
import '../../../knowledge/reading';

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { StateSchema } from '../../../knowledge/builder/review/draft-file';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';
import { paragraphUses } from '../../../knowledge/drafting/review/coverage';
import type { ReviewDecision } from '../../../knowledge/drafting/review/decisions';
import { reviewFacts } from '../../../knowledge/drafting/review/facts';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { mentionsOfLabel } from '../../../knowledge/drafting/review/naming/added-name';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { TWELVE } from '../../fixtures/pack-articles/twelve';
import { read } from '../page/files/samples';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const articles = Object.entries(TWELVE).flatMap(([path, text]) => read(path, text).articles);
const draft = draftFrom(
  articles.map((one, at) => readText(one, at, COUNTRIES)),
  COUNTRIES,
);
const [one = '', other = '', third = ''] = reviewNames(draft, []).map(({ key }) => key);
const [fact = ''] = reviewFacts(draft, [], null).map(({ key }) => key);
const LONG = 'x '.repeat(500_000);
const keep = (item: string): ReviewDecision => ({ kind: 'keep', item });
const merge = (item: string, into: string): ReviewDecision => ({ kind: 'merge', item, into });
const INHERITED = ['__proto__', 'constructor', 'toString'];

const DRAFTS: Readonly<Record<string, readonly ReviewDecision[]>> = {
  'two names that go into each other': [
    merge(one, other),
    merge(other, one),
    keep(one),
    keep(other),
  ],
  'a name that goes into itself': [merge(one, one), keep(one)],
  'three names that go round': [
    merge(one, other),
    merge(other, third),
    merge(third, one),
    keep(one),
  ],
  'names that every object has': INHERITED.flatMap((item): ReviewDecision[] => [
    keep(item),
    merge(item, item),
    { kind: 'split', item, spelling: item },
    { kind: 'add-name', item, label: item, identity: item, type: 'PER' },
    { kind: 'write-fact', item, text: item, day: item, status: 'claimed' },
    { kind: 'add-fact', item },
    { kind: 'set-speaker', item, speaker: { kind: 'name', key: item } },
    { kind: 'set-beside', item, other: item },
    { kind: 'add-role', item, role: item, from: '', to: '', article: item, paragraph: 1e9 },
  ]),
  'labels and facts of a million letters': [
    keep(one),
    { kind: 'edit', item: one, label: LONG, identity: LONG, type: 'PER' },
    { kind: 'add-name', item: 'PER:x', label: LONG, identity: LONG, type: 'PER' },
    { kind: 'write-fact', item: fact, text: LONG, day: LONG, status: 'claimed' },
  ],
};

describe.each(Object.entries(DRAFTS))('a draft with %s', (_, decisions) => {
  it('is shown, and gives a pack or a reason', () => {
    const names = reviewNames(draft, decisions);
    const facts = reviewFacts(draft, decisions, null);
    expect(names.length).toBeGreaterThan(5);
    expect(paragraphUses(draft, facts, names)).toHaveLength(articles.length);
    const { source, problems } = toSource(draft, {
      title: 'Piers',
      version: '1.0.0',
      names,
      facts,
      base: null,
    });
    expect(source.entities.length + problems.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false);
  });
});

it('a label of a million letters is named nowhere', () => {
  expect(mentionsOfLabel(draft, LONG)).toEqual([]);
  expect(mentionsOfLabel(draft, 'Mara Lindqvist').length).toBeGreaterThan(0);
});

it('the articles are searched once for a label', () => {
  expect(mentionsOfLabel(draft, 'Lindqvist')).toBe(mentionsOfLabel(draft, ' Lindqvist '));
});

it('a draft file with more names added than a person adds is refused', () => {
  const added = (count: number) => ({
    title: '',
    mayQuote: false,
    decisions: Array.from({ length: count }, (_, at) => ({
      kind: 'add-name',
      item: `PER:${at}`,
      label: `The ${at}`,
      identity: '',
      type: 'PER',
    })),
  });
  expect(v.safeParse(StateSchema, added(1000)).success).toBe(true);
  expect(v.safeParse(StateSchema, added(1001)).success).toBe(false);
});
