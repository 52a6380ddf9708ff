import { beginningOf } from '../schema/dates';
import { compileIndex } from '../schema/file/compile-index';
import { sliceOf, writeFile, writeTable } from '../schema/file/write';
import { CURRENT_FORMAT } from '../schema/history';
import type {
  PackHeader,
  PackSource,
  SourceArticle,
  SourceEntity,
  SourceEvidence,
  SourceFact,
} from '../schema/source';
import { summaryOf } from '../schema/summary';
import type {
  Article,
  Day,
  EntityRecord,
  Fact,
  Identity,
  LocatorMap,
  PackManifest,
  PackStory,
  PlaceDetails,
  Reference,
} from '../schema/types';
import { compileWhen } from '../schema/when';

type DayOf = (evidence: readonly SourceEvidence[]) => Day;

/** Code-unit order, which for ids (ASCII) is also the order of their bytes. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The earliest day on which one of the cited articles appeared. */
function firstReported(articles: readonly SourceArticle[]): DayOf {
  const dayOf = new Map(articles.map(({ id, date }) => [id, date]));
  return (evidence) => {
    const days = evidence.map(({ article }) => dayOf.get(article));
    const [first] = days.filter((day) => day !== undefined).sort();
    if (first === undefined) throw new Error('an unchecked source came to the compiler');
    return first;
  };
}

/** Keys are set in one order, so that equal sources give equal bytes. */
function compileFact(fact: SourceFact, dayOf: DayOf): Fact {
  const { id, text, about, when, assertedBy, status, differsFrom, respondsTo, evidence } = fact;
  return {
    id,
    text,
    about,
    when: compileWhen(when),
    reported: dayOf(evidence),
    assertedBy: {
      who: assertedBy.who,
      ...(assertedBy.entity !== undefined && { entity: assertedBy.entity }),
      ...(assertedBy.through !== undefined && { through: assertedBy.through }),
    },
    status,
    ...(differsFrom !== undefined && { differsFrom }),
    ...(respondsTo !== undefined && { respondsTo }),
    evidence: evidence.map(compileEvidence),
  };
}

const compileEvidence = ({ article, paragraph, hash }: SourceEvidence): SourceEvidence => ({
  article,
  paragraph,
  hash,
});

function compileIdentity({ identity }: SourceEntity): Identity {
  const { text, reference, evidence = [] } = identity;
  return {
    text,
    ...(reference !== undefined && { reference }),
    evidence: evidence.map(compileEvidence),
  };
}

function compilePlace(place: PlaceDetails): PlaceDetails {
  const { type, country, region, capital, coordinates, reference } = place;
  return {
    ...(type !== undefined && { type }),
    ...(country !== undefined && { country }),
    ...(region !== undefined && { region }),
    ...(capital !== undefined && { capital }),
    ...(coordinates !== undefined && {
      coordinates: { latitude: coordinates.latitude, longitude: coordinates.longitude },
    }),
    ...(reference !== undefined && { reference }),
  };
}

function compileEntity(entity: SourceEntity, facts: readonly Fact[], dayOf: DayOf): EntityRecord {
  const { id, kind, label, background, event } = entity;
  return {
    id,
    kind,
    label,
    names: entity.names.map(({ text, kind, lang, script, isUnambiguous, ambiguity }) => ({
      text,
      kind,
      lang,
      script,
      ...(isUnambiguous !== undefined && { isUnambiguous }),
      ...(ambiguity !== undefined && { ambiguity }),
    })),
    identity: compileIdentity(entity),
    languages: entity.languages ?? [],
    ...(entity.place !== undefined && { place: compilePlace(entity.place) }),
    background,
    backgroundEvidence: entity.backgroundEvidence.map(compileEvidence),
    marked: entity.marked ?? true,
    roles: (entity.roles ?? []).map(({ text, from, to, evidence }) => ({
      text,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      reported: dayOf(evidence),
      evidence: evidence.map(compileEvidence),
    })),
    facts,
    relations: (entity.relations ?? []).map(({ to, text, from, until, evidence }) => ({
      to,
      text,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      reported: dayOf(evidence),
      evidence: evidence.map(compileEvidence),
    })),
    ...(event !== undefined && {
      event: {
        when: compileWhen(event.when),
        places: event.places ?? [],
        participants: event.participants ?? [],
      },
    }),
  };
}

