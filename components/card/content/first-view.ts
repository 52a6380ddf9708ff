import type { CardBriefing, FactView } from '../../../knowledge/briefing/types';
import { plain } from '../../design/text';

/** Characters that a reader sees of the facts before unfolding anything. */
export const FIRST_VIEW_CHARACTERS = 525;
/** The heading of the facts, one line on the pack's limits, "Coverage", "Why marked". */
const FURNITURE_CHARACTERS = 36 + 60 + 11 + 11;
/** The sentence for an out-of-date or early pack is longer, most of all if the page has no date. */
const LONG_LIMITS_CHARACTERS = { page: 27, text: 27, today: 35 };
/** Among several packs the title of the one used is shown. */
const PACK_CHARACTERS = 18;
/** 'In “”' and the count around another pack's title. */
const PACK_FOLD_CHARACTERS = 8;
/** "as of January 2025" after a role. */
const ROLE_AGE_CHARACTERS = 20;
/** ", until 8 December 2024" after a role that has ended. */
const ROLE_END_CHARACTERS = 24;
const SINCE_CHARACTERS = 17;
const TIMELINE_CHARACTERS = 22;
/** "12 new" beside the heading, and "new" on a fact: the reader's own data arrive after the card is laid out. */
const FRESH_COUNT_CHARACTERS = 7;
const FRESH_CHARACTERS = 4;
const CONNECTIONS_CHARACTERS = 15;
const DIFFER_CHARACTERS = 14;
const RESPONSES_CHARACTERS = 16;
/** "accounts differ" after a fact. */
const DIFFER_TAG_CHARACTERS = 16;
const MORE_FACTS_CHARACTERS = 14;
const MORE_CHARACTERS = 5;
/** Minimum length of a clipped background. */
const LEAST_CHARACTERS = 52;
/** ", 29 Jan 2025" after a publisher, and the spaces around. */
const SOURCE_DATE_CHARACTERS = 15;
/** When a fact held, by the kind of time. */
const WHEN_CHARACTERS = { on: 12, since: 18, until: 18, span: 28 };

export interface FirstView {
  /** Characters of background shown before it is unfolded, 0 where only a button for it is. */
  readonly background: number;
  /** Facts shown before the rest is unfolded. */
  readonly facts: number;
}

/** A full stop after an initial or a title ("U.", "Gen.") does not end a sentence. */
const SENTENCE_END = /(?<!\b\p{Lu}\p{Ll}{0,2})[.!?](?=\s+\p{Lu})/u;

function firstSentence(text: string): string {
  const found = SENTENCE_END.exec(text);
  return found ? text.slice(0, found.index + 1) : text;
}

/** Characters of a fact besides its text: dates, source marks, publisher, attribution, the tag of another account. */
function tailOf(fact: FactView, { differences }: CardBriefing): number {
  const { id, when, sources, status, assertedBy } = fact;
  const publisher = sources[0]?.publisher?.length ?? 20;
  const attribution = status === 'reported' ? 0 : (assertedBy?.length ?? publisher) + 16;
  const tag = differences.some((group) => group.includes(id)) ? DIFFER_TAG_CHARACTERS : 0;
  const dates = WHEN_CHARACTERS[when.kind] + SOURCE_DATE_CHARACTERS + FRESH_CHARACTERS;
  return dates + publisher + 2 * sources.length + attribution + tag;
}

/** Everything except background and facts. */
function furnitureOf(briefing: CardBriefing): number {
  const {
    kind,
    name,
    native,
    identity,
    role,
    facts,
    coverageLimits,
    asOf,
    laterDevelopments,
    reportedLater,
  } = briefing;
  const parts: readonly (readonly [boolean, number])[] = [
    [role?.lastReported !== undefined, ROLE_AGE_CHARACTERS],
    [role?.to !== undefined, ROLE_END_CHARACTERS],
    [
      coverageLimits.stale || asOf.day < coverageLimits.firstDay,
      LONG_LIMITS_CHARACTERS[asOf.basis],
    ],
    [coverageLimits.isOneOfSeveral === true, PACK_CHARACTERS + coverageLimits.packTitle.length],
    [laterDevelopments.length + reportedLater.length > 0, SINCE_CHARACTERS],
    [briefing.timeline.length > 1, TIMELINE_CHARACTERS],
    [briefing.connections.length > 0, CONNECTIONS_CHARACTERS],
    ...(briefing.otherPacks ?? []).map(
      ({ packTitle }) => [true, packTitle.length + PACK_FOLD_CHARACTERS] as const,
    ),
    [briefing.differences.length > 0, DIFFER_CHARACTERS],
    [briefing.responses.length > 0, RESPONSES_CHARACTERS],
    [facts.length > 1, MORE_FACTS_CHARACTERS],
  ];
  const words =
    kind.length +
    name.length +
    identity.text.length +
    (native?.text.length ?? 0) +
    (role?.text.length ?? 0);
  return parts.reduce(
    (sum, [there, size]) => sum + (there ? size : 0),
    FURNITURE_CHARACTERS + FRESH_COUNT_CHARACTERS + words,
  );
}

/** Cuts at the end of a sentence, or else at a word. */
export function clipped(text: string, most: number): string {
  const part = text.slice(0, most);
  return /[.!?]$/.test(part) ? plain(part) : plain(text, most);
}

/**
 * The part of the background that fits beside the lead fact: all, its first sentence, the beginning of that, or
 * nothing.
 */
function backgroundIn(space: number, whole: string): number {
  const sentence = firstSentence(whole).length;
  if (whole.length <= space) return whole.length;
  if (sentence <= space) return sentence;
  return space >= LEAST_CHARACTERS ? space : 0;
}

/**
 * How much of a card is unfolded at first: always the head and the whole lead fact; then the background or the part
 * that fits; then as many further facts as fit.
 */
export function planFirstView(briefing: CardBriefing): FirstView {
  const space = FIRST_VIEW_CHARACTERS - furnitureOf(briefing);
  const [first, ...rest] = briefing.facts;
  const tail = first ? tailOf(first, briefing) : 0;
  const text = first?.text.length ?? 0;
  const whole = briefing.backgroundIsLater ? '' : briefing.background;
  const beside = space - tail - MORE_CHARACTERS;
  const background = backgroundIn(beside - text, whole);
  let left = beside - background - text;
  let count = first ? 1 : 0;
  for (const fact of rest) {
    left -= fact.text.length + tailOf(fact, briefing);
    if (left < 0) break;
    count += 1;
  }
  return { background, facts: count };
}
