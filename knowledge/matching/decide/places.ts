import { kindAt, SPACE, UPPER } from '../../text/characters';
import { expression, L, LL, LU, SPACES_AND_DASHES } from '../../text/expression';
import { wordSet } from '../../text/word-sets';
import type { Around } from '../evidence/around';
import type { Established } from '../evidence/established';
import { sentenceAround, wordAfter } from '../evidence/neighbours';
import { isTitle } from '../lexicon/people';
import {
  AFTER_TEAM,
  BEFORE_TEAM,
  LEGAL_FORMS,
  NAMED_AFTER,
  STATES,
  SURNAME_PLACES,
} from '../lexicon/things';
import { bestReadings, type Candidate, distinct, type Reading, wholeReadings } from '../types';

/** Wares that are called by the place's name alone: a Damascus, a Moscow. */
const METALS = new Set('steel blade blades knife knives sword swords mule mules'.split(' '));
/** Shorter ones are abbreviations, and words besides: Ore, Ind. */
const SHORTEST_STATE = 4;
/** What may stand between a town and its state: "Moscow, Idaho", "Moscow (Idaho)", "Moscow in northern Idaho". */
const STATE_AFTER = expression`^(\s?,\s+|\s\(|,?\sin\s(?:[${LL}]+\s)?)((?:New|North|South|West|Rhode)\s[${LU}][${L}]+|[${LU}][${L}.]*)(\s[${LU}][${LL}])?`;
const TWO_WORDS =
  /^(?:New (?:York|Jersey|Mexico|Hampshire)|(?:North|South) (?:Carolina|Dakota)|West Virginia|Rhode Island|New South Wales)$/;
const CODE = expression`^[${LU}][${LU}]\.?$`;
/** Also a country, in lists: Ukraine, Georgia and Moldova. */
const GEORGIA = 'georgia';
/** Shortened states that are ranks and titles before a person's name as well. */
const RANKS = new Set(['col', 'del', 'miss']);

/** True where what follows tells another town of the name, or wares that have taken it: Moscow, Idaho; Damascus knives. */
export function isNamesake({ text, candidate: { end } }: Around): boolean {
  if (isNamesakeTown(text, end)) return true;
  const next = wordAfter(text, end);
  return next?.gap === 'space' && METALS.has(next.plain);
}

/** "Damascus, Syria": told by another place of the pack. */
export function isOfOurCountry({ text, page, candidate: { block, end } }: Around): boolean {
  if (!text.startsWith(', ', end)) return false;
  const country = page.startingAt(block, end + 2);
  return country?.readings.every(({ entityKind }) => entityKind === 'place') === true;
}

/** Jordan is a surname as well; so may be what is written otherwise than the town: Michael Cornwell, where the pack has Cornwall. */
export function isSurnameToo({ plain, candidate: { words, readings } }: Around): boolean {
  return SURNAME_PLACES.has(plain) || (words === 1 && readings.every(({ respelled }) => respelled));
}

/** @returns the place's name within what has borrowed it: Damascus steel */
export function borrowedPlace({ surface }: Candidate): string | undefined {
  const [first, second = ''] = surface.split(SPACES_AND_DASHES);
  return isState(second) || METALS.has(second.toLowerCase()) ? first : undefined;
}

/** True where a word with a capital follows some spaces, commas or a bracket, or "in" does: the rest is dearer to read. */
function beginsState(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ',' || text[at] === '(' || (kindAt(text, at) & SPACE) !== 0) at += 1;
  return (kindAt(text, at) & UPPER) !== 0 || text.startsWith('in', at);
}

