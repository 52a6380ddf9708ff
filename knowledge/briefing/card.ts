import type { Day, EntityId, EntityRecord, Evidence, Pack } from '../schema/types';
import { connectionsOf } from './connections';
import { daysBetween, STALE_DAYS } from './dates';
import { groupDifferences, otherAccounts } from './differences';
import { orderByTime, orderByUse, splitFacts, viewFact } from './facts';
import { recordOf } from './records';
import { roleOn, rolesAfter } from './roles';
import { citedSources, coverageOf } from './sources';
import { buildTimeline } from './timeline';
import type { AsOf, CardBriefing, EntitySummary, PackEdges } from './types';

export function edgesOf(pack: Pack, day: Day): PackEdges {
  const { title, counts, firstDay, lastDay } = pack.manifest;
  return {
    packTitle: title,
    articles: counts.articles,
    outlets: counts.outlets,
    firstDay,
    lastDay,
    stale: daysBetween(lastDay, day) >= STALE_DAYS,
  };
}

/** All evidence for anything that the pack says of an entity. */
export function evidenceOf(record: EntityRecord): Evidence[] {
  return [
    ...record.backgroundEvidence,
    ...record.roles.flatMap(({ evidence }) => evidence),
    ...record.facts.flatMap(({ evidence }) => evidence),
    ...record.relations.flatMap(({ evidence }) => evidence),
  ];
}

function nativeName(record: EntityRecord): CardBriefing['native'] {
  const name = record.names.find(({ kind, script }) => kind === 'native' && script !== 'Latn');
  return name && { text: name.text, lang: name.lang };
}

/**
 * All that a card says of an entity on a page. Nothing in it was reported after `asOf.day`, except in `since`,
 * `cameOut`, `laterRoles`, timeline items marked `later`, and a background marked `backgroundIsLater`.
 * @param page what else is on the page: it decides the order of facts and connections
 * @returns null where the pack has no such entity
 */
export function briefCard(
  pack: Pack,
  id: EntityId,
  asOf: AsOf,
  page: { readonly entities: readonly EntityId[] },
): CardBriefing | null {
  const record = recordOf(pack, id);
  if (!record) return null;
  const { day } = asOf;
  const onPage = new Set(page.entities);
  const { known, since, cameOut } = splitFacts(pack, record.facts, day);
  const useful = orderByUse(pack, known, id, onPage, asOf);
  const role = roleOn(pack, record.roles, day);
  const others = otherAccounts(pack, record, known, day);
  const native = nativeName(record);
  const backgroundSources = citedSources(pack, record.backgroundEvidence, day).views;
  return {
    entity: id,
    name: record.label,
    ...(native && { native }),
    kind: record.kind,
    role,
    laterRoles: rolesAfter(pack, record.roles, day, role),
    background: record.background,
    backgroundSources,
    backgroundIsLater: record.backgroundEvidence.length > 0 && backgroundSources.length === 0,
    asOf,
    facts: useful.map((fact) => viewFact(pack, fact, day)),
    since: orderByTime(since).map((fact) => viewFact(pack, fact, null)),
    cameOut: orderByTime(cameOut).map((fact) => viewFact(pack, fact, null)),
    otherAccounts: others.map((fact) => viewFact(pack, fact, day)),
    differences: groupDifferences([...useful, ...others]),
    timeline: buildTimeline(
      record.facts,
      new Set([...since, ...cameOut].map((fact) => fact.id)),
      day,
      id,
    ),
    connections: connectionsOf(pack, record, known, onPage, day),
    coverage: coverageOf(pack, evidenceOf(record), day),
    edges: edgesOf(pack, day),
  };
}

/** A full stop after an initial or a title ends no sentence. */
const SENTENCE =
  /^.*?(?<!\b(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Prof|Rev|No|vs))[.!?](?=\s+\p{Lu}|\s*$)/su;

function firstSentence(text: string): string {
  return SENTENCE.exec(text)?.[0] ?? text;
}

/** One line on an entity, for lists. Null where the pack has no such entity. */
export function summariseEntity(pack: Pack, id: EntityId, asOf: AsOf): EntitySummary | null {
  const record = recordOf(pack, id);
  if (!record) return null;
  const { backgroundEvidence, background } = record;
  const borneOut = citedSources(pack, backgroundEvidence, asOf.day).views.length > 0;
  return {
    id,
    name: record.label,
    kind: record.kind,
    role: roleOn(pack, record.roles, asOf.day),
    background: borneOut || backgroundEvidence.length === 0 ? firstSentence(background) : '',
  };
}
