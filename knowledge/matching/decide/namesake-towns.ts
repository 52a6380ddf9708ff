import type { Around } from '../evidence/around';
import { wordAfter } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import type { Candidate, CandidateFinder } from '../index/candidates';
import { keysOfName } from '../index/name-keys';
import { STATES } from '../lexicon/larger';
import { rememberedList } from '../lexicon/sets';

/** Wares that are called by the place's name alone: a Damascus, a Moscow. */
const METALS = new Set('steel blade blades knife knives sword swords mule mules'.split(' '));
/** Shorter ones are abbreviations, and words besides: Ore, Ind. */
const SHORTEST_STATE = 4;
/** What American towns have and capitals abroad have not: Latah County, Damascus High School. */
const LOCAL =
  /\sCounty|(?:High|Elementary|Middle)\sSchool|School\sDistrict|(?:City|Borough)\sCouncil|Police\sDepartment|Sheriff['’]s|Farmers\sMarket|Township|Volunteer\sFire|Sewer\sAuthority|Planning\sCommission/;
/** A word of each of these, to look where one stands. */
const LOCAL_WORDS =
  'County School Council Department Sheriff Market Township Volunteer Sewer Planning'.split(' ');
/** Characters before such a word and from it on that belong to it. */
const BEFORE_LOCAL = 12;
const FROM_LOCAL = 20;
/** What may stand between a town and its state: "Moscow, Idaho", "Moscow (Idaho)", "Moscow in northern Idaho". */
const STATE_AFTER =
  /^(\s?,\s+|\s\(|,?\sin\s(?:\p{Ll}+\s)?)((?:New|North|South|West|Rhode)\s\p{Lu}\p{L}+|\p{Lu}[\p{L}.]*)(\s\p{Lu}\p{Ll})?/u;
const TWO_WORDS =
  /^(?:New (?:York|Jersey|Mexico|Hampshire)|(?:North|South) (?:Carolina|Dakota)|West Virginia|Rhode Island|New South Wales)$/;
const CODE = /^\p{Lu}\p{Lu}\.?$/u;
/** Also a country, in lists: Ukraine, Georgia and Moldova. */
const GEORGIA = 'georgia';
/** Shortened states that are ranks and titles before a person's name as well. */
const RANKS = new Set(['col', 'del', 'miss']);

const strictKeysOf = rememberedList((word) => keysOfName(word).map(({ strict }) => strict));

/** Words that tell of a namesake, by the page: the pack lists them with the name ("Idaho" with "Moscow"). */
export class NamesakeWords {
  private readonly told = new Map<string, boolean>();
  private local: boolean | undefined;

  constructor(
    private readonly page: PageWords,
    private readonly finder: CandidateFinder,
  ) {}

  /** True where the page has one of the words; for towns with a namesake in a state, also what only American local news has. */
  isTold(around: Around): boolean {
    const { surface } = around.candidate;
    const known = this.told.get(surface);
    if (known !== undefined) return known;
    const words = around.namesakes();
    const told =
      words.length > 0 && (this.hasWord(words) || (words.some(isState) && this.isLocal()));
    this.told.set(surface, told);
    return told;
  }

  private hasWord(words: readonly string[]): boolean {
    const lower = new Set(words.map((word) => word.toLowerCase()));
    return this.some(words, (text, start, end) => lower.has(text.slice(start, end).toLowerCase()));
  }

  private isLocal(): boolean {
    this.local ??= this.some(LOCAL_WORDS, (text, start) =>
      LOCAL.test(text.slice(Math.max(0, start - BEFORE_LOCAL), start + FROM_LOCAL)),
    );
    return this.local;
  }

  private some(
    words: readonly string[],
    test: (text: string, start: number, end: number) => boolean,
  ): boolean {
    const keys = new Set(words.flatMap(strictKeysOf));
    for (const { block, start, end } of this.finder.wordsOfKeys(keys))
      if (test(this.page.text(block), start, end)) return true;
    return false;
  }
}

/** True where what follows tells another town of the name, or wares that have taken it: Moscow, Idaho; Damascus knives. */
export function isNamesake({ text, candidate: { end } }: Around): boolean {
  if (isNamesakeTown(text, end)) return true;
  const next = wordAfter(text, end);
  return next?.gap === 'space' && METALS.has(next.plain);
}

/** "Damascus, Syria": told by another place of the pack. */
export function isOfOurCountry({ text, page, candidate: { block, end } }: Around): boolean {
  if (!text.startsWith(', ', end)) return false;
  const country = page.startingAt(block, end + 2);
  return country?.readings.every(({ entityKind }) => entityKind === 'place') === true;
}

/** @returns the place's name within what has borrowed it: Damascus steel */
export function borrowedPlace({ surface }: Candidate): string | undefined {
  const [first, second = ''] = surface.split(/[\s\p{Pd}]/u);
  return isState(second) || METALS.has(second.toLowerCase()) ? first : undefined;
}

/** "Moscow, Idaho"; "Damascus, Md." */
export function isNamesakeTown(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== ',' && (next !== ' ' || !'(i,'.includes(text.charAt(end + 1) || ' '))) return false;
  const [, gap, state, further] = STATE_AFTER.exec(text.slice(end, end + 50)) ?? [];
  if (gap === undefined || state === undefined) return false;
  if (TWO_WORDS.test(state)) return true;
  const plain = state.replaceAll('.', '').toLowerCase();
  // "Russia, Victoria Nuland said": a given name.
  if (!STATES.has(plain) || plain === GEORGIA) return false;
  // "Damascus, VA. My favourite": no person is called so.
  const isComma = gap.includes(',');
  if (isComma && CODE.test(state)) return true;
  if (further !== undefined) return isComma && state.endsWith('.') && !RANKS.has(plain);
  if (isState(state)) return true;
  return isComma && (state.includes('.') || state === state.toUpperCase());
}

/** True where the name is the town before its state: "of Franklin, Tenn." */
export function isBeforeState(text: string, end: number): boolean {
  return isNamesakeTown(text, end) && text.slice(end, end + 2).includes(',');
}

/** @returns true for the name of a state or province, written out */
export function isState(word: string): boolean {
  return word.length >= SHORTEST_STATE && STATES.has(word.toLowerCase());
}
