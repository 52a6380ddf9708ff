/**
 * A first draft of a pack's sources from its articles' texts. Filled in: hashes, groups, repeated paragraphs, titles and
 * days that the texts give, names with spellings, roles with their days, who says what where. Whatever takes judgement is
 * left empty, so that `check` asks for each until a person has given it.
 */
import '../../reading';

import { Document, isMap, isSeq, stringify } from 'yaml';
import { groupsOf, repeatedParagraphs } from '../../drafting/copies';
import { COUNTRIES, chooseNames, draftEntities } from '../../drafting/entities';
import { draftFacts, type FactCandidate } from '../../drafting/facts';
import type { Found, FoundArticle, FoundIn } from '../../drafting/found-article';
import { distinctIds } from '../../drafting/ids';
import { clusterFinder, fold, namesOf, type ReadText, readText } from '../../drafting/readings';
import { countryIdentity } from './countries';

const DATE_REASONS: Readonly<Record<FoundIn, string>> = {
  metadata: 'The page or feed states it in its metadata.',
  text: 'It stands in the text, in the first or last lines.',
  address: 'It is in the address of the article.',
  'file-name': 'It is in the name of the file.',
  'front-matter': 'It stands in the lines at the front of the file.',
};

const dateReason = ({ where, paragraph }: Found): string =>
  paragraph === undefined ? DATE_REASONS[where] : `It stands in paragraph ${paragraph}.`;

function draftArticles(read: readonly ReadText[], ids: readonly string[], skipped: readonly ReadonlySet<number>[]): object[] {
  const groups = groupsOf(read.map(({ text }) => text), skipped);
  return read.map(({ text }, i) => {
    const { title, publisher, date, dateline, url, agencies, textHash } = text;
    const left = [...(skipped[i] ?? [])];
    return {
      id: ids[i],
      publisher: publisher?.value ?? null,
      title: title?.value ?? '',
      titleIsOurs: title === undefined,
      date: date?.value ?? '',
      dateBasis: { kind: date === undefined ? 'inferred' : 'stated', reason: date ? dateReason(date) : '' },
      ...(dateline && { dateline: dateline.value }),
      ...(agencies.length > 0 && { agencies }),
      ...(url && { url: url.value }),
      textHash,
      group: ids[groups[i] ?? i],
      ...(left.length > 0 && { skipped: [{ paragraphs: left, reason: 'Stands in another article word for word.' }] }),
    };
  });
} // biome-ignore format: signature in one line

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
export function draftSources(id: string, texts: readonly FoundArticle[]): Map<string, string> {
  const ids = distinctIds(texts.map(({ file }) => file.replace(/\.[a-z0-9]{1,8}$/i, '')));
  const read = texts.map(readText);
  const skipped = repeatedParagraphs(read);
  const clusters = fold(read);
  const names = chooseNames(namesOf(read, clusters, skipped));
  const entityIds = distinctIds(names.map(({ cluster }) => cluster.label));
  const entities = draftEntities(names, entityIds, read, ids, countryIdentity);
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
    ['articles.yaml', write({ articles: draftArticles(read, ids, skipped) })],
    ['entities.yaml', write({ entities })],
    ['facts.yaml', factsFile(draftFacts(read, ids, entities, idAt, skipped))],
  ]);
}
