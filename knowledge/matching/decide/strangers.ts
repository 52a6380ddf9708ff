import {
  everyExpression,
  expression,
  L,
  LL,
  M,
  PD,
  SPACES_AND_DASHES,
} from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import { remembered } from '../../text/remembered';
import type { Around } from '../evidence/around';
import type { Established } from '../evidence/established';
import type { PageWords } from '../evidence/page';
import { type CandidateFinder, strictKeysOf } from '../index/candidates';
import type { Candidate, EntitySource, PageContext } from '../types';
import { companyName, isState, meansBearer, meansCompany } from './places';

const DOUBLED = everyExpression`([${L}])\1+`;
const WORDS = everyExpression`[${L}][${L}${M}'’]*`;

/** @returns the last word of a name, as the lexicon writes words */
export const surnameOf = remembered((surface: string) =>
  plainWord(surface.split(SPACES_AND_DASHES).at(-1) ?? ''),
);

/** Romanisations of one sound, so that Faruk al-Sharaa is whom a page means by Scharaa too. */
const soundOf = remembered((surname: string) =>
  surname
    .replace(/sch|ch/g, 'sh')
    .replace(DOUBLED, '$1')
    .replace(/(?<=[aeiou])h$/, ''),
);

/** A whole name, as the lexicon writes words, one space between them. */
function wholeOf(surface: string): string {
  return plainWord(surface).split(SPACES_AND_DASHES).join(' ');
}

/** People, towns and letters on the page that share a name with one of the pack's and mean something else. */
export class Strangers {
  private readonly people = new Map<string, { block: number; start: number }[]>();
  private readonly towns: Set<string>;
  private readonly companies: Set<string>;
  private readonly bearers = new Set<string>();
  private readonly abbreviations: Set<string>;

  /** @param earlier what earlier batches of the page have told */
  constructor(earlier: PageContext['others']) {
    for (const name of earlier?.people ?? []) this.people.set(name, [{ block: -1, start: -1 }]);
    this.towns = new Set(earlier?.towns);
    this.companies = new Set(earlier?.companies);
    this.abbreviations = new Set(earlier?.abbreviations);
  }

  add(candidate: Candidate): void {
    this.put(soundOf(surnameOf(candidate.surface)), candidate);
  }

  /** A person whose whole name is the same. */
  addNamesake(candidate: Candidate): void {
    this.add(candidate);
    this.put(wholeOf(candidate.surface), candidate);
  }

  hasNamesake({ surface }: Candidate): boolean {
    return this.people.size > 0 && this.people.has(wholeOf(surface));
  }

  addTown(surface: string): void {
    this.towns.add(wholeOf(surface));
  }

  hasTown(surface: string): boolean {
    return this.towns.size > 0 && this.towns.has(wholeOf(surface));
  }

  /** Keeps the place's name that a company's name begins with: the Burlow of Burlow Textiles Inc. */
  addCompany(around: Around): void {
    const name = companyName(around);
    if (name !== undefined) this.companies.add(wholeOf(name));
  }

  /** Keeps the place's name that a team or a person has. @param row refuses it there */
  addBearer({ candidate, page, source }: Around, row: string): void {
    const isTeam = row === 'team' && page.sport !== 'none';
    if (source.record === undefined && (isTeam || /^(?:given|initial|person)-/.test(row)))
      this.bearers.add(wholeOf(candidate.surface));
  }

  isCompany(around: Around, established: Established): boolean {
    const { companies, bearers } = this;
    if (companies.size + bearers.size === 0) return false;
    const name = wholeOf(around.candidate.surface);
    if (bearers.has(name) && meansBearer(around, established)) return true;
    return companies.has(name) && meansCompany(around, established);
  }

  /** Letters that are a code on this page, or another organisation's. */
  addAbbreviation(surface: string): void {
    this.abbreviations.add(surface);
  }

  hasAbbreviation(surface: string): boolean {
    return this.abbreviations.has(surface);
  }

  private put(name: string, { block, start }: Candidate): void {
    const places = this.people.get(name);
    if (places === undefined) this.people.set(name, [{ block, start }]);
    else places.push({ block, start });
  }

  /** True where one of that surname stands before the candidate in its block. */
  standsBefore(candidate: Candidate): boolean {
    const theirs = this.people.get(soundOf(surnameOf(candidate.surface))) ?? [];
    return theirs.some(({ block, start }) => block === candidate.block && start < candidate.start);
  }

  /** For the next batch of the page; undefined where nothing was told. */
  told(): PageContext['others'] {
    const { people, towns, companies, abbreviations } = this;
    if (people.size + towns.size + companies.size + abbreviations.size === 0) return undefined;
    return {
      people: [...people.keys()].sort(),
      towns: [...towns].sort(),
      companies: [...companies].sort(),
      abbreviations: [...abbreviations].sort(),
    };
  }

  /**
   * True where a surname alone may as well mean another person: one of that name stands before it in the same block, or
   * is on the page more often than ours, twice so where ours comes first.
   * @param ours how often ours is named in full in this batch
   * @param known ours has been named in full, in this batch or before
   * @param first where this batch first names ours in full, if no batch before has
   */
  outweigh(candidate: Candidate, ours: number, known: boolean, first?: Candidate): boolean {
    const theirs = this.people.get(soundOf(surnameOf(candidate.surface)));
    if (theirs === undefined) return false;
    if (this.standsBefore(candidate)) return true;
    if (theirs.length > 2 * (ours + (known ? 1 : 0))) return true;
    return (
      first !== undefined && theirs.length > ours && theirs.some((other) => isBefore(other, first))
    );
  }
}

