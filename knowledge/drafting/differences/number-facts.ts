/** Candidates for facts where two articles give another number: each side has one, and both are about a common name. */
import { paragraphHash } from '../article-text';
import type { DraftEntity } from '../entities';
import { type FactCandidate, OUTLET_ITSELF } from '../facts';
import { distinctIds } from '../ids';
import { type DraftName, dayOf, type ReadText } from '../readings';
import type { Difference, NumberGiven } from './differences';

/** The rule of a candidate that no speaker gave. */
export const NUMBER = 'number';

/** What the outlet itself reports in a paragraph. */
function candidateOf(
  { article, paragraph, start, end, sentence }: NumberGiven,
  about: readonly string[],
  read: ReadText,
  articleId: string,
): FactCandidate {
  const text = read.text.paragraphs[paragraph - 1] ?? '';
  return {
    id: `number-${article + 1}`,
    text: '',
    about,
    when: { on: dayOf(read.text) },
    assertedBy: { who: OUTLET_ITSELF, entity: '' },
    status: 'reported',
    evidence: [{ article: articleId, paragraph, hash: paragraphHash(text) }],
    words: text.slice(sentence.start, sentence.end),
    rule: NUMBER,
    start,
    end,
  };
}

const isIn = ({ evidence }: FactCandidate, articleId: string, paragraph: number): boolean =>
  evidence.some((one) => one.article === articleId && one.paragraph === paragraph);

/** The candidate whose words have the number, or the first of its paragraph. */
export function candidateAt(
  facts: readonly FactCandidate[],
  { article, paragraph, start }: NumberGiven,
  articleIds: readonly string[],
): FactCandidate | undefined {
  const there = facts.filter((fact) => isIn(fact, articleIds[article] ?? '', paragraph));
  return there.find((fact) => fact.start <= start && start < fact.end) ?? there[0];
}

/** Entities that a paragraph names, by id. */
function namedIn(
  names: readonly DraftName[],
  entities: readonly DraftEntity[],
  { article, paragraph }: NumberGiven,
): string[] {
  return names.flatMap(({ mentions }, at) =>
    mentions.some((one) => one.article === article && one.paragraph === paragraph)
      ? (entities[at]?.id ?? [])
      : [],
  );
}

/** @returns the candidates in reading order, with one for each paragraph of a difference that had none */
export function withNumberFacts(
  facts: readonly FactCandidate[],
  differences: readonly Difference[],
  read: readonly ReadText[],
  articleIds: readonly string[],
  entities: readonly DraftEntity[],
  names: readonly DraftName[],
): FactCandidate[] {
  let all = [...facts];
  for (const { sides, name } of differences) {
    const common = entities[name]?.id;
    if (common === undefined) continue;
    for (const side of sides) {
      const articleId = articleIds[side.article] ?? '';
      const text = read[side.article];
      if (text === undefined) continue;
      const isThere = all.some((fact) => isIn(fact, articleId, side.paragraph));
      const about = [...new Set([...namedIn(names, entities, side), common])];
      if (isThere)
        all = all.map((fact) =>
          isIn(fact, articleId, side.paragraph)
            ? { ...fact, about: [...new Set([...fact.about, common])] }
            : fact,
        );
      else all.push(candidateOf(side, about, text, articleId));
    }
  }
  const place = ({ evidence: [cited] }: FactCandidate) =>
    articleIds.indexOf(cited?.article ?? '') * 10_000 + (cited?.paragraph ?? 0);
  const sorted = differences.length === 0 ? all : all.toSorted((a, b) => place(a) - place(b));
  const ids = distinctIds(sorted.map(({ id }) => id));
  return sorted.map((fact, at) => ({ ...fact, id: ids[at] ?? fact.id }));
}
