import type { TextBlock } from '../../text/block';
import { everyExpression, L, LL, PD, SPACES_AND_DASHES } from '../../text/expression';
import { remembered } from '../../text/remembered';
import { wordSet } from '../../text/word-sets';
import { firstLetters } from '../../text/word-starts';
import { type Language, SMALL_WORDS } from '../lexicon/languages';

/** Characters of a page that are read for its language. */
const READ = 1500;
/** Below this a text is too short to tell. */
const LEAST_POINTS = 4;
/** How far the best must be ahead of the next. */
const LEAD = 1.25;
/** A word that one language alone has counts so many times one that several share. */
const OWN_WORD = 3;
const OWN_LETTER = 2;
/** Times that a block's own letters count. */
const MOST_LETTERS = 3;

/** For each small word the languages that have it, by number. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [number, [, words]] of SMALL_WORDS.entries()) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), number]);
}
const SMALL_WORD = everyExpression`(?<![${L}${PD}'’])[${L}][${LL}]{0,5}(?![${L}${PD}'’])`;
/** Letters that few languages have. */
const OWN_LETTERS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/ß|ü/g, ['de']],
  [/ä/g, ['de', 'sv']],
  [/[ñ¿¡]|ió[nr]|[íú]/g, ['es']],
  [/[ãõ]|çã|ê/g, ['pt']],
  [/[łżśćńźąę]/g, ['pl']],
  [everyExpression`[ěřůďťľĺŕčž]|ý(?![${L}])`, ['cs']],
  [/[ığ]|ş/g, ['tr']],
  [/[ățș]/g, ['ro']],
  [/ø|æ/g, ['da']],
  [/å/g, ['sv', 'da']],
  [/ő|ű/g, ['hu']],
  [everyExpression`[êèàç]|é[es]?(?![${L}])|[ldnsj]['’][${LL}]`, ['fr']],
  [everyExpression`ò|ù|à(?![${L}])|(?:ll|ell|all)['’]`, ['it']],
  [/oe[kv]|[aeou]ij|ij[nkdv]|ë/g, ['nl']],
];
const NUMBER_OF = new Map(SMALL_WORDS.map(([language], number) => [language, number]));

/** Tags of languages that share one entry of the lexicon. */
const SAME_AS: Readonly<Record<string, Language>> = { no: 'da', nb: 'da', nn: 'da', sk: 'cs' };

/** What a page's markup says about its language. `language` is undefined for one that the lexicon does not have. */
export interface ToldLanguage {
  readonly language: Language | undefined;
}

/** @returns the language that most of the text is marked up as; undefined where more than half is not marked up */
export function languageTold(page: readonly (TextBlock | string)[]): ToldLanguage | undefined {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const block of page) {
    if (typeof block === 'string') return undefined;
    total += block.text.length;
    const tag = block.lang?.toLowerCase().split(/[-_]/)[0] ?? '';
    lengths.set(tag, (lengths.get(tag) ?? 0) + block.text.length);
  }
  for (const [tag, length] of lengths)
    if (tag !== '' && length * 2 > total) return { language: known(tag) };
  return undefined;
}

function known(tag: string): Language | undefined {
  if (Object.hasOwn(SAME_AS, tag)) return SAME_AS[tag];
  return SMALL_WORDS.find(([language]) => language === tag)?.[0];
}

/** The language of one page's blocks: from its markup, else guessed when first asked. */
export class PageLanguage {
  constructor(
    private readonly blocks: readonly string[],
    private told: ToldLanguage | undefined,
  ) {}

  /** Undefined where neither the markup nor the page's small words tell it. */
  get value(): Language | undefined {
    this.told ??= { language: languageOf(this.blocks) };
    return this.told.language;
  }
}

/**
 * @returns the language that a page of Latin script is written in, told by its small words; undefined where they are too few
 * or point to several
 */
export function languageOf(blocks: readonly string[]): Language | undefined {
  return isPlainlyEnglish(blocks) ? 'en' : mostLikely(blocks);
}

/** Words that no other language has, often enough: what most pages need, at a fraction of the cost. */
const ENGLISH = /\b(?:the|and|that|with)\b/g;
const ENOUGH_ENGLISH = 6;

function isPlainlyEnglish(blocks: readonly string[]): boolean {
  let found = 0;
  let left = READ;
  for (const block of blocks) {
    found += block.slice(0, left).match(ENGLISH)?.length ?? 0;
    if (found >= ENOUGH_ENGLISH) return true;
    left -= block.length;
    if (left <= 0) return false;
  }
  return false;
}

function mostLikely(blocks: readonly string[]): Language | undefined {
  const points = new Uint32Array(SMALL_WORDS.length);
  let left = READ;
  for (const block of blocks) {
    const text = block.length > left ? block.slice(0, left) : block;
    left -= text.length;
    for (const [word] of text.matchAll(SMALL_WORD)) {
      const numbers = LANGUAGES_OF.get(word.toLowerCase());
      if (numbers === undefined) continue;
      for (const number of numbers)
        points[number] = (points[number] ?? 0) + (numbers.length === 1 ? OWN_WORD : 1);
    }
    countLetters(text, points);
    if (left <= 0) break;
  }
  return leader(points);
}

function countLetters(text: string, points: Uint32Array): void {
  for (const [letters, languages] of OWN_LETTERS) {
    const times = Math.min(MOST_LETTERS, text.match(letters)?.length ?? 0);
    for (const language of languages) {
      const number = NUMBER_OF.get(language) ?? 0;
      points[number] = (points[number] ?? 0) + OWN_LETTER * times;
    }
  }
}

