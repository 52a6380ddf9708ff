import { isArabic } from '../../text/arabic-clitics';
import { isCyrillic } from '../../text/cyrillic';
import { expression, LL } from '../../text/expression';
import type { Around } from '../evidence/around';
import { type Neighbour, wordBefore } from '../evidence/neighbours';
import {
  ARABIC_CLITIC,
  ARABIC_GIVEN_NAMES,
  ARABIC_PARTICLES,
  ARABS_IN_CYRILLIC,
  FAMED_SURNAMES,
  FEMALE_TITLES,
  HOUSES,
  isOccupation,
  isTitle,
  KIN,
  NAME_PARTICLES,
  OFFICES_OF,
} from '../lexicon/people';
import { GIVEN_PLACES, NAMED_THINGS, PARTS_OF_PLACES, WORD_NAMES } from '../lexicon/things';
import { isPerson, isUnambiguous } from '../types';
import { bindsOnLeft, isOblique, row, Table } from './rows';

/** What may follow a thing's name: "The Jolani was restored". */
const VERBS_OF_THINGS = new Set(
  'is was has had will would stands stood opened closed and or'.split(' '),
);
const PREPOSITIONS = new Set(
  'in on at to with from for by as of near into before after than'.split(' '),
);
/** Before a surname it makes a family: los Asad, les Assad, degli Assad, dos Assad; des Assad in French. */
const PLURAL_ARTICLE = /^(?:los|les|aux|des|(?:d?e|a|da|ne|su)?gli|[da]?os)$/;
/** A word in lower case, nothing but a space between. */
const SMALL = { capital: false, gap: 'space' } as const;
const GERMAN_DETERMINER = expression`^(?:d(?:er|ie|as|es|em|en)|eine?[rmns]?|(?:sein|ihr|kein|dies|jen)e?[rmns]?|im|am|zum|zur|beim|vom|[${LL}]{3,}e[nmrs]?)$`;
/** Nouns that need no article before them, told by their ending or from a list: seit Sturz Assads, Auslieferung Assads. */
const GERMAN_NOUN =
  /(?:.{3}(?:ung|schaft|heit|keit|tion|tat|nis)|sturz|flucht|ende|abgang|ruckzug|regime|truppen|armee|soldaten|anhanger|gegner|sieg|besuch|rede|politik)$/;
const OF_OFFICE = /^(?:of|de|du|des|del|della|degli|di|do|da|dos|das|van)$/;
/** The first of two words that an office is of: Negócios Estrangeiros, Buitenlandse Zaken. */
const FIRST_OF_TWO = /^(?:negocios|relacoes|buitenlandse|binnenlandse|foreign|external)$/;

/** Priests, monks and nuns are called so too. */
const ORDAINED = /^(?:father|mother|brother|sister|uncle|aunt)$/;
/** A surname that the page introduces: its bearer has not been named before. */
const INTRODUCED = expression`(?:\b(?:name|surname) as|\b(?:identified|named) (?:[${LL}]+ ){0,3}as|\b[${LL}]+ (?:named|called|surnamed)) $`;
const INTRODUCED_REACH = 50;

/** These stand before given names. */
const ROYAL = /^(?:king|queen|prince|princess|pope|emperor|empress)$/;

