import type { Day, EntityId, EntityRecord, Evidence, Fact, Pack } from '../../schema/types';
import { daysBetween, STALE_DAYS } from '../dates';
import { knownOn, splitFacts } from '../known';
import { recordOf } from '../records';
import { citedSources, coverageOf } from '../sources';
import { buildTimeline } from '../timeline';
import type {
  AsOf,
  BriefedPage,
  CardBriefing,
  CoverageLimits,
  EntitySummary,
  FactView,
  IdentityView,
} from '../types';
import { nameWords, sayTheSame, sentencesOf } from '../wording';
import { connectionsOf } from './connections';
import { groupDifferences, groupResponses, otherAccounts } from './differences';
import { orderByTime, orderByUse, viewFact, withLead, withoutRepeated } from './facts';
import { mergeRepeats } from './repeats';
import { roleOn, rolesUnknownOn } from './roles';

export function coverageLimitsOf(pack: Pack, day: Day): CoverageLimits {
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

/** All evidence of an entity's record. */
export function evidenceOf(record: EntityRecord): Evidence[] {
  return [
    ...record.identity.evidence,
    ...record.backgroundEvidence,
    ...record.roles.flatMap(({ evidence }) => evidence),
    ...record.facts.flatMap(({ evidence }) => evidence),
    ...record.relations.flatMap(({ evidence }) => evidence),
  ];
}

/** A name in the entity's own language and another script than the label's. */
function nativeName({ names, languages }: EntityRecord): CardBriefing['native'] {
  const name = names.find(
    ({ kind, lang, script }) => kind === 'native' && script !== 'Latn' && languages.includes(lang),
  );
  return name && { text: name.text, lang: name.lang };
}

function viewIdentity(pack: Pack, { identity }: EntityRecord): IdentityView {
  const { text, evidence } = identity;
  const reference = pack.manifest.references.find(({ id }) => id === identity.reference);
  return {
    text,
    ...(reference && { reference }),
    sources: citedSources(pack, evidence, null).views,
  };
}

/** The background without sentences that are already on the card. */
function backgroundBeside(
  background: string,
  shown: readonly string[],
  ownNames: ReadonlySet<string>,
): string {
  return sentencesOf(background)
    .filter((sentence) => !shown.some((other) => sayTheSame(sentence, other, ownNames)))
    .join(' ');
}

/**
 * The whole content of a card for an entity on a page. Nothing in it was reported after `asOf.day`, except the
 * identity, which holds on every date, `laterDevelopments`, `reportedLater`, `laterRoles`, `rolesReportedLater`,
 * timeline items marked `later`, and a background marked `backgroundIsLater`.
 * @returns null where the pack has no such entity
 */
export function briefCard(
  pack: Pack,
  id: EntityId,
  asOf: AsOf,
  page: BriefedPage,
): CardBriefing | null {
  const record = recordOf(pack, id);
  if (!record) return null;
  const { day } = asOf;
  const { known, laterDevelopments, reportedLater } = splitFacts(pack, record.facts, day);
  const role = roleOn(pack, record.roles, day);
  const unknownRoles = rolesUnknownOn(pack, record.roles, day, role);
  const head = [record.identity.text, role?.text ?? ''];
  const ownNames = nameWords(record);
  const told = withoutRepeated(known, head, ownNames);
  const ordered = mergeRepeats(pack, orderByUse(pack, told, id, page, asOf));
  const { lead, facts } = withLead(pack, ordered, page.retold, head, ownNames);
  const native = nativeName(record);
  const backgroundSources = citedSources(pack, record.backgroundEvidence, day).views;
  return {
    entity: id,
    name: record.label,
    lang: pack.manifest.language,
    ...(native && { native }),
    kind: record.kind,
    identity: viewIdentity(pack, record),
    ...(record.map && { map: record.map }),
    ...(record.place && { place: record.place }),
    role,
    laterRoles: unknownRoles.later,
    rolesReportedLater: unknownRoles.reportedLater,
    background: backgroundBeside(record.background, [...head, lead?.text ?? ''], ownNames),
    backgroundSources,
    backgroundIsLater: record.backgroundEvidence.length > 0 && backgroundSources.length === 0,
    asOf,
    laterDevelopments: orderByTime(laterDevelopments).map((fact) => viewFact(pack, fact, null)),
    reportedLater: orderByTime(reportedLater).map((fact) => viewFact(pack, fact, null)),
    coverageLimits: coverageLimitsOf(pack, day),
    ...(page.inStory
      ? storyPart(pack, record, asOf, page, facts, lead, [
          ...ordered,
          ...known.filter((fact) => !told.includes(fact)),
          ...laterDevelopments,
          ...reportedLater,
        ])
      : elsewherePart(pack, told, day)),
  };
}

type StoryPart = Pick<
  CardBriefing,
  | 'inStory'
  | 'facts'
  | 'lead'
  | 'elsewhere'
  | 'otherAccounts'
  | 'responses'
  | 'differences'
  | 'timeline'
  | 'connections'
  | 'coverage'
>;

/** @param dated all facts for the timeline, with duplicates merged */
function storyPart(
  pack: Pack,
  record: EntityRecord,
  { day }: AsOf,
  page: BriefedPage,
  facts: readonly Fact[],
  lead: Fact | null,
  dated: readonly Fact[],
): StoryPart {
  const others = otherAccounts(pack, record, facts, day);
  const later = record.facts.filter((fact) => !knownOn(pack, fact, day)).map(({ id }) => id);
  return {
    inStory: true,
    facts: facts.map((fact) => viewFact(pack, fact, day)),
    lead: lead?.id ?? null,
    elsewhere: [],
    otherAccounts: others.map((fact) => viewFact(pack, fact, day)),
    responses: groupResponses([...facts, ...others]),
    differences: groupDifferences([...facts, ...others]),
    timeline: buildTimeline(pack, dated, new Set(later), day, record.id),
    connections: connectionsOf(pack, record, facts, new Set(page.entities), day),
    coverage: coverageOf(pack, evidenceOf(record), day),
  };
}

/** Off the story, the pack's facts are not shown as this page's background. */
function elsewherePart(pack: Pack, known: readonly Fact[], day: Day): StoryPart {
  return {
    inStory: false,
    facts: [],
    lead: null,
    elsewhere: orderByTime(known)
      .toReversed()
      .map((fact) => viewFact(pack, fact, day)),
    otherAccounts: [],
    responses: [],
    differences: [],
    timeline: [],
    connections: [],
    coverage: { articles: [], outlets: 0, independentSources: 0 },
  };
}

/** The facts of a pack on an entity that were known by a day, latest first. */
export function factsKnown(pack: Pack, { facts }: EntityRecord, day: Day): FactView[] {
  const { known } = splitFacts(pack, facts, day);
  return orderByTime(known)
    .toReversed()
    .map((fact) => viewFact(pack, fact, day));
}

/** One line on an entity, for lists. Null where the pack has no such entity. */
export function summariseEntity(
  pack: Pack,
  id: EntityId,
  asOf: AsOf,
  inStory: boolean,
): EntitySummary | null {
  const record = recordOf(pack, id);
  if (!record) return null;
  const { label, kind, roles, identity } = record;
  return {
    id,
    name: label,
    lang: pack.manifest.language,
    kind,
    role: roleOn(pack, roles, asOf.day),
    identity: identity.text,
    inStory,
  };
}

/** Whether a card of the entity would say more than its kind. Otherwise the entity is not marked. */
export function isInformative({ identity, roles, facts, relations }: EntityRecord): boolean {
  const hasIdentity = identity.reference !== undefined || identity.evidence.length > 0;
  return hasIdentity || roles.length + facts.length + relations.length > 0;
}
