/** Candidates for facts: what a speaker says in an article. The sentence itself is left for a person to write. */

import { type DraftEvidence, paragraphHash } from './article-text';
import type { DraftEntity } from './entities';
import { distinctIds, idOf } from './ids';
import { type DraftQuotation, dayOf, type ReadText } from './readings';
import type { Skipped } from './skipped';
import { isSource } from './statements/unnamed-speakers';

/** How sources name the outlet of the cited article as the speaker: cards show its publisher instead. */
export const OUTLET_ITSELF = 'the outlet itself';

export interface FactCandidate {
  readonly id: string;
  /** Empty: to be said in one's own words. */
  readonly text: '';
  /** Empty where nothing that the paragraph names is an entity: the sentence has to name one. */
  readonly about: readonly string[];
  readonly when: { readonly on: string };
  /** `entity` is empty where the speaker has no name, or is the outlet. */
  readonly assertedBy: { readonly who: string; readonly entity: string; readonly through?: string };
  readonly status: 'claimed' | 'denied' | 'reported' | 'unconfirmed';
  readonly evidence: readonly DraftEvidence[];
  /** The article's words for the person who writes: at most 25 that were said, or the whole sentence of a statement. Not part of the pack. */
  readonly words: string;
  /** The rule that found the speaker. */
  readonly rule: string;
  /** Of the words in their paragraph, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Found by a rule of `statements.ts`: a sentence that tells of what was said, not of the speaker's own words. */
export const isStatement = ({ rule }: Pick<FactCandidate, 'rule'>) => rule.startsWith('statement');

/** Entities that a paragraph names, by id, each once, the speaker first. */
function aboutOf(
  speaker: string | undefined,
  article: number,
  paragraph: number,
  { reading, paragraphAt }: ReadText,
  idAt: EntityAt,
): string[] {
  const named = reading.names
    .filter(({ start }) => paragraphAt(start) === paragraph)
    .flatMap(({ type, text }) => idAt(article, type, text) ?? []);
  return [...new Set([...(speaker === undefined ? [] : [speaker]), ...named])];
}

/** Id of the entity that a spelling means in an article. */
export type EntityAt = (article: number, kind: string, text: string) => string | undefined;

const DENIAL = /^(?:den(?:y|ies|ied)|refut(?:es?|ed))\b/i;

function statusOf({ text, isDenial, name }: DraftQuotation): FactCandidate['status'] {
  if (isDenial || DENIAL.test(text)) return 'denied';
  return isSource(name) ? 'unconfirmed' : 'claimed';
}

/** @param cluster empty for those who have no name */
function candidateOf(
  said: DraftQuotation,
  article: number,
  one: ReadText,
  articleId: string,
  names: Names,
): FactCandidate[] {
  const { name, cluster, text, start, end, rule, date } = said;
  const { labels, idAt } = names;
  const paragraph = one.paragraphAt(start);
  const speaker = cluster === '' ? undefined : idAt(article, cluster.slice(0, 3), name);
  const about = aboutOf(speaker, article, paragraph, one, idAt);
  if (cluster !== '' && speaker === undefined) return [];
  const [through] = one.text.agencies;
  const hash = paragraphHash(one.text.paragraphs[paragraph - 1] ?? '');
  return [
    {
      id: `${speaker ?? about[0] ?? idOf(name)}-says`,
      text: '',
      about,
      when: { on: date ?? dayOf(one.text) },
      assertedBy: {
        who: labels.get(speaker ?? '') ?? name,
        entity: speaker ?? '',
        ...(through !== undefined && { through }),
      },
      status: statusOf(said),
      evidence: [{ article: articleId, paragraph, hash }],
      words: text,
      rule,
      start: start - one.startOf(paragraph),
      end: end - one.startOf(paragraph),
    },
  ];
}

/** Characters between the parts of a quotation that its attribution divides. */
const LONGEST_ATTRIBUTION = 90;

/** “I was there,” she said. “I saw it”: one thing to review, under its longer part; the other stands beside it. */
function withoutParts(
  said: readonly DraftQuotation[],
  { text: { paragraphs }, paragraphAt }: ReadText,
): DraftQuotation[] {
  const whole = paragraphs.join('\n');
  const isQuoted = ({ start, rule }: DraftQuotation) =>
    !isStatement({ rule }) && /["“„«]/.test(whole.slice(Math.max(0, start - 1), start + 1));
  const isPart = (one: DraftQuotation, next: DraftQuotation) =>
    one.cluster === next.cluster &&
    paragraphAt(one.start) === paragraphAt(next.start) &&
    next.start - one.end < LONGEST_ATTRIBUTION &&
    isQuoted(one) &&
    isQuoted(next);
  const kept: DraftQuotation[] = [];
  let last: DraftQuotation | undefined;
  for (const one of said) {
    const isNext = last !== undefined && isPart(last, one);
    last = one;
    if (!isNext) kept.push(one);
    else if (one.text.length > (kept.at(-1)?.text.length ?? 0)) kept.splice(-1, 1, one);
  }
  return kept;
}

interface Names {
  readonly labels: ReadonlyMap<string, string>;
  readonly idAt: EntityAt;
}

export function draftFacts(
  read: readonly ReadText[],
  articleIds: readonly string[],
  entities: readonly DraftEntity[],
  idAt: EntityAt,
  skipped: readonly Skipped[],
): FactCandidate[] {
  const names = { labels: new Map(entities.map(({ id, label }) => [id, label])), idAt };
  const candidates = read.flatMap((one, article) => {
    const all = [...one.reading.quotations, ...one.reading.unnamed].toSorted(
      (a, b) => a.start - b.start,
    );
    const told = all.filter(({ start }) => !skipped[article]?.has(one.paragraphAt(start)));
    return withoutParts(told, one).flatMap((said) =>
      candidateOf(said, article, one, articleIds[article] ?? '', names),
    );
  });
  const ids = distinctIds(candidates.map(({ id }) => id));
  return candidates.map((candidate, i) => ({ ...candidate, id: ids[i] ?? candidate.id }));
}
