import {
  COMMON,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  ORG_HEAD,
  PERSON_VERB,
  ROLE,
  SPEECH,
  TITLE,
} from '../lexicon/word-classes';
import { isCapital, phraseOf, type Token } from '../tokens';
import type { Candidate } from './candidates';
import { noScores, type Scores } from './scores';

/** Points for [person, organisation, place] by the small word before a name. */
const BEFORE: Readonly<Record<string, readonly [number, number, number]>> = {
  off: [-0.6, 0, 1.5], left: [0, 0.2, 0.5], between: [0, 0.2, 0.4], airport: [-1, 0, 1.6],
  in: [-1, 0.1, 1.7], at: [-0.7, 0.8, 1], near: [-0.5, 0, 2.2], beside: [-0.5, 0, 2], outside: [-0.5, 0.2, 1.8], around: [-0.5, 0, 1.6], across: [-0.7, 0.1, 2],
  throughout: [-0.7, 0, 2], towards: [-0.2, 0, 1.2], toward: [-0.2, 0, 1.2], from: [0, 0.4, 0.7], to: [0, 0.1, 0.4], of: [0, 0.3, 0.5], by: [0.4, 0.4, 0], with: [0.4, 0.3, 0],
  against: [0.3, 0.4, 0.3], for: [0.1, 0.4, 0], the: [-2.6, 1.2, 0.2], a: [-1.5, 0.2, 0], an: [-1.5, 0.2, 0], into: [-0.3, 0, 1], via: [-0.3, 0.3, 0.6], inside: [-0.4, 0.3, 1.2], within: [-0.4, 0.6, 0.6],
  collective: [-0.6, 2, -0.6], band: [-0.4, 2, -0.4], duo: [-0.2, 1.6, -0.4], trio: [-0.2, 1.6, -0.4], agency: [-0.4, 1.6, -0.2], consultancy: [-0.6, 1.8, -0.2], 'think-tank': [-0.6, 1.8, -0.2], tank: [-0.6, 1.6, -0.2],
  brand: [-0.8, 1.8, -0.3], company: [-0.6, 2, -0.3], firm: [-0.6, 2, -0.3], startup: [-0.8, 2, -0.3], 'start-up': [-0.8, 2, -0.3], retailer: [-0.8, 2, -0.3], carrier: [-0.8, 1.8, -0.3], airline: [-0.8, 1.8, -0.3], lender: [-0.8, 1.8, -0.3], insurer: [-0.8, 1.8, -0.3], chipmaker: [-0.8, 1.8, -0.3], carmaker: [-0.8, 1.8, -0.3], supplier: [-0.6, 1.6, -0.3], operator: [-0.4, 1.4, -0.3], charity: [-0.8, 1.8, -0.3], broadcaster: [-0.4, 1.6, -0.3], newspaper: [-0.4, 1.6, -0.3], party: [-0.4, 1.4, -0.2], union: [-0.4, 1.2, 0], group: [-0.4, 1.2, -0.2], militia: [-0.6, 1.4, 0], app: [-0.6, 1.4, 0], platform: [-0.6, 1.4, 0], bank: [-0.6, 1.4, -0.2], giant: [-0.6, 1.6, -0.2], maker: [-0.6, 1.4, -0.2],
  rival: [0.6, 0.8, 0.1], joined: [-0.3, 1.2, 0], join: [-0.3, 1.2, 0], northern: [-1, 0, 2], southern: [-1, 0, 2], eastern: [-1, 0, 2], western: [-1, 0, 2], central: [-1, 0.3, 1.6], downtown: [-1, 0, 2.5], neighbouring: [-1, 0, 2.5], neighboring: [-1, 0, 2.5],
  rural: [-1, 0, 2], named: [1.6, 0, 0.2], called: [0.3, 0.4, 0.2], told: [0.7, 0.6, 0], said: [0.6, 0.2, 0], son: [1, 0, 0], visit: [0, 0, 1], visited: [0.1, 0.1, 0.8], beat: [0.3, 0.7, 0.3], defeated: [0.4, 0.6, 0.2],
}; // biome-ignore format: a table

