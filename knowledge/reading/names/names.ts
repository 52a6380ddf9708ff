import {
  COMMON,
  GIVEN,
  isAmbiguousPlace,
  isKnownOrganisation,
  isKnownPlace,
  ORG_FRONT,
  ORG_HEAD,
  PARTICLE,
  SURNAME,
  TITLE,
} from '../lexicon/word-classes';
import { lineStyles } from '../lines';
import {
  CLUB_ENDING,
  followBrackets,
  followFullNames,
  followInitials,
  followOrganisations,
  isAboutSport,
} from '../speech/follow';
import { bits, isCapital, type Token } from '../tokens';
import type { Candidate } from './candidates';
import { contextEvidence, keyOf } from './evidence-context';
import { wordEvidence } from './evidence-words';
import type { NameGroup } from './name-group';
import { type Article, candidatesIn } from './openings';
import { addTo, noScores, type Scores } from './scores';
import { followStorms } from './storms';

/** "van der Poel said": the small words before a surname are part of it where a full name of the article has them. */
function withParticles(
  tokens: readonly Token[],
  candidate: Candidate,
  fullNames: ReadonlySet<string>,
): Candidate {
  let from = candidate.from;
  while (
    from > candidate.from - 3 &&
    tokens[from - 1]?.shape === 'lower' &&
    (bits(tokens[from - 1]) & PARTICLE) !== 0
  )
    from -= 1;
  if (from === candidate.from) return candidate;
  const whole = { ...candidate, from, roleFrom: from };
  const ending = ` ${keyOf(tokens, whole)}`;
  return [...fullNames].some((name) => name.endsWith(ending)) ? whole : candidate;
}

function gather(article: Article): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  const { tokens } = article;
  const candidates = candidatesIn(article);
  const fullNames = new Set(candidates.map((candidate) => keyOf(tokens, candidate)));
  for (const found of candidates) {
    const candidate = withParticles(tokens, found, fullNames);
    const key = keyOf(tokens, candidate);
    if (key === '') continue;
    const group = groups.get(key) ?? {
      key,
      mentions: [],
      scores: noScores(),
      kind: 'none',
      score: 0,
      isEveryday:
        candidate.to - candidate.from === 1 && (bits(tokens[candidate.from]) & COMMON) !== 0,
    };
    group.mentions.push(candidate);
    groups.set(key, group);
  }
  return groups;
}

/** "the Taoiseach said": a word for an office that is not a name of a person, nor of a body. */
function isOfficeWord(head: Token | undefined): boolean {
  const classes = bits(head);
  if (head === undefined || isKnownOrganisation(head.key)) return false;
  return (classes & TITLE) !== 0 && (classes & (GIVEN | SURNAME | ORG_HEAD | ORG_FRONT)) === 0;
}

/** Points for being no name by where and how the mentions stand. */
function addPlain(scores: Scores, article: Article, { mentions }: NameGroup): void {
  const { tokens, small } = article;
  const [first] = mentions;
  if (first === undefined) return;
  const single = first.to - first.from === 1;
  const opens = mentions.every(
    ({ from, roleFrom }) => tokens[from]?.opens === true && roleFrom === from,
  );
  const head = tokens[first.from];
  if (single && head !== undefined && small.has(head.key))
    scores.none += (head.classes & GIVEN) !== 0 ? 1 : 2.4;
  if (single && isOfficeWord(head)) scores.none += 3;
  if (opens && single) scores.none += (bits(head) & COMMON) !== 0 ? 2.5 : 1.3;
  if (!opens && mentions.length > 1) scores.none -= 0.4;
}

function decide(group: NameGroup): void {
  const { per, org, loc, none } = group.scores;
  const best = Math.max(per, org, loc);
  const sum = Math.exp(per) + Math.exp(org) + Math.exp(loc) + Math.exp(none);
  group.score = Math.exp(best) / sum;
  if (best <= none) group.kind = 'none';
  else group.kind = best === per ? 'PER' : best === org ? 'ORG' : 'LOC';
}

/** Washington, Jordan: a place that is a person's name too, where no full name of the article has it. */
function isPlaceAlone({ tokens }: Article, { key, mentions }: NameGroup): boolean {
  if (key.includes(' ') || !isKnownPlace(key) || !isAmbiguousPlace(key)) return false;
  const inside = new Set(mentions.map(({ from }) => from));
  return !tokens.some(
    (token, at) =>
      token.key === key &&
      (!inside.has(at) || (isCapital(tokens[at - 1]) && tokens[at - 1]?.opens !== true)),
  );
}

