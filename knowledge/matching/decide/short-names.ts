import type { PageEvidence } from '../evidence/established';
import type { PageWords } from '../evidence/page';
import { bestReadings, distinct, isPerson } from '../evidence/readings';
import { agreesWithRole } from '../evidence/roles';
import type { Candidate, Reading } from '../index/candidates';
import { plainWord } from '../lexicon/sets';
import type { MatchReason } from '../types';
import type { PersonVerdict } from './person-verdict';
import { type OtherPeople, surnameOf } from './strangers';

const COMPANY_SHOWN = 5;
/** Others of the pack that vouch for a surname alone; fewer where a title stands before it. */
const COMPANY_NEEDED = 3;
const COMPANY_NEEDED_TITLED = 2;
const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az|аль|эль|аш|ас|ад)[-\s]/iu;

/** A name that needs more than itself, with what stands beside it. */
export interface Short {
  readonly candidate: Candidate;
  readonly verdict: PersonVerdict;
}

export interface Resolved {
  readonly reading: Reading;
  readonly reason: MatchReason;
}

/** `waiting`: it may count once later blocks are known. Undefined: it is somebody or something else. */
type Resolution = Resolved | 'waiting' | undefined;

/** Decides on surnames and other short names, once it is known whom the page names in full. */
export class ShortNames {
  constructor(
    private readonly evidence: PageEvidence,
    private readonly others: OtherPeople,
    private readonly page: PageWords,
  ) {}

  resolve({ candidate, verdict }: Short): Resolution {
    if (verdict.kind === 'other-person' || verdict.kind === 'other-thing') return undefined;
    const reading = this.choose(candidate);
    if (reading === undefined) return 'waiting';
    const given = this.evidence.givenOf(reading.entity);
    if (!this.isRightPerson(verdict, given, reading)) return undefined;
    if (isPerson(reading) && this.isSomebodyElse(candidate, reading, given)) return undefined;
    const reason = this.reasonOf(candidate, reading, given, verdict);
    return reason === undefined ? 'waiting' : { reading, reason };
  }

  /** Of the entities that the short name may mean, the one that the page has named in full. */
  private choose(candidate: Candidate): Reading | undefined {
    const readings = bestReadings(candidate.readings);
    if (distinct(readings).length <= 1) return readings[0];
    return (
      this.evidence.onlyEstablished(candidate.readings) ?? this.evidence.lastNamedBefore(candidate)
    );
  }

  private isSomebodyElse(
    candidate: Candidate,
    reading: Reading,
    given: string | undefined,
  ): boolean {
    if (this.lacksItsArticle(candidate, reading)) return true;
    // "President Sharaa", where his brother stands in the paragraph too.
    if (given !== undefined && this.page.hasOffice(candidate)) return false;
    return this.others.outweigh(
      candidate,
      this.evidence.timesInFull(reading.entity),
      given !== undefined,
      this.evidence.namedInFull.get(reading.entity)?.[0],
    );
  }

  /**
   * A surname that the pack has with its article only (al-Golani) is another word without it (Golani), unless the page has
   * the whole name with that surname.
   */
  private lacksItsArticle(candidate: Candidate, { entity }: Reading): boolean {
    if (ARTICLE.test(candidate.surface)) return false;
    const own = candidate.readings.filter((reading) => reading.entity === entity);
    if (own.some(({ name }) => !ARTICLE.test(name))) return false;
    const surname = surnameOf(candidate.surface);
    return !(this.evidence.namedInFull.get(entity) ?? []).some(
      ({ surface }) => surnameOf(surface) === surname,
    );
  }

  private reasonOf(
    candidate: Candidate,
    reading: Reading,
    given: string | undefined,
    verdict: PersonVerdict,
  ): MatchReason | undefined {
    const { name } = reading;
    if (reading.standsAlone && !reading.respelled) return { rule: 'stands-alone', name };
    if (given !== undefined) return { rule: 'surname', name, given };
    if (reading.respelled) return undefined;
    const titled = verdict.kind === 'fine' && verdict.titled;
    const company = this.evidence.companyOf(reading.entity);
    if (this.isEnough(company, reading, titled)) return this.companyReason(name, company);
    return this.isInOffice(candidate, reading, titled) ? { rule: 'role', name } : undefined;
  }

  /** Once the page has said "President Assad", Assad is he. */
  private isInOffice(candidate: Candidate, { entity }: Reading, titled: boolean): boolean {
    const { evidence, page } = this;
    if (evidence.hasOffice(entity)) return true;
    if (!titled || !agreesWithRole(candidate, page, evidence.source, entity)) return false;
    evidence.addOffice(entity);
    return true;
  }

  private isEnough(company: readonly number[], reading: Reading, titled: boolean): boolean {
    if (!isPerson(reading)) return company.length >= 1;
    const needed = titled ? COMPANY_NEEDED_TITLED : COMPANY_NEEDED;
    return company.length >= needed && this.evidence.thingsAmong(company) >= 1;
  }

  private companyReason(name: string, company: readonly number[]): MatchReason {
    const shown = company.slice(0, COMPANY_SHOWN);
    return {
      rule: 'company',
      name,
      company: shown.map((entity) => this.evidence.source.idOf(entity)),
    };
  }

  /** Whether an initial, a woman's title or a hyphen beside the surname fits who was named in full. */
  private isRightPerson(
    verdict: PersonVerdict,
    given: string | undefined,
    reading: Reading,
  ): boolean {
    switch (verdict.kind) {
      case 'initial':
        return this.beginsWith(verdict.letter, given, reading);
      case 'woman':
        return given !== undefined && /^\S*[aeh](?:\s|$)/.test(plainWord(given));
      case 'joined':
        return given !== undefined || reading.standsAlone;
      default:
        return true;
    }
  }

  /** "V. Putin", where the page or, if it has no whole name, the pack says Vladimir. */
  private beginsWith(letter: string, given: string | undefined, reading: Reading): boolean {
    const initial = plainWord(letter);
    if (given !== undefined) return plainWord(given).startsWith(initial);
    const names = this.evidence.source.record?.(reading.entity).names ?? [];
    return names.some(({ kind, text }) => kind !== 'short' && plainWord(text).startsWith(initial));
  }
}

/** Letters that are a maker's name too need the whole name on the page: HTC. */
const MAKERS = new Set(['HTC']);

/** Acronyms: the page has the full name, or another entity vouches, or the pack says that it needs neither. */
export function resolveAbbreviation(candidate: Candidate, evidence: PageEvidence): Resolution {
  const [reading] = candidate.readings;
  if (reading === undefined || distinct(candidate.readings).length > 1) return undefined;
  const alone = reading.standsAlone || evidence.isEstablished(reading.entity);
  const accompanied =
    !MAKERS.has(candidate.surface) && evidence.companyOf(reading.entity).length > 0;
  return alone || accompanied
    ? { reading, reason: { rule: 'abbreviation', name: reading.name } }
    : 'waiting';
}
