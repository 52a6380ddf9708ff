import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefCard, briefPage } from '../../../knowledge/briefing';
import type { CardBriefing, FactView, SourceView } from '../../../knowledge/briefing/types';
import { briefCardFrom } from '../../../knowledge/library/brief';
import type { Library } from '../../../knowledge/library/library';
import { beginningOf } from '../../../knowledge/schema/dates';
import type {
  Article,
  EntityRecord,
  Evidence,
  Fact,
  Pack,
  When,
} from '../../../knowledge/schema/types';
import { article, contentOf, entity, fact, fakePack, role, storyPage } from './fake-pack';

const IDS = ['bank', 'clerk', 'mayor', 'river', 'school'];
const day = fc
  .integer({ min: 0, max: 800 })
  .map((n) => new Date(Date.UTC(2024, 10, 1) + n * 86_400_000).toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));
const when: fc.Arbitrary<When> = fc.oneof(
  partial.map((date) => ({ kind: 'on' as const, date })),
  partial.map((from) => ({ kind: 'since' as const, from })),
  partial.map((to) => ({ kind: 'until' as const, to })),
  fc.tuple(day, day).map((ends) => {
    const [from, to] = ends.toSorted() as [string, string];
    return { kind: 'span' as const, from, to };
  }),
);
const articles = fc
  .array(fc.tuple(day, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map(([date, group], at) => article(`a${at}`, date, { group: `g${group}` })));

function evidence(pool: readonly Article[]): fc.Arbitrary<Evidence[]> {
  return fc.array(
    fc
      .tuple(fc.constantFrom(...pool), fc.integer({ min: 1, max: 9 }))
      .map(([from, paragraph]) => ({ article: from.id, paragraph, hash: '0123456789abcdef' })),
    { minLength: 1, maxLength: 4 },
  );
}

/** The earliest day on which one of the cited articles reported it, as the pack's format demands. */
function earliest(pool: readonly Article[], cited: readonly Evidence[]): string {
  return cited
    .map((item) => pool.find(({ id }) => id === item.article)?.date ?? '9')
    .toSorted()[0] as string;
}

const factsOf = (pool: readonly Article[]) =>
  fc.array(
    fc.record({
      about: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
      when,
      cited: evidence(pool),
      differs: fc.option(fc.nat(11)),
    }),
    { maxLength: 12 },
  );

const partsOf = (pool: readonly Article[]) =>
  fc.record({
    roles: fc.array(
      fc.record({ from: fc.option(partial), to: fc.option(partial), cited: evidence(pool) }),
      { maxLength: 3 },
    ),
    backgroundEvidence: evidence(pool),
    relations: fc.array(fc.record({ to: fc.constantFrom(...IDS), cited: evidence(pool) }), {
      maxLength: 3,
    }),
    event: fc.option(fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 })),
  });

type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;

function recordOf(
  id: string,
  { roles, backgroundEvidence, relations, event }: Drawn<ReturnType<typeof partsOf>>,
  facts: readonly Fact[],
  pool: readonly Article[],
): EntityRecord {
  const when = { kind: 'on', date: '2025' } as const;
  return entity(id, {
    facts: facts.filter(({ about }) => about.includes(id)),
    backgroundEvidence,
    ...(event && {
      kind: 'event',
      event: { when, participants: event.slice(0, 2), places: event.slice(2) },
    }),
    roles: roles.map(({ from, to, cited }, at) =>
      role(`role ${at} of ${id}`, earliest(pool, cited), {
        evidence: cited,
        ...(from !== null && { from }),
        ...(to !== null && { to }),
      }),
    ),
    relations: relations.map(({ to, cited }) => ({
      to,
      text: `relation of ${id}`,
      reported: earliest(pool, cited),
      evidence: cited,
    })),
  });
}

function records(pool: readonly Article[]): fc.Arbitrary<EntityRecord[]> {
  return fc.tuple(factsOf(pool), fc.tuple(...IDS.map(() => partsOf(pool)))).map(([rows, parts]) => {
    const facts = rows.map(({ about, when, cited, differs }, n) =>
      fact(`f${n}`, earliest(pool, cited), {
        about,
        when,
        evidence: cited,
        ...(differs !== null && differs < rows.length && { differsFrom: `f${differs}` }),
      }),
    );
    return IDS.flatMap((id, n) => {
      const own = parts[n];
      return own ? [recordOf(id, own, facts, pool)] : [];
    });
  });
}

const world = articles.chain((pool) => fc.tuple(fc.constant(pool), records(pool), day));

function noneAfter(sources: readonly SourceView[], limit: string): void {
  for (const source of sources) expect(source.date <= limit).toBe(true);
}

function factsKnown(facts: readonly FactView[], limit: string): void {
  for (const view of facts) {
    expect(view.reported <= limit).toBe(true);
    expect(view.sources.length).toBeGreaterThan(0);
    noneAfter(view.sources, limit);
  }
}

function roleKnown({ role: now }: CardBriefing, record: EntityRecord, limit: string): void {
  if (!now) return;
  const source = record.roles.find(({ text }) => now.text.includes(text));
  expect((source?.reported ?? '9') <= limit).toBe(true);
  expect(now.to === undefined || now.to <= limit).toBe(true);
}

