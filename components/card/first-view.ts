import type { CardBriefing } from '../../knowledge/briefing/types';

/** issue E, point 4: what a reader sees before unfolding anything, in characters. */
export const FIRST_VIEW_CHARACTERS = 525;
/** Labels, counts, dates and the pack's edges: what a first view shows besides the sentences below. */
const FURNITURE_CHARACTERS = 175;

export interface FirstView {
  /** Characters of background shown before it is unfolded. */
  readonly background: number;
  /** Facts shown before the rest is unfolded. */
  readonly facts: number;
}

function sentenceEnd(text: string): number {
  const found = /[.!?](?=\s+\p{Lu})/u.exec(text);
  return found ? found.index + 1 : text.length;
}

/** Characters of a fact's line with its source marks and its attribution. */
function lengthOf({ text, sources, status, assertedBy }: CardBriefing['facts'][number]): number {
  return text.length + sources.length + (status === 'reported' ? 0 : assertedBy.length + 16);
}

/**
 * How much of a card is unfolded at first: the head always; one fact; the whole background where both fit, else its
 * first sentence; then further facts for as long as they fit.
 */
export function planFirstView(briefing: CardBriefing): FirstView {
  const { name, native, role, background, facts } = briefing;
  const head = name.length + (native?.text.length ?? 0) + (role?.text.length ?? 0);
  let left = FIRST_VIEW_CHARACTERS - FURNITURE_CHARACTERS - head;
  const [first, ...rest] = facts.map(lengthOf);
  left -= first ?? 0;
  const whole = background.length <= left;
  const shown = whole ? background.length : sentenceEnd(background);
  left -= shown;
  let count = first === undefined ? 0 : 1;
  for (const length of rest) {
    left -= length;
    if (left < 0) break;
    count += 1;
  }
  return { background: shown, facts: count };
}