/** "Moscow, Idaho"; "Damascus, Md." */
export function isNamesakeTown(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== ',' && (next !== ' ' || !'(i,'.includes(text.charAt(end + 1) || ' '))) return false;
  if (!beginsState(text, end + 1)) return false;
  const [, gap, state, further] = STATE_AFTER.exec(text.slice(end, end + 50)) ?? [];
  if (gap === undefined || state === undefined) return false;
  if (TWO_WORDS.test(state)) return true;
  const plain = state.replaceAll('.', '').toLowerCase();
  // "Russia, Victoria Nuland said": a given name.
  if (!STATES.has(plain) || plain === GEORGIA) return false;
  // "Damascus, VA. My favourite": no person is called so.
  const isComma = gap.includes(',');
  if (isComma && CODE.test(state)) return true;
  if (further !== undefined) return isComma && state.endsWith('.') && !RANKS.has(plain);
  if (isState(state)) return true;
  return isComma && (state.includes('.') || state === state.toUpperCase());
}

/** True where the name is the town before its state: "of Franklin, Tenn." */
export function isBeforeState(text: string, end: number): boolean {
  return isNamesakeTown(text, end) && text.slice(end, end + 2).includes(',');
}

/** @returns true for the name of a state or province, written out */
export function isState(word: string): boolean {
  return word.length >= SHORTEST_STATE && STATES.has(word.toLowerCase());
}

const TEAM_AFTER = expression`^(?:['’]s)?,?\s(?:w[io]ns?|beats?|lost|loses|def?eat(?:s|ed)|edge[sd]|rout(?:s|ed)|drew|scor(?:ed|es)|trail(?:s|ed)|le(?:d|ads)|hasn['’]t won|ha(?:s|ve|d) (?:now )?(?:won|lost|had [${LL}]+ (?:losing|winning))|rall(?:y|ied)|clinch(?:es|ed)|advance[sd]|qualif(?:y|ied)|record|quarterback|coach|boss|manager|squad|roster|captain|goalkeeper|striker|midfielder|defender|winger|defen[cs]e|offen[cs]e|line-?up|starter|(?:first|second)-half|versus|vs|game|match|clash|fixture|who|great|legend|international)\b|^\s(?:\d{1,3}(?:[-–]\d{1,3}(?= [${LU}]))?(?=[\s,;.]|$)|\(\d+[-–]\d+)`;
/** Only teams have these: "France captain Anne Roux". */
const PLAYER_AFTER = expression`^\s(?:captain|coach|quarterback|goalkeeper|striker|midfielder|winger|fullback|full-back|fly-half|scrum-half|linebacker|shortstop|wicketkeeper)\s[${LU}]`;
/** What a place may do as well: a team where its sentence tells of a game. */
const GAME_AFTER = expression`^(?:['’]s [${LU}]|\sat [${LU}]|,?\s(?:opens?|opened|plays?|played|hosts?|hosted|faces?|faced|visits?|visited|meets?|met|were?|was|will|made|took|had|has|have|bowled|batted|needed|moved|recovered|crashed|slumped|reached|captain|and [${LU}]|over [${LU}])\b)`;
const TEAM_BEFORE =
  /(?:beat(?:ing)?|defeat(?:ed|ing)|against|versus|vs\.?|led|lift(?:ed|ing)?|past|over|coach(?:ed|ing)|play(?:ed|ing) for|sign(?:ed|ing) (?:for|with)|(?:trade|transfer)\s[^.]{0,40}\sto|heading to|loss to|victory over|win for|\d[-–]\d{1,3} by|[a-z] \d{1,2}[-–]\d{1,2})\s$/u;
/** A result, or what is only said of games. */
const SCORE = expression`(?<![${L}\d$€£.+–-])(?<![Vv]ot[${L}]{1,2} )(?<!(?:[Aa]ge[sd]?|[Pp]ages?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[${L}]{0,6}\.? )\d{1,3}[-–]\d{1,3}(?![${L}\d%–-]| \([${LU}]{2}| (?:years?|months?|weeks?|days?|hours?|minutes?|percent|miles?)\b)`;
const GAME =
  /\b(?:touchdowns?|quarterback|innings|wickets?|unbeaten|the toss|to bat|not out|home ?runs?|homers?|homered|two-run|three-run|goalkeeper|midfielder|striker|playoffs?|semi-?finals?|half-?time|regular season|last season|(?:its|their) season|yards|rebounds|free throws?|penalty shoot-?out|(?:w[io]n|winning) the [^.]{0,20}(?:title|cup|trophy|pennant)|goalless|hat-?trick|games? (?:of|behind)|(?:foot|basket|base)ball game|first place|won at (?=[A-Z])|drew (?:with|\d)|away to|at home to|\d+ for (?:one|two|three|four|five|six|seven|eight|nine)|out for \d+|\d+ all out)\b/i;