/** What stands left of a person's name. */
export const PERSON_LEFT = new Table([
  row('arabic-given-name', 'other-person', 'حافظ {الأسد}', { word: isArabicGiven }, (a, word) => {
    if (ARABIC_CLITIC.test(a.candidate.surface)) return false;
    return !a.full || isOwnName(word, a.text);
  }),
  row(
    'royal',
    'other-person',
    'King {Hussein}, where the pack has a surname',
    { full: false, capital: true, gap: 'space', word: ROYAL },
    (a) => a.source.record === undefined,
  ),
  row('female-title', 'woman', 'Mrs {Assad}', { full: false, word: FEMALE_TITLES }),
  row('particle-left', 'other-person', 'Wasim bin {Assad}', { word: NAME_PARTICLES }, (a, word) =>
    bindsOnLeft(word, a.text, a.candidate.block, a.page),
  ),
  row(
    'german-family',
    'other-thing',
    'die {Assads}',
    { oneWord: true, word: /^(?:die|der|den)$/ },
    (a) => a.isInflected && a.language === 'de',
  ),
  row('kin', 'other-person', 'the elder {Assad}; brother {Assad}', { word: KIN }, (a, word) => {
    return word.capital
      ? !isOrdained(a, word) && !isTitle(word.plain) && !isGermanNoun(a, word)
      : word.gap === 'space' && a.candidate.readings.every(({ nameKind }) => nameKind === 'short');
  }),
  row('bearer', 'other-thing', 'the tanker {Vladimir Putin}', { ...SMALL, word: NAMED_THINGS }),
  row(
    'house',
    'other-thing',
    'familia {Assad}',
    { ...SMALL, full: false, word: HOUSES },
    // режим Асада is the regime of a person, сім'я Асад a family of that name.
    (a) => !(a.isInflected || isOblique(a.candidate)),
  ),
  row(
    'plural-article',
    'other-thing',
    'los {Asad}; des {Assad}',
    { ...SMALL, full: false, word: PLURAL_ARTICLE },
    (a, word) => word.plain !== 'des' || a.language === 'fr',
  ),
  row('definite', 'other-thing', 'The {Jolani} was restored', { word: /^the$/ }, (a, word) => {
    const isBare = word.capital ? a.candidate.words === 1 : !a.full && word.gap === 'space';
    return isBare && isThing(a);
  }),
  row(
    'introduced',
    'other-person',
    'a judge named {Shaibani}; gave his name as {Assad}',
    { ...SMALL, full: false, word: /^(?:named|called|surnamed|as)$/ },
    (a) => {
      const { start, end } = a.candidate;
      if (/^['’]s?/.test(a.text.slice(end, end + 2))) return false;
      return INTRODUCED.test(a.text.slice(Math.max(0, start - INTRODUCED_REACH), start));
    },
  ),
  row(
    'one-of',
    'other-thing',
    "I'm buying a {Ford}",
    { ...SMALL, full: false, word: /^(?:an?|another)$/ },
    ({ right }) =>
      right === null || PREPOSITIONS.has(right.plain) || VERBS_OF_THINGS.has(right.plain),
  ),
  row(
    'part-of-place-left',
    'other-thing',
    'near Central {Park}',
    { full: false, capital: true, gap: 'space', word: PARTS_OF_PLACES },
    (a, word) => WORD_NAMES.has(a.plain) && a.writing === 'sentence' && !a.opens(word),
  ),
  row(
    'title',
    'titled',
    'President {Putin}; ministro degli Esteri {Shaibani}',
    { word: (plain) => isTitle(plain) || OFFICES_OF.has(plain) },
    (a, word) => {
      if (word.gap === 'hyphen' || (word.gap === 'dot' && word.plain.length === 1)) return false;
      return isTitle(word.plain) || (word.capital && endsOffice(a, word));
    },
  ),
  row('occupation', 'fine', 'nutritionist {Joy Bauer}', {
    full: true,
    gap: 'space',
    word: isOccupation,
  }),
  row('lower-case-left', 'fine', 'said {Putin}', { capital: false }),
  row('monsieur', 'titled', 'M. {Poutine}', { gap: 'dot', word: /^m$/ }, (a) => {
    return a.language === 'fr';
  }),
  row('initial', 'initial', 'V. {Putin}', { full: false, gap: 'dot', word: /^.$/s }),
  row(
    'hyphen-pair-left',
    'joined',
    'Zelensky-{Putin} talks',
    { full: false, gap: 'hyphen' },
    (a, word) => {
      // "Maria Lopez-Rubio": a capitalised word before the pair makes it one surname.
      const further = a.before(word);
      if (further?.capital !== true || a.page.isSafe(further)) return true;
      return a.opens(further) && a.page.isOrdinary(further);
    },
  ),
  row('german-noun', 'fine', 'die Regierung {al-Scharaas}', {}, isGermanNoun),
  row('known-left', 'fine', "Syria's {Assad}; Wednesday {Putin}", {}, (a, word) => {
    if (word.possessive || a.page.isSafe(word)) return true;
    return word.plain === 'the' && a.candidate.words === 1;
  }),
  row('given-name', 'other-person', 'Maher {Assad}', {}, (a, word) => {
    return !isOrdained(a, word) && isGivenName(a, word);
  }),
]);

/** A given name, or a particle that binds names. */
function isArabicGiven(plain: string): boolean {
  if (!isArabic(plain.charCodeAt(0))) return false;
  const folded = plain.replaceAll('ى', 'ي').replaceAll('ة', 'ه');
  return [folded, folded.replace(/^[وف]/u, '')].some(
    (name) => ARABIC_GIVEN_NAMES.has(name) || ARABIC_PARTICLES.has(name),
  );
}

/** حافظ بشار الأسد is a son of his: a given name before a whole one, unless it ends another name (بن سلمان أحمد الشرع). */
function isOwnName(word: Neighbour, text: string): boolean {
  const before = wordBefore(text, word.start);
  return before === null || !isArabicGiven(before.plain);
}

/** After "the" a surname goes on to what it qualifies (the Assad era); where nothing follows it is a thing's name. */
function isThing({ right, candidate: { end }, text }: Around): boolean {
  if (/^['’]s/.test(text.slice(end, end + 2))) return true;
  if (right === null) return end >= text.length || /^[,.;:!?)]/.test(text.slice(end, end + 1));
  return right.gap === 'space' && VERBS_OF_THINGS.has(right.plain);
}

/** The last word of Secretary of State, Chief of Staff, ministro degli Esteri. */
function endsOffice(a: Around, word: Neighbour): boolean {
  if (!OFFICES_OF.has(word.plain)) return false;
  const before = a.before(word);
  const of = before !== null && FIRST_OF_TWO.test(before.plain) ? a.before(before) : before;
  return of !== null && OF_OFFICE.test(of.plain) && isTitle(a.before(of)?.plain ?? '');
}

/**
 * What a German genitive hangs on has a capital, and an article or adjective before it: die Regierung al-Scharaas, der Sohn
 * Assads. So has what stands before a whole name: der Präsident der Übergangsregierung Ahmed al-Scharaa.
 */
function isGermanNoun(a: Around, word: Neighbour): boolean {
  if (a.language !== 'de' || (!a.isInflected && a.candidate.words < 2)) return false;
  if (a.isInflected && GERMAN_NOUN.test(word.plain)) return true;
  const before = a.before(word);
  if (before?.gap !== 'space' || !GERMAN_DETERMINER.test(before.plain)) return false;
  return !before.capital || a.opens(before);
}

/** Slavic given names take the case of the surname: Igora Putina has one ending, Spotkanie Putina two. */
function endsOtherwise(a: Around, { plain }: Neighbour): boolean {
  if (a.language !== 'pl' && a.language !== 'cs') return false;
  return plain.at(-1) !== a.plain.at(-1);
}

/** A word of the family before a whole name: Father John Smith. */
function isOrdained(a: Around, word: Neighbour): boolean {
  return a.full && a.candidate.words > 1 && ORDAINED.test(word.plain);
}

/** A capitalised word right before a name is a given name unless something shows otherwise. */
function isGivenName(a: Around, word: Neighbour): boolean {
  const { candidate, writing } = a;
  const before = a.candidateAt(word);
  if (before !== undefined) {
    if (GIVEN_PLACES.has(word.plain) && !before.readings.some(isPerson))
      return writing === 'sentence' && !isLocative(a.before(word));
    // Two known names side by side, in a row of tags or where a verb comes last: Putin Assad.
    const areTwo = before.words > 1 || a.isUnambiguous || isUnambiguous(before);
    return before.readings.some(isPerson) && writing === 'sentence' && !areTwo;
  }
  // "RIBAL AL-ASSAD: We are close to war": the speaker of a transcript is written so.
  if (word.acronym && writing !== 'capitals' && !isInCapitals(candidate.surface)) return false;
  if (writing !== 'sentence' && FAMED_SURNAMES.has(word.plain)) return false;
  // A noun that a genitive hangs on: Spotkanie Władimira Putina.
  if (a.isInflected && a.opens(word) && (candidate.words > 1 || endsOtherwise(a, word)))
    return false;
  // In Cyrillic no person has two given names before the family's, save some from Arabic.
  if (candidate.words > 1 && isCyrillic(candidate.surface.charCodeAt(0)))
    return ARABS_IN_CYRILLIC.has(word.plain);
  if (writing === 'sentence' && !a.opens(word)) return true;
  // "Incontro Putin-Assad": joined to another who is known.
  const isPaired = a.right?.gap === 'hyphen' && a.isPersonAt(a.right);
  return !(isPaired || a.page.isOrdinary(word));
}

/** "In Florence Prior said": the place ends before the name. */
function isLocative(word: Neighbour | null): boolean {
  return word !== null && /^(?:in|to|from|near|at|of|outside|into)$/.test(word.plain);
}

function isInCapitals(surface: string): boolean {
  return surface === surface.toUpperCase() && surface !== surface.toLowerCase();
}
