import { Around } from '../evidence/around';
import { Established } from '../evidence/established';
import type { PageWords } from '../evidence/page';
import { surnamesOnPage, typosOnPage } from '../evidence/respelled';
import { type CandidateFinder, secondFinderOf } from '../index/candidates';
import type { NameIndex } from '../index/open';
import { SPEAKS } from '../lexicon/things';
import {
  type Candidate,
  distinct,
  type EntitySource,
  type FindOptions,
  isPerson,
  isUnambiguous,
  type MatchReason,
  type MatchResult,
  type Mention,
  type PageContext,
  type Reading,
  ruleOfFull,
} from '../types';
import {
  CERTAIN,
  chooseShort,
  doubtOfOccupation,
  fitsVerdict,
  isOwned,
  isStranger,
  type Judged,
  judgePerson,
  rowOfPerson,
  type Short,
  supportFor,
  surnamesBeside,
  vetoOfThing,
} from './judge';
import { NAME_ROWS } from './name-rows';
import { borrowedPlace, chooseWhole, isNamesake, isOfOurCountry, isSurnameToo } from './places';
import { isVeto, type Row } from './rows';
import { NamesakeWords, OtherExpansions, Strangers } from './strangers';

/** Decides for one batch of a page which candidates are mentions, and which entity each names. */
export class PageResolver {
  private readonly established: Established;
  private readonly strangers: Strangers;
  private readonly around: Around;
  private readonly mentions: Mention[] = [];
  private readonly waiting = new Set<number>();
  private readonly people: (Judged & { readonly doubt: Row | undefined })[] = [];
  private readonly places: Candidate[] = [];
  private readonly short: Judged[] = [];
  private readonly abbreviations: Candidate[] = [];
  private beside: ReadonlySet<number> = new Set();

  constructor(
    index: NameIndex,
    private readonly source: EntitySource,
    private readonly page: PageWords,
    private readonly finder: CandidateFinder,
    private readonly candidates: readonly Candidate[],
    context: PageContext,
    private readonly options: FindOptions,
  ) {
    this.established = new Established(source, index.entities, context);
    this.strangers = new Strangers(context.others);
    this.around = new Around(page, source, secondFinderOf(index), options, context.established);
  }

  resolve(): MatchResult {
    for (const candidate of this.candidates) this.judge(candidate);
    this.acceptPeople();
    const doubtful = this.acceptPlaces();
    this.lookAgain();
    this.acceptShort();
    this.acceptDoubtful(doubtful);
    this.mentions.sort((one, other) => one.block - other.block || one.start - other.start);
    return {
      mentions: this.mentions,
      context: this.established.contextAfter(this.strangers.told()),
      waiting: [...this.waiting].sort((a, b) => a - b),
    };
  }

  /** @param maySettle it may count once later blocks are known: its block is asked again */
  private refuse(candidate: Candidate, because: string, maySettle = false): void {
    if (maySettle) this.waiting.add(candidate.block);
    if (this.options.explain === undefined) return;
    const { block, start, end, surface, readings } = candidate;
    const entities = distinct(readings).map((entity) => this.source.idOf(entity));
    this.options.explain({ block, start, end, surface, entities, because });
  }

  /** Settles what the candidate's own surroundings settle; puts the rest aside. */
  private judge(candidate: Candidate): void {
    if (candidate.blocklisted) {
      const borrowed = borrowedPlace(candidate);
      if (borrowed !== undefined) this.strangers.addTown(borrowed);
      else if (candidate.words > 1) this.strangers.add(candidate);
      this.refuse(candidate, 'blocklist');
      return;
    }
    const { readings } = candidate;
    const around = this.around.set(candidate, candidate.words > 1);
    if (candidate.isTerm === true) {
      this.acceptFull(candidate);
      return;
    }
    const own = NAME_ROWS.about(around);
    if (own !== undefined) this.refuse(candidate, own.id, own.id === 'other-language');
    else if (readings.some(isPerson)) this.judgePerson(candidate);
    else this.judgeThing(candidate);
  }

