import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../knowledge/drafting/compile';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { ArticleRuns } from '../../../knowledge/drafting/own-words';
import { readText } from '../../../knowledge/drafting/readings';
import type { BasePack } from '../../../knowledge/drafting/review/base';
import { paragraphUses } from '../../../knowledge/drafting/review/coverage';
import type { ReviewDecision } from '../../../knowledge/drafting/review/decisions';
import { reviewFacts } from '../../../knowledge/drafting/review/facts';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { textProblems } from '../../../knowledge/drafting/review/text-problems';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { sourcesOfBytes } from '../../../knowledge/drafting/source-of-bytes';
import type { PackSource } from '../../../knowledge/schema/source';
import { THIRTEENTH, TWELVE } from '../../fixtures/pack-articles/twelve';
import { read } from '../../unit/page/files/samples';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const draftOf = (files: Readonly<Record<string, string>>) =>
  draftFrom(
    Object.entries(files)
      .flatMap(([path, content]) => read(path, content).articles)
      .map((article, i) => readText(article, i, COUNTRIES)),
    COUNTRIES,
  );
const MARA = 'PER:mara lindqvist';

function written(
  draft: ReturnType<typeof draftOf>,
  decisions: readonly ReviewDecision[],
  base: BasePack | null = null,
) {
  const names = reviewNames(draft, decisions, base);
  const facts = reviewFacts(draft, decisions, base);
  return toSource(draft, { title: 'Port Alder', version: '1.0.0', names, facts, base });
}

/** The twelve articles as a pack: Mara Lindqvist and Tomas Reyes, with one fact each. */
function firstPack(): PackSource {
  const draft = draftOf(TWELVE);
  const [mara, tomas] = ['Mara Lindqvist', 'Tomas Reyes'].map((label) => {
    const name = reviewNames(draft, []).find((one) => one.label === label);
    const fact = reviewFacts(draft, []).find(
      ({ candidate }) => candidate.about[0] === name?.entities[0],
    );
    return { name: name?.key ?? '', fact: fact?.key ?? '' };
  });
  const write = (item: string, text: string): ReviewDecision => ({
    kind: 'write-fact',
    item,
    text,
    day: '2025-01-10',
    status: 'claimed',
  });
  const decisions: ReviewDecision[] = [
    { kind: 'keep-all', items: [mara?.name ?? '', tomas?.name ?? ''] },
    write(mara?.fact ?? '', 'Promises work for many.'),
    write(tomas?.fact ?? '', 'Doubts it.'),
  ];
  const { source, problems } = written(draft, decisions);
  expect(problems).toEqual([]);
  expect(source.facts).toHaveLength(2);
  const again = sourcesOfBytes(compilePack(source));
  if (!again.ok) throw new Error(again.problems.join(' '));
  return again.source;
}

describe('a pack that goes on from another', () => {
  const source = firstPack();
  const base: BasePack = { source, isOwnReading: false };
  const nothing = draftOf({});

  it('is the same pack where nothing is changed', () => {
    const { source: again, problems } = written(nothing, [], base);
    expect(problems).toEqual([]);
    expect(again.entities.map(({ id }) => id)).toEqual(source.entities.map(({ id }) => id));
    expect(again.facts).toEqual(source.facts);
    expect(again.articles).toEqual(source.articles);
    expect(again.pack.id).toBe(source.pack.id);
  });

  it('takes names of new articles to the entities that it has', () => {
    const draft = draftOf({ ...TWELVE, ...THIRTEENTH });
    const mara = reviewNames(draft, [], base).filter(({ label }) => label === 'Mara Lindqvist');
    expect(mara).toHaveLength(1);
    expect(mara[0]).toMatchObject({ state: 'kept', key: MARA });
    expect(mara[0]?.mentions.length).toBeGreaterThan(0);
    const { source: more, problems } = written(draft, [], base);
    expect(problems).toEqual([]);
    // The twelve are there already, by the hashes of their texts.
    expect(more.articles).toHaveLength(source.articles.length + 1);
    expect(new Set(more.articles.map(({ id }) => id)).size).toBe(more.articles.length);
    expect(more.entities.map(({ id }) => id).sort()).toEqual(
      source.entities.map(({ id }) => id).sort(),
    );
    expect(() => compilePack(more)).not.toThrow();
  });

  it('loses what is left out, with the facts that are about it alone', () => {
    const tomas = source.entities.find(({ label }) => label === 'Tomas Reyes');
    const leave: ReviewDecision = { kind: 'leave', item: `pack:${tomas?.id}` };
    const { source: less, problems } = written(nothing, [leave], base);
    expect(problems).toEqual([]);
    expect(less.entities.map(({ label }) => label)).toEqual(['Mara Lindqvist']);
    for (const { about, assertedBy } of less.facts) {
      expect(about).not.toContain(tomas?.id);
      expect(assertedBy.entity).not.toBe(tomas?.id);
    }
  });

  it('asks about all that comes from own reading, and keeps only what is said in own words', () => {
    const own: BasePack = { source, isOwnReading: true };
    expect(reviewNames(nothing, [], own).every(({ state }) => state === 'open')).toBe(true);
    const [fact] = reviewFacts(nothing, [], own);
    const decisions: ReviewDecision[] = [
      { kind: 'keep-all', items: source.entities.map(({ id }) => `pack:${id}`) },
      {
        kind: 'write-fact',
        item: fact?.key ?? '',
        text: 'Speaks of work.',
        day: '',
        status: 'claimed',
      },
    ];
    const { source: made, problems } = written(nothing, decisions, own);
    expect(problems).toEqual([]);
    expect(made.facts.map(({ text }) => text)).toEqual(['Speaks of work.']);
    expect(made.entities.find(({ label }) => label === 'Mara Lindqvist')?.identity.text).toBe(
      'Council leader',
    );
  });
});

