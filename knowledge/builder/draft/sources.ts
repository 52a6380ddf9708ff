/**
 * A first draft of a pack's sources from its articles' texts. Filled in: hashes, groups, repeated paragraphs, titles and
 * days that the texts give, names with spellings, roles with their days, who says what where. Whatever takes judgement is
 * left empty, so that `check` asks for each until a person has given it.
 */
import { Document, isMap, isSeq, stringify } from 'yaml';
import type { ArticleText } from '../article-texts';
import { SHARED_TEXT, SHINGLE_WORDS } from '../verify/groups';
import { containment, shinglesOf, wordsOf } from '../verify/shingles';
import { COUNTRIES, chooseNames, draftEntities } from './entities';
import { draftFacts, type FactCandidate } from './facts';
import { type ArticleHeader, headerOf } from './headers';
import { distinctIds } from './ids';
import { clusterFinder, fold, namesOf, type ReadText, readTexts } from './readings';

/** Paragraphs that stand word for word in another article too: what a site prints on every page. */
function repeatedParagraphs(text: ArticleText, all: readonly ArticleText[]): number[] {
  const others = new Set(all.filter((one) => one !== text).flatMap((one) => one.paragraphs));
  return text.paragraphs.flatMap((paragraph, i) => (others.has(paragraph) ? [i + 1] : []));
}

/** Copies of an agency's text share whole paragraphs: those in which a person speaks are no form of the site. */
function saysSomething(read: ReadText | undefined, paragraph: number): boolean {
  return (
    read?.reading.quotations.some(({ start }) => read.paragraphAt(start) === paragraph) ?? false
  );
}

function shinglesBut(text: ArticleText, left: readonly number[]): Set<string> {
  const used = text.paragraphs.filter((_, i) => !left.includes(i + 1));
  return new Set(used.flatMap((one) => [...shinglesOf(wordsOf(one), SHINGLE_WORDS)]));
}

function draftArticles(
  texts: readonly ArticleText[],
  ids: readonly string[],
  headers: readonly ArticleHeader[],
  repeated: readonly (readonly number[])[],
): object[] {
  const shingles = texts.map((text, i) => shinglesBut(text, repeated[i] ?? []));
  const groups: string[] = [];
  return texts.map((text, i) => {
    const own = shingles[i] ?? new Set<string>();
    const like = shingles.findIndex((one, j) => j < i && containment(own, one) >= SHARED_TEXT);
    groups[i] = (like < 0 ? ids[i] : groups[like]) ?? '';
    const { title = '', date = '', dateReason = '', dateline, agencies = [] } = headers[i] ?? {};
    const skipped = repeated[i] ?? [];
    return {
      id: ids[i],
      publisher: null,
      title,
      titleIsOurs: title === '',
      date,
      dateBasis: { kind: date === '' ? 'inferred' : 'stated', reason: dateReason },
      ...(dateline !== undefined && { dateline }),
      ...(agencies.length > 0 && { agencies }),
      textHash: text.textHash,
      group: groups[i],
      ...(skipped.length > 0 && {
        skipped: [{ paragraphs: skipped, reason: 'Stands in another article word for word.' }],
      }),
    };
  });
}

const FACTS_HEAD = ` Candidates: who says what. Write each sentence in your own words under "text", or delete the candidate.
 The comment above each gives the article's words and the rule that found the speaker (docs/reading.md).`;

/** The candidates as YAML; each stands under a comment with the article's words. */
function factsFile(candidates: readonly FactCandidate[]): string {
  const document = new Document({
    facts: candidates.map(({ words: _, rule: __, ...fact }) => fact),
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

/** @returns file names with their text; `id` is the pack's */
export function draftSources(id: string, texts: readonly ArticleText[]): Map<string, string> {
  const ids = distinctIds(texts.map(({ file }) => file.replace(/\.txt$/, '')));
  const repeated = texts.map((text) => repeatedParagraphs(text, texts));
  const headers = texts.map(headerOf);
  const read = readTexts(texts, headers);
  const skipped = repeated.map(
    (numbers, i) => new Set(numbers.filter((at) => !saysSomething(read[i], at))),
  );
  const clusters = fold(read);
  const names = chooseNames(namesOf(read, clusters, skipped));
  const entityIds = distinctIds(names.map(({ cluster }) => cluster.label));
  const entities = draftEntities(names, entityIds, read, ids);
  const find = clusterFinder(names.map(({ cluster }) => cluster));
  const idOfCluster = new Map(names.map(({ cluster }, i) => [cluster, entityIds[i]]));
  const idAt = (article: number, kind: string, text: string) => {
    const cluster = find(article, kind, text);
    return cluster && idOfCluster.get(cluster);
  };
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
      references: [
        {
          id: COUNTRIES,
          name: 'World countries (mledoze/countries)',
          version: '5.1.0',
          licence: 'ODbL-1.0',
          url: 'https://github.com/mledoze/countries',
        },
      ],
    }),
  };
  const write = (data: object) => stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
  return new Map([
    ['pack.yaml', write({ pack })],
    [
      'articles.yaml',
      write({
        articles: draftArticles(
          texts,
          ids,
          headers,
          skipped.map((numbers) => [...numbers]),
        ),
      }),
    ],
    ['entities.yaml', write({ entities })],
    ['facts.yaml', factsFile(draftFacts(read, ids, entities, idAt, skipped))],
  ]);
}