function connectionsKnown(
  { connections }: CardBriefing,
  record: EntityRecord,
  limit: string,
): void {
  for (const connection of connections) {
    if (connection.basis !== 'told') {
      expect(
        record.facts.some(
          ({ about, reported }) => about.includes(connection.entity) && reported <= limit,
        ),
      ).toBe(true);
      continue;
    }
    const told = record.relations.filter(({ to }) => to === connection.entity);
    expect(told.some(({ reported }) => reported <= limit)).toBe(true);
  }
}

function timelineKnown({ facts, timeline }: CardBriefing, limit: string): void {
  const known = new Set(facts.map(({ text }) => text));
  for (const item of timeline.filter(({ later }) => !later)) {
    expect(known.has(item.text)).toBe(true);
    expect(beginningOf(item.when) <= limit).toBe(true);
  }
}

function differencesKnown({ facts, otherAccounts, differences }: CardBriefing): void {
  const shown = [...facts, ...otherAccounts];
  for (const group of differences) {
    expect(group.length).toBeGreaterThan(1);
    for (const id of group) expect(shown.some((view) => view.id === id)).toBe(true);
  }
}

test('nothing reported after the as-of day is said before the fold, whatever the pack and the day', () => {
  fc.assert(
    fc.property(world, ([pool, entities, asOfDay]) => {
      const pack = fakePack(pool, entities);
      const asOf = { day: asOfDay, basis: 'page' as const };
      for (const record of entities) {
        const card = briefCard(pack, record.id, asOf, storyPage(...IDS));
        if (!card) throw new Error('the pack has this entity');
        factsKnown(card.facts, asOfDay);
        factsKnown(card.otherAccounts, asOfDay);
        noneAfter(card.backgroundSources, asOfDay);
        noneAfter(card.coverage.articles, asOfDay);
        expect(card.backgroundIsLater).toBe(card.backgroundSources.length === 0);
        roleKnown(card, record, asOfDay);
        connectionsKnown(card, record, asOfDay);
        timelineKnown(card, asOfDay);
        differencesKnown(card);
        expect(card.facts.length + card.laterDevelopments.length + card.reportedLater.length).toBe(
          record.facts.length,
        );
      }
      const page = briefPage(pack, contentOf(...IDS), asOf);
      factsKnown(page.summary, asOfDay);
      for (const { from, to, text, facts } of page.connections) {
        const record = entities.find(({ id }) => id === from);
        const told = record?.relations.some((one) => one.to === to && one.reported <= asOfDay);
        expect(text !== '').toBe(text !== '' && told === true);
        const both = record?.facts.filter(
          ({ about, reported }) => about.includes(to) && reported <= asOfDay,
        );
        expect(facts).toBe(both?.length);
      }
      noneAfter(page.coverage.articles, asOfDay);
      const elsewhere = briefCard(pack, 'mayor', asOf, { entities: IDS, inStory: false });
      factsKnown(elsewhere?.elsewhere ?? [], asOfDay);
      expect(elsewhere).toMatchObject({ facts: [], lead: null, timeline: [], connections: [] });
    }),
    { numRuns: 300, seed: 20250129 },
  );
});

/** A library of packs that all have the same entities, without their names' indexes. */
function sharedLibrary(packs: readonly Pack[]): Library {
  const [first, ...more] = packs;
  const recordIn = (pack: Pack, id: string) => {
    const ordinal = pack.ordinalOf(id);
    return ordinal < 0 ? [] : [{ pack, record: pack.record(ordinal) }];
  };
  return {
    opened: [],
    packs,
    own: null,
    packOf: () => first ?? null,
    match: (_, context) => ({ mentions: [], context, waiting: [] }),
    othersOf: (id) => more.flatMap((pack) => recordIn(pack, id)),
  };
}

test('other packs say nothing either that was reported after the as-of day', () => {
  let told = 0;
  fc.assert(
    fc.property(world, world, ([pool, entities, asOfDay], [otherPool, otherEntities]) => {
      const other = fakePack(otherPool, otherEntities);
      const renamed = {
        ...other,
        manifest: { ...other.manifest, id: 'village', title: 'Village' },
      };
      const library = sharedLibrary([fakePack(pool, entities), renamed]);
      const asOf = { day: asOfDay, basis: 'page' as const };
      for (const { id, facts } of otherEntities) {
        const card = briefCardFrom(library, id, asOf, storyPage(...IDS));
        const known = facts.filter(({ reported }) => reported <= asOfDay);
        const views = (card?.otherPacks ?? []).flatMap((pack) => pack.facts);
        expect(views.map((view) => view.id.replace('village ', '')).toSorted()).toEqual(
          known.map((one) => one.id).toSorted(),
        );
        factsKnown(views, asOfDay);
        factsKnown(card?.facts ?? [], asOfDay);
        told += views.length;
      }
    }),
    { numRuns: 200, seed: 20250129 },
  );
  expect(told).toBeGreaterThan(100);
});