const VOTES = /\b(?:vot(?:e|es|ed|ing)|ballots?|senators?|lawmakers|justices?)\b/i;
/** Jacksonville 3 4 0 .429 */
const STANDINGS = /^ \d{1,3}(?: \d{1,4}){2,}/;
/** Montreal at San Francisco. */
const FIXTURE = expression`(?:^|[;,:.\n] ?)(?:[${LU}][${L}.]+ ){1,3}at $`;
/** Results of a day: Cleveland 4, Boston 2. */
const RESULTS = expression`[${LU}][${L}.]+ \d{1,3}(?:,|;)? (?:[${LU}][${L}.]+ ){1,3}\d{1,3}(?![\d:,.]\d|[${L}])`;
const LOCATIVE = wordSet(
  'in near from of at outside inside through across around into throughout northern southern eastern western central downtown',
);
const LAST_BEFORE_TEAM =
  /(?:beat|beating|defeat|defeated|defeating|against|versus|vs|led|lift|lifted|lifting|past|over|coach|coached|coaching|for|with|to|by|\d{1,2})$/;
/** What tells a place in a sports report: a bracket, the date or stroke of a dateline. */
const LOCATIVE_AFTER = expression`^(?:\s?\)|\s\([${LU}][${L}]+(?: [${LU}][${L}]+)?\)|\s\d{4}-|\s\d{1,2}-\d{1,2} \([${LU}]{2}|\s[-–—]\s(?!\d{1,2} [-–—]))`;
const FURTHER_PLACE = expression`^\s?,\s[${LU}][${L}]+(?! \d)`;
/** Teams in a row are no place and what it is in: won their tests against Italy, Scotland and Wales. */
const OPPONENTS_BEFORE = expression`(?:against|versus|vs\.?|beat(?:ing)?|defeat(?:ed|ing)|over)\s(?:[${LU}][${L}]+(?:\s[${LU}][${L}]+)?\s?(?:,|\sand)\s(?:and\s)?)*$`;
const LISTED = /(?:,|and|or|both|to) $/;
/** In Australia, Japan and Turkey; in both Orlando and Las Vegas; in Columbia, Maryland; the trip to Cardiff. */
const PLACES_BEFORE = expression`\b(?:in|from|near|across|outside|through|throughout|(?:trip|journey|flight|train|road|way|(?<!at )home) to)\s(?:both\s)?(?:[${LU}][${L}]+(?:\s[${LU}][${L}]+)?(?:,|,?\s(?:and|or))\s)*$`;
/** British news has a team in the plural and a country in the singular: "Tonga have met England once." */
const PLURAL_AFTER = /^\s(?:have|are|were)\s/;
const DIGITS = '0123456789';
const AT_TOWN = expression` at [${LU}]`;
const POSSESSIVE_OR_WORD = expression`^['’]s|^,?\s[${L}\d(]`;
const NUMBER_AFTER = expression`^,? \d{1,3}(?!\d|[:,.]\d|[${L}]| ?(?:percent|%|[${LU}][${LL}]+ \d{4}))`;
const REACH = 60;

/** A word beside the name that may be of a game, or a number after it. */
function hasTeamWord({ left, right, candidate, text }: Around): boolean {
  if (left !== null && (BEFORE_TEAM.has(left.plain) || DIGITS.includes(text[left.start] ?? ' ')))
    return true;
  if (right === null) return POSSESSIVE_OR_WORD.test(text.slice(candidate.end, candidate.end + 3));
  return AFTER_TEAM.has(right.plain) || /^\d/.test(right.plain);
}

