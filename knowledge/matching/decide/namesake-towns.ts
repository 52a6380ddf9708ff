import { wordAfter } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import type { Candidate, CandidateFinder } from '../index/candidates';
import { keysOfName } from '../index/name-keys';
import type { NameIndex } from '../index/open';
import { secondFinderOf } from '../index/second-finder';
import { STATES } from '../lexicon/larger';

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

/** Strict keys of the states' names and of the words of local papers, worked out when first asked. */
let stateKeys: ReadonlySet<number> | undefined;

/** Towns that the pack's shields know elsewhere ("Moscow, Idaho"), on pages that name that state, or an American county, and not the town with it. */
export class NamesakeTowns {
  private states: Iterable<string> | undefined;
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly index: NameIndex,
    private readonly page: PageWords,
    private readonly finder: CandidateFinder,
  ) {}

  has({ surface, words }: Candidate): boolean {
    if (words > 1) return false;
    this.states ??= this.statesNamed();
    const known = this.known.get(surface);
    if (known !== undefined) return known;
    let has = false;
    for (const state of this.states) has ||= this.isShielded(`${surface} ${state}`);
    this.known.set(surface, has);
    return has;
  }

  /** An American local paper names the county and the school, and often no state: then it may be any. */
  private statesNamed(): Iterable<string> {
    stateKeys ??= new Set(
      [...[...STATES].filter(isState), ...LOCAL_WORDS].flatMap((word) =>
        keysOfName(word).map(({ strict }) => strict),
      ),
    );
    const named = new Set<string>();
    for (const { block, start, end } of this.finder.wordsOfKeys(stateKeys)) {
      const text = this.page.text(block);
      if (LOCAL.test(text.slice(Math.max(0, start - BEFORE_LOCAL), start + FROM_LOCAL)))
        return STATES;
      const word = text.slice(start, end);
      if (isState(word)) named.add(word);
    }
    return named;
  }

  /** The scan joins no words over a comma, so the shield is asked for without. */
  private isShielded(town: string): boolean {
    return secondFinderOf(this.index)
      .find([town])
      .some(({ shield, end }) => shield && end === town.length);
  }
}

/** True where what follows tells another town of the name, or wares that have taken it: Moscow, Idaho; Damascus knives. */
export function isNamesake({ end, block }: Candidate, page: PageWords): boolean {
  const text = page.text(block);
  if (isNamesakeTown(text, end)) return true;
  const next = wordAfter(text, end);
  return next?.gap === 'space' && METALS.has(next.plain);
}

/** "Damascus, Syria": told by another place of the pack. */
export function isOfOurCountry({ end, block }: Candidate, page: PageWords): boolean {
  if (!page.text(block).startsWith(', ', end)) return false;
  const country = page.startingAt(block, end + 2);
  return country?.readings.every(({ entityKind }) => entityKind === 'place') === true;
}

/** @returns the place's name within what has borrowed it: the Moscow Idaho campus, Damascus steel, Le Kremlin-Bicêtre */
export function borrowedPlace(shield: string): string | undefined {
  const words = shield.split(/[\s\p{Pd}]/u);
  const [first, second = ''] = words;
  if (isState(second) || METALS.has(second.toLowerCase())) return first;
  return words.find((word) => /^kremlin$/i.test(word));
}

/** What may stand between a town and its state: "Moscow, Idaho", "Moscow (Idaho)", "Moscow in northern Idaho". */
const STATE_AFTER =
  /^(,\s+|\s\(|,?\sin\s(?:\p{Ll}+\s)?)((?:New|North|South|West|Rhode)\s\p{Lu}\p{L}+|\p{Lu}[\p{L}.]*)(\s\p{Lu}\p{Ll})?/u;
const TWO_WORDS =
  /^(?:New (?:York|Jersey|Mexico|Hampshire)|(?:North|South) (?:Carolina|Dakota)|West Virginia|Rhode Island|New South Wales)$/;
const CODE = /^\p{Lu}\p{Lu}\.?$/u;
/** Also a country, in lists: Ukraine, Georgia and Moldova. */
const GEORGIA = 'georgia';

/** Shortened states that are ranks and titles before somebody's name as well. */
const RANKS = new Set(['col', 'del', 'miss']);

/** "Moscow, Idaho"; "Damascus, Md." */
export function isNamesakeTown(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== ',' && (next !== ' ' || !'(i'.includes(text.charAt(end + 1) || ' '))) return false;
  const [, gap, state, further] = STATE_AFTER.exec(text.slice(end, end + 50)) ?? [];
  if (gap === undefined || state === undefined) return false;
  if (TWO_WORDS.test(state)) return true;
  const plain = state.replaceAll('.', '').toLowerCase();
  // "Russia, Victoria Nuland said": a given name.
  if (!STATES.has(plain) || plain === GEORGIA) return false;
  // "Damascus, VA. My favourite": nobody is called so.
  if (gap.startsWith(',') && CODE.test(state)) return true;
  if (further !== undefined) return gap.startsWith(',') && state.endsWith('.') && !RANKS.has(plain);
  if (isState(state)) return true;
  return gap.startsWith(',') && (state.includes('.') || state === state.toUpperCase());
}

/** @returns true for the name of a state or province, written out */
export function isState(word: string): boolean {
  return word.length >= SHORTEST_STATE && STATES.has(word.toLowerCase());
}