/** The same by the word after. */
const AFTER: Readonly<Record<string, readonly [number, number, number]>> = {
  who: [2.4, 0, -0.5], province: [-1, -0.5, 2.6], district: [-1, -0.3, 2.5], region: [-1, -0.3, 2.5], county: [-1, 0, 2.5], state: [-1, 0, 1.5], city: [-1, 0, 1.8], town: [-1, 0, 2.2], village: [-1, 0, 2.4], area: [-1, 0, 2.2],
  atoll: [-1, 0, 2.4], island: [-1, 0, 2.4], islands: [-1, 0, 2.4], lagoon: [-1, 0, 2], peninsula: [-1, 0, 2.4], valley: [-1, 0, 2.2], volcano: [-1, 0, 2.2], mountains: [-1, 0, 2.2], mountain: [-1, 0, 2], plateau: [-1, 0, 2], desert: [-1, 0, 2.2], forest: [-1, 0, 1.6], dam: [-1, 0, 2], reservoir: [-1, 0, 2], harbour: [-1, 0, 2], harbor: [-1, 0, 2], port: [-0.8, 0, 1.6], camp: [-0.8, 0, 2], checkpoint: [-1, 0, 2], frontline: [-1, 0, 2], prefecture: [-1, 0, 2.4], governorate: [-1, 0, 2.4], municipality: [-1, 0, 2.4], commune: [-1, 0, 2.4], township: [-1, 0, 2.4], settlement: [-1, 0, 2.2], refugee: [-1, 0, 1.4],
  road: [-1, 0, 1.8], bridge: [-1, 0, 2], highway: [-1, 0, 2], constituency: [-1, 0, 2.4], border: [-1, 0, 2.2], coast: [-1, 0, 2.2], river: [-1, 0, 2.2], airport: [-0.5, 0, 1.6], residents: [-0.8, 0.2, 1.6], authorities: [-1, 0.2, 1.4], government: [-0.4, 0, 1.2], officials: [-0.6, 0.6, 0.8], police: [-1, 0.2, 1], neighbourhood: [-1, 0, 2.5], neighborhood: [-1, 0, 2.5], suburb: [-1, 0, 2.5],
  mayor: [-1, 0, 2], governor: [-1, 0, 1.8], congressman: [-1, 0, 1.8], congresswoman: [-1, 0, 1.8], lawmaker: [-0.8, 0.4, 1.4], native: [-0.8, 0, 2], resident: [-0.8, 0, 2], site: [-1, 0.3, 1.4], plant: [-0.8, 1, 0.8],
  manager: [-0.8, 1.2, 0.2], boss: [-0.8, 1.3, 0.2], striker: [-0.8, 1.6, 0], midfielder: [-0.8, 1.6, 0], defender: [-0.8, 1.6, 0], goalkeeper: [-0.8, 1.6, 0], winger: [-0.8, 1.6, 0], captain: [-0.8, 1.2, 0.2], skipper: [-0.8, 1.2, 0.2], director: [-0.8, 1, 0.2],
  company: [-0.8, 1.6, 0], firm: [-0.8, 1.6, 0], group: [-0.4, 1.2, 0], shares: [-1, 2, 0], stock: [-1, 1.4, 0], employees: [-0.8, 1.6, 0], workers: [-0.6, 1, 0.4], fans: [0, 1.2, 0], players: [-0.4, 1.2, 0.2], party: [-0.3, 1.6, 0], members: [-0.6, 1.6, 0], fighters: [-0.8, 1.6, 0.2], militants: [-0.8, 1.6, 0.2],
  spokesman: [-1, 1.2, 0.4], spokeswoman: [-1, 1.2, 0.4], spokesperson: [-1, 1.2, 0.4], chief: [-1, 1, 0.5], ceo: [-1, 1.4, 0], coach: [-1, 1.2, 0.4], aka: [1, 0, 0], himself: [2, 0, 0], herself: [2, 0, 0],
}; // biome-ignore format: a table