/** The last word of what {@link TEAM_BEFORE} tells. */
function mayEndTeamBefore({ left }: Around): boolean {
  return left === null || LAST_BEFORE_TEAM.test(left.plain);
}

/** True where a place's name stands for its team: in sports reports, and in a sentence that tells of a game. */
export function isTeam(a: Around): boolean {
  const { sport } = a.page;
  // Where the pack tells what its places are, a country's team is read about as the country.
  const isKnown = a.source.record !== undefined;
  if (sport === 'none' && isKnown) return false;
  // Most places have no such word beside them: a look at the words is cheaper than the expressions.
  if (sport !== 'all' && !hasTeamWord(a)) return false;
  const { text } = a;
  const { start } = a.candidate;
  const before = text.slice(Math.max(0, start - REACH), start);
  const isFixture = before.endsWith('at ') && FIXTURE.test(before);
  if (!isFixture && isLocative(a)) return false;
  if (sport === 'all') return true;
  const following = a.following(REACH);
  if (!isKnown && PLAYER_AFTER.test(following)) return true;
  const isNamed = TEAM_AFTER.test(following) || (mayEndTeamBefore(a) && TEAM_BEFORE.test(before));
  if (sport === 'some' && (isNamed || (!isKnown && isPlural(a, following)))) return true;
  return !isKnown && isOfGame(a, following, isNamed || isFixture);
}

/** At the head of a clause: "people in Tonga have", "England and Tonga have" tell nothing. */
function isPlural({ left }: Around, following: string): boolean {
  return (left === null || left.plain === 'that') && PLURAL_AFTER.test(following);
}

/** @param isTold the words beside the place are those of a game */
function isOfGame({ candidate, page }: Around, following: string, isTold: boolean): boolean {
  const isNumbered = NUMBER_AFTER.test(following);
  if (!isTold && !isNumbered && !GAME_AFTER.test(following)) return false;
  if (STANDINGS.test(following)) return true;
  const sentence = sentenceAround(page.text(candidate.block), candidate.start);
  if (RESULTS.test(sentence) && (isNumbered || AT_TOWN.test(sentence))) return true;
  return (GAME.test(sentence) || SCORE.test(sentence)) && !VOTES.test(sentence);
}