  private judgeThing(candidate: Candidate): void {
    const { readings } = candidate;
    this.strangers.addCompany(this.around);
    const veto = vetoOfThing(this.around);
    if (veto !== undefined) {
      this.refuse(candidate, veto.id);
      if (isNamesake(this.around)) this.strangers.addTown(candidate.surface);
      if (veto.id === 'proper-before' && isSurnameToo(this.around)) this.strangers.add(candidate);
      this.strangers.addBearer(this.around, veto.id);
      if (veto.id.startsWith('coded')) this.strangers.addAbbreviation(candidate.surface);
    } else if (readings.every(({ nameKind }) => nameKind === 'abbreviation'))
      this.abbreviations.push(candidate);
    else if (readings.every(({ nameKind }) => nameKind === 'short'))
      this.short.push({ candidate, verdict: 'fine' });
    else if (readings.every(({ entityKind, isAmbiguous }) => entityKind === 'place' || isAmbiguous))
      this.places.push(candidate);
    else this.acceptFull(candidate);
  }

  private judgePerson(candidate: Candidate): void {
    const { around } = this;
    const { row, isOther } = judgePerson(around);
    const verdict = row?.verdict ?? 'fine';
    if (!candidate.readings.some(({ nameKind }) => nameKind !== 'short')) {
      if (isVeto(row)) this.refuse(candidate, row.id);
      this.short.push({ candidate, verdict });
    } else if (verdict === 'fine' || verdict === 'titled')
      this.people.push({ candidate, verdict, doubt: doubtOfOccupation(around, verdict) });
    else {
      this.refuse(candidate, row?.id ?? verdict);
      if (isOther) this.strangers.addNamesake(candidate);
      else if (verdict === 'other-person') this.strangers.add(candidate);
    }
  }

  /** A person of the very same name makes all of it doubtful, save where an office stands before it. */
  private acceptPeople(): void {
    for (const { candidate, doubt } of this.people) {
      const namesake = doubt !== undefined || this.strangers.hasNamesake(candidate);
      if (namesake && !this.page.hasOffice(candidate)) {
        this.strangers.add(candidate);
        this.refuse(candidate, doubt?.id ?? 'namesake');
      } else this.acceptFull(candidate);
    }
  }

  /** @returns those that may be the namesake that the page has told of */
  private acceptPlaces(): Candidate[] {
    const doubtful: Candidate[] = [];
    const words = new NamesakeWords(this.page, this.finder);
    let speaks: boolean | undefined;
    for (const candidate of this.places) {
      const around = this.around.set(candidate, candidate.words > 1);
      const told = candidate.words === 1 && words.isTold(around);
      let doubt =
        told ||
        this.strangers.hasTown(candidate.surface) ||
        (isSurnameToo(around) && this.strangers.standsBefore(candidate));
      if (doubt && around.kind === 'organisation') {
        speaks ??= this.places.some(({ block, end }) =>
          SPEAKS.test(this.page.text(block).slice(end, end + 20)),
        );
        doubt = !speaks && !isOwned(around);
      }
      if (this.strangers.isCompany(around, this.established)) this.refuse(candidate, 'company');
      else if (doubt && !isOfOurCountry(around)) doubtful.push(candidate);
      else this.acceptFull(candidate);
    }
    return doubtful;
  }

  /** The bare name means the namesake, unless the page is about ours. A town needs two places of the pack near it; a body acts, so it needs three. */
  private acceptDoubtful(places: readonly Candidate[]): void {
    for (const candidate of places) {
      const [reading] = candidate.readings;
      const needed = reading?.entityKind === 'place' ? 2 : 3;
      if (reading !== undefined && this.established.hasPackContext(reading.entity, needed))
        this.acceptFull(candidate);
      else {
        this.waiting.add(candidate.block);
        this.refuse(candidate, 'namesake-town');
      }
    }
  }

  /** What only shows once it is known who is on the page: surnames as it spells them, typos. */
  private lookAgain(): void {
    const { page, finder, around } = this;
    const { namedInFull } = this.established;
    for (const candidate of surnamesOnPage(namedInFull, page, finder)) {
      around.set(candidate, false);
      this.short.push({ candidate, verdict: rowOfPerson(this.around)?.verdict ?? 'fine' });
    }
    for (const candidate of typosOnPage(namedInFull, page, finder)) {
      around.set(candidate, true);
      const verdict = rowOfPerson(this.around)?.verdict ?? 'fine';
      if (verdict === 'fine' || verdict === 'titled') this.acceptFull(candidate);
    }
  }

