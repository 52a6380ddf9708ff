import { isCommon, namesBeyondIntl, spellingsIn } from './beyond-intl';
import { foldText } from './fold';
import { answersIn } from './intl-language';

const known = new Map<string, ReadonlyMap<string, number>>();

/** A name of several words ("dé luain", "e diel") by its longest. */
function addDay(days: Map<string, number>, name: string, day: number): void {
  const plain = name.replace(/\.$/, '');
  if (plain.length > 1) days.set(plain, day);
  const [longest = ''] = plain.split(' ').sort((one, other) => other.length - one.length);
  if (longest !== plain && longest.length > 3 && !days.has(longest)) days.set(longest, day);
}

function addFromIntl(days: Map<string, number>, tag: string): void {
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
    if (!answersIn(format, tag)) return;
    for (let day = 0; day < 7; day += 1) {
      // 7 January 2024 is a Sunday.
      addDay(days, foldText(format.format(Date.UTC(2024, 0, 7 + day))), day);
    }
  }
}

/** Names of weekdays in a language, folded, to their number: Sunday is 0. */
function weekdaysOf(tag: string): ReadonlyMap<string, number> {
  const cached = known.get(tag);
  if (cached) return cached;
  const days = new Map<string, number>();
  const language = tag.split('-')[0] ?? '';
  try {
    if (!isCommon(language)) addFromIntl(days, tag);
  } catch {
    return days; // not a BCP 47 tag
  }
  const [, beyond] = namesBeyondIntl(language) ?? [];
  for (const [day, names] of beyond ? spellingsIn(beyond).entries() : []) {
    for (const name of names) addDay(days, foldText(name), day);
  }
  known.set(tag, days);
  return days;
}

/** The weekday in a folded text, in the page's language or in English; null if there is none. */
export function weekdayIn(folded: string, lang: string): number | null {
  const words = folded.match(/[\p{L}\p{M}]+(?:-feira)?/gu) ?? [];
  for (const tag of [lang, lang.split('-')[0] ?? '', 'en']) {
    const days = tag ? weekdaysOf(tag) : null;
    for (const word of words) {
      const day = days?.get(word);
      if (day !== undefined) return day;
    }
  }
  return null;
}

export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
