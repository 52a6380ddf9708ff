import { COMMON, classesOf, isKnownPlace } from '../lexicon/word-classes';
import { isOutlet } from '../outlets';
import type { DecidedCluster } from './decisions';

/** People are marked from this score on; the measured precision is in docs/reading.md. */
export const CARD_SCORE = 0.8;
/** Organisations and places, and people whom two independent articles name. */
const LEAST_SCORE = 0.7;
const ENOUGH_ARTICLES = 2;

const wordsOf = (text: string) => text.split(/\s+/);

/** A name of one everyday word (Arrow, Force) would be found in any text. */
function isEverydayWord(label: string): boolean {
  const words = wordsOf(label.toLowerCase());
  return words.length === 1 && (classesOf(words[0] ?? '') & COMMON) !== 0;
}

function isSure({ kind, label, score, groups }: DecidedCluster): boolean {
  if (kind === 'PER' && wordsOf(label).length < 2) return false;
  const isRepeated = groups.length >= ENOUGH_ARTICLES;
  return score >= (kind === 'PER' && !isRepeated ? CARD_SCORE : LEAST_SCORE);
}

/**
 * Whether a learnt name is marked: known from two independent articles, or with a role, or pinned. Countries, large
 * cities, and the outlets that articles are credited to need no card of the reader's own reading.
 */
export function isShown(cluster: DecidedCluster): boolean {
  const { kind, label, groups, roles, isNoName, isPinned } = cluster;
  if (isNoName) return false;
  if (isPinned) return true;
  if (kind === 'LOC' && isKnownPlace(label.toLowerCase())) return false;
  if (kind === 'ORG' && isOutlet(label.toLowerCase())) return false;
  if (!isSure(cluster) || isEverydayWord(label)) return false;
  return groups.length >= ENOUGH_ARTICLES || roles.length > 0;
}
