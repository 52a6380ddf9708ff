import type { Around } from '../evidence/around';
import type { Neighbour } from '../evidence/neighbours';
import { isTitle } from '../lexicon/people';
import {
  CODED,
  COMMON_GIVEN_NAMES,
  GIVEN_PLACES,
  HEADS,
  LEGAL_FORMS,
  WARES,
} from '../lexicon/things';
import { COMMON_WORDS, isNationality, isPeople, RUN_BREAKERS, TIMES } from '../lexicon/words';
import { isAcronym } from '../types';
import { followsPreposition, isBeforeState } from './places';
import { isBodyOfMany, isOblique, row, runHasHead, Table } from './rows';

/** Bodies that are parts of a union or state rather than others named after it. */
const BODIES = new Set(
  'commission council committee agency court group force front state federation summit act office parliament komisyonu konseyi parlamentosu zirvesi'.split(
    ' ',
  ),
);
/** Words that are a title only with the office they go before: Ukraine Defence Minister, but the Ukraine Defence Contact Group. */
const OF_OFFICES = new Set(
  'defense defence foreign finance interior justice prime vice deputy press crown'.split(' '),
);
/** Ordinary words that name a body where they have a capital within a sentence: the Damascus Citizens, Houston Police. */
const GROUPS = new Set(
  'citizens residents women men children people workers voters friends families journalists survivors police fire public'.split(
    ' ',
  ),
);
/** In a headline too "City" is a part of these towns' names. */
const CITIES_OF_NAME = new Set(
  'mexico panama guatemala kuwait quebec kansas oklahoma jersey atlantic iowa'.split(' '),
);
const LONGEST_TITLE = 5;

