import { GIVEN, isKnownOrganisation, isKnownPlace } from './lexicon/word-classes';
import type { NameGroup } from './names/name-group';
import { phraseOf, type Token } from './tokens';

const ENGLISH_WORDS = new Set(
  'the of and to in that is was for on with as by at from he she it his her be are were has had have will said not this who which but they their an would been after more when'.split(
    ' ',
  ),
);
/** Small words of French, Spanish, Portuguese, Italian, German and Dutch that English does not have. */
const OTHER_WORDS = new Set(
  'le la les des du une est que dans pour qui el los las del una por con il gli della di che der das und nicht ist ein eine im von den dem het een van niet zijn o os da uma nao em'.split(
    ' ',
  ),
);
const LEAST_SHARE = 0.13;
const FEWEST_WORDS = 30;

/** True where an article is read with the rules for English: its language says so, or its small words do. */
export function isEnglish(tokens: readonly Token[], lang: string | undefined): boolean {
  if (lang !== undefined && lang !== '') return /^en(?:$|[-_])/i.test(lang);
  let words = 0;
  let english = 0;
  let latin = 0;
  let other = 0;
  for (const { shape, key, text } of tokens) {
    if (shape === 'mark' || shape === 'number') continue;
    words += 1;
    if (/^\p{Script=Latin}/u.test(text)) latin += 1;
    if (ENGLISH_WORDS.has(key)) english += 1;
    else if (shape === 'lower' && OTHER_WORDS.has(key)) other += 1;
  }
  if (latin * 2 < words) return false;
  if (words < FEWEST_WORDS) return english > 0 || other < 2;
  return english / words >= LEAST_SHARE;
}

/** Offices before a name in Cyrillic; those of Latin languages end where a given name begins. */
const CYRILLIC_OFFICES =
  /^(?:президент|премьер|премьер-министр|прем.єр|министр|міністр|глава|губернатор|депутат|директор|генерал|мэр|мер|режиссер|режиссёр|актер|актёр|актриса|журналист|адвокат|посол|спикер|канцлер|король|сенатор|судья|тренер|председник|председател)$/iu;

/** "Bundeskanzlerin Anna Schmidt", "Президент Иван Петров": an office in capitals does not belong to the name. */
export function withoutOffice(group: NameGroup, tokens: readonly Token[]): NameGroup {
  const [first] = group.mentions;
  if (
    first === undefined ||
    first.to - first.from < 3 ||
    isKnownPlace(group.key) ||
    isKnownOrganisation(group.key)
  )
    return group;
  let skip = 0;
  const isOffice = (token: Token | undefined): boolean =>
    token !== undefined &&
    (/^\p{Script=Cyrillic}/u.test(token.text)
      ? CYRILLIC_OFFICES.test(token.text)
      : (token.classes & GIVEN) === 0);
  while (first.to - first.from - skip > 2 && isOffice(tokens[first.from + skip])) skip += 1;
  const head = tokens[first.from + skip];
  const isPerson =
    head !== undefined && ((head.classes & GIVEN) !== 0 || /^\p{Script=Cyrillic}/u.test(head.text));
  if (skip === 0 || !isPerson) return group;
  const mentions = group.mentions.map((mention) => ({
    ...mention,
    from: mention.from + skip,
    roleFrom: mention.from + skip,
  }));
  return { ...group, key: phraseOf(tokens, first.from + skip, first.to), mentions, kind: 'PER' };
}

/** In other languages only what the lists know and people of two names or more inside sentences count. */
export function isSureAnywhere(group: NameGroup, tokens: readonly Token[]): boolean {
  if (isKnownPlace(group.key) || (isKnownOrganisation(group.key) && group.key.length > 2))
    return true;
  const [first] = group.mentions;
  if (first === undefined || group.kind !== 'PER' || !group.key.includes(' ')) return false;
  const head = tokens[first.from];
  if (head === undefined) return false;
  return (head.classes & GIVEN) !== 0 || (/^\p{Script=Cyrillic}/u.test(head.text) && !head.opens);
}

/** Groups with one key are one: a name with its office before it, and without. */
export function mergeKeys(groups: readonly NameGroup[]): NameGroup[] {
  const byKey = new Map<string, NameGroup>();
  for (const group of groups) {
    const known = byKey.get(group.key);
    byKey.set(
      group.key,
      known === undefined ? group : { ...known, mentions: [...known.mentions, ...group.mentions] },
    );
  }
  return [...byKey.values()];
}
