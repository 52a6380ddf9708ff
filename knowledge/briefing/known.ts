/** What had been reported by a day. Every part of a briefing uses these functions, so that the rule is in one place. */
import { beginningOf, firstDayOf, lastDayOf } from '../schema/dates';
import type { Day, Evidence, Fact, Pack, PartialDate } from '../schema/types';

interface Reported {
  readonly reported: Day;
  readonly evidence: readonly Evidence[];
}

/** Whether a statement was reported by the day and at least one of its articles is that old. */
export function knownOn(pack: Pack, { reported, evidence }: Reported, day: Day): boolean {
  if (reported > day) return false;
  return evidence.some(({ article }) => (pack.article(article)?.date ?? '9') <= day);
}

/**
 * Whether a role or relation had ended before a day, as far as its articles up to that day could tell. If articles from
 * after the end confirm it, one of them must have appeared by the day. If there is none, the end was announced
 * beforehand.
 */
export function hadEnded(
  pack: Pack,
  { evidence }: Reported,
  end: PartialDate | undefined,
  day: Day,
): boolean {
  if (end === undefined || lastDayOf(end) >= day) return false;
  const dates = evidence.flatMap(({ article }) => pack.article(article)?.date ?? []);
  const after = dates.filter((date) => date >= firstDayOf(end));
  return after.length === 0 || after.some((date) => date <= day);
}

/** Facts of an entity, split at the as-of day. */
export interface SplitFacts {
  readonly known: readonly Fact[];
  /** Not known yet: what happened, or began, after the day. */
  readonly laterDevelopments: readonly Fact[];
  /** Not known yet either, but had happened or begun by the day, or may have. */
  readonly reportedLater: readonly Fact[];
}

export function splitFacts(pack: Pack, facts: readonly Fact[], day: Day): SplitFacts {
  const known: Fact[] = [];
  const laterDevelopments: Fact[] = [];
  const reportedLater: Fact[] = [];
  for (const fact of facts) {
    if (knownOn(pack, fact, day)) known.push(fact);
    // A state that held until some time also held before it, whatever the day.
    else if (fact.when.kind === 'until' || beginningOf(fact.when) <= day) reportedLater.push(fact);
    else laterDevelopments.push(fact);
  }
  return { known, laterDevelopments, reportedLater };
}
