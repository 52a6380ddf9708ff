import { clusterNames } from './clusters';
import { findDates } from './dates';
import { findNames } from './names';
import { findQuotations } from './quotations';
import { findRoles } from './roles';
import { tokenize } from './tokens';
import type { ArticleInput, ArticleReading, NameMention } from './types';

/** Reads one article: a pure map, one text in and one record out. */
export function readArticle({ id, text, date }: ArticleInput): ArticleReading {
  const tokens = tokenize(text);
  const clusters = clusterNames(findNames(tokens), tokens, text);
  const dates = findDates(tokens, date);
  const names: NameMention[] = clusters
    .flatMap(({ kind, id: cluster, mentions }) =>
      mentions.map(({ start, end, score }) => ({
        start, end, type: kind, text: text.slice(start, end), score: Math.round(score * 1000) / 1000, cluster,
      })),
    )
    .sort((one, other) => one.start - other.start); // biome-ignore format: one record
  return {
    id,
    names,
    roles: findRoles(tokens, text, clusters),
    quotations: findQuotations(tokens, text, clusters, dates),
    dates,
  };
}