/** In the order of the paragraphs, as JavaScript orders keys that are whole numbers. */
function compileOpenings(openings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(openings));
}

function compileArticle(article: SourceArticle): Article {
  const { id, publisher, title, titleIsOurs, date, dateBasis, dateline, url, skipped } = article;
  return {
    id,
    publisher,
    title,
    titleIsOurs,
    date,
    dateBasis: { kind: dateBasis.kind, reason: dateBasis.reason },
    ...(dateline !== undefined && { dateline }),
    agencies: article.agencies ?? [],
    ...(url !== undefined && { url }),
    ...(article.openings !== undefined && { openings: compileOpenings(article.openings) }),
    textHash: article.textHash,
    group: article.group,
    ...(skipped !== undefined && {
      skipped: skipped.map(({ paragraphs, reason }) => ({ paragraphs, reason })),
    }),
  };
}

function oldestFirst(a: Fact, b: Fact): number {
  const [dayA, dayB] = [beginningOf(a.when), beginningOf(b.when)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : byId(a, b);
}

function factsByEntity(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of [...facts].sort(oldestFirst))
    for (const id of fact.about) {
      const list = found.get(id) ?? [];
      list.push(fact);
      found.set(id, list);
    }
  return found;
}

function compileReferences(references: readonly Reference[]): Reference[] {
  return references
    .map(({ id, name, version, licence, url }) => ({
      id,
      name,
      version,
      licence,
      ...(url !== undefined && { url }),
    }))
    .sort(byId);
}

const compileStory = ({ core, from, to }: PackStory): PackStory => ({
  core,
  from,
  ...(to !== undefined && { to }),
});

/** An entity that a smaller share of the facts tells about is not what a pack is about. */
const LEAST_SHARE_OF_FACTS = 0.2;
const MOST_DERIVED = 12;

/** For a pack that does not say what it is about: the entities that most of its facts tell of. */
function derivedStory({ entities, facts }: PackSource, firstDay: Day): PackStory {
  const counts = new Map<string, number>();
  for (const { about } of facts) for (const id of about) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = entities
    .map(({ id }) => ({ id, facts: counts.get(id) ?? 0 }))
    .sort((a, b) => b.facts - a.facts || byId(a, b));
  const core = ranked.filter(
    ({ facts: own }, rank) =>
      rank === 0 || (rank < MOST_DERIVED && own >= LEAST_SHARE_OF_FACTS * facts.length),
  );
  return { core: core.map(({ id }) => id), from: firstDay };
}

function compileManifest(
  { id, title, version, language, licence, description, references = [], story }: PackHeader,
  source: PackSource,
): PackManifest {
  const summary = summaryOf(source);
  if (summary === undefined) throw new Error('a pack needs an article');
  const about = {
    id,
    title,
    version,
    language,
    licence,
    description,
    references: compileReferences(references),
    story: story === undefined ? derivedStory(source, summary.firstDay) : compileStory(story),
  };
  return { format: CURRENT_FORMAT, ...about, ...summary };
}

/**
 * Compiles checked sources into one file of bytes (`schema/layout.ts`). The same sources give the same bytes, in
 * whatever order and files they were written.
 *
 * @param source sources in which `checkSource` finds no problem
 * @param maps of places, by the id of the entity (`maps/index.ts`)
 */
export function compilePack(
  source: PackSource,
  maps: ReadonlyMap<string, LocatorMap> = new Map(),
): Uint8Array {
  const dayOf = firstReported(source.articles);
  const facts = factsByEntity(source.facts.map((fact) => compileFact(fact, dayOf)));
  const records = [...source.entities].sort(byId).map((entity) => {
    const record = compileEntity(entity, facts.get(entity.id) ?? [], dayOf);
    const map = maps.get(entity.id);
    return map === undefined ? record : { ...record, map };
  });
  const articles = [...source.articles].sort(byId).map(compileArticle);
  const blocklist = source.pack.blocklist ?? [];
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return writeFile({
    MANI: json(compileManifest(source.pack, source)),
    ENTS: writeTable(records.map((record) => [record.id, sliceOf(JSON.stringify(record))])),
    ARTS: writeTable(articles.map((article) => [article.id, sliceOf(JSON.stringify(article))])),
    SHLD: json(blocklist),
    INDX: compileIndex(records, blocklist),
  });
}
