import { isArabic } from '../../text/arabic-clitics';
import { expression, L, LU } from '../../text/expression';
import type { Around } from '../evidence/around';
import type { Neighbour } from '../evidence/neighbours';
import { FAMED_SURNAMES, isTitle, KIN, PERSONAL_TITLES } from '../lexicon/people';
import {
  ARABIC_HEADS,
  CODED,
  COMMON_GIVEN_NAMES,
  COMPANY_FORMS,
  HEADS,
  HEADS_BEFORE,
  NAMED_THINGS,
  NOBILITY,
  PARTS_BY_THEMSELVES,
  PARTS_OF_PLACES,
} from '../lexicon/things';
import { isAcronym } from '../types';
import { isBeforeState, isState } from './places';
import { isBodyOfMany, isOblique, row, Table } from './rows';

/** What an adjective may follow: Universidade Estadual de Moscou. */
const INSTITUTIONS = new Set(
  'universite universidad universidade universita universiteit instituto institut conservatorio conservatoire'.split(
    ' ',
  ),
);
const AIRPORT = 'مطار';
/** What a restaurant or a ship may do: it bears the name. */
const AFTER_BEARER =
  /^(?:broke|sank|sailed|ran|collided|exploded|docked|left|returned|lifted|is|was|has|had|and|or|in|at)$/;
/** What may have the article in its name. */
const ARTICLED =
  /s$|^(?:gambia|congo|hague|vatican|bronx|crimea|sudan|ukraine|lebanon|riviera|caribbean|mediterranean|pacific|atlantic|arctic|baltic|sahara|sinai)$/;
/** What may follow the name of a river or a ship. */
const AFTER_RIVER =
  /^(?:.{3,}ed|sank|rose|froze|is|was|has|had|will|and|or|in|at|on|to|from|near|below|above|before|after|with|by|for)$/;
const ARTICLE = /^(?:the|la|le|las|los)$/;
const OF = /^(?:of|de|du|des|del|di|do|da|von|der|d)$/;
/** Written small in their languages: la rue de Damas. */
const STREETS = new Set(['rue', 'calle', 'avenida', 'plaza', 'rua']);

const DIVISIONS = new Set('province district county region oblast canton state'.split(' '));
const RACES = new Set('tour giro vuelta prix rally'.split(' '));
/** Of a city, what it is itself: la Ville de Paris. */
const CITIES = new Set('ville ciudad citta cidade'.split(' '));
const DATE_AFTER = /^ \d{4}-/;
const CONTINENTS = new Set('europe africa asia america americas'.split(' '));
/** A body up to where it works: the Organisation for Security and Cooperation in Europe. */
const BODY_FOR = expression`(?:Organi[sz]ation|Council|Cent(?:re|er)|Conference|Committee|Commission|Association|Foundation|Fund|Institute|Society|Union|Alliance|Agency|Market|Community|Coalition|Network)\s(?:for|on|of)\s(?:the\s)?[${LU}][${L}]+(?:\s(?:and|of|for|the|[${LU}][${L}]+))*\s(?:in|for|of)\s$`;
const BODY_REACH = 90;

