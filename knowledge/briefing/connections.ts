import type { Day, EntityId, EntityRecord, Fact, Pack } from '../schema/types';
import { recordOf } from './records';
import { citedSources } from './sources';
import type { ConnectionView, Tie } from './types';

function viewTie({ id, label, kind }: EntityRecord, tie: Tie, text = ''): ConnectionView {
  return { entity: id, name: label, kind, tie, text };
}

/** What the pack says in so many words, as far as it was reported by the day. */
function toldTies(pack: Pack, record: EntityRecord, day: Day): ConnectionView[] {
  return record.relations.flatMap(({ to, text, reported, evidence }) => {
    const other = recordOf(pack, to);
    const known = reported <= day && citedSources(pack, evidence, day).views.length > 0;
    return other && known ? [viewTie(other, 'told', text)] : [];
  });
}

/** How an entity stands to an event; null where it only is told of beside it. */
function partIn({ event }: EntityRecord, id: EntityId): 'participant' | 'venue' | null {
  if (event?.participants.includes(id)) return 'participant';
  return event?.places.includes(id) ? 'venue' : null;
}

const SEEN_FROM_THE_OTHER = { participant: 'took-part', venue: 'hosted' } as const;

/**
 * Ties through events, both ways. A list of participants has no sources of its own: one counts as known when a fact
 * that was known by the day tells of both.
 */
function eventTies(pack: Pack, record: EntityRecord, known: readonly Fact[]): ConnectionView[] {
  const beside = new Set(known.flatMap(({ about }) => about));
  beside.delete(record.id);
  const ties: ConnectionView[] = [];
  for (const id of beside) {
    const other = recordOf(pack, id);
    if (!other) continue;
    const theirs = partIn(record, id);
    if (theirs) ties.push(viewTie(other, theirs));
    const mine = partIn(other, record.id);
    if (mine) ties.push(viewTie(other, SEEN_FROM_THE_OTHER[mine]));
  }
  return ties;
}

/**
 * Whom an entity is tied to, with the reason: those on the page first, then in the pack's order; what it tells in words
 * before what an event ties.
 * @param known the entity's facts that were known on the day
 */
export function connectionsOf(
  pack: Pack,
  record: EntityRecord,
  known: readonly Fact[],
  page: ReadonlySet<EntityId>,
  day: Day,
): ConnectionView[] {
  return [...toldTies(pack, record, day), ...eventTies(pack, record, known)].toSorted(
    (a, b) => Number(page.has(b.entity)) - Number(page.has(a.entity)),
  );
}
