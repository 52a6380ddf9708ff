import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import type { FoundArticle } from '../../../knowledge/drafting/found-article';
import { ArticleRuns } from '../../../knowledge/drafting/own-words';
import { readText } from '../../../knowledge/drafting/readings';
import { correctArticle } from '../../../knowledge/drafting/review/articles';
import { type ReviewDecision, withDecision } from '../../../knowledge/drafting/review/decisions';
import { reviewFacts } from '../../../knowledge/drafting/review/facts';
import { reviewNames, wordsAt } from '../../../knowledge/drafting/review/names';
import {
  addedNameKey,
  mentionsOfLabel,
} from '../../../knowledge/drafting/review/naming/added-name';
import { sourceFiles } from '../../../knowledge/drafting/review/source-files';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { openPack } from '../../../knowledge/schema/file/open';
import { TWELVE } from '../../fixtures/pack-articles/twelve';
import { read } from '../../unit/page/files/samples';

const articlesOf = (files: Readonly<Record<string, string>>): FoundArticle[] =>
  Object.entries(files).flatMap(([path, content]) => read(path, content).articles);
const COUNTRIES = countriesFrom({ identities: { Norway: 'Country' }, countries: {} });
const draftOf = (articles: readonly FoundArticle[]) =>
  draftFrom(
    articles.map((article, i) => readText(article, i, COUNTRIES)),
    COUNTRIES,
  );

const articles = articlesOf(TWELVE);
const draft = draftOf(articles);
const named = (decisions: readonly ReviewDecision[], label: string) =>
  reviewNames(draft, decisions).find((name) => name.label === label);
const MARA = 'PER:mara lindqvist';

describe('names under review', () => {
  it('are kept, left out, and taken back by leaving the decision out', () => {
    expect(articles).toHaveLength(12);
    expect(named([], 'Mara Lindqvist')).toMatchObject({
      key: MARA,
      state: 'open',
      identity: 'Council leader',
    });
    expect(named([{ kind: 'keep', item: MARA }], 'Mara Lindqvist')?.state).toBe('kept');
    const both: ReviewDecision[] = [
      { kind: 'keep', item: MARA },
      { kind: 'not-a-name', item: MARA },
    ];
    expect(named(both, 'Mara Lindqvist')?.state).toBe('not-a-name');
  });

  it('are edited, merged and split', () => {
    const edit: ReviewDecision = {
      kind: 'edit',
      item: MARA,
      label: 'M. Lindqvist',
      identity: 'Leads the council',
      type: 'PER',
    };
    expect(named([edit], 'M. Lindqvist')).toMatchObject({
      state: 'kept',
      identity: 'Leads the council',
      spellings: expect.arrayContaining(['M. Lindqvist', 'Mara Lindqvist']),
    });
    const merged = named(
      [{ kind: 'merge', item: 'PER:ines lindqvist', into: MARA }],
      'Mara Lindqvist',
    );
    expect(merged?.spellings).toContain('Ines Lindqvist');
    expect(
      named([{ kind: 'merge', item: 'PER:ines lindqvist', into: MARA }], 'Ines Lindqvist'),
    ).toBeUndefined();
    const split = named([{ kind: 'split', item: MARA, spelling: 'Lindqvist' }], 'Lindqvist');
    expect(split).toMatchObject({ state: 'open', spellings: ['Lindqvist'] });
    expect(named([{ kind: 'merge', item: MARA, into: MARA }], 'Mara Lindqvist')?.state).toBe(
      'open',
    );
  });

  it('are added where reading missed them, once, with their places in the articles', () => {
    const label = 'the pier';
    const add: ReviewDecision = {
      kind: 'add-name',
      item: addedNameKey(label, 'LOC'),
      label,
      identity: 'Landing stage',
      type: 'LOC',
    };
    const mentions = mentionsOfLabel(draft, label);
    expect(new Set(mentions.map((one) => wordsAt(draft, one)))).toEqual(new Set([label]));
    expect(named([add], label)).toMatchObject({
      key: add.item,
      state: 'kept',
      identity: 'Landing stage',
      mentions,
    });
    expect(mentionsOfLabel(draft, 'the pie')).toEqual([]);
    const known: ReviewDecision = { ...add, item: MARA, label: 'Mara Lindqvist', type: 'PER' };
    const maras = reviewNames(draft, [known]).filter((name) => name.label === 'Mara Lindqvist');
    expect(maras.map(({ key, state }) => [key, state])).toEqual([[MARA, 'kept']]);
    expect(addedNameKey('Mara Lindqvist', 'PER')).toBe(MARA);
  });

  it('keep what was decided when more articles come', () => {
    const decisions: ReviewDecision[] = [
      {
        kind: 'edit',
        item: MARA,
        label: 'Mara Lindqvist',
        identity: 'Leads the council',
        type: 'PER',
      },
    ];
    const few = draftOf(articles.slice(2, 4));
    const state = (of: typeof draft) => reviewNames(of, decisions).find(({ key }) => key === MARA);
    expect(state(few)).toMatchObject({ state: 'kept', identity: 'Leads the council' });
    expect(state(draft)).toMatchObject({ state: 'kept', identity: 'Leads the council' });
    const fact = reviewFacts(few, [])[0];
    expect(reviewFacts(draft, []).map(({ key }) => key)).toContain(fact?.key);
  });

  it('do not fill the list of decisions while one types', () => {
    const write = (text: string): ReviewDecision => ({
      kind: 'write-fact',
      item: 'x',
      text,
      day: '',
      status: 'claimed',
    });
    expect(withDecision(withDecision([], write('a')), write('ab'))).toEqual([write('ab')]);
    expect(
      withDecision(withDecision([], { kind: 'keep', item: 'x' }), { kind: 'keep', item: 'y' }),
    ).toHaveLength(2);
  });
});

