/** What ends an office in an article: "resigned on Thursday", "was sacked". English only. */
import type { DateMention, NameMention, Role } from '../../reading/types';

/** An office ended, as one sentence of an article tells. */
export interface RoleEnd {
  /** Of the person, in this article. */
  readonly cluster: string;
  /** Where it stands, UTF-16 units into the text. */
  readonly start: number;
  /** Year, month or day; null where the sentence has none. */
  readonly day: string | null;
  /** What it names as the office that ended; empty where it names none. */
  readonly office: string;
  /** What the same sentence calls the person; empty where nothing. */
  readonly title: string;
}

const ADVERB =
  '(?:has|had|then|also|formally|officially|abruptly|suddenly|finally|unexpectedly|quietly|later|today|yesterday|immediately|on \\p{L}+day|last \\p{L}+|dramatically|voluntarily)';
const LEFT = [
  'resigned(?! (?:himself|herself|themselves|to )\\b)',
  'stepped (?:down|aside)(?! (?:onto|into|off|from (?:the|a) (?:podium|stage|bus|train|plane|platform|car|ladder|witness|dais))\\b)',
  'stood down',
  'quit(?= (?:as|over|on|after|in|last|yesterday|today|(?:his|her|the|their) (?:post|job|role|office))\\b|[.,;]|$)',
  'retired(?= (?:as|on|in|last|yesterday|from (?:his|her|the|their) (?:post|job|role|office))\\b)',
  'left (?:office|(?:his|her|the|their) (?:post|job|role|position))',
  'lost (?:his|her|their) (?:job|post|seat|position|office)',
];
const REMOVED = [
  'sacked',
  'fired(?! (?:at|upon|up|on by)\\b)',
  'dismissed(?! (?:for (?:a|\\d)|by (?:a|the) (?:ball|bowler))\\b)',
  'ousted',
  'forced out',
  'voted out',
  'removed (?:from (?:office|(?:his|her|the|their) (?:post|job|role|position|office))|as)',
  'relieved of (?:his|her|their) (?:duties|post|job|role|command)',
  'replaced as',
];
const ENDS = new RegExp(
  `^,?(?: who)?(?: ${ADVERB}){0,3} (?:${LEFT.join('|')}|(?:was|has been|had been|is)(?: ${ADVERB}){0,2} (?:${REMOVED.join('|')}))`,
  'u',
);
/** "resigned as head of the board", "resigned from the board" */
const OFFICE =
  /^ ?(?:as|from) (?:the |his |her |its |their )?([^,.;:!?]{3,60}?)(?= (?:on|in|late|early|last|after|over|amid|following|when|because|with|yesterday|today)\b|[,.;:!?]|$)/;
/** Between what ended and its day. */
const TO_DAY =
  /^,?(?: (?:late|early|on|in|at|the|end|of|evening|morning|from|effective|with|effect)){0,4} ?$/;
/** Before the person: it is not said that it happened. */
const UNREAL =
  /\b(?:if|unless|until|whether|should|den(?:y|ies|ied|ying)|rumou?rs?|claims?|demand(?:s|ed)?|suggest(?:s|ed)?|speculation|pretend(?:s|ed)?|false|wrongly|not true)\b[^.!?]{0,60}$/i;
const LONGEST_REACH = 60;
/** ", from the " */
const LONGEST_LINK = 12;
const SENTENCE = /[.!?]["”’)]?(?:\s|$)/;

interface Told {
  readonly names: readonly NameMention[];
  readonly roles: readonly Role[];
  readonly dates: readonly DateMention[];
}

/** Past an age, a description and whose title it is: to the verb of the sentence. */
function verbAt(text: string, person: NameMention, { names, roles }: Told): number {
  let at = person.end;
  for (let step = 0; step < 3; step += 1) {
    const age = /^, \d{1,3}(?=,)/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
    at += age;
    const role = roles.find(
      ({ cluster, start }) =>
        cluster === person.cluster &&
        start > at &&
        start - at < LONGEST_LINK &&
        /^,? (?:the |an? )?$/.test(text.slice(at, start)),
    );
    const owner = names.find(
      ({ start }) =>
        start > at &&
        start - at < LONGEST_LINK &&
        /^,? (?:of|at|from) (?:the )?$/.test(text.slice(at, start)),
    );
    const next = role?.end ?? owner?.end;
    if (next === undefined || next <= at) return at;
    at = next;
  }
  return at;
}

/** A whole year, a month or a day of a date in words; null of a week in two months, which a partial date cannot say. */
function dayOf({ from, to }: DateMention): string | null {
  if (from === to) return from;
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (to.startsWith(month)) return month;
  const isWeek = Date.parse(to) - Date.parse(from) < 15 * 86_400_000;
  return to.startsWith(year) && !isWeek ? year : null;
}

function endBehind(text: string, person: NameMention, told: Told): RoleEnd | undefined {
  const at = verbAt(text, person, told);
  const found = ENDS.exec(text.slice(at, at + LONGEST_REACH * 2));
  if (found === null) return undefined;
  const title = told.roles.find(
    ({ cluster, start, end }) =>
      cluster === person.cluster &&
      (Math.abs(start - person.end) < 8 || Math.abs(person.start - end) < 4),
  );
  const start = Math.min(person.start, title?.start ?? person.start);
  const lead =
    text
      .slice(Math.max(0, start - LONGEST_REACH), person.start)
      .split(SENTENCE)
      .at(-1) ?? '';
  if (UNREAL.test(lead)) return undefined;
  const behind = at + found[0].length;
  const rest = text.slice(behind, behind + LONGEST_REACH * 2);
  const sentence = rest.split(SENTENCE)[0] ?? rest;
  if (text[behind + sentence.length] === '?') return undefined;
  // "removed as mayor", "replaced as mayor": "as" belongs to what was found.
  const words = found[0].endsWith(' as') ? ` as${rest}` : rest;
  const office = OFFICE.exec(words);
  const reach = office === null ? 0 : office[0].length - (words.length - rest.length);
  const date = told.dates.find(
    ({ start: from }) =>
      from >= behind && TO_DAY.test(text.slice(behind + Math.max(0, reach), from)),
  );
  return {
    cluster: person.cluster,
    start: at,
    day: date === undefined ? null : dayOf(date),
    office: office?.[1] ?? '',
    title: title?.text ?? '',
  };
}

/** @param text that was read */
export function roleEndsIn(text: string, told: Told): RoleEnd[] {
  return told.names.flatMap((name) =>
    name.type === 'PER' ? (endBehind(text, name, told) ?? []) : [],
  );
}

const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

function shares(one: string, other: string): boolean {
  const words = wordsOf(other);
  return [...wordsOf(one)].some((word) => words.has(word));
}

/** An office that had ended before. */
const isPast = (role: string): boolean => /^(?:former|ex|late|then|outgoing|retired)\b/i.test(role);

/** @returns which of a person's roles ended: those that the sentence names, else the only office */
export function endedRoles(roles: readonly string[], { office, title }: RoleEnd): string[] {
  const held = roles.filter((role) => !isPast(role));
  if (office !== '') return held.filter((role) => shares(office, role));
  const named = title === '' ? [] : held.filter((role) => shares(title, role));
  if (named.length > 0) return named;
  const [first = '', ...others] = held;
  return others.every((role) => shares(first, role)) ? held : [];
}
