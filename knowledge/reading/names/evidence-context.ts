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
import { AFTER, BEFORE, BEFORE_OF, type Points } from '../lexicon/words-around';
import { isCapital, isState, phraseOf, type Token } from '../tokens';
import type { Candidate } from './candidates';
import { isKin, workplacePoints } from './relations';
import { noScores, type Scores } from './scores';
import { isStorm } from './storms';

function add(scores: Scores, points: Points | undefined): void {
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
const IN_THE: Points = [-2, 0.4, 1.2];

/** Trades that companies have too: bus operator Stagline, the supplier, Nagara Seiki. */
const COMPANY_ROLE =
  /^(?:operator|supplier|builder|maker|developer|publisher|distributor|manufacturer|lender|broker|trader|producer|contractor|designer|owner|rival|partner|investor|giant|brewer|retailer|carrier|insurer)$/;

/** Of these, what people are as often. */
const PERSON_TOO = /^(?:owner|builder|designer|trader|investor|partner|broker|producer)$/;

/** Two or three words in title case, and no everyday word among them: Radek Sova. */
function looksLikePerson(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    words.length <= 3 &&
    words.every(
      ({ shape, classes }) =>
        shape === 'title' && (classes & (COMMON | MODIFIER | ORG_HEAD | ROLE | TITLE)) === 0,
    )
  );
}

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

/** "in Halls Gap and Pomonal": the name before "and" or a comma follows a preposition of place. */
function isInListOfPlaces(tokens: readonly Token[], { from, to }: Candidate): boolean {
  if (to - from > 2 || !/^(?:and|or|,)$/.test(tokens[from - 1]?.key ?? '')) return false;
  let at = from - 2;
  while (at > from - 8 && (isCapital(tokens[at]) || tokens[at]?.text === ',')) at -= 1;
  return (
    at < from - 2 &&
    /^(?:in|near|between|across|around|outside|through|off|at)$/.test(tokens[at]?.key ?? '')
  );
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function addBefore(scores: Scores, tokens: readonly Token[], candidate: Candidate): void {
  const before = tokens[candidate.from - 1];
  if (before === undefined || before.sentence !== tokens[candidate.from]?.sentence) return;
  if (before.shape === 'lower' && isStorm(before.key)) scores.none += 4;
  if (candidate.roleFrom === candidate.from)
    add(
      scores,
      before.key === 'the' && PLACING.test(tokens[candidate.from - 2]?.key ?? '')
        ? IN_THE
        : own(BEFORE, before.key),
    );
  if (
    (before.key === 'and' || before.text === ',') &&
    !isKnownOrganisation(phraseOf(tokens, candidate.from, candidate.to)) &&
    isKnownPlace(tokens[candidate.from - 2]?.key ?? '')
  )
    scores.loc += 1.3;
  if (before.text === ',' && isKin(tokens, candidate.from - 2)) scores.per += 2.5;
  add(scores, workplacePoints(tokens, candidate.from));
  if (isInListOfPlaces(tokens, candidate)) scores.loc += 1.2;
  if (
    before.key === 'in' &&
    /^(?:shares|partners?|stake|shareholders?)$/.test(tokens[candidate.from - 2]?.key ?? '')
  )
    add(scores, [-0.5, 4, -2]);
  const the = before.key === 'the' ? 1 : 0;
  if (tokens[candidate.from - 1 - the]?.key === 'of')
    add(scores, own(BEFORE_OF, tokens[candidate.from - 2 - the]?.key ?? ''));
}

const MAX_AGE = 115;

/** Points for an age, a relative clause or a description behind a comma. */
function addAfterComma(scores: Scores, tokens: readonly Token[], at: number): void {
  const next = tokens[at + 1];
  if (next === undefined) return;
  const after = tokens[at + 2];
  if (
    next.shape === 'number' &&
    Number(next.text) <= MAX_AGE &&
    (after?.shape === 'mark' || after?.key === 'and')
  )
    scores.per += 4;
  else if (next.key === 'who' || next.key === 'aged') scores.per += 2.6;
  else if (/^(?:attorneys|solicitors|lawyers|architects)$/.test(next.key)) scores.org += 3.5;
  else if (next.key === 'which' || next.key === 'where')
    scores[next.key === 'which' ? 'org' : 'loc'] += 1.4;
  else if (/^(?:an?|the|his|her|their|then|former|now)$/.test(next.key))
    addDescription(scores, tokens, at + 2);
  else if ((next.classes & ROLE) !== 0 && next.shape === 'lower') scores.per += 1.6;
  else if (isState(next)) scores.loc += 2.4;
  else if (isCapital(next) && isKnownPlace(next.key)) scores.loc += 1.2;
  if (next.shape === 'number' && after?.text === '-') scores.per += 1;
}

function addDescription(scores: Scores, tokens: readonly Token[], from: number): void {
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.shape === 'mark' && !/^['’]s?$/.test(token.text))) return;
    const headFollows =
      tokens[at + 1]?.shape === 'lower' && ((tokens[at + 1]?.classes ?? 0) & ROLE) !== 0;
    if (headFollows) continue;
    if (token.shape === 'lower' && (token.classes & ROLE) !== 0) {
      scores.per += tokens[at + 1]?.key === 'who' ? 3 : 1.8;
      return;
    }
    if (
      /^(?:company|firm|group|agency|organisation|organization|party|charity|bank|startup|start-up|scale-up|retailer|manufacturer|airline|carrier|brand|insurer|lender|chipmaker|automaker|carmaker|developer|publisher|broadcaster|network|platform|consultancy|think-tank|nonprofit|coalition|cooperative|team|side|band|militia|body|union|railway|utility|club|university|foundation|watchdog|regulator|lobby|maker|subsidiary|newspaper|website)$/.test(
        token.key,
      )
    ) {
      scores.org += 2.4;
      return;
    }
    if (
      /^(?:town|city|village|district|suburb|province|region|island|country|neighbourhood|neighborhood|settlement|capital)$/.test(
        token.key,
      )
    ) {
      scores.loc += 2.4;
      return;
    }
  }
}

const CLAUSE_BEFORE = 12;

/** "His mother, Gillian Munyao, said", "the party's chairman in the state, Tukur Maru, ...": an office, a comma, a name, a comma. */
function addBetweenCommas(
  scores: Scores,
  tokens: readonly Token[],
  { from, to, roleFrom }: Candidate,
): void {
  if (to - from < 2 || tokens[roleFrom - 1]?.text !== ',' || !/^[,.]$/.test(tokens[to]?.text ?? ''))
    return;
  for (let at = roleFrom - 2; at > Math.max(-1, roleFrom - CLAUSE_BEFORE); at -= 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.sentence !== tokens[from]?.sentence ||
      /^[,;:"“”]$/.test(token.text)
    )
      return;
    if (
      /^(?:firm|company|charity|startup|start-up|contractor|website|newspaper|consultancy|subsidiary)$/.test(
        token.key,
      ) &&
      /^(?:the|its|a)$/.test(tokens[at - 1]?.key ?? '')
    ) {
      scores.org += 2.4;
      return;
    }
    if ((token.classes & (ROLE | TITLE)) !== 0 && at > 0) {
      scores[
        COMPANY_ROLE.test(token.key) &&
        ((tokens[from]?.classes ?? 0) & GIVEN) === 0 &&
        !(PERSON_TOO.test(token.key) && looksLikePerson(tokens, from, to))
          ? 'org'
          : 'per'
      ] += 2.4;
      return;
    }
  }
}

/** "Director of Public Affairs": words of a portfolio are no name. */
function addPortfolio(scores: Scores, tokens: readonly Token[], { from, to }: Candidate): void {
  if (
    !/^(?:of|for|on)$/.test(tokens[from - 1]?.key ?? '') ||
    ((tokens[from - 2]?.classes ?? 0) & (ROLE | TITLE)) === 0
  )
    return;
  for (let at = from; at < to; at += 1)
    if (
      ((tokens[at]?.classes ?? 0) & (COMMON | MODIFIER)) === 0 ||
      ((tokens[at]?.classes ?? 0) & ORG_HEAD) !== 0
    )
      return;
  if (!isKnownPlace(phraseOf(tokens, from, to))) scores.none += 3;
}

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
  else if ((next.classes & ROLE) !== 0 && own(AFTER, next.key) === undefined)
    add(scores, [-0.6, 0.9, 0.6]);
}

