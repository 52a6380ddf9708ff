import { isArabic } from '../../text/arabic';
import type { Around } from '../evidence/around';
import { type Neighbour, opensSentence } from '../evidence/neighbours';
import { isAcronym } from '../evidence/readings';
import { isNationality, isPeople, RUN_BREAKERS } from '../lexicon/everyday';
import {
  ARABIC_HEADS,
  CODED,
  COMPANY_FORMS,
  HEADS,
  HEADS_BEFORE,
  NAMED_THINGS,
  PARTS_OF_PLACES,
  WARES,
} from '../lexicon/larger';
import { FAMED_SURNAMES, isTitle, PERSONAL_TITLES } from '../lexicon/people';
import { isBeforeState } from './namesake-towns';
import { type Row, row } from './rows';
import { isOblique, runHasHead } from './runs';

/** What an adjective may follow: Universidade Estadual de Moscou. */
const INSTITUTIONS = new Set(
  'universite universidad universidade universita universiteit instituto institut conservatorio conservatoire'.split(
    ' ',
  ),
);
const OF = /^(?:of|de|du|des|del|di|do|da|von|der|d)$/;
/** Written small in their languages: la rue de Damas. */
const STREETS = new Set(['rue', 'calle', 'avenida', 'plaza', 'rua']);
/** Bodies that are parts of a union or state rather than others named after it. */
const BODIES = new Set(
  'commission council committee agency court group force front state federation summit act office parliament komisyonu konseyi parlamentosu zirvesi'.split(
    ' ',
  ),
);
/** Words that are a title only with the office they go before: Ukraine Defence Minister, but the Ukraine Defence Contact Group. */
const OF_OFFICES = new Set(
  'defense defence foreign finance interior justice prime vice deputy'.split(' '),
);
/** Ordinary words that name a body where they have a capital within a sentence: the Damascus Citizens, Houston Police. */
const GROUPS = new Set(
  'citizens residents women men children people workers voters friends families journalists survivors police fire public'.split(
    ' ',
  ),
);
const LONGEST_TITLE = 5;
const OF_OFFICE = /^(?:of|for|on|de|du|da|do|del|della|dell|fur|von|van)$/;
const PLACE_PREPOSITION =
  /^(?:in|to|from|near|outside|into|en|a|al|alla|au|ao|nel|nella|dal|dalla)$/;