/** Before the name with "of": city of, residents of, member of the. */
const BEFORE_OF: Readonly<Record<string, readonly [number, number, number]>> = {
  city: [-1, 0, 2.6], town: [-1, 0, 2.6], village: [-1, 0, 2.8], district: [-1, 0, 2.4], province: [-1, 0, 2.4], state: [-0.5, 0, 1.8], island: [-1, 0, 2.4], capital: [-1, 0, 2], port: [-1, 0, 2.2], region: [-1, 0, 2.4], suburb: [-1, 0, 2.6], county: [-1, 0, 2.4],
  north: [-1, 0, 2], south: [-1, 0, 2], east: [-1, 0, 2], west: [-1, 0, 2], outskirts: [-1, 0, 2.6], residents: [-1, 0.2, 2], people: [0, 0, 1.6], governor: [-1, 0.5, 1.6], mayor: [-1, 0, 2], bishop: [-1, 0, 1.8], republic: [-1, 0, 2],
  board: [-0.8, 2, 0], shares: [-0.8, 2, 0], unit: [-0.5, 1.6, 0], subsidiary: [-0.5, 2, 0], customers: [-0.5, 1.6, 0], fans: [0, 1.4, 0],
  member: [-0.5, 1.6, 0], members: [-0.5, 1.6, 0], founder: [-0.5, 1.4, 0], chairman: [-0.5, 1.6, 0], chair: [-0.5, 1.6, 0], director: [-0.5, 1.4, 0], head: [-0.4, 1.2, 0.2], leader: [-0.3, 1.2, 0.2], president: [-0.5, 1, 1], secretary: [-0.5, 1.2, 0], ceo: [-0.5, 1.6, 0],
  brother: [1.4, 0, 0], wife: [1.4, 0, 0], husband: [1.4, 0, 0], death: [1.2, 0, 0], arrest: [1.2, 0, 0], killing: [1, 0, 0], murder: [1.2, 0, 0], son: [1.4, 0, 0], daughter: [1.4, 0, 0], family: [1, 0, 0],
}; // biome-ignore format: a table

function add(scores: Scores, points: readonly [number, number, number] | undefined): void {
  if (points === undefined) return;
  scores.per += points[0];
  scores.org += points[1];
  scores.loc += points[2];
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Before "the" and a region: in the Grampians, visit the Chocó. */
const PLACING =
  /^(?:on|cross|crosses|crossed|crossing|along|down|up|beyond|beside|towards|toward|into|from|in|across|throughout|around|near|visit|visits|visited|visiting|over|through)$/;
const IN_THE: readonly [number, number, number] = [-2, 0.4, 1.2];

/** Trades that companies have too: bus operator Stagline, the supplier, Nagara Seiki. */
const COMPANY_ROLE =
  /^(?:operator|supplier|builder|maker|developer|publisher|distributor|manufacturer|lender|broker|trader|producer|contractor|designer|owner|rival|partner|investor|giant|brewer|retailer|carrier|insurer)$/;

function addTitle(scores: Scores, tokens: readonly Token[], candidate: Candidate): void {
  const before = tokens[candidate.from - 1];
  if (candidate.roleFrom >= candidate.from || before === undefined) return;
  if (
    !isCapital(before) &&
    COMPANY_ROLE.test(before.key) &&
    ((tokens[candidate.from]?.classes ?? 0) & GIVEN) === 0
  )
    scores.org += 2;
  else if (isCapital(before)) scores.per += (before.classes & TITLE) !== 0 ? 4.2 : 3;
  else scores.per += (before.classes & ROLE) !== 0 ? 2.4 : 0.8;
}

/** "an economist at Bruegel", "studied at Goldsmiths". */
function isWorkplace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.shape === 'lower' &&
    ((token.classes & ROLE) !== 0 ||
      /^(?:studied|studies|works|worked|taught|teaches|fellow|degree|job|shares)$/.test(token.key))
  );
}

/** "in Halls Gap and Pomonal": the name before "and" or a comma follows a preposition of place. */
function isInListOfPlaces(tokens: readonly Token[], { from, to }: Candidate): boolean {
  if (to - from > 2 || !/^(?:and|or|,)$/.test(tokens[from - 1]?.key ?? '')) return false;
  let at = from - 2;
  while (at > from - 8 && (isCapital(tokens[at]) || tokens[at]?.text === ',')) at -= 1;
  return at < from - 2 && /^(?:in|near|between|across|around|outside|through|off|at)$/.test(tokens[at]?.key ?? '');
} // biome-ignore format: one rule a line

