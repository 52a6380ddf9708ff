/** What stands behind a comma or a joining word and belongs to the words before it: there they may not be cut. */
import { isCapital, type Token } from '../tokens';

/** "him … up on the sand": a pause inside a sentence. */
export function isPause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '…' && tokens[at + 1]?.shape === 'lower';
}

/** ", located at the gate,": describes the noun before it, and the clause goes on. */
const PARTICIPLE = /^(?:\p{Ll}{2,}(?<!e)ed|built|made|known|held|led|set|given|seen|run)$/u;
/** ", to give it a push", ", that the port is closed" */
const BOUND = /^(?:to|that)$/;
/** Tokens of an aside: ", for example,". */
const LONGEST_ASIDE = 6;

/** ", for example, that it rains" */
function isAsideBefore(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 2; at <= comma + LONGEST_ASIDE; at += 1)
    if (tokens[at]?.text === ',') return BOUND.test(tokens[at + 1]?.key ?? '');
  return false;
}

/** Tokens between two commas of a list. */
const LONGEST_ITEM = 7;

/** The comma behind a part of a list that begins at a token: at most seven tokens without a verb. @returns 0 where there is none */
function itemEnd(tokens: readonly Token[], from: number, isVerb: (at: number) => boolean): number {
  for (let at = from; at < from + LONGEST_ITEM; at += 1) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence || isVerb(at)) return 0;
    if (tokens[at]?.text === ',') return at;
  }
  return 0;
}