function isBefore(one: { block: number; start: number }, other: Candidate): boolean {
  return one.block < other.block || (one.block === other.block && one.start < other.start);
}

const KIN_REACH = 100;
const KIN_OF = expression`^,? (?:the|an?|his|her)? ?(?:[${LL}]+ )?(?:uncle|brother|sister|cousin|father|mother|wife|widow|son|daughter|nephew|niece|aunt) (?:of|to) ([^,.;:]{3,60})`;
const GIVEN_NAME_LAST = expression`[${L}][\s${PD}]$`;

/** "Al-Assad, the uncle of President Bashar al-Assad". Asked before the rows: it needs no neighbour. */
export function isKinOfNamesake({ candidate: { surface, end }, text }: Around): boolean {
  if (text.charAt(end) !== ',' && text.charAt(end) !== ' ') return false;
  const following = text.slice(end, end + KIN_REACH);
  // Hardly any name stands again so near: a look for it is cheaper than the expression.
  if (!following.toLowerCase().includes(surface.toLowerCase())) return false;
  const kin = KIN_OF.exec(following)?.[1] ?? '';
  if (!kin.toLowerCase().endsWith(surface.toLowerCase())) return false;
  return GIVEN_NAME_LAST.test(kin.slice(0, -surface.length));
}

/** Characters before a bracket, or within it, that are read for what the letters stand for. */
const REACH = 80;
/** Words no letter of an acronym stands for. */
const SMALL =
  /^(?:of|and|for|the|to|in|on|de|du|des|la|le|les|et|y|und|fur|der|die|das|della|di|e|van|al|el)$/;
/** Letters by which a word of the page is told to be the pack's in another spelling: Tahrir, Tahrír. */
const STEM = 4;

/** What a page says that its acronyms stand for, where it is not what the pack says: "high-throughput screening (HTS)". */
export class OtherExpansions {
  private readonly known = new Map<string, boolean>();

  constructor(
    private readonly page: PageWords,
    private readonly source: EntitySource,
  ) {}

  /** True where the page spells the letters out, and as something else. */
  has(candidate: Candidate): boolean {
    const { surface } = candidate;
    const known = this.known.get(surface);
    if (known !== undefined) return known;
    const has = this.page.blocks.some((text, block) => this.isSpeltOut(candidate, text, block));
    this.known.set(surface, has);
    return has;
  }

  private isSpeltOut(candidate: Candidate, text: string, block: number): boolean {
    const { surface } = candidate;
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      const words = this.expansionAt(text, block, at, at + surface.length, surface);
      if (words !== undefined && !this.isOfPack(words, candidate)) return true;
    }
    return false;
  }

  /** The words before "(HTS)" or within "HTS (...)", whose first letters are the acronym's. */
  private expansionAt(
    text: string,
    block: number,
    start: number,
    end: number,
    acronym: string,
  ): readonly string[] | undefined {
    if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') {
      if (this.page.endingAt(block, text.slice(0, start - 1).trimEnd().length) !== undefined)
        return undefined;
      const before = wordsOf(text.slice(Math.max(0, start - 1 - REACH), start - 1));
      return standsFor(before.slice(-acronym.length), acronym);
    }
    if (!text.startsWith(' (', end)) return undefined;
    const within = text.slice(end + 2, text.indexOf(')', end));
    return within.length > REACH ? undefined : standsFor(wordsOf(within), acronym);
  }

  /** A spelling of the pack's own name, however odd: Hajat Tahrír aš-Šám. */
  private isOfPack(words: readonly string[], { readings }: Candidate): boolean {
    const names = readings.flatMap(({ entity }) => this.source.record?.(entity).names ?? []);
    const stems = new Set(
      names.flatMap(({ kind, text }) => (kind === 'abbreviation' ? [] : wordsOf(text).map(stemOf))),
    );
    return words.some((word) => word.length >= STEM && stems.has(stemOf(word)));
  }
}

function stemOf(word: string): string {
  return plainWord(word).slice(0, STEM);
}

function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).filter((word) => !SMALL.test(plainWord(word)));
}

function standsFor(words: readonly string[], acronym: string): readonly string[] | undefined {
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials.toUpperCase() === acronym.toUpperCase() ? words : undefined;
}

/** What American towns have and capitals abroad have not: Latah County, Damascus High School. */
const LOCAL =
  /\sCounty|(?:High|Elementary|Middle)\sSchool|School\sDistrict|(?:City|Borough)\sCouncil|Police\sDepartment|Sheriff['’]s|Farmers\sMarket|Township|Volunteer\sFire|Sewer\sAuthority|Planning\sCommission/;
/** A word of each of these, to look where one stands. */
const LOCAL_WORDS =
  'County School Council Department Sheriff Market Township Volunteer Sewer Planning'.split(' ');
/** Characters before such a word and from it on that belong to it. */
const BEFORE_LOCAL = 12;
const FROM_LOCAL = 20;

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
