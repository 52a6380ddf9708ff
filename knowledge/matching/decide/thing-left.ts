import { isArabic } from '../../text/arabic-clitics';
import type { Around } from '../evidence/around';
import type { Neighbour } from '../evidence/neighbours';
import { FAMED_SURNAMES, isTitle, KIN, PERSONAL_TITLES } from '../lexicon/people';
import {
  ARABIC_HEADS,
  CODED,
  COMPANY_FORMS,
  GIVEN_PLACES,
  HEADS,
  HEADS_BEFORE,
  NAMED_THINGS,
  NOBILITY,
  PARTS_OF_PLACES,
} from '../lexicon/things';
import { isAcronym } from '../types';
import { isBeforeState, isState } from './places';
import { isBodyOfMany, isOblique, type Row, row } from './rows';

/** What an adjective may follow: Universidade Estadual de Moscou. */
const INSTITUTIONS = new Set(
  'universite universidad universidade universita universiteit instituto institut conservatorio conservatoire'.split(
    ' ',
  ),
);
const OF = /^(?:of|de|du|des|del|di|do|da|von|der|d)$/;
/** Written small in their languages: la rue de Damas. */
const STREETS = new Set(['rue', 'calle', 'avenida', 'plaza', 'rua']);

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
    return (
      a.right === null ||
      /^(?:broke|sank|sailed|ran|collided|exploded|docked|left|returned|lifted)$/.test(
        a.right.plain,
      ) ||
      /^(?:is|was|has|had|ran|and|or|in|at)$/.test(a.right.plain)
    );
  }),
  row('called', 'other-thing', 'a ship called the {Tartus}', (a, word) => {
    const verb = word.plain === 'the' ? a.before(word) : word;
    if (verb === null || !/^(?:called|named|dubbed|christened)$/.test(verb.plain)) return false;
    return NAMED_THINGS.has(a.before(verb)?.plain ?? '');
  }),
  row('of-institution', 'other-thing', 'University of {Damascus}', (a, word) => {
    return !word.capital && isOfInstitution(a, word) && !isBeforeState(a.text, a.candidate.end);
  }),
  row('noble', 'other-thing', 'the Prince of {Wales}', (a, word) => {
    if (word.plain !== 'of' || a.kind !== 'place') return false;
    const title = a.before(word);
    if (title === null || !title.capital) return false;
    return NOBILITY.has(title.plain) || NOBILITY.has(a.before(title)?.plain ?? '');
  }),
  row('kin-place', 'other-thing', 'his brother {Jordan}', (a, word) => {
    return a.kind === 'place' && KIN.has(word.plain) && GIVEN_PLACES.has(a.plain);
  }),
  row('lower-case-before', 'fine', 'in {Moscow}', (_, word) => !word.capital),
  row('person-named', 'other-thing', 'Mr {Paris}; President {Ford}', (a, word) => {
    if (!PERSONAL_TITLES.has(word.plain)) return false;
    return a.kind === 'place' || (a.candidate.words === 1 && !isAcronym(a.candidate));
  }),
  row('new-place', 'other-thing', 'New South {Wales}', (a, word) => {
    if (a.kind !== 'place' || a.writing !== 'sentence' || !word.capital) return false;
    const isNew = (other: Neighbour | null): boolean => other?.text === 'New';
    return isNew(word) || (PARTS_OF_PLACES.has(word.plain) && isNew(a.before(word)));
  }),
  row('part-of-place', 'fine', 'Northern {Syria}', (_, word) => {
    return PARTS_OF_PLACES.has(word.plain) || PERSONAL_TITLES.has(word.plain);
  }),
  row('head-before-thing', 'other-thing', 'Dynamo {Moscow}; Radio {Moscow}', (_, word) => {
    return HEADS_BEFORE.has(word.plain);
  }),
  row('place-before-body', 'other-thing', 'The Ohio {Supreme Court} ruled', (a, word) => {
    if (a.kind !== 'organisation' || word.gap !== 'space' || word.acronym) return false;
    const before = a.candidateAt(word);
    return before?.readings[0]?.entityKind === 'place' && isBodyOfMany(a.candidate);
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
  if (/^(?:the|la|le|las|los)$/.test(word.plain)) preposition = a.before(word);
  if (preposition === null || !OF.test(preposition.plain)) return false;
  const head = a.before(preposition);
  if (head === null) return false;
  if (STREETS.has(head.plain)) return true;
  if (!head.capital || isTitle(head.plain)) return false;
  // "Public Service Co of Colorado" is named so; "Halstead Co of St. Louis" says where it is.
  if (COMPANY_FORMS.has(head.plain))
    return /^co(?:mpany)?$/.test(head.plain) && isState(a.candidate.surface);
  if (head.plain === 'lines' || head.plain === 'airlines') return false;
  if (HEADS_BEFORE.has(head.plain) || HEADS.has(head.plain)) return true;
  const further = a.before(head);
  return further?.capital === true && INSTITUTIONS.has(further.plain);
}