function scoreGroup(article: Article, group: NameGroup): void {
  const { tokens } = article;
  const [first] = group.mentions;
  if (first === undefined) return;
  addTo(group.scores, wordEvidence(tokens, first.from, first.to, first.bound));
  if (
    article.isSport &&
    first.to - first.from > 1 &&
    CLUB_ENDING.test(tokens[first.to - 1]?.key ?? '')
  )
    group.scores.org += 4;
  const weight = 1 / Math.sqrt(group.mentions.length);
  for (const mention of group.mentions)
    addTo(group.scores, contextEvidence(tokens, mention), weight);
  if (isPlaceAlone(article, group)) group.scores.loc += 1.2;
  addPlain(group.scores, article, group);
  decide(group);
}

/** What the lines in capitals name of what the sentences name; spans in the order of the text. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function findAgain(
  article: Article,
  groups: ReadonlyMap<string, NameGroup>,
  taken: Uint8Array,
): void {
  const { tokens, styles } = article;
  const longest = 6;
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from];
    if (
      token === undefined ||
      taken[from] === 1 ||
      token.shape === 'lower' ||
      token.shape === 'mark' ||
      token.shape === 'number'
    )
      continue;
    let key = '';
    let found: NameGroup | undefined;
    let end = from;
    for (let at = from; at < Math.min(tokens.length, from + longest); at += 1) {
      const word = tokens[at];
      if (
        word === undefined ||
        word.shape === 'mark' ||
        taken[at] === 1 ||
        word.sentence !== token.sentence
      )
        break;
      key = key === '' ? word.key.replaceAll('-', ' ') : `${key} ${word.key.replaceAll('-', ' ')}`;
      const group = groups.get(key);
      if (group !== undefined && group.kind !== 'none') {
        found = group;
        end = at + 1;
      }
    }
    if (found === undefined) continue;
    if (styles[token.line] === 'sentence' && (token.classes & COMMON) !== 0 && token.opens)
      continue;
    found.mentions.push({ from, to: end, bound: false, roleFrom: from, roleAfter: false });
    taken.fill(1, from, end);
  }
}

/** Names of the lines in capitals that no sentence has: only what the lists are sure of. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function gatherHeadlines(
  article: Article,
  groups: Map<string, NameGroup>,
  taken: Uint8Array,
): void {
  const { tokens, styles } = article;
  for (let from = 0; from < tokens.length; from += 1) {
    const line = tokens[from]?.line ?? 0;
    if (styles[line] === 'sentence' || taken[from] === 1) continue;
    for (let to = Math.min(tokens.length, from + 4); to > from; to -= 1) {
      if (tokens[to - 1]?.line !== line) continue;
      const candidate = { from, to, bound: false, roleFrom: from, roleAfter: false };
      const key = keyOf(tokens, candidate);
      const place = isKnownPlace(key);
      if (
        key.length < 3 ||
        tokens.slice(from, to).some(({ shape }) => shape === 'mark' || shape === 'lower')
      )
        continue;
      if (!place && !(isKnownOrganisation(key) && to - from > 1)) continue;
      const group = groups.get(key) ?? {
        key,
        mentions: [],
        scores: noScores(),
        kind: place ? 'LOC' : 'ORG',
        score: 0.8,
        isEveryday: false,
      };
      if (group.kind === 'none') break;
      group.mentions.push(candidate);
      groups.set(key, group);
      taken.fill(1, from, to);
      break;
    }
  }
}

/** @returns the names of an article, those that are none left out */
export function findNames(tokens: readonly Token[]): NameGroup[] {
  const small = new Set(tokens.flatMap(({ shape, key }) => (shape === 'lower' ? [key] : [])));
  const article: Article = {
    tokens,
    styles: lineStyles(tokens),
    small,
    isSport: isAboutSport(tokens),
  };
  const groups = gather(article);
  for (const group of groups.values()) scoreGroup(article, group);
  followStorms(groups);
  followBrackets(tokens, groups);
  followFullNames(tokens, groups);
  followOrganisations(tokens, groups);
  followInitials(tokens, groups);
  const taken = new Uint8Array(tokens.length);
  for (const { mentions } of groups.values())
    for (const { from, to } of mentions) taken.fill(1, from, to);
  findAgain(article, groups, taken);
  gatherHeadlines(article, groups, taken);
  return [...groups.values()].filter(({ kind }) => kind !== 'none');
}