/** What stands right of a name of a place or an organisation. */
export const THING_RIGHT: readonly Row[] = [
  row('ware', 'other-thing', '{Damascus} steel; {Damascus} road conversion', (a, word) => {
    if (word.capital || a.candidate.words > 1 || a.kind !== 'place') return false;
    return (
      WARES.has(word.plain) || (word.plain === 'road' && WARES.has(a.after(word)?.plain ?? ''))
    );
  }),
  row('on-river', 'other-thing', '{Moscow}-on-Hudson', (a, word) => {
    return (
      a.candidate.words === 1 &&
      word.gap === 'hyphen' &&
      !word.capital &&
      /^(?:on|upon|sur|am|aan|рек[аиеу]|рекои)$/.test(word.plain)
    );
  }),
  row('coded-right', 'other-thing', 'the {HTS} code', (a, word) => {
    return isAcronym(a.candidate) && CODED.has(word.plain);
  }),
  row('of-elsewhere', 'other-thing', 'the {Kremlin} of Kazan', (a, word) => {
    // Only for what there are many of: organisations and buildings, not states.
    if (word.plain !== 'of' || a.kind !== 'organisation' || a.candidate.words > 1) return false;
    const place = a.after(word);
    return (
      !isAcronym(a.candidate) && place?.capital === true && a.candidateFrom(place) === undefined
    );
  }),
  row('lower-case-after', 'fine', '{Damascus} airport', (_, word) => !word.capital),
  row(
    'hyphen-after',
    'fine',
    '{Moscow}-Damascus',
    (a, word) => word.gap === 'hyphen' || a.isInflected,
  ),
  row('own-body', 'fine', '{EU} Commission', (a, word) => {
    return a.kind === 'organisation' && BODIES.has(word.plain);
  }),
  row('acronym-headed', 'other-thing', '{HTS} Engineering', (a, word) => {
    if (!isAcronym(a.candidate)) return false;
    if (HEADS.has(word.plain)) return true;
    return !isSureAcronym(a) && a.writing === 'sentence' && !isKnown(a, word);
  }),
  row('acronym', 'fine', '{EU} Taxonomy', ({ candidate }) => isAcronym(candidate)),
  // Two names of organisations side by side are one of a third: Hoechst Celanese.
  row('merged', 'other-thing', '{Hoechst} Celanese said', (a, word) => {
    return (
      a.kind === 'organisation' &&
      word.gap === 'space' &&
      a.writing === 'sentence' &&
      a.candidateFrom(word)?.readings[0]?.entityKind === 'organisation' &&
      !isAcronymAt(a, word)
    );
  }),
  row('name-after', 'fine', '{Moscow} Kremlin', (a, word) => a.candidateFrom(word) !== undefined),
  row('before-office', 'fine', '{Ukraine} Defence Minister', (a, word) => {
    return isBeforeOffice(a, word);
  }),
  row('headed', 'other-thing', '{Damascus} International Airport', (a, word) => {
    return runHasHead(word, a.text, a.writing, false);
  }),
  row('whole-title', 'other-thing', '{Damascus} Community Church', (a, word) => {
    return (
      a.writing === 'headline' && opensSentence(a.text, a.candidate.start) && isWholeTitle(a, word)
    );
  }),
  row('club', 'other-thing', '{London} Irish', (a, word) => {
    const isOne = a.kind === 'place' ? isNationality(word.plain) : isPeople(word.plain);
    return (
      isOne && a.writing === 'sentence' && !followsPreposition(a) && a.after(word)?.capital !== true
    );
  }),
  row('known-after', 'fine', '{Moscow} Wednesday', (a, word) => {
    if (word.acronym) return true;
    return a.page.isSafe(word) && !OF_OFFICES.has(word.plain) && !GROUPS.has(word.plain);
  }),
  row('name-ends', 'fine', 'envoy for {Syria} Geir Pedersen', (a) => {
    return isOblique(a.candidate) || followsPreposition(a);
  }),
  row('proper-after', 'other-thing', '{Damascus} Citizens', (a) => {
    // German has its nouns in capitals.
    return a.candidate.words === 1 && a.writing === 'sentence' && a.language !== 'de';
  }),
];

/** What stands left of a name of a place or an organisation. */
export const THING_LEFT: readonly Row[] = [
  row('possessive-before', 'fine', "Russia's {Kremlin}", (_, word) => word.possessive),
  row('hyphen-head', 'other-thing', 'Radio-{Moscow}', (_, word) => {
    return (
      word.gap === 'hyphen' && word.capital && HEADS_BEFORE.has(word.plain) && !isTitle(word.plain)
    );
  }),
  row('joined-before', 'fine', "pro-{Moscow}; l'{Ukraine}", (_, word) => word.gap !== 'space'),
  row('arabic-head', 'other-thing', 'جامعة {دمشق}', (a, word) => {
    if (!isArabic(word.text.charCodeAt(0))) return false;
    const head = word.plain.replace(/^[وف]?[بكل]?/u, '');
    if (ARABIC_HEADS.has(word.plain) || ARABIC_HEADS.has(head)) return true;
    return (word.plain === 'مطار' || head === 'مطار') && a.right?.plain === 'الدولي';
  }),
  row('coded-left', 'other-thing', 'code {HTS}', (a, word) => {
    return isAcronym(a.candidate) && CODED.has(word.plain);
  }),
  row('bearer-thing', 'other-thing', 'the restaurant {Kremlin}', (a, word) => {
    if (word.capital || !NAMED_THINGS.has(word.plain)) return false;
    return a.right === null || /^(?:is|was|has|had|ran|and|or|in|at)$/.test(a.right.plain);
  }),
  row('of-institution', 'other-thing', 'University of {Damascus}', (a, word) => {
    return !word.capital && isOfInstitution(a, word) && !isBeforeState(a.text, a.candidate.end);
  }),
  row('lower-case-before', 'fine', 'in {Moscow}', (_, word) => !word.capital),
  row('person-named', 'other-thing', 'Mr {Paris}', (a, word) => {
    return PERSONAL_TITLES.has(word.plain) && a.kind === 'place';
  }),
  row('part-of-place', 'fine', 'Northern {Syria}', (_, word) => {
    return PARTS_OF_PLACES.has(word.plain) || PERSONAL_TITLES.has(word.plain);
  }),
  row('head-before-thing', 'other-thing', 'Dynamo {Moscow}; Radio {Moscow}', (_, word) => {
    return HEADS_BEFORE.has(word.plain);
  }),
  row('merged-left', 'other-thing', 'Hoechst {Celanese} said', (a, word) => {
    const before = a.candidateAt(word);
    return (
      a.kind === 'organisation' &&
      a.candidate.words === 1 &&
      a.writing === 'sentence' &&
      before?.readings[0]?.entityKind === 'organisation' &&
      !isAcronym(a.candidate) &&
      !isAcronym(before)
    );
  }),
  row('known-before', 'fine', 'President {Russia}', (a, word) => isKnownBefore(a, word)),
  row('title-case-before', 'fine', 'Protests Rock {Damascus}', (a, word) => {
    if (a.writing === 'sentence') return a.opens(word) && a.page.isOrdinary(word);
    return a.kind !== 'organisation' || a.page.isOrdinary(word);
  }),
  row('proper-before', 'other-thing', 'Bolshoi {Moscow}', () => true),
];

