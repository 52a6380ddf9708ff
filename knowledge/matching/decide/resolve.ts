import { PageEvidence } from '../evidence/established';
import { hasOtherMiddleName } from '../evidence/middle-names';
import type { PageWords } from '../evidence/page';
import { surnamesOnPage } from '../evidence/page-surnames';
import { bestReadings, distinct, isPerson, needsNobody, ruleOfFull } from '../evidence/readings';
import { slipsOnPage } from '../evidence/typos';
import type { Candidate, CandidateFinder, Reading } from '../index/candidates';
import type { NameIndex } from '../index/open';
import type { EntitySource, MatchReason, MatchResult, Mention, PageContext } from '../types';
import { isAdjective, isEverydayWord, isOtherLanguage } from './everyday-names';
import { OtherExpansions } from './expansions';
import { contradictsCalling, type Doubt } from './judge-calling';
import { judgePerson } from './judge-person';
import { isPartOfLarger } from './judge-thing';
import { isKremlin, KremlinTowns } from './kremlins';
import { isCoded } from './larger-right';
import { borrowedPlace, isNamesake, isOfOurCountry, NamesakeTowns } from './namesake-towns';
import { OTHER_PERSON, type PersonVerdict } from './person-verdict';
import { resolveAbbreviation, type Short, ShortNames } from './short-names';
import { OtherPeople } from './strangers';

/** A whole name of a person, whose surroundings speak for nobody else. */
interface Whole {
  readonly candidate: Candidate;
  readonly doubt: Doubt;
}

/** Takes what was decided on a candidate. */
type Settle = (candidate: Candidate, found: ReturnType<ShortNames['resolve']>) => void;

/** Places of the pack that must be near, where nobody is, for a town with a namesake on the page to be ours. */
const PLACES_AROUND_TOWN = 2;
/** A travel page names Russia and Moscow beside the kremlin of Kazan. */
const PLACES_AROUND_KREMLIN = 3;

/** Decides for one batch of a page which candidates are mentions, and of whom. */
export class PageResolver {
  private readonly evidence: PageEvidence;
  private readonly others: OtherPeople;
  private readonly mentions: Mention[] = [];
  private readonly waiting = new Set<number>();
  private readonly people: Whole[] = [];
  private readonly towns: Candidate[] = [];
  private readonly short: Short[] = [];
  private readonly abbreviations: Candidate[] = [];

  constructor(
    private readonly index: NameIndex,
    private readonly source: EntitySource,
    private readonly page: PageWords,
    private readonly finder: CandidateFinder,
    private readonly candidates: readonly Candidate[],
    context: PageContext,
    private readonly unmarked: boolean,
  ) {
    this.evidence = new PageEvidence(source, index.entities, context);
    this.others = new OtherPeople(context.others ?? []);
  }

  resolve(): MatchResult {
    for (const candidate of this.candidates) this.judge(candidate);
    this.acceptPeople();
    const doubtful = this.acceptTowns();
    this.lookAgain();
    this.acceptShort();
    this.acceptDoubtful(doubtful);
    this.mentions.sort((one, other) => one.block - other.block || one.start - other.start);
    return {
      mentions: this.mentions,
      context: this.evidence.contextAfter(this.others.names()),
      waiting: [...this.waiting].sort((a, b) => a - b),
    };
  }

  /** Settles what the candidate's own surroundings settle; puts the rest aside. */
  private judge(candidate: Candidate): void {
    if (candidate.shield) {
      this.judgeShield(candidate);
      return;
    }
    const { page } = this;
    if (isEverydayWord(candidate, page) || isAdjective(candidate, page)) return;
    if (isOtherLanguage(candidate, page)) return;
    const { readings } = candidate;
    if (readings.some(isPerson)) this.judgeAsPerson(candidate);
    else if (isPartOfLarger(candidate, page)) {
      if (isNamesake(candidate, page)) this.others.addTown(candidate.surface);
      if (isCoded(candidate, page)) this.others.addLetters(candidate.surface);
    } else if (readings.every(({ nameKind }) => nameKind === 'abbreviation'))
      this.abbreviations.push(candidate);
    else if (readings.every(({ nameKind }) => nameKind === 'short'))
      this.short.push({ candidate, verdict: { kind: 'fine', titled: false } });
    else if (isKremlin(candidate) || readings.every(({ entityKind }) => entityKind === 'place'))
      this.towns.push(candidate);
    else this.acceptFull(candidate);
  }

  /** A shield is somebody else, or what has borrowed a place's name: "the Moscow Idaho campus", Damascus steel. */
  private judgeShield(candidate: Candidate): void {
    const borrowed = borrowedPlace(candidate.surface);
    if (borrowed !== undefined) this.others.addTown(borrowed);
    else if (candidate.words > 1) this.others.add(candidate);
  }

  private judgeAsPerson(candidate: Candidate): void {
    const full = candidate.readings.some(({ nameKind }) => nameKind !== 'short');
    const doubt = contradictsCalling(candidate, this.page, this.source);
    const verdict: PersonVerdict =
      doubt === 'other' || hasOtherMiddleName(candidate, this.source)
        ? OTHER_PERSON
        : judgePerson(candidate, this.page, candidate.words > 1);
    if (!full) this.short.push({ candidate, verdict });
    else if (verdict.kind === 'fine')
      this.people.push({
        candidate,
        doubt: verdict.titled && !this.page.isCivil(candidate) ? 'none' : doubt,
      });
    else if (verdict.kind === 'other-person') {
      if (doubt === 'other') this.others.addNamesake(candidate);
      else this.others.add(candidate);
    }
  }