  private acceptFull(candidate: Candidate): void {
    const around = this.around.set(candidate, candidate.words > 1);
    const chosen = chooseWhole(around, this.established);
    if (chosen === undefined) this.refuse(candidate, 'several-entities');
    else if (chosen.nameKind === 'short')
      this.short.push({ candidate: { ...candidate, readings: [chosen] }, verdict: 'fine' });
    else {
      this.established.addFull(candidate, chosen);
      this.accept(candidate, chosen, { rule: ruleOfFull(chosen), name: chosen.name });
    }
  }

  private acceptShort(): void {
    const { short, page, strangers } = this;
    for (const { candidate, verdict } of short) {
      // In a line of capitals any word may stand before a surname.
      const { block, start } = candidate;
      if (verdict === 'other-person' && page.writing(block, start) !== 'capitals')
        strangers.add(candidate);
    }
    // Unambiguous names first: they are co-occurrence for the others. Then those after an office, which may settle the rest.
    const alone = short.filter(({ candidate }) => isUnambiguous(candidate));
    const leaning = short.filter(({ candidate }) => !isUnambiguous(candidate));
    this.beside = surnamesBeside(leaning);
    for (const one of alone) this.acceptOneShort(one);
    for (const one of leaning) if (one.verdict === 'titled') this.acceptOneShort(one);
    this.acceptAbbreviations();
    for (const one of leaning) if (one.verdict !== 'titled') this.acceptOneShort(one);
  }

  private acceptOneShort({ candidate, verdict }: Judged): void {
    if (verdict === 'other-person' || verdict === 'other-thing') return;
    const { established } = this;
    const around = this.around.set(candidate, false);
    const reading = chooseShort(around, established);
    if (reading === undefined) {
      this.refuse(candidate, 'several-entities', true);
      return;
    }
    const given = established.givenOf(reading.entity);
    const short: Short = { around, reading, given, verdict, established, beside: this.beside };
    if (!fitsVerdict(short)) this.refuse(candidate, 'other-given-name', given === undefined);
    else if (isPerson(reading) && isStranger(short, this.strangers))
      this.refuse(candidate, 'namesake');
    else {
      const reason = supportFor(short);
      if (reason === undefined) this.refuse(candidate, 'surname-alone', true);
      else this.accept(candidate, reading, reason);
    }
  }

  /** Letters before bare surnames, for which they are co-occurrence: HTŞ beside Esad. */
  private acceptAbbreviations(): void {
    const { established, strangers } = this;
    const elsewhere = new OtherExpansions(this.page, this.source);
    for (const candidate of this.abbreviations) {
      const sure = isUnambiguous(candidate);
      if (!sure && elsewhere.has(candidate)) strangers.addAbbreviation(candidate.surface);
      const [reading] = candidate.readings;
      if (!sure && strangers.hasAbbreviation(candidate.surface))
        this.refuse(candidate, 'other-abbreviation');
      else if (reading === undefined || distinct(candidate.readings).length > 1)
        this.refuse(candidate, 'several-entities');
      else {
        const needsFull = this.around.ambiguityOf(reading)?.letters === true;
        const accompanied = !needsFull && established.othersThan(reading.entity).length > 0;
        if (reading.isUnambiguous || established.isEstablished(reading.entity) || accompanied)
          this.accept(candidate, reading, { rule: 'abbreviation', name: reading.name });
        else this.refuse(candidate, 'abbreviation-alone', true);
      }
    }
  }

  private accept(candidate: Candidate, reading: Reading, reason: MatchReason): void {
    if (!reading.marked && this.options.unmarked !== true) return;
    const { block, start, end, surface, readings } = candidate;
    const entity = this.source.idOf(reading.entity);
    const rivals =
      readings.length > 1
        ? distinct(readings)
            .filter((other) => other !== reading.entity)
            .map((other) => this.source.idOf(other))
        : [];
    this.mentions.push({ block, start, end, entity, surface, reason, rivals });
    if (CERTAIN.has(reason.rule)) this.established.addCertain(reading);
  }
}
