import type { CardBriefing, FactView } from '../../knowledge/briefing/types';

/** issue E, point 4: what a reader sees before unfolding anything, in characters. */
export const FIRST_VIEW_CHARACTERS = 525;
/** Kind, headings, counts, names of folded sections and the pack's edges: about this much besides the sentences. */
const FURNITURE_CHARACTERS = 205;
/** A stale or early pack says so in a longer sentence. */
const LONG_EDGES_CHARACTERS = 15;
/** What tells of differing accounts: a tag after the fact, and the name of their section. */
const DIFFER_CHARACTERS = 34;
/** "as of January 2025" after a role. */
const ROLE_AGE_CHARACTERS = 20;
/** A clipped fact still says something. */
const LEAST_FACT_CHARACTERS = 60;
/** Dates of a fact and of its source. */
const DATES_CHARACTERS = 26;

export interface FirstView {
  /** Characters of background shown before it is unfolded. */
  readonly background: number;
  /** Facts shown before the rest is unfolded. */
  readonly facts: number;
  /** Characters of a fact's text before it is clipped: only a long one beside a long role ever is. */
  readonly factText: number;
}

function sentenceEnd(text: string): number {
  const found = /[.!?](?=\s+\p{Lu})/u.exec(text);
  return found ? found.index + 1 : text.length;
}

/** Characters of a fact with its dates, its source marks and its attribution. */
function lengthOf({ text, sources, status, assertedBy }: FactView): number {
  const publisher = sources[0]?.publisher?.length ?? 20;
  const attribution = status === 'reported' ? 0 : (assertedBy?.length ?? publisher) + 16;
  return text.length + DATES_CHARACTERS + publisher + 2 * sources.length + attribution;
}

/**
 * How much of a card is unfolded at first: the head always; one fact; the whole background where both fit, else its
 * first sentence, else (a long role has said it already) none; then further facts for as long as they fit. Where even
 * one does not, its text is clipped.
 */
export function planFirstView(briefing: CardBriefing): FirstView {
  const { name, native, role, background, facts, edges, asOf } = briefing;
  const head =
    name.length +
    (native?.text.length ?? 0) +
    (role?.text.length ?? 0) +
    (role?.lastReported === undefined ? 0 : ROLE_AGE_CHARACTERS);
  const long = edges.stale || asOf.day < edges.firstDay ? LONG_EDGES_CHARACTERS : 0;
  const differ = briefing.differences.length > 0 ? DIFFER_CHARACTERS : 0;
  let left = FIRST_VIEW_CHARACTERS - FURNITURE_CHARACTERS - long - differ - head;
  const [first, ...rest] = facts.map(lengthOf);
  left -= first ?? 0;
  const shown = [background.length, sentenceEnd(background), 0].find((size) => size <= left) ?? 0;
  left -= shown;
  const text = facts[0]?.text.length ?? 0;
  const factText =
    left < 0 ? Math.max(LEAST_FACT_CHARACTERS, text + left) : Number.MAX_SAFE_INTEGER;
  let count = first === undefined ? 0 : 1;
  for (const length of rest) {
    left -= length;
    if (left < 0) break;
    count += 1;
  }
  return { background: shown, facts: count, factText };
}
