import {
  COMMON,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  ORG_HEAD,
  PLACE_FRONT,
  PLACE_HEAD,
  SURNAME,
} from '../lexicon/word-classes';
import type { LineStyle } from '../lines';
import { bits, type Token } from '../tokens';
import { type Candidate, candidatesOf } from './candidates';
import { keyOf } from './evidence-context';
import { findRuns } from './runs';
import { afterDemonyms } from './trim';

/** Function words and adverbs that open sentences and stand in no name's front. */
const SENTENCE_STARTERS = new Set(
  `the a an this that these those what which who whom whose why how when where whether while and but or nor yet so for if as since because although though unless until once whereas after before during amid amidst among about above across against along around at behind below beneath beside besides between beyond by despite down except following from given in inside into like minus near of off on onto opposite out outside over past per plus regarding through throughout till to toward towards under underneath unlike up upon via with within without i he she it we they you his her hers its our their your my mine me him them us is are was were be been being am has have had do does did can could shall should may might must no not none never ever neither either both each every all any some many much more most less least few fewer several such same other others another one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions dozens half here there now then today tonight tomorrow yesterday later earlier soon again already always also almost alone just even only still too very quite rather really perhaps maybe indeed instead meanwhile moreover furthermore nevertheless nonetheless however therefore thus hence otherwise elsewhere recently previously currently apparently reportedly allegedly according speaking asked responding born addressing speaking reacting quoting citing including rival former late ex senior veteran top ruling opposition prominent newly local fellow meanwhile sources police officials residents authorities experts analysts critics supporters protesters witnesses prosecutors investigators lawmakers leaders voters fans former ousted veteran dear yes well oh ok thanks please hi hello let let's don't it's that's i'm we're they're you're there's what's he's she's isn't won't can't`.split(
    /\s+/,
  ),
);

export interface Article {
  readonly tokens: readonly Token[];
  readonly styles: readonly LineStyle[];
  /** Folded words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  readonly isSport: boolean;
}

function after(candidate: Candidate, from: number): Candidate {
  return { ...candidate, from, roleFrom: from };
}

/** "Will Boateng resign?": a verb that is a given name too opens a question. */
function asks(tokens: readonly Token[], { from, to }: Candidate): boolean {
  const first = tokens[from];
  if (first?.key !== 'will' || !first.opens || to - from < 2) return false;
  if (tokens[to]?.shape !== 'lower') return false;
  let end = to;
  while (tokens[end + 1]?.sentence === first.sentence) end += 1;
  return (
    /^[?"”’]$/.test(tokens[end]?.text ?? '') &&
    tokens.slice(to, end + 1).some(({ text }) => text === '?')
  );
}

/** Takes a sentence's first word off a name where it is an everyday word there: "Yesterday Ama Boateng". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function trimOpening(article: Article, candidate: Candidate): Candidate | undefined {
  const { tokens, small } = article;
  const first = tokens[candidate.from];
  if (first === undefined) return undefined;
  if (asks(tokens, candidate)) return trimOpening(article, after(candidate, candidate.from + 1));
  if (candidate.to - candidate.from < 2)
    return SENTENCE_STARTERS.has(first.key) &&
      !(first.shape === 'upper' && isKnownOrganisation(first.key))
      ? undefined
      : candidate;
  let from = candidate.from + 1;
  while (tokens[from]?.shape === 'lower') from += 1;
  // "Two South African nurses": what stands behind the first word is not a name.
  if (
    (SENTENCE_STARTERS.has(first.key) || (first.opens && (bits(first) & COMMON) !== 0)) &&
    afterDemonyms(tokens, from, candidate.to) === candidate.to
  )
    return undefined;
  const rest = after(candidate, from);
  if (first.opens && (bits(first) & COMMON) !== 0 && tokens[candidate.from + 1]?.key === 'the')
    return rest;
  if (SENTENCE_STARTERS.has(first.key) && first.opens)
    return isKnown(tokens, candidate) ? candidate : trimOpening(article, rest);
  if (!first.opens || (bits(first) & COMMON) === 0 || (bits(first) & (GIVEN | SURNAME)) !== 0)
    return candidate;
  if (candidate.bound || isKnown(tokens, candidate)) return candidate;
  const last = bits(tokens[candidate.to - 1]);
  if (
    (last & (ORG_HEAD | PLACE_HEAD)) !== 0 ||
    (bits(first) & (PLACE_FRONT | MODIFIER | ORG_HEAD)) !== 0
  )
    return candidate;
  const isTrade =
    candidate.to - candidate.from > 2 && /.{4}(?:er|or|ist|man|woman)$/.test(first.key);
  return small.has(first.key) || isTrade || (bits(tokens[rest.from]) & GIVEN) !== 0
    ? rest
    : candidate;
}

function isKnown(tokens: readonly Token[], candidate: Candidate): boolean {
  const key = keyOf(tokens, candidate);
  return isKnownPlace(key) || isKnownOrganisation(key);
}

/** Names that may be in the sentences, without the everyday words that open them. */
export function candidatesIn(article: Article): Candidate[] {
  const { tokens, styles } = article;
  const found = findRuns(tokens)
    .filter(({ from }) => styles[tokens[from]?.line ?? 0] === 'sentence')
    .flatMap((run) => candidatesOf(tokens, run));
  // Names of several words inside sentences: their first word belongs to them at a sentence's start too.
  const inside = new Set(
    found.flatMap((candidate) =>
      candidate.to - candidate.from > 1 &&
      tokens[candidate.from]?.opens !== true &&
      tokens[candidate.from]?.key !== 'the'
        ? [keyOf(tokens, candidate)]
        : [],
    ),
  );
  return found.flatMap((candidate) =>
    inside.has(keyOf(tokens, candidate)) ? candidate : (trimOpening(article, candidate) ?? []),
  );
}
