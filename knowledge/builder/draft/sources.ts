/**
 * A first draft of a pack's sources from its articles' texts. Filled in: hashes, groups, repeated paragraphs, titles and
 * days that the texts give, names with spellings, roles with their days, who says what where. What needs judgement is
 * left empty, so that `check` asks for each until a person has given it.
 */
import '../../reading';

import { Document, isMap, isSeq, stringify } from 'yaml';
import { dateBasisOf } from '../../drafting/date-reason';
import { candidateAt } from '../../drafting/differences/number-facts';
import { type Draft, draftFrom } from '../../drafting/draft';
import { COUNTRIES, COUNTRY_SET, type DraftEntity } from '../../drafting/entities';
import type { FactCandidate } from '../../drafting/facts';
import type { FoundArticle } from '../../drafting/found-article';
import { readText } from '../../drafting/readings';
import type { DraftRole } from '../../drafting/roles/draft-role';
import { skippedSource } from '../../drafting/skipped';
import { COUNTRIES_OF_THE_WORLD } from './countries';

/** What no field of the sources holds, for the person who reviews: who wrote it. */
function articlesFile(draft: Draft): string {
  const document = new Document(
    { articles: draftArticles(draft) },
    { aliasDuplicateObjects: false },
  );
  const articles = document.get('articles');
  if (isSeq(articles))
    for (const [i, article] of articles.items.entries()) {
      const { byline } = draft.read[i]?.text ?? {};
      if (isMap(article) && byline) article.commentBefore = ` By-line: ${byline.value}`;
    }
  return document.toString({ lineWidth: 0 });
}

function draftArticles({ read, articleIds: ids, groups, skipped }: Draft): object[] {
  return read.map(({ text }, i) => {
    const { title, publisher, date, dateline, url, agencies, textHash } = text;
    return {
      id: ids[i],
      publisher: publisher?.value ?? null,
      title: title?.value ?? '',
      titleIsOurs: title === undefined,
      date: date?.value ?? '',
      dateBasis: dateBasisOf(date),
      ...(dateline && { dateline: dateline.value }),
      ...(agencies.length > 0 && { agencies }),
      ...(url && { url: url.value }),
      textHash,
      group: ids[groups[i] ?? i],
      ...skippedSource(skipped[i]),
    };
  });
}

const FACTS_HEAD = ` Candidates: who says what. Write each sentence in your own words under "text", or delete the candidate.
 The comment above each gives the article's words and the rule that found the speaker (docs/reading.md).`;

/** An outlet that reports on its own authority is not an entity. */
const spoken = ({ entity, ...said }: FactCandidate['assertedBy']) => ({
  ...said,
  ...(entity !== '' && { entity }),
});

/** The later of two candidates that give another number for the same thing points to the earlier one. */
function differing(
  id: string,
  candidates: readonly FactCandidate[],
  { differences, articleIds }: Draft,
): { differsFrom?: string } {
  for (const {
    sides: [earlier, later],
  } of differences) {
    if (candidateAt(candidates, later, articleIds)?.id !== id) continue;
    const differsFrom = candidateAt(candidates, earlier, articleIds)?.id;
    if (differsFrom !== undefined) return { differsFrom };
  }
  return {};
}

/** The candidates as YAML; each stands under a comment with the article's words. */
function factsFile(draft: Draft): string {
  const candidates = draft.facts;
  const document = new Document({
    facts: candidates.map(({ words: _, rule: __, start: ___, end: ____, ...fact }) => ({
      ...fact,
      assertedBy: spoken(fact.assertedBy),
      ...differing(fact.id, candidates, draft),
    })),
  });
  document.commentBefore = FACTS_HEAD;
  const facts = document.get('facts');
  if (isSeq(facts))
    for (const [i, fact] of facts.items.entries()) {
      const { words = '', rule = '' } = candidates[i] ?? {};
      if (isMap(fact)) fact.commentBefore = ` ${rule}: ${words.replaceAll('\n', ' ')}`;
    }
  return document.toString({ lineWidth: 0 });
}

/** A role as sources have it: where the end is known, an unknown start is not asked for. */
function sourceRole({ text, from, to, evidence }: DraftRole): object {
  if (to === undefined) return { text, from, evidence };
  return { text, ...(from !== '' && { from }), to, evidence };
}

const sourceEntity = ({ roles, ...entity }: DraftEntity): object => ({
  ...entity,
  ...(roles && { roles: roles.map(sourceRole) }),
});

/** @returns file names with their text; `id` is the pack's */
export function draftSources(id: string, texts: readonly FoundArticle[]): Map<string, string> {
  const read = texts.map((text, i) => readText(text, i, COUNTRIES_OF_THE_WORLD));
  const draft = draftFrom(read, COUNTRIES_OF_THE_WORLD);
  const { entities } = draft;
  const usesCountries = entities.some(({ identity }) => identity.reference === COUNTRIES);
  const pack = {
    format: 2,
    id,
    title: '',
    version: '0.1.0',
    language: 'en',
    licence: '',
    description: '',
    ...(usesCountries && {
      references: [COUNTRY_SET],
    }),
  };
  const write = (data: object) => stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
  return new Map([
    ['pack.yaml', write({ pack })],
    ['articles.yaml', articlesFile(draft)],
    ['entities.yaml', write({ entities: entities.map(sourceEntity) })],
    ['facts.yaml', factsFile(draft)],
  ]);
}