  /** Somebody of the very same name makes all of it doubtful, save where an office stands before it. */
  private acceptPeople(): void {
    for (const { candidate, doubt } of this.people) {
      const namesake = this.others.hasNamesake(candidate) || doubt === 'maybe';
      if (namesake && !this.page.hasOffice(candidate)) this.others.add(candidate);
      else this.acceptFull(candidate);
    }
  }

  /** @returns those that may be the town of the same name that the page has told */
  private acceptTowns(): Candidate[] {
    const doubtful: Candidate[] = [];
    const { index, page, finder, others } = this;
    const namesakes = new NamesakeTowns(index, page, finder);
    const kremlins = new KremlinTowns(page, finder);
    const named = this.towns.filter(isKremlin);
    for (const candidate of this.towns) {
      const other = isKremlin(candidate)
        ? kremlins.mayOwn(candidate, named)
        : namesakes.has(candidate);
      const doubt = other || others.hasTown(candidate.surface);
      if (doubt && !isOfOurCountry(candidate, page)) doubtful.push(candidate);
      else this.acceptFull(candidate);
    }
    return doubtful;
  }

  /** The bare name means the namesake, unless the page is about ours. */
  private acceptDoubtful(places: readonly Candidate[]): void {
    for (const candidate of places) {
      const [reading] = candidate.readings;
      const needed = isKremlin(candidate) ? PLACES_AROUND_KREMLIN : PLACES_AROUND_TOWN;
      if (reading !== undefined && this.evidence.isAtHome(reading.entity, needed))
        this.acceptFull(candidate);
      else this.waiting.add(candidate.block);
    }
  }

  /** What only shows once it is known who is on the page: surnames as it spells them, slips of the pen. */
  private lookAgain(): void {
    const { page, finder } = this;
    const { namedInFull } = this.evidence;
    for (const candidate of surnamesOnPage(namedInFull, page, finder)) {
      this.short.push({ candidate, verdict: judgePerson(candidate, page, false) });
    }
    for (const candidate of slipsOnPage(namedInFull, page, finder)) {
      if (judgePerson(candidate, page, true).kind === 'fine') this.acceptFull(candidate);
    }
  }

  private acceptFull(candidate: Candidate): void {
    const readings = bestReadings(wholeReadings(candidate.readings));
    const chosen =
      distinct(readings).length === 1 ? readings[0] : this.evidence.onlyEstablished(readings);
    if (chosen === undefined) return;
    this.evidence.addFull(candidate, chosen);
    this.accept(candidate, chosen, { rule: ruleOfFull(chosen), name: chosen.name });
  }

  private acceptShort(): void {
    const { short, evidence, others, page } = this;
    for (const { candidate, verdict } of short) {
      // In a line of capitals any word may stand before a surname.
      const { block, start } = candidate;
      if (verdict.kind === 'other-person' && page.writing(block, start) !== 'capitals')
        others.add(candidate);
    }
    const names = new ShortNames(evidence, others, page);
    const settle: Settle = (candidate, found) => {
      if (found === 'waiting') this.waiting.add(candidate.block);
      else if (found !== undefined) this.accept(candidate, found.reading, found.reason);
    };
    // Names that need nobody first: they are company for the others. Then those after an office, which may settle the rest.
    const alone = short.filter(({ candidate }) => needsNobody(candidate));
    const leaning = short.filter(({ candidate }) => !needsNobody(candidate));
    const titled = leaning.filter(isTitled);
    const bare = leaning.filter((one) => !isTitled(one));
    for (const one of [...alone, ...titled]) settle(one.candidate, names.resolve(one));
    this.acceptAbbreviations(settle);
    for (const one of bare) settle(one.candidate, names.resolve(one));
  }

  /** Letters before bare surnames, which they vouch for: HTŞ beside Esad. */
  private acceptAbbreviations(settle: Settle): void {
    const { evidence, others } = this;
    const elsewhere = new OtherExpansions(this.page, this.source);
    for (const candidate of this.abbreviations) {
      const other = elsewhere.has(candidate) || others.hasLetters(candidate.surface);
      if (needsNobody(candidate) || !other)
        settle(candidate, resolveAbbreviation(candidate, evidence));
    }
  }

  private rivalsOf({ entity }: Reading, readings: readonly Reading[]): string[] {
    return distinct(readings)
      .filter((other) => other !== entity)
      .map((other) => this.source.idOf(other));
  }

  private accept(candidate: Candidate, reading: Reading, reason: MatchReason): void {
    if (!reading.marked && !this.unmarked) return;
    const { block, start, end, surface, readings } = candidate;
    const entity = this.source.idOf(reading.entity);
    const rivals = readings.length > 1 ? this.rivalsOf(reading, readings) : NOBODY;
    this.mentions.push({ block, start, end, entity, surface, reason, rivals });
    if (reason.rule === 'stands-alone' || reason.rule === 'abbreviation')
      this.evidence.addCompany(reading);
  }
}

function wholeReadings(readings: readonly Reading[]): readonly Reading[] {
  const [only] = readings;
  if (readings.length === 1 && only?.nameKind !== 'short') return readings;
  return readings.filter(({ nameKind }) => nameKind !== 'short');
}

const NOBODY: readonly string[] = [];

function isTitled({ verdict }: Short): boolean {
  return verdict.kind === 'fine' && verdict.titled;
}
