import type { CardBriefing } from '../../../knowledge/briefing/types';
import type { Day } from '../../../knowledge/schema/types';
import type { MessageKey } from '../../design/text';

const STALE = {
  page: 'card_limits_stale',
  text: 'card_limits_stale',
  today: 'card_limits_stale_today',
} as const satisfies Readonly<Record<CardBriefing['asOf']['basis'], MessageKey>>;

/** How far the pack sees: the sentence, which takes the number of articles and this day. */
export function limitsOf({
  coverageLimits: { articles, firstDay, lastDay, stale },
  asOf,
}: Pick<CardBriefing, 'coverageLimits' | 'asOf'>): [MessageKey, Day] {
  const isEarly = asOf.day < firstDay;
  const ofMany = stale ? STALE[asOf.basis] : 'card_limits';
  const key = isEarly ? 'card_limits_early' : ofMany;
  return [articles === 1 ? `${key}_one` : key, isEarly ? firstDay : lastDay];
}
