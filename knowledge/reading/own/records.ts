/** Entities, articles and the manifest of the reader's own pack. */

import { CURRENT_FORMAT } from '../../schema/history';
import type {
  Article,
  EntityKind,
  EntityRecord,
  Fact,
  Name,
  PackManifest,
} from '../../schema/types';
import type { NameKind } from '../types';
import { type Citations, WHOLE_ARTICLE } from './citations';
import type { DecidedCluster } from './decisions';
import { findDoubts } from './doubts';
import { entityIdOf, OWN_PACK, ownArticleId } from './entity-id';
import { shortHash } from './hash';
import type { LearntReference } from './learnt';

const KINDS: Readonly<Record<NameKind, EntityKind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};
/** Spellings of one name that are looked for, the most frequent. */
const MOST_SPELLINGS = 12;

const INVISIBLE = /[\p{Cc}\u2028\u2029]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/** Text as the pack's format allows it; may be empty. */
function clean(text: string, longest: number): string {
  const flat = text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1).trimEnd()}…`;
}

function scriptOf(text: string): string {
  if (/\p{Script=Cyrl}/u.test(text)) return 'Cyrl';
  return /\p{Script=Latn}/u.test(text) ? 'Latn' : 'Zyyy';
}

function nameKindOf(kind: NameKind, text: string): Name['kind'] {
  if (/^\p{Lu}{2,6}$/u.test(text)) return 'abbreviation';
  return kind === 'PER' && !text.includes(' ') ? 'short' : 'full';
}

function namesOf({ kind, label, spellings }: DecidedCluster): Name[] {
  return [...new Set([label, ...spellings])]
    .flatMap((spelling) => clean(spelling, 100) || [])
    .slice(0, MOST_SPELLINGS)
    .map((text) => ({
      text,
      kind: nameKindOf(kind, text),
      lang: 'en',
      script: scriptOf(text),
    }));
}

function rolesOf({ roles }: DecidedCluster, citations: Citations): EntityRecord['roles'] {
  return roles.flatMap(({ text, article, articles = [article] }) => {
    const evidence = citations.firstAndNewest(articles).flatMap((one) => citations.cite(one));
    const [reported] = articles.map((one) => citations.dayOf(one)).toSorted();
    const words = clean(text, 120);
    return evidence.length === 0 || !reported || words === ''
      ? []
      : [{ text: words, reported, evidence }];
  });
}

/** Quotations as facts: their words are the article's, in quotation marks. */
function quotationsOf(cluster: DecidedCluster, id: string, citations: Citations): Fact[] {
  return cluster.quotations.flatMap(({ text, article, rule, date }, at): Fact[] => {
    const words = clean(text, 390);
    const evidence = words === '' ? [] : citations.cite(article, words);
    if (evidence.length === 0) return [];
    const reported = citations.dayOf(article);
    return [
      {
        id: `${rule}-${at}-${shortHash(`${id} ${words}`)}`,
        text: `“${words}”`,
        about: [id],
        when: { kind: 'on', date: date ?? reported },
        reported,
        assertedBy: { who: clean(cluster.label, 100), entity: id },
        status: 'reported',
        evidence,
      },
    ];
  });
}

export function recordOf(cluster: DecidedCluster, citations: Citations): EntityRecord | null {
  const id = entityIdOf(cluster.cluster);
  const names = namesOf(cluster);
  const evidence = citations.newest(cluster.articles).flatMap((one) => citations.cite(one));
  const [first] = names;
  if (first === undefined || evidence.length === 0) return null;
  return {
    id,
    kind: KINDS[cluster.kind],
    label: first.text,
    names,
    identity: { text: 'Named in articles that you have read', evidence: [] },
    languages: [],
    background: 'Named in articles that you have read.',
    backgroundEvidence: evidence,
    marked: true,
    ...(cluster.isOne && { isOnePerson: true }),
    roles: rolesOf(cluster, citations),
    facts: quotationsOf(cluster, id, citations),
    relations: [],
  };
}

/** Says of two people that they may be one. */
export function withDoubts(
  records: readonly EntityRecord[],
  clusters: readonly DecidedCluster[],
): EntityRecord[] {
  const others = new Map<string, string[]>();
  const add = (one: string, other: string) => others.set(one, [...(others.get(one) ?? []), other]);
  for (const doubt of findDoubts(clusters)) {
    const [one, other] = [entityIdOf(doubt.one), entityIdOf(doubt.other)];
    add(one, other);
    add(other, one);
  }
  const known = new Set(records.map(({ id }) => id));
  return records.map((record) => {
    const relations = (others.get(record.id) ?? [])
      .filter((to) => known.has(to))
      .map((to) => ({
        to,
        text: 'may be the same person as {}',
        reported: '2000-01-01',
        evidence: record.backgroundEvidence.slice(0, 1),
      }));
    return relations.length === 0 ? record : { ...record, relations };
  });
}

const isAddress = (url: string) =>
  /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][^\s"<>\\^`{|}]*)?$/.test(url) && url.length <= 2000;

export function articleOf(
  { url, outlet, site, title, day, dayFrom }: LearntReference,
  openings: readonly string[],
  group: number | undefined,
): Article {
  const id = ownArticleId(url);
  return {
    id,
    publisher: clean(outlet ?? site, 120) || null,
    title: clean(title, 400) || site,
    titleIsOurs: false,
    date: day,
    dateBasis:
      dayFrom === 'page'
        ? { kind: 'stated', reason: 'The page states it.' }
        : { kind: 'inferred', reason: 'The page states no date: the day on which you read it.' },
    agencies: [],
    ...(isAddress(url) && { url }),
    ...(openings.length > 0 && {
      openings: Object.fromEntries(
        openings.flatMap((words, at) => (words ? [[String(WHOLE_ARTICLE + 1 + at), words]] : [])),
      ),
    }),
    textHash: shortHash(url).repeat(4),
    group: group === undefined ? id : `g-${group}`,
  };
}

export function manifestOf(
  records: readonly EntityRecord[],
  articles: readonly Article[],
): PackManifest {
  const days = articles.map(({ date }) => date).toSorted();
  return {
    format: CURRENT_FORMAT,
    id: OWN_PACK,
    title: 'From your reading',
    version: '1.0.0',
    language: 'en',
    licence: 'Private',
    description: 'Names, roles and quotations from articles that you have read.',
    references: [],
    origin: 'reading',
    counts: {
      entities: records.length,
      names: records.reduce((sum, { names }) => sum + names.length, 0),
      facts: records.reduce((sum, { facts }) => sum + facts.length, 0),
      articles: articles.length,
      outlets: new Set(articles.map(({ publisher }) => publisher)).size,
    },
    firstDay: days[0] ?? '2000-01-01',
    lastDay: days.at(-1) ?? '2000-01-01',
  };
}