function leader(points: Uint32Array): Language | undefined {
  let best = 0;
  for (let number = 1; number < points.length; number += 1)
    if ((points[number] ?? 0) > (points[best] ?? 0)) best = number;
  const most = points[best] ?? 0;
  const next = points.reduce(
    (second, each, number) => (number === best ? second : Math.max(second, each)),
    0,
  );
  return most >= LEAST_POINTS && most >= next * LEAD ? SMALL_WORDS[best]?.[0] : undefined;
}

/** Words of sports reports. */
const SPORT_WORDS = wordSet(
  `coach quarterback touchdown touchdowns playoff playoffs league goalkeeper midfielder striker innings wicket wickets championship
  semifinal semifinals scored scorer scorers halftime tournament rebounds season nba nfl mlb nhl ncaa fifa uefa premiership soccer
  baseball basketball cricket rugby draft runs unbeaten overs bowled bowler batsman batsmen standings homer homers pitcher kickoff
  referee referees equaliser equalisers equalizer winger`,
);
/** Words that are ones with what follows. */
const SPORT_PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['world', /^ cup\b/i],
  ['all', /^ out\b/i],
  ['ice', /^ hockey\b/i],
  ['semi', /^-finals?\b/i],
  ['half', /^-time\b/i],
  ['kick', /^-off\b/i],
  ['free', /^-kicks?\b/i],
]);
const SHORTEST_SPORT = 3;
const LONGEST_PAIR = 8;
/** By the first three letters, whether a word may be one: nearly all are told so, and the others are looked up. */
const SPORT_LETTERS = new Uint8Array(1 << 15);
for (const word of [...SPORT_WORDS, ...SPORT_PAIRS.keys()])
  SPORT_LETTERS[firstLetters(word, 0)] = 1;

/** @returns how many words of sports reports a text has in its first characters. An expression takes 2 ms to compile */
function sportWordsIn(text: string, length: number): number {
  const end = Math.min(length, text.length);
  let count = 0;
  for (let at = 0; at < end; at += 1) {
    const start = at;
    while (at < end && isPlainUnit(text.charCodeAt(at))) at += 1;
    if (at - start < SHORTEST_SPORT || SPORT_LETTERS[firstLetters(text, start)] === 0) continue;
    const word = text.slice(start, at).toLowerCase();
    const pair = SPORT_PAIRS.get(word);
    const isOne =
      pair === undefined
        ? SPORT_WORDS.has(word)
        : pair.test(text.slice(at, Math.min(end, at + LONGEST_PAIR)));
    if (isOne) count += 1;
  }
  return count;
}

/** An ASCII letter, digit or underscore. */
function isPlainUnit(unit: number): boolean {
  const small = unit | 32;
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}

const SOME_SPORT = 3;
/** In a sports report every so many characters have such a word. */
const ALL_SPORT = 200;
/** Characters of a page that are searched for them. */
const READ_FOR_SPORT = 4_000;

export type Sport = 'none' | 'some' | 'all';

/** The line that agencies head a report with: SOCCER - AJAX AND BAYERN MEET. */
const TEAM_SPORT =
  /^\s*(?:soccer|cricket|baseball|basketball|rugby(?: league| union)?|(?:nfl )?(?:american )?football|(?:ice )?hockey|nba(?: basketball)?|nhl(?: ice hockey)?)\b[^\n]{0,30}?\s?[-:]/i;
/** There a country is where the player is from. */
const PLAYERS_SPORT =
  /^\s*(?:tennis|golf|boxing|athletics|cycling|swimming|skiing|alpine|motor racing|motorcycling|chess|figure skating|badminton|squash|table tennis)\b[^\n]{0,30}?\s?[-:]/i;

/** @returns how much of a page is a report of games between teams */
export function sportOf(texts: readonly string[]): Sport {
  const [head = ''] = texts;
  if (TEAM_SPORT.test(head)) return 'all';
  if (PLAYERS_SPORT.test(head)) return 'none';
  let left = READ_FOR_SPORT;
  let count = 0;
  for (const text of texts) {
    if (left <= 0) break;
    count += sportWordsIn(text, left);
    left -= text.length;
  }
  if (count < SOME_SPORT) return 'none';
  return count * ALL_SPORT >= READ_FOR_SPORT - Math.max(0, left) ? 'all' : 'some';
}

/** Words up to this length must be spelled with their marks: Şam, Şara. */
const LONGEST_LITERAL = 5;
/** Shorter ones are articles: eş-Şara. */
const SHORTEST_LITERAL = 3;
/** Şam is not Sam; Šarou is Šara. Others are left out by pages that lack the letter: Diaz, Babis. */
const ESSENTIAL_MARK = /[şšŞŠ]/;

const hasEssentialMark = remembered((name: string) => ESSENTIAL_MARK.test(name));

/** A short word of the name has a letter that makes another word without its mark, and the page writes it without. */
export function lacksMark(name: string, surface: string): boolean {
  if (!hasEssentialMark(name)) return false;
  const written = surface.toLowerCase();
  return name
    .split(SPACES_AND_DASHES)
    .some(
      (word) =>
        word.length >= SHORTEST_LITERAL &&
        word.length <= LONGEST_LITERAL &&
        ESSENTIAL_MARK.test(word) &&
        !written.includes(word.toLowerCase().replace(/a$/u, '')),
    );
}
