import type { EntityId } from '../schema/types';
import type { Candidate, CandidateFinder, Reading } from './candidates';
import { judgePerson, type PersonVerdict } from './judge-person';
import { isPartOfLarger } from './judge-thing';
import { COMMON_WORDS, TIMES } from './lexicon/everyday';
import { plainWord } from './lexicon/sets';
import type { NameIndex } from './open';
import { OtherPeople } from './other-people';
import { surnamesOnPage } from './page-names';
import { PageWords } from './page-words';
import { slipsOnPage } from './slips';
import { opensSentence } from './surroundings';
import type { MatchReason, MatchResult, Mention, PageContext } from './types';

/** In packs larger than this, meeting three of its names says nothing about a fourth. */
const COMPANY_MEANS_SOMETHING = 5_000;
const COMPANY_SHOWN = 5;

/** A candidate whose surroundings have been judged and whose entity is still open. */
interface Open {
  readonly candidate: Candidate;
  readonly verdict: PersonVerdict;
}

/** Decides for one batch of a page which candidates are mentions, and of whom. */
export class PageResolver {
  private readonly established: Map<EntityId, string>;
  /** Where an entity was named in full, in this batch. */
  private readonly namedInFull = new Map<number, Candidate[]>();
  private readonly confident = new Set<number>();
  private readonly confidentThings = new Set<number>();
  private readonly others: OtherPeople;
  private readonly mentions: Mention[] = [];
  private readonly waiting = new Set<number>();
  private readonly page: PageWords;

  constructor(
    private readonly index: NameIndex,
    private readonly ids: { idOf(ordinal: number): EntityId },
    private readonly blocks: readonly string[],
    private readonly finder: CandidateFinder,
    private readonly candidates: readonly Candidate[],
    context: PageContext,
    private readonly unmarked: boolean,
  ) {
    this.established = new Map(Object.entries(context.established));
    this.others = new OtherPeople(context.others ?? []);
    this.page = new PageWords(blocks, candidates);
  }

  resolve(): MatchResult {
    const short: Open[] = [];
    const abbreviations: Candidate[] = [];
    for (const candidate of this.candidates) this.judge(candidate, short, abbreviations);
    for (const candidate of surnamesOnPage(this.blocks, this.namedInFull, this.page, this.finder)) {
      short.push({ candidate, verdict: judgePerson(candidate, this.page, false) });
    }
    for (const candidate of slipsOnPage(this.blocks, this.namedInFull, this.page, this.finder)) {
      if (judgePerson(candidate, this.page, true).kind === 'fine') this.acceptFull(candidate);
    }
    for (const { candidate, verdict } of short) {
      if (verdict.kind === 'other-person') this.others.add(candidate);
    }
    // Names that need nobody first: they are company for the others.
    for (const open of short) if (needsNobody(open.candidate)) this.resolveShort(open);
    for (const open of short) if (!needsNobody(open.candidate)) this.resolveShort(open);
    for (const candidate of abbreviations) this.resolveAbbreviation(candidate);
    this.mentions.sort((one, other) => one.block - other.block || one.start - other.start);
    return {
      mentions: this.mentions,
      context: this.contextAfter(),
      waiting: [...this.waiting].sort((a, b) => a - b),
    };
  }

  private contextAfter(): PageContext {
    const others = this.others.surnames();
    return {
      established: Object.fromEntries(this.established),
      ...(others.length > 0 ? { others } : {}),
    };
  }

  /** Settles what the candidate's own surroundings settle; puts the rest aside. */
  private judge(candidate: Candidate, short: Open[], abbreviations: Candidate[]): void {
    if (candidate.shield) {
      if (candidate.words > 1) this.others.add(candidate);
      return;
    }
    if (this.isEverydayWord(candidate)) return;
    const readings = candidate.readings;
    if (readings.some(isPerson)) this.judgeAsPerson(candidate, short);
    else if (isPartOfLarger(candidate, this.page)) return;
    else if (readings.every(({ nameKind }) => nameKind === 'abbreviation'))
      abbreviations.push(candidate);
    else if (readings.every(({ nameKind }) => nameKind === 'short'))
      short.push({ candidate, verdict: { kind: 'fine', titled: false } });
    else this.acceptFull(candidate);
  }

