import type { RoleView } from '../../knowledge/briefing/types';
import { dateText } from './dates';
import { type Language, plain } from './text';

/** A role in words: with its end where it has one, with the day it was last heard of where that is long ago. */
export function roleText(
  { text, to, isLatest, lastReported }: RoleView,
  { t, lang }: Language,
): string {
  const shown = plain(text, 160);
  if (to !== undefined)
    return t(isLatest ? 'card_role_until_latest' : 'card_role_until', shown, dateText(to, lang));
  // The month is as much as matters of what may have changed since.
  if (lastReported !== undefined)
    return t('card_role_as_of', shown, dateText(lastReported.slice(0, 7), lang));
  return shown;
}