/** In a sports report a place is meant where something is in it or from it, in brackets, and in a dateline; else its team. */
function isLocative({ left, text, candidate: { start, end } }: Around): boolean {
  if (left !== null && LOCATIVE.has(left.plain)) return true;
  if (/\(\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const following = text.slice(end, end + 24);
  if (LOCATIVE_AFTER.test(following)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (FURTHER_PLACE.test(following)) return !OPPONENTS_BEFORE.test(before);
  return LISTED.test(before) && PLACES_BEFORE.test(before);
}

const OF_OFFICE = /^(?:of|for|on|de|du|da|do|del|della|dell|fur|von|van)$/;
const PLACE_PREPOSITION =
  /^(?:in|to|from|near|outside|into|en|a|al|alla|au|ao|nel|nella|dal|dalla)$/;

/** "In Moscow Vladimir Medinsky said": the place ends before a person's name. */
export function followsPreposition(a: Around): boolean {
  const word = a.left;
  if (word === null || word.gap === 'hyphen' || word.gap === 'dot') return false;
  if (PLACE_PREPOSITION.test(word.plain)) return true;
  // l'Ukraine: the article that it is written onto comes before its preposition.
  const of = word.plain === 'l' ? a.before(word) : word;
  if (of === null || !OF_OFFICE.test(of.plain)) return false;
  return isTitle(a.before(of)?.plain ?? '');
}

const MOST_COMPANY_WORDS = 4;
const INDUSTRY = /^(?:industries|motors|holdings)$/;

/** Whether words with capitals up to a company's form follow: Textiles Inc. */
function isCompanyAhead(text: string, end: number): boolean {
  if (text.charAt(end) !== ' ' || !(kindAt(text, end + 1) & UPPER)) return false;
  let word = wordAfter(text, end);
  for (let count = 0; count < MOST_COMPANY_WORDS && word?.capital; count += 1) {
    if (LEGAL_FORMS.has(word.plain) || INDUSTRY.test(word.plain)) return true;
    word = word.gap === 'space' ? wordAfter(text, word.end) : null;
  }
  return false;
}

/**
 * The place's name that a company's name begins with: Burlow Textiles Inc, not Bank of China Ltd. A capital or a country is
 * itself even then.
 */
export function companyName(a: Around): string | undefined {
  const { surface, start, readings } = a.candidate;
  const space = readings[0]?.entityKind === 'place' ? -1 : surface.indexOf(' ');
  const name = space < 0 ? surface : surface.slice(0, space);
  if (!isCompanyAhead(a.text, start + name.length)) return undefined;
  const { left } = a;
  const isInside =
    left?.gap === 'space' && (left.capital ? left.plain !== 'the' : left.plain === 'of');
  const plain = name.toLowerCase();
  return isInside || NAMED_AFTER.has(plain) || STATES.has(plain) ? undefined : name;
}

/** What is done with companies and not with places: a stake in, a bid for. */
const DEALT_WITH =
  /\b(?:(?:stakes?|shares?|interests?|holdings?|stock|invest(?:ed|ing|ments?)?|positions?) in|(?:bids?|offers?) for|takeovers? of|shares? of) $/i;
/** Before a place, not before a company: "looking at Burlow" may be either. */
const LOCATED =
  /\b(?:in|near|outside|around|downtown|(?:town|city|village|mayor|residents|people) of) $/i;
const DEAL_REACH = 20;

/** Whether the name of a place means the company of that name: until the page has named the place, and in "a stake in". */
export function meansCompany(a: Around, established: Established): boolean {
  const { start, readings } = a.candidate;
  const before = a.text.slice(Math.max(0, start - DEAL_REACH), start);
  if (DEALT_WITH.test(before)) return true;
  if (LOCATED.test(before)) return false;
  return !distinct(readings).some((entity) => established.isEstablished(entity));
}

/** True where something is in the place, or it is a dateline's. */
function isInPlace({ text, candidate: { start, end } }: Around): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (PLACES_BEFORE.test(before) || LOCATED.test(before) || isBeforeState(text, end)) return true;
  return LOCATIVE_AFTER.test(text.slice(end, end + REACH));
}

/** True where the words beside a name tell a place. */
export function isPlaced(a: Around): boolean {
  return followsPreposition(a) || isInPlace(a) || isOfOurCountry(a);
}

/** Whether the name of a place means a team or a person of whom the page has told: until something is in the place. */
export function meansBearer(a: Around, established: Established): boolean {
  return (
    !isInPlace(a) && !distinct(a.candidate.readings).some((one) => established.isEstablished(one))
  );
}

/**
 * Of the entities of one whole name, the one that the page has named, else the only place where the words beside it tell
 * one. A place that is also the surname of a person whom the page has named is the surname, unless something is in it.
 */
export function chooseWhole(a: Around, established: Established): Reading | undefined {
  const { candidate } = a;
  const readings = bestReadings(wholeReadings(candidate.readings));
  const bearer =
    readings.length === candidate.readings.length
      ? undefined
      : candidate.readings.find(
          ({ nameKind, entity }) => nameKind === 'short' && established.isEstablished(entity),
        );
  if (bearer !== undefined && readings.every(isPlace) && !isInPlace(a)) {
    if (followsPreposition(a) || isLocative(a)) return undefined;
    const isNew = !readings.some(({ entity }) => established.isEstablished(entity));
    return isNew || established.lastNamedBefore(candidate) === bearer ? bearer : undefined;
  }
  if (distinct(readings).length <= 1) return readings[0];
  const named = established.onlyEstablished(readings);
  if (named !== undefined || !(followsPreposition(a) || isLocative(a))) return named;
  const places = readings.filter(isPlace);
  return distinct(places).length === 1 ? places[0] : undefined;
}

function isPlace({ entityKind }: Reading): boolean {
  return entityKind === 'place';
}