function addAfter(scores: Scores, tokens: readonly Token[], candidate: Candidate): void {
  const next = tokens[candidate.to];
  if (next === undefined || next.sentence !== tokens[candidate.from]?.sentence) return;
  if (next.text === ',') addAfterComma(scores, tokens, candidate.to);
  else if (next.text === '(' && /^an?$/.test(tokens[candidate.to + 1]?.key ?? ''))
    addDescription(scores, tokens, candidate.to + 2);
  else if (/^-(?:based|born)$/.test(next.text)) scores.loc += 2.6;
  else if (
    next.text === '(' &&
    tokens[candidate.to + 1]?.shape === 'number' &&
    tokens[candidate.to + 2]?.text === ')'
  )
    scores.per += 1.6;
  else if (next.shape === 'lower')
    addNextWord(
      scores,
      next,
      /^(?:in|from|at|near|of)$/.test(tokens[candidate.from - 1]?.key ?? ''),
    );
  if (next.key === 'and' && isKnownPlace(tokens[candidate.to + 1]?.key ?? '')) scores.loc += 1.3;
  if (/^(?:mp|mla|mna|mpa|assemblyman|assemblywoman)$/.test(next.key) && next.shape === 'upper')
    add(scores, [-1, 0.3, 1.4]);
  if (candidate.roleAfter) add(scores, [-1.8, 0.8, 1]);
}

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