describe('the pack of a review', () => {
  const keepAll: ReviewDecision = {
    kind: 'keep-all',
    items: [MARA, 'PER:olga brandt', 'PER:tomas reyes', 'LOC:port alder'],
  };
  const written = (decisions: readonly ReviewDecision[], title = 'Two towns', of = draft) =>
    toSource(of, {
      title,
      version: '1.0.0',
      names: reviewNames(of, decisions),
      facts: reviewFacts(of, decisions),
    });

  it('of names alone compiles, with what the articles call people', () => {
    const { source, problems } = written([keepAll]);
    expect(problems).toEqual([]);
    expect(source.facts).toEqual([]);
    expect(source.entities.find(({ id }) => id === 'mara-lindqvist')).toMatchObject({
      identity: { text: 'Council leader' },
      roles: expect.arrayContaining([expect.objectContaining({ from: '2025-01-14' })]),
    });
    // Nothing says what the town is: the card names the source.
    expect(source.entities.find(({ id }) => id === 'port-alder')?.identity.text).toMatch(
      /^Place named in /,
    );
    const opened = openPack(compilePack(source));
    expect(opened.ok && opened.pack.manifest.counts).toMatchObject({
      entities: 4,
      facts: 0,
      articles: 12,
    });
  });

  it('has facts in own words or as quotations, with speaker, day and paragraph', () => {
    const facts = reviewFacts(draft, []).filter(
      ({ candidate }) => candidate.assertedBy.who === 'Mara Lindqvist',
    );
    const [first, second] = facts;
    const { source, problems } = written([
      keepAll,
      {
        kind: 'write-fact',
        item: first?.key ?? '',
        text: 'Promises 400 jobs.',
        day: '2025-01-14',
        status: 'claimed',
      },
      { kind: 'quote-fact', item: second?.key ?? '' },
    ]);
    expect(problems).toEqual([]);
    expect(source.facts).toMatchObject([
      {
        text: 'Promises 400 jobs.',
        // Whom the sentence does not name, beside the speaker, it is not about.
        about: ['mara-lindqvist'],
        when: { on: '2025-01-14' },
        assertedBy: { entity: 'mara-lindqvist', through: 'Reuters' },
        status: 'claimed',
      },
      { text: expect.stringMatching(/^“.+”$/) },
    ]);
  });

  it('puts copies of one text in one group, and leaves the form of a site out', () => {
    const { articles: cited } = written([keepAll]).source;
    const group = (title: string) => cited.find((one) => one.title === title)?.group;
    expect(group('Port Alder to get a new pier')).toBe(group('Council votes for a second pier'));
    expect(group('Crack found in the Velmora dam')).not.toBe(
      group('Council votes for a second pier'),
    );
  });

  it('cites no article without a day', () => {
    const undated = articles
      .slice(2, 4)
      .map((one) =>
        correctArticle(one, [
          { kind: 'article', item: one.textHash, title: 'T', publisher: 'P', date: '' },
        ]),
      );
    const { source, problems } = written([keepAll], 'Two towns', draftOf(undated));
    expect(source).toMatchObject({ articles: [], entities: [], facts: [] });
    expect(problems[0]?.what).toContain('no article or no entity');
  });

  it('tells of a problem beside its item', () => {
    const twin: ReviewDecision = {
      kind: 'edit',
      item: 'PER:olga brandt',
      label: 'Mara Lindqvist',
      identity: 'Another',
      type: 'PER',
    };
    expect(written([keepAll, twin]).problems).toEqual([
      {
        key: 'PER:olga brandt',
        what: expect.stringContaining('the name "Mara Lindqvist" belongs to'),
        coded: { code: 'shared-name', args: ['Mara Lindqvist', 'Mara Lindqvist'] },
      },
    ]);
  });

  it('is saved as sources that the command line takes', () => {
    const { source } = written([keepAll]);
    const loaded = loadSources('pack', [...sourceFiles(source)]);
    expect(loaded.ok && loaded.source).toEqual(source);
  });
});

it('refuses eight words in a row of an article, in any case and punctuation', () => {
  const runs = new ArticleRuns([
    ['one', { paragraphs: ['The council voted on Tuesday to build a second pier.'] }],
  ]);
  expect(runs.borrowed('They say the COUNCIL voted, on tuesday, to build a')?.from).toBe('one');
  expect(runs.borrowed('The council voted on Tuesday to build')).toBeUndefined();
});
