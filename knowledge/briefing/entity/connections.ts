import { firstDayOf } from '../../schema/dates';
import type { Day, EntityId, EntityRecord, Fact, Pack, Relation } from '../../schema/types';
import { compareDays } from '../dates';
import { hadEnded, knownOn, splitFacts } from '../known';
import { recordOf } from '../records';
import type { ConnectionBasis, ConnectionView, PageConnection } from '../types';

/** Whether a relation was reported by a day and held on it, according to the reports up to then. */
function heldOn(pack: Pack, relation: Relation, day: Day): boolean {
  if (!knownOn(pack, relation, day)) return false;
  if (relation.from !== undefined && firstDayOf(relation.from) > day) return false;
  return !hadEnded(pack, relation, relation.until, day);
}

function viewConnection(
  { id, label, kind }: EntityRecord,
  basis: ConnectionBasis,
  text = '',
): ConnectionView {
  return { entity: id, name: label, kind, basis, text };
}

/** Relations that the pack states in words and that were reported by the day. */
function toldConnections(pack: Pack, record: EntityRecord, day: Day): ConnectionView[] {
  return record.relations.flatMap((relation) => {
    const other = recordOf(pack, relation.to);
    return other && heldOn(pack, relation, day)
      ? [viewConnection(other, 'told', relation.text)]
      : [];
  });
}

/** The part of an entity in an event; null where it has none. */
function partIn({ event }: EntityRecord, id: EntityId): 'participant' | 'venue' | null {
  if (event?.participants.includes(id)) return 'participant';
  return event?.places.includes(id) ? 'venue' : null;
}

const SEEN_FROM_THE_OTHER = { participant: 'took-part', venue: 'hosted' } as const;

/**
 * Connections through events, both ways. A list of participants has no sources of its own: one counts as known when a
 * fact that was known by the day tells of both.
 */
function eventConnections(
  pack: Pack,
  record: EntityRecord,
  known: readonly Fact[],
): ConnectionView[] {
  const beside = new Set(known.flatMap(({ about }) => about));
  beside.delete(record.id);
  const found: ConnectionView[] = [];
  for (const id of beside) {
    const other = recordOf(pack, id);
    if (!other) continue;
    const theirs = partIn(record, id);
    if (theirs) found.push(viewConnection(other, theirs));
    const mine = partIn(other, record.id);
    if (mine) found.push(viewConnection(other, SEEN_FROM_THE_OTHER[mine]));
  }
  return found;
}

/**
 * The connections of an entity: entities on the page first, then in the pack's order; relations in words before shared
 * events.
 * @param known the entity's facts that were known on the day
 */
export function connectionsOf(
  pack: Pack,
  record: EntityRecord,
  known: readonly Fact[],
  page: ReadonlySet<EntityId>,
  day: Day,
): ConnectionView[] {
  return [...toldConnections(pack, record, day), ...eventConnections(pack, record, known)].toSorted(
    (a, b) => Number(page.has(b.entity)) - Number(page.has(a.entity)),
  );
}

/** A page may have hundreds of connections; the picture shows the strongest. */
export const MOST_CONNECTIONS = 60;
/** Weight of a relation in words: it says more than facts that name both. */
const TOLD_WEIGHT = 2.2;

/** What the pack says in words of one entity's connection with another on a day; the newest of it. */
function toldOf(pack: Pack, from: EntityRecord, to: EntityId, day: Day): string {
  const held = from.relations.filter((one) => one.to === to && heldOn(pack, one, day));
  return held.at(-1)?.text ?? '';
}

/** Strength of a connection, for sorting. */
export function strength({ text, facts }: PageConnection): number {
  return Math.log2(1 + facts) + (text === '' ? 0 : TOLD_WEIGHT);
}

/**
 * How the entities of a page are connected by what was known on a day: each pair once, seen from the one that the pack
 * speaks of in words, else from the one that stands first on the page.
 * @param records the page's entities, in reading order
 */
export function pageConnections(
  pack: Pack,
  records: readonly EntityRecord[],
  day: Day,
): PageConnection[] {
  const known = records.map(({ facts }) => splitFacts(pack, facts, day).known);
  const found: PageConnection[] = [];
  for (const [at, one] of records.entries()) {
    for (const other of records.slice(at + 1)) {
      const facts = (known[at] ?? []).filter(({ about }) => about.includes(other.id)).length;
      const there = toldOf(pack, one, other.id, day);
      const back = there === '' ? toldOf(pack, other, one.id, day) : '';
      if (facts === 0 && there === '' && back === '') continue;
      const [from, to] = back === '' ? [one, other] : [other, one];
      found.push({ from: from.id, to: to.id, text: there || back, facts });
    }
  }
  return found
    .toSorted(
      (a, b) => strength(b) - strength(a) || compareDays(a.from, b.from) || compareDays(a.to, b.to),
    )
    .slice(0, MOST_CONNECTIONS);
}