/** "our shops, gates and stores.", "the coastal, town and village levels": two single words behind a single one. */
function isLastItems(
  tokens: readonly Token[],
  comma: number,
  isVerb: (at: number) => boolean,
): boolean {
  const [first, and, second, end] = tokens.slice(comma + 1, comma + 5);
  const isPair =
    first?.shape === 'lower' &&
    /^(?:and|or)$/.test(and?.key ?? '') &&
    second?.shape === 'lower' &&
    !isVerb(comma + 3);
  if (!isPair) return false;
  const isThree = /^(?:the|its|their|our|his|her|at|of|in|on)$/.test(tokens[comma - 2]?.key ?? '');
  return isThree || end === undefined || /^[.,!?;:"”]$/.test(end.text);
}

function hasItemBefore(
  tokens: readonly Token[],
  comma: number,
  isVerb: (at: number) => boolean,
): boolean {
  for (let at = comma - 1; at > comma - LONGEST_ITEM; at -= 1) {
    if (tokens[at]?.sentence !== tokens[comma]?.sentence || isVerb(at)) return false;
    if (tokens[at]?.text === ',') return true;
  }
  return false;
}

/** ", chewing gum and paper towels": the last part of a list, of two. */
function isLastPair(
  tokens: readonly Token[],
  comma: number,
  isVerb: (at: number) => boolean,
): boolean {
  for (let at = comma + 1; at < comma + 5; at += 1) {
    if (/^(?:and|or)$/.test(tokens[at]?.key ?? '')) return at > comma + 1 && !isVerb(at + 1);
    if (tokens[at]?.shape !== 'lower' || isVerb(at)) return false;
  }
  return false;
}

/** A comma of "in halls, works, yards, or lofts", of "25, 40 or 60". */
function isInList(
  tokens: readonly Token[],
  comma: number,
  isVerb: (at: number) => boolean,
): boolean {
  const isAnd = (at: number): boolean => /^(?:and|or)$/.test(tokens[at]?.key ?? '');
  if (tokens[comma - 1]?.shape === 'number' && tokens[comma + 1]?.shape === 'number') return true;
  if (isAnd(comma + 1)) return hasItemBefore(tokens, comma, isVerb);
  if (isLastItems(tokens, comma, isVerb)) return true;
  if (hasItemBefore(tokens, comma, isVerb) && isLastPair(tokens, comma, isVerb)) return true;
  // "..., particularly its halls, and ...": adds to what is whole.
  if (/^(?:including|such|\p{Ll}{3,}ly)$/u.test(tokens[comma + 1]?.key ?? '')) return false;
  let at = comma;
  for (let items = 0; items < 4; items += 1) {
    at = itemEnd(tokens, at + 1, isVerb);
    if (at === 0) return false;
    if (isAnd(at + 1) || isLastPair(tokens, at, isVerb)) return true;
  }
  return false;
}

/** "not only a duty but", "not just late, but": the second half is what is meant. */
function isHalf(tokens: readonly Token[], from: number, at: number): boolean {
  const joint = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  if (joint?.key !== 'but') return false;
  for (let word = at - 1; word > from; word -= 1) {
    if (tokens[word]?.sentence !== tokens[at]?.sentence) return false;
    if (
      tokens[word - 1]?.key === 'not' &&
      /^(?:only|just|merely|simply)$/.test(tokens[word]?.key ?? '')
    )
      return true;
  }
  return false;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|did|will|would|can|could|shall|should|may|might|must)$/;

/** Tokens of a clause that describes a subject. */
const LONGEST_CLAUSE = 12;

/** "the lamp, which did not flash, was ours": at either comma the subject still waits for its verb. */
function isVerbBehind(tokens: readonly Token[], comma: number): boolean {
  if (FINITE.test(tokens[comma + 1]?.key ?? '')) return true;
  if (!/^(?:which|who|whose)$/.test(tokens[comma + 1]?.key ?? '')) return false;
  for (let at = comma + 2; at < comma + LONGEST_CLAUSE; at += 1) {
    if (tokens[at]?.sentence !== tokens[comma]?.sentence) return false;
    if (tokens[at]?.text === ',') return FINITE.test(tokens[at + 1]?.key ?? '');
  }
  return false;
}

/** "trying to cover, and possibly hide, a boat": the object of both verbs stands behind the aside. */
function isObjectBehind(tokens: readonly Token[], comma: number): boolean {
  if (!/^(?:and|or|but)$/.test(tokens[comma + 1]?.key ?? '')) return false;
  for (let at = comma + 2; at < comma + 6; at += 1) {
    if (tokens[at]?.sentence !== tokens[comma]?.sentence) return false;
    if (tokens[at]?.text === ',')
      return /^(?:an?|the|his|her|its|their|our|my|any|some|this|these)$/.test(
        tokens[at + 1]?.key ?? '',
      );
  }
  return false;
}

/** Tokens of an aside between two commas: ", keeping to the law,". */
const LONGEST_MANNER = 8;

/** "to hold, keeping to the law, quiet marches": behind the aside the clause goes on. */
function isMannerBefore(tokens: readonly Token[], comma: number): boolean {
  if (!/^\p{Ll}{3,}ing$/u.test(tokens[comma + 1]?.text ?? '')) return false;
  for (let at = comma + 2; at < comma + LONGEST_MANNER; at += 1) {
    if (tokens[at]?.sentence !== tokens[comma]?.sentence) return false;
    if (tokens[at]?.text !== ',') continue;
    const next = tokens[at + 1];
    return (
      next?.shape === 'lower' && !/^(?:and|but|or|so|yet|which|who|because|as)$/.test(next.key)
    );
  }
  return false;
}

/** "the arrest of Ama Boateng, President Kofi Mensah and other leaders" */
function isAmongPeople(tokens: readonly Token[], comma: number): boolean {
  if (!isCapital(tokens[comma - 1]) || !isCapital(tokens[comma + 1])) return false;
  for (let at = comma + 2; at < comma + 7; at += 1) {
    if (tokens[at]?.key === 'and') return /^others?$/.test(tokens[at + 1]?.key ?? '');
    if (!isCapital(tokens[at])) return false;
  }
  return false;
}

/** Whether the words before a mark or a joining word need what stands behind it. */
export function goesOnBehind(
  tokens: readonly Token[],
  from: number,
  at: number,
  isVerb: (at: number) => boolean,
): boolean {
  if (isHalf(tokens, from, at)) return true;
  if (tokens[at]?.text !== ',') return false;
  const next = tokens[at + 1];
  return (
    (next?.shape === 'lower' && (PARTICIPLE.test(next.key) || BOUND.test(next.key))) ||
    isAsideBefore(tokens, at) ||
    isMannerBefore(tokens, at) ||
    isVerbBehind(tokens, at) ||
    isObjectBehind(tokens, at) ||
    isInList(tokens, at, isVerb) ||
    isAmongPeople(tokens, at)
  );
}