  /** A name that is an everyday word too (the towns Reading, March, Wé) needs more than a capital that any word has there. */
  private isEverydayWord({ words, block, start, surface }: Candidate): boolean {
    if (words > 1) return false;
    const plain = plainWord(surface);
    if (TIMES.has(plain)) return true;
    return (
      COMMON_WORDS.has(plain) &&
      (opensSentence(this.page.text(block), start) ||
        this.page.writing(block, start) !== 'sentence')
    );
  }

  private judgeAsPerson(candidate: Candidate, short: Open[]): void {
    const full = candidate.readings.some(({ nameKind }) => nameKind !== 'short');
    const verdict = judgePerson(candidate, this.page, candidate.words > 1);
    if (!full) short.push({ candidate, verdict });
    else if (verdict.kind === 'fine') this.acceptFull(candidate);
    else if (verdict.kind === 'other-person') this.others.add(candidate);
  }

  private acceptFull(candidate: Candidate): void {
    const readings = bestReadings(
      candidate.readings.filter(({ nameKind }) => nameKind !== 'short'),
    );
    const entities = distinct(readings);
    const chosen =
      entities.length === 1
        ? readings[0]
        : readings.find(({ entity }) => this.isEstablished(entity));
    if (
      chosen === undefined ||
      (entities.length > 1 && entities.filter((entity) => this.isEstablished(entity)).length > 1)
    )
      return;
    const places = this.namedInFull.get(chosen.entity);
    if (places === undefined) {
      this.namedInFull.set(chosen.entity, [candidate]);
      const id = this.ids.idOf(chosen.entity);
      if (!this.established.has(id)) this.established.set(id, candidate.surface);
    } else places.push(candidate);
    this.confident.add(chosen.entity);
    if (chosen.entityKind !== 'place') this.confidentThings.add(chosen.entity);
    this.accept(candidate, chosen, { rule: ruleOfFull(chosen), name: chosen.name });
  }

  private resolveAbbreviation(candidate: Candidate): void {
    const entities = distinct(candidate.readings);
    const reading = candidate.readings[0];
    if (reading === undefined || entities.length > 1) return;
    const alone = reading.standsAlone || this.isEstablished(reading.entity);
    if (alone || this.companyOf(reading.entity).length > 0) {
      this.accept(candidate, reading, { rule: 'abbreviation', name: reading.name });
    } else this.waiting.add(candidate.block);
  }

  private resolveShort({ candidate, verdict }: Open): void {
    if (verdict.kind === 'other-person' || verdict.kind === 'other-thing') return;
    const reading = this.choose(candidate);
    if (reading === undefined) {
      this.waiting.add(candidate.block);
      return;
    }
    const given = this.established.get(this.ids.idOf(reading.entity));
    if (!isRightPerson(verdict, given, reading)) return;
    if (
      isPerson(reading) &&
      this.others.outweigh(
        candidate,
        this.namedInFull.get(reading.entity)?.length ?? 0,
        given !== undefined,
      )
    )
      return;
    const reason = this.reasonOfShort(candidate, reading, given, verdict);
    if (reason === undefined) this.waiting.add(candidate.block);
    else this.accept(candidate, reading, reason);
  }

  /** Of the entities that the short name may mean, the one that the page has named in full. */
  private choose(candidate: Candidate): Reading | undefined {
    const readings = bestReadings(candidate.readings);
    const entities = distinct(readings);
    if (entities.length <= 1) return readings[0];
    const known = candidate.readings.filter(({ entity }) => this.isEstablished(entity));
    if (distinct(known).length === 1) return known[0];
    return this.lastNamedBefore(candidate, known);
  }