/** What stands left of a name of a place or an organisation. */
export const THING_LEFT = new Table([
  row(
    'foreign-of',
    'other-thing',
    'the Tour de {France}; the Giro d’{Italia}',
    { capital: false, word: /^(?:d|de|du|del|della|di)$/ },
    (a, word) => {
      const before = a.before(word);
      if (a.language !== 'en' || before?.capital !== true) return false;
      return !isTitle(before.plain) && !CITIES.has(before.plain);
    },
  ),
  // No state has an article, no town a capital one: a river, a ship, a hotel.
  row(
    'article-before',
    'other-thing',
    'mud from the {Missouri}; a night at The {London}',
    { word: /^the$/ },
    (a, word) => {
      const { right, text, candidate } = a;
      if (word.capital && !a.opens(word) && a.writing === 'sentence')
        return a.kind === 'place' && candidate.words === 1 && !ARTICLED.test(a.plain);
      if (!isState(candidate.surface)) return false;
      if (right === null) return /^(?:[.,;:!?)]|$)/.test(text.slice(candidate.end).slice(0, 1));
      return right.gap === 'space' && AFTER_RIVER.test(right.plain);
    },
  ),
  row(
    'byline',
    'other-thing',
    'By Lisa Holm {France}, CNN',
    { kind: 'place', capital: true },
    (a, word) => {
      const before = a.before(word);
      return before?.plain === 'by' ? before.capital : a.before(before ?? word)?.text === 'By';
    },
  ),
  row('possessive-before', 'fine', "Russia's {Kremlin}", {}, (_, word) => word.possessive),
  row('hyphen-head', 'other-thing', 'Radio-{Moscow}', {
    gap: 'hyphen',
    capital: true,
    word: (plain) => HEADS_BEFORE.has(plain) && !isTitle(plain),
  }),
  row(
    'person-named',
    'other-thing',
    'Mr. {Paris}; President {Ford}',
    { capital: true, word: PERSONAL_TITLES },
    (a, word) =>
      word.gap !== 'hyphen' &&
      (a.kind === 'place' || (a.candidate.words === 1 && !isAcronym(a.candidate))),
  ),
  // "After World War I. France ..." ends a sentence.
  row(
    'initial-before',
    'other-thing',
    'Stuart R. {Kaplan}; St. {Helena}',
    { kind: 'place', capital: true, gap: 'dot', word: /^(?:st|[^iv])$/ },
    (a, word) => {
      const before = a.before(word);
      return word.plain === 'st' || (before?.capital === true && !a.page.isSafe(before));
    },
  ),
  row('joined-before', 'fine', "pro-{Moscow}; l'{Ukraine}", {}, (_, word) => word.gap !== 'space'),
  row('arabic-head', 'other-thing', 'جامعة {دمشق}', { word: isArabicHead }, (a, word) => {
    return !word.plain.endsWith(AIRPORT) || a.right?.plain === 'الدولي';
  }),
  row('coded-left', 'other-thing', 'code {HTS}', { word: CODED }, (a) => isAcronym(a.candidate)),
  row(
    'bearer-thing',
    'other-thing',
    'the restaurant {Kremlin}',
    { capital: false, word: NAMED_THINGS },
    ({ right }) => right === null || AFTER_BEARER.test(right.plain),
  ),
  row(
    'called',
    'other-thing',
    'a ship called the {Tartus}',
    { word: /^(?:the|called|named|dubbed|christened)$/ },
    (a, word) => {
      const verb = word.plain === 'the' ? a.before(word) : word;
      if (verb === null || !/^(?:called|named|dubbed|christened)$/.test(verb.plain)) return false;
      return NAMED_THINGS.has(a.before(verb)?.plain ?? '');
    },
  ),
  row(
    'of-institution',
    'other-thing',
    'University of {Damascus}',
    { capital: false, word: (plain) => OF.test(plain) || ARTICLE.test(plain) },
    // "The law school of Norwood State University" is a part of that.
    (a, word) =>
      !(a.candidate.words > 1 && isBodyOfMany(a.candidate)) &&
      isOfInstitution(a, word) &&
      !isBeforeState(a.text, a.candidate.end),
  ),
  row(
    'noble',
    'other-thing',
    'the Prince of {Wales}',
    { kind: 'place', word: /^of$/ },
    (a, word) => {
      const title = a.before(word);
      if (title === null || !title.capital) return false;
      return NOBILITY.has(title.plain) || NOBILITY.has(a.before(title)?.plain ?? '');
    },
  ),
  row('kin-place', 'other-thing', 'his brother {Jordan}', {
    kind: 'place',
    capital: false,
    word: KIN,
  }),
  row(
    'body-for',
    'other-thing',
    'the Conference on Trade and Growth in {Africa}; Center for Radiation Therapy of {Norwood}',
    { kind: 'place', capital: false, word: /^(?:in|for|of)$/ },
    (a, word) => {
      if (word.plain !== 'of' && !CONTINENTS.has(a.plain)) return false;
      const { start } = a.candidate;
      return BODY_FOR.test(a.text.slice(Math.max(0, start - BODY_REACH), start));
    },
  ),
  row('lower-case-before', 'fine', 'in {Moscow}', { capital: false }),
  row(
    'new-place',
    'other-thing',
    'New South {Wales}',
    {
      kind: 'place',
      capital: true,
      word: (plain) => plain === 'new' || PARTS_OF_PLACES.has(plain),
    },
    (a, word) => {
      const isNew = (other: Neighbour | null): boolean => other?.text === 'New';
      const told = isNew(word) || (PARTS_OF_PLACES.has(word.plain) && isNew(a.before(word)));
      return told && a.writing === 'sentence';
    },
  ),
  row(
    'other-part',
    'other-thing',
    'South {Africa}; West {Virginia}',
    { kind: 'place', capital: true, gap: 'space', word: PARTS_OF_PLACES },
    (a, word) => PARTS_BY_THEMSELVES.has(`${word.plain} ${a.plain}`),
  ),
  row(
    'given-before',
    'other-thing',
    'Tom {Hanks} Films; Mark {Warner} said',
    { kind: 'place', capital: true, gap: 'space', oneWord: true },
    (a, word) => {
      if (COMMON_GIVEN_NAMES.has(word.plain)) return !word.possessive;
      return a.writing === 'sentence' && !a.opens(word) && a.page.isNameAndWord(word);
    },
  ),
  row('part-of-place', 'fine', 'Northern {Syria}', {
    word: (plain) => PARTS_OF_PLACES.has(plain) || PERSONAL_TITLES.has(plain),
  }),
  row('head-before-thing', 'other-thing', 'Dynamo {Moscow}; Radio {Moscow}', {
    word: HEADS_BEFORE,
  }),
  row(
    'place-before-body',
    'other-thing',
    'The Ohio {Supreme Court} ruled',
    { kind: 'organisation', gap: 'space' },
    (a, word) => {
      if (word.acronym) return false;
      const before = a.candidateAt(word);
      return before?.readings[0]?.entityKind === 'place' && isBodyOfMany(a.candidate);
    },
  ),
  row(
    'merged-left',
    'other-thing',
    'Hoechst {Celanese} said',
    { kind: 'organisation', oneWord: true },
    (a, word) => {
      const before = a.candidateAt(word);
      return (
        before?.readings[0]?.entityKind === 'organisation' &&
        !isAcronym(a.candidate) &&
        !isAcronym(before) &&
        a.writing === 'sentence'
      );
    },
  ),
  // The reporter's name ends before the dateline.
  row('dateline', 'fine', 'Anna Holt {NAIROBI} 2026-01-12', { capital: true }, (a, word) => {
    if (!isInCapitals(a.candidate.surface) || isInCapitals(word.text)) return false;
    return !word.possessive && (a.kind === 'place' || DATE_AFTER.test(a.following(6)));
  }),
  row('known-before', 'fine', 'President {Russia}', {}, isKnownBefore),
  row('title-case-before', 'fine', 'Protests Rock {Damascus}', {}, (a, word) => {
    if (a.writing === 'sentence') return a.opens(word) && a.page.isOrdinary(word);
    return a.kind !== 'organisation' || a.page.isOrdinary(word);
  }),
  row('proper-before', 'other-thing', 'Bolshoi {Moscow}', {}),
]);