describe('what the texts say beside an item', () => {
  const draft = draftOf(TWELVE);
  const runs = new ArticleRuns(draft.read.map(({ text }) => [text.file, text]));

  it('tells of an article’s words and of a lost hedge', () => {
    const [fact] = reviewFacts(draft, []);
    const speaker = reviewNames(draft, []).find(({ entities }) =>
      entities.includes(fact?.candidate.assertedBy.entity ?? ''),
    );
    const text =
      draft.read[fact?.article ?? 0]?.text.paragraphs[
        (fact?.candidate.evidence[0]?.paragraph ?? 1) - 1
      ] ?? '';
    const decisions: ReviewDecision[] = [
      { kind: 'keep', item: speaker?.key ?? '' },
      {
        kind: 'write-fact',
        item: fact?.key ?? '',
        text: text.slice(0, 300),
        day: '',
        status: 'claimed',
      },
    ];
    const { source, keyOfId } = written(draft, decisions);
    const found = textProblems(
      source,
      draft.read.map((one) => one.text),
      runs,
    );
    expect(found.map(({ list, id }) => keyOfId(list, id))).toContain(fact?.key);
    expect(found[0]?.what).toMatch(/^Has the words .+ say it in your own words\.$/);
  });

  it('shows what is taken from each paragraph, and lets a person add a fact from any with a name', () => {
    const open = paragraphUses(draft, [], [])
      .flat()
      .find(({ use, addKey }) => use === 'open' && addKey);
    const item = open?.addKey ?? '';
    const decisions: ReviewDecision[] = [
      { kind: 'keep-all', items: reviewNames(draft, []).map(({ key }) => key) },
      { kind: 'add-fact', item },
      { kind: 'write-fact', item, text: 'Something was built.', day: '', status: 'reported' },
    ];
    const facts = reviewFacts(draft, decisions);
    const added = facts.find(({ key }) => key === item);
    expect(added).toMatchObject({ state: 'kept', text: 'Something was built.' });
    const uses = paragraphUses(draft, facts, reviewNames(draft, decisions));
    expect(
      uses[added?.article ?? 0]?.[(added?.candidate.evidence[0]?.paragraph ?? 1) - 1]?.use,
    ).toBe('cited');
    const { source } = written(draft, decisions);
    expect(source.facts).toMatchObject([
      { text: 'Something was built.', assertedBy: { who: 'the outlet itself' } },
    ]);
  });
});

it('proposes no name that stands in a byline alone', () => {
  const text = `The ferry stops for good\nBy Ida Brekke\n6 November 2030\n"We cannot run an empty boat," said Pia Holm, the managing director of Nordline.\nPia Holm spoke on the quay, where Nordline has its office.`;
  const labels = draftOf({ 'ferry.txt': text }).entities.map(({ label }) => label);
  expect(labels).toContain('Pia Holm');
  expect(labels).not.toContain('Ida Brekke');
});