function addBefore(scores: Scores, tokens: readonly Token[], candidate: Candidate): void {
  const before = tokens[candidate.from - 1];
  if (before === undefined || before.sentence !== tokens[candidate.from]?.sentence) return;
  if (candidate.roleFrom === candidate.from) add(scores, before.key === 'the' && PLACING.test(tokens[candidate.from - 2]?.key ?? '') ? IN_THE : own(BEFORE, before.key));
  if ((before.key === 'and' || before.text === ',') && !isKnownOrganisation(phraseOf(tokens, candidate.from, candidate.to)) && isKnownPlace(tokens[candidate.from - 2]?.key ?? '')) scores.loc += 1.3;
  if (before.key === 'at' && isWorkplace(tokens, candidate.from - 2)) add(scores, [-0.5, 1.8, -0.8]);
  if (isInListOfPlaces(tokens, candidate)) scores.loc += 1.2;
  if (before.key === 'in' && tokens[candidate.from - 2]?.key === 'shares') add(scores, [-0.5, 4, -2]);
  const the = before.key === 'the' ? 1 : 0;
  if (tokens[candidate.from - 1 - the]?.key === 'of') add(scores, own(BEFORE_OF, tokens[candidate.from - 2 - the]?.key ?? ''));
} // biome-ignore format: one rule a line

const MAX_AGE = 115;

/** Points for an age, a relative clause or a description behind a comma. */
function addAfterComma(scores: Scores, tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1];
  if (next === undefined) return;
  const after = tokens[at + 2];
  if (next.shape === 'number' && Number(next.text) <= MAX_AGE && (after?.shape === 'mark' || after?.key === 'and')) scores.per += 4;
  else if (next.key === 'who' || next.key === 'aged') scores.per += 2.6;
  else if (next.key === 'which' || next.key === 'where') scores[next.key === 'which' ? 'org' : 'loc'] += 1.4;
  else if (/^(?:an?|the|his|her|their|then|former|now)$/.test(next.key)) addDescription(scores, tokens, at + 2);
  else if ((next.classes & ROLE) !== 0 && next.shape === 'lower') scores.per += 1.6;
  else if (isCapital(next) && isKnownPlace(next.key)) scores.loc += 1.2;
  if (next.shape === 'number' && after?.text === '-') scores.per += 1;
} // biome-ignore format: one rule a line

function addDescription(scores: Scores, tokens: readonly Token[], from: number): void {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark') return;
    const headFollows = tokens[at + 1]?.shape === 'lower' && ((tokens[at + 1]?.classes ?? 0) & ROLE) !== 0;
    if (headFollows) continue;
    if (token.shape === 'lower' && (token.classes & ROLE) !== 0) {
      scores.per += tokens[at + 1]?.key === 'who' ? 3 : 1.8;
      return;
    }
    if (/^(?:company|firm|group|agency|organisation|organization|party|charity|bank|startup|start-up|scale-up|retailer|manufacturer|airline|carrier|brand|insurer|lender|chipmaker|automaker|carmaker|developer|publisher|broadcaster|network|platform|consultancy|think-tank|nonprofit|coalition|cooperative|team|side|band|militia|body|union|railway|utility|club|university|foundation|watchdog|regulator|lobby|maker|subsidiary|newspaper|website)$/.test(token.key)) {
      scores.org += 2.4;
      return;
    }
    if (/^(?:town|city|village|district|suburb|province|region|island|country|neighbourhood|neighborhood|settlement|capital)$/.test(token.key)) {
      scores.loc += 2.4;
      return;
    }
  }
} // biome-ignore format: one rule a line

const CLAUSE_BEFORE = 12;

