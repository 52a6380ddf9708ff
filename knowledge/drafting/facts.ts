/** Candidates for facts: what a speaker says in an article. The sentence itself is left for a person to write. */
import { paragraphHash } from './article-text';
import type { DraftEntity, DraftEvidence } from './entities';
import { distinctIds } from './ids';
import { dayOf, type ReadText } from './readings';
import type { Skipped } from './skipped';

export interface FactCandidate {
  readonly id: string;
  /** Empty: to be said in one's own words. */
  readonly text: '';
  readonly about: readonly string[];
  readonly when: { readonly on: string };
  readonly assertedBy: { readonly who: string; readonly entity: string; readonly through?: string };
  readonly status: 'claimed' | 'denied' | 'reported';
  readonly evidence: readonly DraftEvidence[];
  /** The article's words for the person who writes: at most 25 that were said, or the whole sentence of a statement. Not part of the pack. */
  readonly words: string;
  /** The rule that found the speaker. */
  readonly rule: string;
  /** Of the words in their paragraph, UTF-16 units. */
  readonly start: number;
  readonly end: number;
} // biome-ignore format: one record

/** Found by a rule of `statements.ts`: a sentence that tells of what was said, not of the speaker's own words. */
export const isStatement = ({ rule }: Pick<FactCandidate, 'rule'>) => rule.startsWith('statement');

/** Entities that a paragraph names, by id, each once, the speaker first. */
function aboutOf(speaker: string, article: number, paragraph: number, { reading, paragraphAt }: ReadText, idAt: EntityAt): string[] {
  const named = reading.names
    .filter(({ start }) => paragraphAt(start) === paragraph)
    .flatMap(({ type, text }) => idAt(article, type, text) ?? []);
  return [...new Set([speaker, ...named])];
} // biome-ignore format: signature in one line

/** Id of the entity that a spelling means in an article. */
export type EntityAt = (article: number, kind: string, text: string) => string | undefined;

export function draftFacts(read: readonly ReadText[], articleIds: readonly string[], entities: readonly DraftEntity[], idAt: EntityAt, skipped: readonly Skipped[]): FactCandidate[] {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const candidates = read.flatMap((one, article) =>
    one.reading.quotations.flatMap(({ name, cluster, text, start, end, rule, date }) => {
      const paragraph = one.paragraphAt(start);
      const speaker = idAt(article, cluster.slice(0, 3), name);
      if (speaker === undefined || skipped[article]?.has(paragraph)) return [];
      const [through] = one.text.agencies;
      const hash = paragraphHash(one.text.paragraphs[paragraph - 1] ?? '');
      return {
        id: `${speaker}-says`,
        text: '' as const,
        about: aboutOf(speaker, article, paragraph, one, idAt),
        when: { on: date ?? dayOf(one.text) },
        assertedBy: { who: labels.get(speaker) ?? name, entity: speaker, ...(through !== undefined && { through }) },
        status: /^den(?:y|ies|ied)\b/i.test(text) ? ('denied' as const) : ('claimed' as const),
        evidence: [{ article: articleIds[article] ?? '', paragraph, hash }],
        words: text,
        rule,
        start: start - one.startOf(paragraph),
        end: end - one.startOf(paragraph),
      };
    }),
  );
  const ids = distinctIds(candidates.map(({ id }) => id));
  return candidates.map((candidate, i) => ({ ...candidate, id: ids[i] ?? candidate.id }));
} // biome-ignore format: signature in one line