/** A word that makes a place's name that of a body, clitics before it or not; an airport does with "international" after it. */
function isArabicHead(plain: string): boolean {
  if (!isArabic(plain.charCodeAt(0))) return false;
  const head = plain.replace(/^[وف]?[بكل]?/u, '');
  return [plain, head].some((word) => ARABIC_HEADS.has(word) || word === AIRPORT);
}

function isInCapitals(surface: string): boolean {
  return surface.length > 3 && surface === surface.toUpperCase();
}

function isKnownWord(a: Around, word: Neighbour): boolean {
  return isTitle(word.plain) || a.page.isSafe(word) || FAMED_SURNAMES.has(word.plain);
}

function isKnownBefore(a: Around, word: Neighbour): boolean {
  const { candidate } = a;
  if (isAcronym(candidate) || a.isInflected || isOblique(candidate)) return true;
  // "Shearson Lehman Brothers": a firm of a longer name.
  const mayBeLonger = a.kind === 'organisation' && a.source.record === undefined && !a.opens(word);
  if (candidate.words > 1 && !(mayBeLonger && a.writing === 'sentence')) return true;
  if (a.language === 'de' || a.language === 'nl') return true;
  if (isKnownWord(a, word)) return true;
  return a.candidateAt(word) !== undefined || (a.writing === 'sentence' && word.acronym);
}

/** "University of Damascus", "Church of the Kremlin"; but "Pace Consultants Inc of Houston" says where it is. */
function isOfInstitution(a: Around, word: Neighbour): boolean {
  let preposition: Neighbour | null = word;
  if (ARTICLE.test(word.plain)) preposition = a.before(word);
  if (preposition === null || !OF.test(preposition.plain)) return false;
  const head = a.before(preposition);
  if (head === null) return false;
  if (STREETS.has(head.plain)) return true;
  if (!head.capital || isTitle(head.plain)) return false;
  // "Public Service Co of Colorado" is named so; "Halstead Co of St. Louis" says where it is.
  if (COMPANY_FORMS.has(head.plain))
    return /^co(?:mpany)?$/.test(head.plain) && isState(a.candidate.surface);
  if (head.plain === 'lines' || head.plain === 'airlines') return false;
  // The Punjab Province of Pakistan.
  if (DIVISIONS.has(head.plain) && a.before(head)?.capital === true) return false;
  if (HEADS_BEFORE.has(head.plain) || HEADS.has(head.plain) || RACES.has(head.plain)) return true;
  const further = a.before(head);
  return further?.capital === true && INSTITUTIONS.has(further.plain);
}
