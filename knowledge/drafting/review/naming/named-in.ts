import type { ReviewedName } from '../reviewed';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** No name is longer; an expression of a million letters cannot be made. */
const LONGEST_SPELLING = 300;

/** Matches any of the spellings where it stands as whole words. */
export function wholeWords(spellings: readonly string[]): RegExp {
  const some = spellings.filter(({ length }) => length > 0 && length <= LONGEST_SPELLING);
  // `(?!)` matches nothing.
  const words = some.length > 0 ? some.map(escaped).join('|') : '(?!)';
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A person is called by the last word of the name too. */
function spellingsOf({ label, spellings, type }: ReviewedName): readonly string[] {
  const words = label.split(' ');
  const surname = type === 'PER' && words.length > 1 ? (words.at(-1) ?? '') : '';
  return [...new Set([label, ...spellings, surname])].filter((text) => text.trim() !== '');
}

/**
 * @param text a person's own sentence
 * @returns the names that it names as whole words; a spelling that two of them have names neither
 */
export function namedIn(text: string, names: readonly ReviewedName[]): ReviewedName[] {
  const owners = new Map<string, Set<ReviewedName>>();
  for (const name of names) {
    for (const spelling of spellingsOf(name)) {
      owners.set(spelling, (owners.get(spelling) ?? new Set()).add(name));
    }
  }
  // Longer spellings first: "Port Alder Bridge" does not name Port Alder.
  const spellings = [...owners.keys()].sort((one, other) => other.length - one.length);
  if (spellings.length === 0) return [];
  const found = [...text.matchAll(wholeWords(spellings))].flatMap(([spelling]) => {
    const [only, ...more] = owners.get(spelling) ?? [];
    return only && more.length === 0 ? [only] : [];
  });
  return [...new Set(found)];
}
