import type { Correction, ReaderData, Visit } from '../../messaging/protocol';
import { mergeVisits } from '../merge';

/** What an import would do to one kind of row. It never overwrites or deletes. */
export interface Effect {
  /** Not here yet. */
  readonly added: number;
  /** Here, but the file has more: later visits or more names. */
  readonly extended: number;
  /** Here with another text, which is kept. */
  readonly differing: number;
  /** Here as in the file. */
  readonly same: number;
}

export type Effects = Readonly<
  Record<'visits' | 'notes' | 'known' | 'corrections' | 'highlights', Effect> & {
    readonly learnt?: Effect;
    readonly decisions?: Effect;
    readonly pageDates?: Effect;
  }
>;

type Fate = keyof Effect;

function effectOf<T>(items: readonly T[], fateOf: (item: T) => Fate): Effect {
  const effect = { added: 0, extended: 0, differing: 0, same: 0 };
  for (const item of items) effect[fateOf(item)] += 1;
  return effect;
}

/** Fields in a fixed order, so that two records of one page can be compared. */
const account = ({ entities, ...visit }: Visit) =>
  JSON.stringify([
    Object.entries(visit).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    entities.map(({ id, name, count }) => [id, name, count]).toSorted(),
  ]);

const keyOf = ({ entity, surface, scope, where }: Correction) =>
  JSON.stringify([entity, surface, scope, where]);

/** What an import would do with a file's annotations if nothing else changes meanwhile. */
export function dryRun(now: ReaderData, file: ReaderData): Effects {
  const visits = new Map(now.visits.map((visit) => [visit.url, visit]));
  const notes = new Map(now.annotations.notes.map(({ entity, text }) => [entity, text]));
  const known = new Set(now.annotations.known.map(({ entity }) => entity));
  const corrections = new Set(now.annotations.corrections.map(keyOf));
  const highlights = new Map(
    now.annotations.highlights.map(({ id, note }) => [id, note?.text ?? '']),
  );
  const learnt = new Set((now.learnt ?? []).map(({ url }) => url));
  const dates = new Map((now.pageDates ?? []).map(({ url, day }) => [url, day]));
  const decisions = new Set((now.decisions ?? []).map(({ id }) => id));
  return {
    visits: effectOf(file.visits, (visit) => {
      const here = visits.get(visit.url);
      if (!here) return 'added';
      return account(mergeVisits(visit, here)) === account(here) ? 'same' : 'extended';
    }),
    notes: effectOf(file.annotations.notes, ({ entity, text }) => {
      const here = notes.get(entity);
      if (here === undefined) return 'added';
      return here === text ? 'same' : 'differing';
    }),
    known: effectOf(file.annotations.known, ({ entity }) => (known.has(entity) ? 'same' : 'added')),
    corrections: effectOf(file.annotations.corrections, (one) =>
      corrections.has(keyOf(one)) ? 'same' : 'added',
    ),
    highlights: effectOf(file.annotations.highlights, ({ id, note }) => {
      const here = highlights.get(id);
      if (here === undefined) return 'added';
      return here === (note?.text ?? '') ? 'same' : 'differing';
    }),
    ...(file.learnt && {
      learnt: effectOf(file.learnt, ({ url }) => (learnt.has(url) ? 'same' : 'added')),
    }),
    ...(file.pageDates && {
      pageDates: effectOf(file.pageDates, ({ url, day }) => {
        const here = dates.get(url);
        if (here === undefined) return 'added';
        return here === day ? 'same' : 'differing';
      }),
    }),
    ...(file.decisions && {
      decisions: effectOf(file.decisions, ({ id }) => (decisions.has(id) ? 'same' : 'added')),
    }),
  };
}