/** What stands right of a name of a place or an organisation. */
export const THING_RIGHT = new Table([
  row(
    'ware',
    'other-thing',
    '{Damascus} steel; {Damascus} road conversion',
    {
      kind: 'place',
      oneWord: true,
      capital: false,
      word: (plain) => WARES.has(plain) || plain === 'rose' || plain === 'road',
    },
    (a, word) => {
      // "The Danube rose" is not a flower.
      if (word.plain === 'rose' && (a.left === null || a.left.capital)) return false;
      return (
        WARES.has(word.plain) || (word.plain === 'road' && WARES.has(a.after(word)?.plain ?? ''))
      );
    },
  ),
  row('on-river', 'other-thing', '{Moscow}-on-Hudson', {
    oneWord: true,
    gap: 'hyphen',
    capital: false,
    word: /^(?:on|upon|sur|am|aan|рек[аиеу]|рекои)$/,
  }),
  row(
    'coded-right',
    'other-thing',
    'the {HTS} code',
    { word: (plain) => CODED.has(plain) || /^\d\d$/.test(plain) },
    (a, word) =>
      isAcronym(a.candidate) &&
      (CODED.has(word.plain) ||
        (/^\d\d$/.test(word.text) && CODED.has(a.after(word)?.plain ?? ''))),
  ),
  row(
    'city-after',
    'other-thing',
    '{Mexico} City Votes',
    { kind: 'place', capital: true, word: /^city$/ },
    (a) => CITIES_OF_NAME.has(a.plain),
  ),
  row(
    'of-elsewhere',
    'other-thing',
    'the {Kremlin} of Kazan',
    // Only for what there are many of: organisations and buildings, not states.
    { kind: 'organisation', word: /^of$/ },
    (a, word) => {
      const place = a.after(word);
      if (a.candidate.words > 1) return place?.capital === true && isBodyOfMany(a.candidate);
      return (
        !isAcronym(a.candidate) && place?.capital === true && a.candidateFrom(place) === undefined
      );
    },
  ),
  row(
    'hyphen-double-place',
    'other-thing',
    '{Minneapolis}-St. Paul',
    { kind: 'place', gap: 'hyphen' },
    (a, word) => {
      if (a.source.record !== undefined) return false;
      if (a.candidateFrom(word) !== undefined || isKnown(a, word) || word.acronym) return false;
      const next = a.after(word);
      return next === null ? !a.text.startsWith("'", word.end) : next.capital;
    },
  ),
  row(
    'shared-head',
    'other-thing',
    'the {Tokyo} and London Stock Exchanges',
    { kind: 'place', word: /^(?:and|or)$/ },
    (a, word) => {
      const other = a.after(word);
      return other?.capital === true && runHasPluralHead(a, other);
    },
  ),
  row('family-after', 'other-thing', 'The {Qaeda} family runs a pharmacy', {
    oneWord: true,
    gap: 'space',
    word: /^(?:family|families|clan|brothers|sisters)$/,
  }),
  row('lower-case-after', 'fine', '{Damascus} airport', { capital: false }),
  row(
    'hyphen-after',
    'fine',
    '{Moscow}-Damascus',
    {},
    (a, word) => word.gap === 'hyphen' || a.isInflected,
  ),
  row(
    'legal-form',
    'fine',
    '{Norvane} Corp said',
    { kind: 'organisation', word: LEGAL_FORMS },
    (a) => !isAcronym(a.candidate) || a.source.record === undefined,
  ),
  row('own-body', 'fine', '{EU} Commission', { kind: 'organisation', word: BODIES }),
  row('acronym-headed', 'other-thing', '{HTS} Engineering', {}, (a, word) => {
    if (!isAcronym(a.candidate)) return false;
    if (HEADS.has(word.plain)) return true;
    return !isSureAcronym(a) && a.writing === 'sentence' && !isKnown(a, word);
  }),
  row('acronym', 'fine', '{EU} Taxonomy', {}, ({ candidate }) => isAcronym(candidate)),
  row(
    'body-after',
    'other-thing',
    'The {Ohio} Supreme Court ruled',
    { kind: 'place', gap: 'space' },
    (a, word) => isBodyOfMany(a.candidateFrom(word)) && !isAcronym(a.candidate),
  ),
  // Two names of organisations side by side are one of a third: Hoechst Celanese.
  row(
    'merged',
    'other-thing',
    '{Hoechst} Celanese said',
    { kind: 'organisation', gap: 'space' },
    (a, word) => {
      const other = a.candidateFrom(word);
      if (other?.readings[0]?.entityKind !== 'organisation' || isAcronym(other)) return false;
      return a.writing === 'sentence';
    },
  ),
  row(
    'given-place',
    'other-thing',
    '{Florence} Prior found the coin; {David} Emery Asks',
    { kind: 'place' },
    (a, word) => {
      if (COMMON_GIVEN_NAMES.has(a.plain))
        return word.capital && !word.acronym && !a.page.isSafe(word) && !followsPreposition(a);
      const surname = a.candidateFrom(word);
      if (surname?.readings.every(({ nameKind }) => nameKind === 'short') !== true) return false;
      return GIVEN_PLACES.has(a.plain) && a.writing === 'sentence' && !followsPreposition(a);
    },
  ),
  row('name-after', 'fine', '{Moscow} Kremlin', {}, (a, word) => {
    return a.candidateFrom(word) !== undefined;
  }),
  row(
    'plural-after',
    'other-thing',
    'The {Kansas City} Chiefs signed him',
    { kind: 'place', word: (plain) => /.{3}s$/.test(plain) && isTitle(plain) },
    (a, word) => {
      if (a.writing !== 'sentence' || a.language === 'de') return false;
      return a.after(word)?.capital !== true && !word.possessive;
    },
  ),
  row('before-office', 'fine', '{Ukraine} Defence Minister', { word: isTitle }, isBeforeOffice),
  row('headed', 'other-thing', '{Damascus} International Airport', {}, (a, word) => {
    return runHasHead(word, a.text, a.writing, false);
  }),
  row('whole-title', 'other-thing', '{Damascus} Community Church', {}, (a, word) => {
    return a.isFirst && a.writing === 'headline' && isWholeTitle(a, word);
  }),
  row('club', 'other-thing', '{London} Irish', { word: isPeopleOrNationality }, (a, word) => {
    const isOne = a.kind === 'place' ? isNationality(word.plain) : isPeople(word.plain);
    return (
      isOne && a.writing === 'sentence' && !followsPreposition(a) && a.after(word)?.capital !== true
    );
  }),
  row('known-after', 'fine', '{Moscow} Wednesday', {}, (a, word) => {
    if (word.acronym) return true;
    if (!a.page.isSafe(word) || OF_OFFICES.has(word.plain) || GROUPS.has(word.plain)) return false;
    // "Pacific Gas and Electric": a noun needs no capital within a sentence.
    const isNoun = COMMON_WORDS.has(word.plain) && !RUN_BREAKERS.has(word.plain);
    return (
      a.writing !== 'sentence' ||
      !isNoun ||
      isTitle(word.plain) ||
      isPeople(word.plain) ||
      TIMES.has(word.plain)
    );
  }),
  row(
    'longer-town',
    'other-thing',
    'in {Perth} Amboy, N.J.',
    { kind: 'place', oneWord: true },
    (a, word) => isBeforeState(a.text, word.end),
  ),
  row('name-ends', 'fine', 'envoy for {Syria} Geir Pedersen', {}, (a) => {
    return isOblique(a.candidate) || followsPreposition(a);
  }),
  row('proper-after', 'other-thing', '{Damascus} Citizens', {}, (a) => {
    // German has its nouns in capitals.
    const isNamed =
      a.candidate.words === 1 || (a.kind === 'place' && a.source.record === undefined);
    return isNamed && a.writing === 'sentence' && a.language !== 'de';
  }),
]);

function isPeopleOrNationality(plain: string): boolean {
  return isNationality(plain) || isPeople(plain);
}

/** Stock Exchanges, Symphony Orchestras: what several places have each. */
function runHasPluralHead(a: Around, first: Neighbour): boolean {
  let word = a.after(first);
  for (let count = 0; count < 3 && word?.capital; count += 1) {
    if (word.plain.endsWith('s') && HEADS.has(word.plain.slice(0, -1))) return true;
    word = a.after(word);
  }
  return false;
}

function isSureAcronym({ candidate: { readings } }: Around): boolean {
  return readings.some(({ isUnambiguous, entityKind }) => isUnambiguous || entityKind === 'place');
}

function isKnown(a: Around, word: Neighbour): boolean {
  return a.page.isSafe(word) || a.candidateFrom(word) !== undefined;
}

function isBeforeOffice(a: Around, word: Neighbour): boolean {
  if (!OF_OFFICES.has(word.plain)) return true;
  const next = a.after(word);
  return next?.capital === true && isTitle(next.plain) && !OF_OFFICES.has(next.plain);
}

/** Nothing follows that a verb could be in. */
function isWholeTitle(a: Around, first: Neighbour): boolean {
  let last: Neighbour = first;
  for (let count = 1; count < LONGEST_TITLE && last.capital; count += 1) {
    if (RUN_BREAKERS.has(last.plain)) return false;
    const next = a.after(last);
    if (next === null) return count > 1 && HEADS.has(last.plain);
    last = next;
  }
  return false;
}
