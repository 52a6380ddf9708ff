/** What reading finds in articles, before a person has reviewed it. */

import type { FoldedCluster } from '../reading/fold';
import { withBodiesAcross } from './bodies/across';
import { withOneWordBodies, withWholeNames } from './bodies/one-word';
import { groupsOf, skippedParagraphs } from './copies';
import type { Countries } from './countries';
import { type Difference, differencesIn } from './differences/differences';
import { withNumberFacts } from './differences/number-facts';
import { chooseNames, type DraftEntity, draftEntities } from './entities';
import { draftFacts, type FactCandidate } from './facts';
import { distinctIds } from './ids';
import { withoutOpeningWords } from './names/opening-words';
import { withoutTownSpellings } from './names/town-spellings';
import { clusterFinder, type DraftName, fold, namesOf, type ReadText } from './readings';
import type { Skipped } from './skipped';

export interface Draft {
  readonly read: readonly ReadText[];
  /** In the order of `read`, as are groups and skipped paragraphs. */
  readonly articleIds: readonly string[];
  /** For each article, the number of the first one whose text it shares. */
  readonly groups: readonly number[];
  readonly skipped: readonly Skipped[];
  readonly names: readonly DraftName[];
  /** In the order of `names`. */
  readonly entities: readonly DraftEntity[];
  readonly facts: readonly FactCandidate[];
  readonly differences: readonly Difference[];
}

const baseName = (file: string) =>
  file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{1,8}(?=#|$)/i, '');

/** Who says something in a paragraph that counts, or is told what it is there. */
function speakersOf(
  read: readonly ReadText[],
  clusters: readonly FoldedCluster[],
  skipped: readonly Skipped[],
): Set<FoldedCluster> {
  const find = clusterFinder(clusters);
  const speakers = read.flatMap(({ reading, paragraphAt }, article) =>
    [...reading.quotations, ...reading.bodies.map((one) => ({ ...one, cluster: 'ORG' }))].flatMap(
      ({ cluster, name, start }) =>
        skipped[article]?.has(paragraphAt(start))
          ? []
          : (find(article, cluster.slice(0, 3), name) ?? []),
    ),
  );
  return new Set(speakers);
}

/** @param texts readings whose ids are their numbers */
export function draftFrom(texts: readonly ReadText[], countries: Countries): Draft {
  const named = withWholeNames(withOneWordBodies(withoutOpeningWords(texts)));
  const folded = fold(named);
  const read = withBodiesAcross(named, folded, clusterFinder(folded));
  const articleIds = distinctIds(read.map(({ text }) => baseName(text.file)));
  const skipped = skippedParagraphs(read);
  const groups = groupsOf(
    read.map(({ text }) => text),
    skipped,
  );
  const names = withoutTownSpellings(
    chooseNames(namesOf(read, folded, skipped), speakersOf(read, folded, skipped)),
    read,
  );
  const entityIds = distinctIds(names.map(({ cluster }) => cluster.label));
  const entities = draftEntities(names, entityIds, read, articleIds, countries);
  const clusters = names.flatMap(({ cluster, also = [] }, i) =>
    [cluster, ...also].map((one) => [one, entityIds[i]] as const),
  );
  const find = clusterFinder(clusters.map(([cluster]) => cluster));
  const idOfCluster = new Map(clusters);
  const idAt = (article: number, kind: string, text: string) => {
    const cluster = find(article, kind, text);
    return cluster && idOfCluster.get(cluster);
  };
  const differences = differencesIn(read, names, groups, skipped);
  const found = draftFacts(read, articleIds, entities, idAt, skipped);
  const facts = withNumberFacts(found, differences, read, articleIds, entities, names);
  return { read, articleIds, groups, skipped, names, entities, facts, differences };
}
