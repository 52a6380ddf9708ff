import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { compilePack } from '../../../knowledge/drafting/compile';
import { briefCardFrom, briefPageFrom } from '../../../knowledge/library/brief';
import { comparePack, compareVersions } from '../../../knowledge/library/compare';
import { libraryOf } from '../../../knowledge/library/library';
import type { PackSource, SourceEntity } from '../../../knowledge/schema/source';
import { bodyBlocks } from '../../../knowledge/text/block';
import { secondPack } from '../../fixtures/packs/second-pack';
import { contentOf, storyPage } from '../briefing/fake-pack';
import { sampleSource } from '../pack/sample';

const EMPTY = { established: {} };
const TODAY = { day: '2031-06-01', basis: 'today' } as const;

type Edit = (entity: SourceEntity) => SourceEntity;

/** The sample with one entity written otherwise, as another pack. */
function other(id: string, entity: string, edit: Edit, more: Partial<PackSource> = {}) {
  const source = sampleSource();
  const entities = source.entities.map((one) => (one.id === entity ? edit(one) : one));
  const pack = { ...source.pack, id, title: `Pack ${id}` };
  return knowledgeFrom(compilePack({ ...source, entities, ...more, pack }));
}

const sample = knowledgeFrom(compilePack(sampleSource()));
const ferries = knowledgeFrom(secondPack());

/** A pack of one person, for whatever the sample's own may be mistaken for. */
function personPack(id: string, entity: string, full: string, short: string) {
  const source = sampleSource();
  const [first] = source.entities;
  if (!first) throw new Error('the sample has somebody');
  const { relations: _, ...one } = first;
  const names: SourceEntity['names'] = [
    { text: full, kind: 'full', lang: 'en', script: 'Latn' },
    { text: short, kind: 'short', lang: 'en', script: 'Latn' },
  ];
  const pack = { ...source.pack, id, title: `Pack ${id}`, blocklist: [] };
  const entities = [{ ...one, id: entity, label: full, names }];
  return knowledgeFrom(compilePack({ pack, articles: source.articles, entities, facts: [] }));
}

const found = (opened: Parameters<typeof libraryOf>[0], ...blocks: readonly string[]) =>
  libraryOf(opened)
    .match(bodyBlocks(blocks), EMPTY)
    .mentions.map(({ surface, entity }) => `${surface}: ${entity}`);

