import type { ReaderData, Visit } from '../../messaging/protocol';
import { capVisit, mergeVisits } from '../merge';

function lastOf<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/**
 * A file's data in the form in which they are stored: one row per key, lengths within the limits. Visits whose address
 * is too long are left out.
 */
export function folded(file: ReaderData): ReaderData {
  const { visits, annotations, learnt, decisions, pageDates } = file;
  const byUrl = new Map<string, Visit>();
  for (const visit of visits) {
    const capped = capVisit(visit);
    if (!capped) continue;
    const before = byUrl.get(capped.url);
    byUrl.set(capped.url, before ? mergeVisits(before, capped) : capped);
  }
  const { notes, known, corrections, highlights } = annotations;
  return {
    visits: [...byUrl.values()],
    annotations: {
      notes: lastOf(notes, ({ entity }) => entity),
      known: lastOf(known, ({ entity }) => entity),
      corrections: lastOf(corrections, ({ entity, surface, scope, where }) =>
        JSON.stringify([entity, surface, scope, where]),
      ),
      highlights: lastOf(highlights, ({ id }) => id),
    },
    ...(learnt && { learnt: lastOf(learnt, ({ url }) => url) }),
    ...(decisions && { decisions: lastOf(decisions, ({ id }) => id) }),
    ...(pageDates && { pageDates: lastOf(pageDates, ({ url }) => url) }),
  };
}
