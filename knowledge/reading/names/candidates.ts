import { isHonour } from '../honours';
import {
  AMBIGUOUS,
  COMMON,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  ORG_FRONT,
  ORG_HEAD,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  SURNAME,
  TITLE,
} from '../lexicon/word-classes';
import { bits, phraseOf, type Token } from '../tokens';
import type { Run } from './capitals';
import { afterPortfolio, isOffice, isPortfolio, OFFICE, secondName } from './portfolios';
import { trimLeft, trimRight } from './trim';

/** Tokens that may be one name. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly bound: boolean;
  /** First token of a title or role right before the name; `from` where there is none. */
  readonly roleFrom: number;
  /** A role in capitals follows in the same run: Accra Mayor ... */
  readonly roleAfter: boolean;
}

/** Ma Dong-gyu, Ko Wen-je: a Chinese or Korean surname, no Burmese form of address. */
function isSurnameHere(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:ma|ko|u)$/.test(tokens[at]?.key ?? '') &&
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** Sheikh Mutlaq al-Obaidi: a form of address before a full name, although it is a name too. */
const ADDRESS = /^(?:sheikh|sheik|shaikh|imam|mullah|maulana|mufti|syed|ayatollah)$/;

/** "the Ottawa Senators", "the Sacramento Kings": offices in the plural after a town and before a verb. */
function isTeamOfPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (
    last === undefined ||
    !last.key.endsWith('s') ||
    !isOffice(last) ||
    (bits(last) & ORG_HEAD) === 0
  )
    return false;
  return tokens[from - 1]?.key === 'the' && isKnownPlace(phraseOf(tokens, from, to - 1));
}

/** The run is one organisation or place as a whole, titles inside included: Queen Elizabeth Hospital, Judge Business School. */
function isWhole(tokens: readonly Token[], { from, to, bound }: Run): boolean {
  if (to - from < 2) return true;
  const phrase = phraseOf(tokens, from, to);
  if (isKnownOrganisation(phrase) || isKnownPlace(phrase)) return true;
  if (isTeamOfPlace(tokens, from, to)) return true;
  const last = bits(tokens[tokens[to - 1]?.text === '.' ? to - 2 : to - 1]);
  if ((last & (ORG_HEAD | PLACE_HEAD)) === 0 || (last & OFFICE) !== 0)
    return bound && !lastOffice(tokens, from, to);
  if ((last & SURNAME) !== 0 && (bits(tokens[to - 2]) & (TITLE | GIVEN)) !== 0) return false;
  const office = lastOffice(tokens, from, to);
  return (
    office === 0 ||
    to - office > 1 ||
    ((last & ORG_HEAD) !== 0 && (last & (SURNAME | GIVEN)) === 0 && to - from > 2)
  );
}

/** Index after the last title or role that stands before another word of the run; 0 where there is none. */
function lastOffice(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at -= 1)
    if (
      isOffice(tokens[at]) &&
      !isGivenHere(tokens, at, from, to) &&
      !isSurnameHere(tokens, at) &&
      !isInnerWord(tokens, at, to)
    )
      return at + 1;
  return 0;
}

