import { readdirSync, readFileSync } from 'node:fs';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { WEIGHTS, type Weights } from '../../knowledge/matching/types';
import { labelled, labelledLines, marksOf } from '../knowledge/labelled';

const FOLDER = new URL('../knowledge/recognition/', import.meta.url);
/** Tried for each weight; five are enough. */
const TRIED = { connected: [1, 2, 3, 4, 5], other: [1, 2, 3], title: [0, 1, 2, 3] } as const;

interface Tried {
  readonly weights: Weights;
  /** Wrong and missed marks by source. */
  readonly errors: readonly number[];
}

function allWeights(): Weights[] {
  return TRIED.connected.flatMap((connected) =>
    TRIED.other.flatMap((other) =>
      TRIED.title.map((title) => ({ ...WEIGHTS, connected, other, title })),
    ),
  );
}

const sumWithout = ({ errors }: Tried, left: number): number =>
  errors.reduce((sum, count, source) => (source === left ? sum : sum + count), 0);

function leastErrors(tried: readonly Tried[], left: number): Tried | undefined {
  return tried.toSorted((one, other) => sumWithout(one, left) - sumWithout(other, left))[0];
}

const told = ({ connected, other, title }: Weights): string =>
  `connected ${connected}, other ${other}, title ${title}`;

/**
 * `npm run bench -- --weights`: the weights of support, chosen on all sources but one and tried on that one, beside those set
 * by hand. A source is one file of labelled lines.
 */
export function benchWeights(print: (line: string) => void): void {
  const matcher = openMatcher(undefined);
  const sources = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt') && file !== 'any-pack.txt')
    .map((file) => labelledLines(readFileSync(new URL(file, FOLDER), 'utf8')).map(labelled));
  const errorsWith = (weights: Weights): number[] =>
    sources.map((lines) =>
      lines.reduce((sum, { text, mentions }) => {
        const marks = marksOf(matcher, text, { weights });
        const right = marks.filter((mark) => mentions.includes(mark)).length;
        return sum + marks.length + mentions.length - 2 * right;
      }, 0),
    );
  const hand: Tried = { weights: WEIGHTS, errors: errorsWith(WEIGHTS) };
  // The hand's first: of equal ones it stays.
  const tried = [
    hand,
    ...allWeights().map((weights) => ({ weights, errors: errorsWith(weights) })),
  ];
  const best = leastErrors(tried, -1);
  const chosen = sources.map((_, left) => leastErrors(tried, left));
  const crossValidated = chosen.reduce((sum, one, left) => sum + (one?.errors[left] ?? 0), 0);
  print(`Errors over ${sources.length} sources, by the weights of support:`);
  print(`  by hand (${told(WEIGHTS)}): ${sumWithout(hand, -1)}`);
  if (best !== undefined) print(`  least of all (${told(best.weights)}): ${sumWithout(best, -1)}`);
  print(`  chosen without the source that they are tried on: ${crossValidated}`);
  const others = chosen.filter((one) => one !== undefined && one.weights !== WEIGHTS).length;
  print(`  sources for which other weights than the hand's were chosen: ${others}`);
}