/** "His mother, Gillian Munyao, said", "the party's chairman in the state, Tukur Maru, ...": an office, a comma, a name, a comma. */
function addBetweenCommas(scores: Scores, tokens: readonly Token[], { from, to, roleFrom }: Candidate): void {
  if (to - from < 2 || tokens[roleFrom - 1]?.text !== ',' || !/^[,.]$/.test(tokens[to]?.text ?? '')) return;
  for (let at = roleFrom - 2; at > Math.max(-1, roleFrom - CLAUSE_BEFORE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from]?.sentence || /^[,;:"“”]$/.test(token.text)) return;
    if (/^(?:firm|company|charity|startup|start-up|contractor|website|newspaper|consultancy|subsidiary)$/.test(token.key) && /^(?:the|its|a)$/.test(tokens[at - 1]?.key ?? '')) {
      scores.org += 2.4;
      return;
    }
    if ((token.classes & (ROLE | TITLE)) !== 0 && at > 0) {
      scores[COMPANY_ROLE.test(token.key) && ((tokens[from]?.classes ?? 0) & GIVEN) === 0 ? 'org' : 'per'] += 2.4;
      return;
    }
  }
} // biome-ignore format: one rule a line

/** "Director of Public Affairs": words of a portfolio are no name. */
function addPortfolio(scores: Scores, tokens: readonly Token[], { from, to }: Candidate): void {
  if (!/^(?:of|for|on)$/.test(tokens[from - 1]?.key ?? '') || ((tokens[from - 2]?.classes ?? 0) & (ROLE | TITLE)) === 0) return;
  for (let at = from; at < to; at += 1) if (((tokens[at]?.classes ?? 0) & (COMMON | MODIFIER)) === 0 || ((tokens[at]?.classes ?? 0) & ORG_HEAD) !== 0) return;
  if (!isKnownPlace(phraseOf(tokens, from, to))) scores.none += 3;
} // biome-ignore format: one rule a line

/** Things that are called by a name but are no person, organisation or place. */
const NAMED_THING =
  /^(?:prize|award|medal|trophy|cup|festival|derby|marathon|minivan|sedan|suv|smartphone|virus|variant|vaccine|drug|missile|drone|jet|aircraft)$/;

function addNextWord(scores: Scores, next: Token, isPlaced: boolean): void {
  if (next.key === 'who' && isPlaced) {
    scores.loc += 0.5;
    return;
  }
  add(scores, own(AFTER, next.key));
  if (NAMED_THING.test(next.key)) scores.none += 2.2;
  if ((next.classes & SPEECH) !== 0) add(scores, [1.3, 0.5, -0.4]);
  else if ((next.classes & PERSON_VERB) !== 0) add(scores, [0.4, 0.2, 0]);
  else if ((next.classes & ROLE) !== 0 && own(AFTER, next.key) === undefined) add(scores, [-0.6, 0.9, 0.6]);
} // biome-ignore format: one rule a line

function addAfter(scores: Scores, tokens: readonly Token[], candidate: Candidate): void {
  const next = tokens[candidate.to];
  if (next === undefined || next.sentence !== tokens[candidate.from]?.sentence) return;
  if (next.text === ',') addAfterComma(scores, tokens, candidate.to);
  else if (/^-(?:based|born)$/.test(next.text)) scores.loc += 2.6;
  else if (next.text === '(' && tokens[candidate.to + 1]?.shape === 'number' && tokens[candidate.to + 2]?.text === ')') scores.per += 1.6;
  else if (next.shape === 'lower') addNextWord(scores, next, /^(?:in|from|at|near|of)$/.test(tokens[candidate.from - 1]?.key ?? ''));
  if (next.key === 'and' && isKnownPlace(tokens[candidate.to + 1]?.key ?? '')) scores.loc += 1.3;
  if (/^(?:mp|mla|mna|mpa|assemblyman|assemblywoman)$/.test(next.key) && next.shape === 'upper') add(scores, [-1, 0.3, 1.4]);
  if (candidate.roleAfter) add(scores, [-1.8, 0.8, 1]);
} // biome-ignore format: one rule a line

/** `KAMPALA, Uganda -` opens a line. */
function addDateline(scores: Scores, tokens: readonly Token[], { from, to }: Candidate): void {
  const first = tokens[from];
  if (first === undefined || tokens[from - 1]?.line === first.line) return;
  for (let at = from; at < to; at += 1) if (tokens[at]?.shape !== 'upper') return;
  if (/^[,(:—–-]$/.test(tokens[to]?.text ?? '')) scores.loc += 3;
}

/** What stands around one mention. */
export function contextEvidence(tokens: readonly Token[], candidate: Candidate): Scores {
  const scores = noScores();
  addTitle(scores, tokens, candidate);
  addBefore(scores, tokens, candidate);
  addAfter(scores, tokens, candidate);
  addDateline(scores, tokens, candidate);
  addBetweenCommas(scores, tokens, candidate);
  addPortfolio(scores, tokens, candidate);
  return scores;
}

/** The same name's folded words, for grouping. */
export function keyOf(tokens: readonly Token[], candidate: Candidate): string {
  return phraseOf(tokens, candidate.from, candidate.to);
}