function isSureAcronym({ candidate: { readings } }: Around): boolean {
  return readings.some(({ standsAlone, entityKind }) => standsAlone || entityKind === 'place');
}

function isAcronymAt(a: Around, word: Neighbour): boolean {
  const other = a.candidateFrom(word);
  return other !== undefined && isAcronym(other);
}

function isKnown(a: Around, word: Neighbour): boolean {
  return a.page.isSafe(word) || a.candidateFrom(word) !== undefined;
}

function isKnownBefore(a: Around, word: Neighbour): boolean {
  const { candidate } = a;
  if (isAcronym(candidate) || candidate.words > 1 || a.isInflected || isOblique(candidate))
    return true;
  if (a.language === 'de' || a.language === 'nl') return true;
  if (isTitle(word.plain) || a.page.isSafe(word) || FAMED_SURNAMES.has(word.plain)) return true;
  return a.candidateAt(word) !== undefined || (a.writing === 'sentence' && word.acronym);
}

function isBeforeOffice(a: Around, word: Neighbour): boolean {
  if (!isTitle(word.plain)) return false;
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

/** "In Moscow Vladimir Medinsky said": the place ends before a person's name. */
function followsPreposition(a: Around): boolean {
  const word = a.left;
  if (word === null || word.gap === 'hyphen' || word.gap === 'dot') return false;
  if (PLACE_PREPOSITION.test(word.plain)) return true;
  // l'Ukraine: the article that it is written onto comes before its preposition.
  const of = word.plain === 'l' ? a.before(word) : word;
  if (of === null || !OF_OFFICE.test(of.plain)) return false;
  return isTitle(a.before(of)?.plain ?? '');
}

/** "University of Damascus", "Church of the Kremlin"; but "Pace Consultants Inc of Houston" says where it is. */
function isOfInstitution(a: Around, word: Neighbour): boolean {
  let preposition: Neighbour | null = word;
  if (/^(?:the|la|le|las|los)$/.test(word.plain)) preposition = a.before(word);
  if (preposition === null || !OF.test(preposition.plain)) return false;
  const head = a.before(preposition);
  if (head === null) return false;
  if (STREETS.has(head.plain)) return true;
  if (!head.capital || isTitle(head.plain) || COMPANY_FORMS.has(head.plain)) return false;
  if (HEADS_BEFORE.has(head.plain) || HEADS.has(head.plain)) return true;
  const further = a.before(head);
  return further?.capital === true && INSTITUTIONS.has(further.plain);
}