/** Juliana di Bari, General Federation of Labour, King's College London: a particle, an owner, or the first word of an organisation, not a title. */
function isInnerWord(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token?.shape === 'lower') return (bits(token) & PARTICLE) !== 0;
  if (/^['’]s?$/.test(tokens[at + 1]?.text ?? '')) return true;
  if (token?.key === 'sri' && /^lanka/.test(tokens[at + 1]?.key ?? '')) return true;
  // Executive Retreat, not Chief Executive Ama Boateng.
  if (token?.text === 'Executive' && to - at === 2 && tokens[at - 1]?.key !== 'chief') return true;
  return token?.key === 'general' && (bits(tokens[at + 1]) & (ORG_HEAD | ORG_FRONT)) !== 0;
}

/** Prince, Dean, King, Justice as part of a name: a given name stands before it, or it is one and no title stands before. */
function isGivenHere(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const classes = bits(tokens[at]);
  const next = tokens[at + 1];
  // Sultan bin Rashid: a patronymic follows a given name, not an office.
  if (/^(?:bin|bint|ibn|ben)$/.test(next?.text ?? '')) return true;
  if (
    (at === from || isOffice(tokens[at - 1])) &&
    to - at > 2 &&
    ADDRESS.test(tokens[at]?.key ?? '')
  )
    return false;
  if (at === to - 1 && to - from === 2 && ADDRESS.test(tokens[at]?.key ?? '')) return true;
  if (
    isTradeAsSurname(tokens, at, from, to) ||
    isMiddleName(tokens, at, from) ||
    isDean(tokens, at, to)
  )
    return true;
  if (
    (classes & (GIVEN | SURNAME)) === 0 ||
    (tokens[at]?.key === 'sri' && bits(tokens[at - 1]) !== 0)
  )
    return false;
  const before = bits(tokens[at - 1]);
  if (at > from && (before & GIVEN) !== 0 && (before & TITLE) === 0) return true;
  if ((classes & GIVEN) === 0) return false;
  if ((classes & AMBIGUOUS) === 0 && (classes & COMMON) === 0) return true;
  return at === from && to - from === 2 && (bits(tokens[at + 1]) & GIVEN) === 0;
}

/** Dr Dean Mensah */
function isDean(tokens: readonly Token[], at: number, to: number): boolean {
  const isFirst = at === to - 2 && /^(?:mr|dr)$/.test(tokens[at - 1]?.key ?? '');
  return isFirst && tokens[at]?.key === 'dean';
}

/** "Minister Datuk Tiong King Sing": a title between two words of a name, the first of them behind an office. */
function isMiddleName(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  return (
    at - 1 > from &&
    /^(?:king|prince|dean|major|judge|justice|duke|earl|pope|bishop)$/.test(
      tokens[at]?.key ?? '',
    ) &&
    isOffice(tokens[at - 2]) &&
    before?.shape === 'title' &&
    (before.classes & ~(GIVEN | SURNAME)) === 0 &&
    !isKnownPlace(before.key)
  );
}

/** "Tessa Brand KC": letters of honour behind a full name are no part of it. */
function withoutHonours(tokens: readonly Token[], run: Run): Run {
  let { to } = run;
  while (to - run.from > 2 && isHonour(tokens[to - 1])) to -= 1;
  return { ...run, to };
}

/** "President Pro Tem | Ama Boateng" */
function behindTem(tokens: readonly Token[], office: number, to: number): number {
  if (office === 0 || tokens[office]?.text !== 'Pro') return office;
  const isTem = /^Tem(?:pore)?$/.test(tokens[office + 1]?.text ?? '');
  return isTem && office + 2 < to ? office + 2 : office;
}

/** Splits a run at titles and roles: `Accra Mayor Elizabeth Sackey` is a place and a person with a title. */
export function candidatesOf(tokens: readonly Token[], whole: Run): Candidate[] {
  const run = withoutHonours(tokens, whole);
  const { from, to, bound } = run;
  const person = afterPortfolio(tokens, from, to);
  if (person > from) return [{ from: person, to, bound: false, roleFrom: from, roleAfter: false }];
  const second = secondName(tokens, run);
  if (second > 0)
    return [
      ...candidatesOf(tokens, { ...run, to: second }),
      ...candidatesOf(tokens, { from: second, to, bound: false }).map((name) => ({
        ...name,
        roleFrom: Math.max(name.roleFrom, second),
      })),
    ];
  if (isWhole(tokens, run)) {
    const start = trimLeft(tokens, from, to);
    return start < to ? [plain(tokens, start, to, bound)] : [];
  }
  const last = lastOffice(tokens, from, to);
  const office = behindTem(tokens, last, to);
  const found: Candidate[] = [];
  if (office > 0) {
    const end = trimRight(tokens, from, last);
    const left = trimLeft(tokens, from, end);
    if (left < end && !isPortfolio(tokens, left, end))
      found.push({ from: left, to: end, bound, roleFrom: left, roleAfter: true });
    if (!isAddress(tokens, office, to))
      found.push({ from: office, to, bound: false, roleFrom: end, roleAfter: false });
    return found;
  }
  const end =
    isOffice(tokens[to - 1]) && !isGivenHere(tokens, to - 1, from, to)
      ? trimRight(tokens, from, to)
      : to;
  const left = trimLeft(tokens, from, end);
  if (left >= end) return [];
  if (isMemberOfPlace(tokens, left, end)) return [plain(tokens, left, end - 1, bound)];
  return [{ from: left, to: end, bound, roleFrom: roleBefore(tokens, left), roleAfter: end < to }];
}

/** Andrew Shearer, Ann Potter: a trade in capitals right behind a given name is a surname. */
function isTradeAsSurname(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [given, trade] = [tokens[at - 1], tokens[at]];
  return (
    at === to - 1 &&
    at > from &&
    /^\p{Lu}\p{Ll}+er$/u.test(trade?.text ?? '') &&
    (bits(trade) & (ROLE | TITLE | MODIFIER)) === ROLE &&
    (bits(given) & (GIVEN | AMBIGUOUS | TITLE | COMMON)) === GIVEN &&
    !isKnownPlace(given?.key ?? '')
  );
}

/** "Mr President", "Lt Col", "Chief Justice", "Chief Financial Officer": words of offices alone after a title. */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1 && tokens[from]?.key === 'justice') return true;
  // Chief Operating Officer
  if (tokens[to - 1]?.text === 'Officer' && tokens[from - 1]?.text === 'Chief') return true;
  const isOfOffice = tokens
    .slice(from, to)
    .every(
      ({ classes }) => (classes & (OFFICE | MODIFIER)) !== 0 && (classes & (GIVEN | SURNAME)) === 0,
    );
  return isOfOffice && (bits(tokens[to - 1]) & TITLE) !== 0;
}

/** "a Virginia Democrat": the place is named, the party's member is not. */
function isMemberOfPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from > 1 &&
    /^(?:democrat|republican|conservative|liberal|socialist)s?$/.test(tokens[to - 1]?.key ?? '') &&
    isKnownPlace(phraseOf(tokens, from, to - 1))
  );
}

function plain(tokens: readonly Token[], from: number, to: number, bound: boolean): Candidate {
  return { from, to, bound, roleFrom: roleBefore(tokens, from), roleAfter: false };
}

/** First token of a lower-case or title-case office right before: "striker", "deputy governor". */
function roleBefore(tokens: readonly Token[], from: number): number {
  let at = from;
  const sentence = tokens[from]?.sentence;
  while (at > 0) {
    const token = tokens[at - 1];
    if (token === undefined || token.sentence !== sentence || token.shape === 'mark') break;
    const classes = token.classes;
    // "he accused Washington": a verb; "the accused Kofi Mensah": a noun.
    if (token.key === 'accused' && !/^(?:the|an?|main|prime)$/.test(tokens[at - 2]?.key ?? ''))
      break;
    if (at === from ? (classes & OFFICE) === 0 : (classes & (OFFICE | MODIFIER)) === 0) break;
    at -= 1;
  }
  return at;
}