  /** Two of one surname on the page: who was named in full last in the same block, before the candidate. */
  private lastNamedBefore(candidate: Candidate, readings: readonly Reading[]): Reading | undefined {
    let best: Reading | undefined;
    let bestStart = -1;
    for (const reading of readings) {
      for (const { block, start } of this.namedInFull.get(reading.entity) ?? []) {
        if (block !== candidate.block || start > candidate.start || start <= bestStart) continue;
        best = reading;
        bestStart = start;
      }
    }
    return best;
  }

  private reasonOfShort(
    candidate: Candidate,
    reading: Reading,
    given: string | undefined,
    verdict: PersonVerdict,
  ): MatchReason | undefined {
    const name = reading.name;
    if (reading.standsAlone && !reading.respelled) return { rule: 'stands-alone', name };
    if (given !== undefined) return { rule: 'surname', name, given };
    if (reading.respelled || candidate.readings.length === 0) return undefined;
    const company = this.companyOf(reading.entity);
    const needed = verdict.kind === 'fine' && verdict.titled ? 2 : 3;
    const people = company.filter((entity) => this.confidentThings.has(entity)).length;
    const enough = isPerson(reading)
      ? company.length >= needed && people >= 1
      : company.length >= 1;
    if (!enough) return undefined;
    return {
      rule: 'company',
      name,
      company: company.slice(0, COMPANY_SHOWN).map((entity) => this.ids.idOf(entity)),
    };
  }

  /** Other entities that this batch surely names; none where the pack is too large for that to mean anything. */
  private companyOf(entity: number): number[] {
    if (this.index.entities > COMPANY_MEANS_SOMETHING) return [];
    return [...this.confident].filter((other) => other !== entity);
  }

  private isEstablished(entity: number): boolean {
    return this.namedInFull.has(entity) || this.established.has(this.ids.idOf(entity));
  }

  private idsBut(readings: readonly Reading[], entity: number): EntityId[] {
    return distinct(readings)
      .filter((other) => other !== entity)
      .map((other) => this.ids.idOf(other));
  }

  private accept(candidate: Candidate, reading: Reading, reason: MatchReason): void {
    if (!reading.marked && !this.unmarked) return;
    const { block, start, end, surface, readings } = candidate;
    const entity = this.ids.idOf(reading.entity);
    const rivals = readings.length === 1 ? NOBODY : this.idsBut(readings, reading.entity);
    this.mentions.push({ block, start, end, entity, surface, reason, rivals });
    if (reason.rule !== 'stands-alone') return;
    this.confident.add(reading.entity);
    this.confidentThings.add(reading.entity);
  }
}

const NOBODY: readonly EntityId[] = [];

function isPerson({ entityKind }: Reading): boolean {
  return entityKind === 'person';
}

function distinct(readings: readonly Reading[]): number[] {
  const [first] = readings;
  if (readings.length === 1 && first !== undefined) return [first.entity];
  return [...new Set(readings.map(({ entity }) => entity))];
}

function needsNobody({ readings }: Candidate): boolean {
  return readings.some(({ standsAlone, respelled }) => standsAlone && !respelled);
}

/** Letter for letter before respelled. */
function bestReadings(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const exact = readings.filter(({ respelled }) => !respelled);
  return exact.length > 0 ? exact : readings;
}

function ruleOfFull(reading: Reading): MatchReason['rule'] {
  if (reading.nameKind === 'native') return 'native';
  return reading.respelled ? 'spelling' : 'full-name';
}

/** Whether an initial, a woman's title or a hyphen beside the surname fits who was named in full. */
function isRightPerson(
  verdict: PersonVerdict,
  given: string | undefined,
  reading: Reading,
): boolean {
  switch (verdict.kind) {
    case 'initial':
      return given !== undefined && plainWord(given).startsWith(plainWord(verdict.letter));
    case 'woman':
      return given !== undefined && /^\S*[aeh](?:\s|$)/.test(plainWord(given));
    case 'joined':
      return given !== undefined || reading.standsAlone;
    default:
      return true;
  }
}
