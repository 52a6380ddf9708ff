import type { CardBriefing } from '../../../knowledge/briefing/types';
import type { Day } from '../../../knowledge/schema/types';
import type { MessageKey } from '../../design/text';

type Basis = CardBriefing['asOf']['basis'];

const STALE: Readonly<Record<Basis, MessageKey>> = {
  page: 'card_limits_stale',
  text: 'card_limits_stale',
  today: 'card_limits_stale_today',
};
/** The same of a pack that was built from one article. */
const STALE_ONE: Readonly<Record<Basis, MessageKey>> = {
  page: 'card_limits_stale_one',
  text: 'card_limits_stale_one',
  today: 'card_limits_stale_today_one',
};

/** The sentence on the pack's coverage limits; takes the number of articles and this day. */
export function limitsOf({
  coverageLimits: { articles, firstDay, lastDay, stale },
  asOf: { day, basis },
}: Pick<CardBriefing, 'coverageLimits' | 'asOf'>): [MessageKey, Day] {
  const isOne = articles === 1;
  if (day < firstDay) return [isOne ? 'card_limits_early_one' : 'card_limits_early', firstDay];
  if (stale) return [(isOne ? STALE_ONE : STALE)[basis], lastDay];
  return [isOne ? 'card_limits_one' : 'card_limits', lastDay];
}
