import type { NameDraft as Draft } from './folded';
import { classesOf } from './lexicon/word-classes';

/** Last word of a role: minister of "energy minister". Roles with "of" end with what they are about. */
function nounOf(role: string): string {
  const [front = ''] = role.toLowerCase().split(/ (?:of|for|at|in) /);
  const noun = front.slice(front.lastIndexOf(' ') + 1).replace(/\.$/, '');
  return Object.hasOwn(WHOLE, noun) ? (WHOLE[noun] ?? noun) : noun;
}

const WHOLE: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
  gen: 'general',
  prof: 'professor',
};

/** One word, or words that hyphens join: Banda-Tembo. */
export function isLone({ key, spellings }: Draft): boolean {
  return !key.includes(' ') || [...spellings.keys()].every((text) => !/\s/.test(text));
}

function sharesRole(one: Draft, other: Draft): boolean {
  const nouns = new Set(one.roles.map(({ text }) => nounOf(text)));
  return other.roles.some(({ text }) => nouns.has(nounOf(text)));
}

/** A surname that no word list has, or of two parts: few people have it. */
function isRare(word: string): boolean {
  return word.includes(' ') || (word.length > 4 && classesOf(word) === 0);
}

/** An article names both and keeps them apart. */
function areApart(lone: Draft, person: Draft): boolean {
  const [few, many] =
    lone.articles.size < person.articles.size
      ? [lone.articles, person.articles]
      : [person.articles, lone.articles];
  return [...few].some((article) => many.has(article));
}

/**
 * Whom a surname alone means: the only person of that surname, if two articles name them, if a role is the same, or if the surname
 * is rare; of several people the only one with the same role.
 */
export function holderOf(lone: Draft, namesakes: readonly Draft[]): Draft | undefined {
  const people = namesakes.filter((person) => !areApart(lone, person));
  const [only] = people;
  if (only === undefined) return undefined;
  if (people.length === 1) {
    const isSure = only.articles.size >= 2 || isRare(lone.key) || sharesRole(lone, only);
    return isSure ? only : undefined;
  }
  const alike = people.filter((person) => sharesRole(lone, person));
  return alike.length === 1 ? alike[0] : undefined;
}