describe('several packs that are on', () => {
  it('find their names side by side, and one alone is asked as it is', () => {
    const text = 'Mara Lindqvist took the Skerry Line to North Skerry.';
    expect(found([ferries, sample], text)).toEqual([
      'Mara Lindqvist: mara-lindqvist',
      'Skerry Line: skerry-line',
      'North Skerry: north-skerry',
    ]);
    expect(libraryOf([sample]).match).toBe(sample.match);
    expect(found([], text)).toEqual([]);
  });

  it('give an entity that two have to the one added last: its names, its card, its facts', () => {
    const renamed = other('later', 'port-alder', (one) => ({
      ...one,
      label: 'Alder Harbour',
      names: [{ text: 'Alder Harbour', kind: 'full', lang: 'en', script: 'Latn' }],
    }));
    const text = 'Ships wait off Alder Harbour; nobody calls it Port Alder now.';
    expect(found([renamed, sample], text)).toEqual(['Alder Harbour: port-alder']);
    expect(found([sample, renamed], text)).toEqual(['Port Alder: port-alder']);
    const card = briefCardFrom(libraryOf([renamed, sample]), 'port-alder', TODAY, storyPage());
    expect(card?.name).toBe('Alder Harbour');
    expect(card?.coverageLimits).toMatchObject({ packTitle: 'Pack later', isOneOfSeveral: true });
  });

  it('show on one card what each says, the others under their own names', () => {
    const twin = personPack('twin', 'lindqvist', 'Mara Lindqvist', 'Lindqvist');
    const copy = other('copy', 'port-alder', (one) => one);
    const library = libraryOf([sample, copy, twin]);
    const card = briefCardFrom(library, 'mara-lindqvist', TODAY, storyPage());
    const alone = briefCardFrom(libraryOf([sample]), 'mara-lindqvist', TODAY, storyPage());
    expect(alone?.otherPacks).toBeUndefined();
    expect(card?.coverageLimits.packTitle).toBe('The harbour dispute');
    expect(card?.facts.map(({ text }) => text)).toEqual(alone?.facts.map(({ text }) => text));
    // `twin` knows her under another id and has no fact of her.
    expect(card?.otherPacks?.map(({ packTitle }) => packTitle)).toEqual(['Pack copy']);
    const [others] = card?.otherPacks ?? [];
    expect(others?.facts.length).toBe(alone?.facts.length);
    for (const { id, sources } of others?.facts ?? []) {
      expect(id).toMatch(/^copy /);
      for (const { article } of sources) expect(article).toMatch(/^copy /);
    }
    expect(library.othersOf('mara-lindqvist').map(({ record }) => record.id)).toEqual([
      'mara-lindqvist',
      'lindqvist',
    ]);
    const early = { day: '2020-01-01', basis: 'page' } as const;
    expect(
      briefCardFrom(library, 'mara-lindqvist', early, storyPage())?.otherPacks,
    ).toBeUndefined();
  });

  it('know one person under two ids as the one of the pack added last', () => {
    const twin = personPack('twin', 'lindqvist', 'Mara Lindqvist', 'Lindqvist');
    const text = 'Mara Lindqvist spoke first. Lindqvist said that it was late.';
    expect(found([twin, sample], text)).toEqual([
      'Mara Lindqvist: lindqvist',
      'Lindqvist: lindqvist',
    ]);
  });

  it('mark no surname that each takes for somebody else', () => {
    const erik = personPack('erik', 'erik-lindqvist', 'Erik Lindqvist', 'Lindqvist');
    const text = 'Mara Lindqvist met Erik Lindqvist on Monday. Lindqvist said that it was late.';
    expect(found([erik, sample], text)).toEqual([
      'Mara Lindqvist: mara-lindqvist',
      'Erik Lindqvist: erik-lindqvist',
    ]);
  });

  it('carry from batch to batch what each has established, and no stranger of another’s', () => {
    const library = libraryOf([ferries, sample]);
    const first = library.match(bodyBlocks(['Mara Lindqvist met Tove Halvard.']), EMPTY);
    expect(Object.keys(first.context.established).sort()).toEqual([
      'mara-lindqvist',
      'tove-halvard',
    ]);
    const next = library.match(bodyBlocks(['Halvard smiled. Lindqvist did not.']), first.context);
    expect(next.mentions.map(({ entity }) => entity)).toEqual(['tove-halvard', 'mara-lindqvist']);
  });

  it('tell of a page together: facts in turn, each article once, and whose word it is', () => {
    const library = libraryOf([ferries, sample]);
    const ids = ['mara-lindqvist', 'harbour-vote', 'port-alder', 'skerry-line'];
    const page = contentOf(...ids);
    const { summary, coverage, coverageLimits } = briefPageFrom(library, page, TODAY);
    expect(coverageLimits.map(({ packTitle }) => packTitle)).toEqual([
      'The harbour dispute',
      'The Skerry ferries',
    ]);
    expect(summary.map(({ id }) => id.split(' ')[0])).toEqual([
      'harbour-dispute',
      'skerry-ferries',
      'harbour-dispute',
    ]);
    const known = new Set(coverage.articles.map(({ article }) => article));
    expect(known.size).toBe(coverage.articles.length);
    for (const { sources } of summary)
      for (const { article } of sources) expect(known).toContain(article);
    expect(briefPageFrom(library, contentOf(), TODAY).coverageLimits).toHaveLength(2);
  });

  it('count an article that both have once, and its sources no more often', () => {
    const twin = other('twin', 'port-alder', (one) => ({ ...one, label: 'Alder' }));
    const own = personPack('own', 'someone-else', 'Ada Brandt', 'Brandt');
    const library = libraryOf([own, twin]);
    const page = contentOf('port-alder', 'someone-else');
    const { coverage } = briefPageFrom(library, page, TODAY);
    const alone = briefPageFrom(libraryOf([twin]), contentOf('port-alder'), TODAY);
    expect(coverage.articles).toHaveLength(alone.coverage.articles.length);
    expect(coverage.independentSources).toBe(alone.coverage.independentSources);
  });
});

describe('a pack beside those that are here', () => {
  it('tells how many it adds, shares and no longer has', () => {
    const older = other('harbour-dispute', 'port-alder', (one) => one);
    const renamed = personPack('harbour-dispute', 'mara-lindqvist', 'Mara Lindqvist', 'Lindqvist');
    expect(comparePack(ferries.pack, [sample.pack])).toEqual({
      fresh: 3,
      shared: 0,
      gone: 0,
      affected: [],
    });
    expect(comparePack(renamed.pack, [older.pack])).toEqual({
      fresh: 0,
      shared: 0,
      gone: 2,
      affected: [],
    });
    const stranger = personPack('x', 'mara-lindqvist', 'Mara Lindqvist', 'Lindqvist');
    expect(comparePack(stranger.pack, [older.pack])).toEqual({
      fresh: 0,
      shared: 1,
      gone: 0,
      affected: [{ name: 'Mara Lindqvist', packTitle: 'Pack harbour-dispute' }],
    });
  });

  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.10.0', '1.9.9', 1],
    ['0.9.0', '1.0.0', -1],
    ['2.0.1', '2.0.0', 1],
  ])('%s beside %s', (one, another, order) => {
    expect(Math.sign(compareVersions(one, another))).toBe(order);
  });
});
