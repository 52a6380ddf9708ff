import { clusterNames } from './clusters';
import { findDates } from './dates';
import { sketchOf } from './groups';
import { isEnglish, isSureAnywhere } from './languages';
import { findNames } from './names';
import { findQuotations } from './quotations';
import { findRoles } from './roles';
import { tokenize } from './tokens';
import type { ArticleInput, ArticleReading, NameMention } from './types';

/** Longer articles are read to here, UTF-16 units: no news is longer, and a hostile page must not cost more. */
const LONGEST_TEXT = 120_000;

/** Reads one article: a pure map, one text in and one record out. Other languages than English give names only. */
export function readArticle({ id, text: whole, date, lang }: ArticleInput): ArticleReading {
  const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  const tokens = tokenize(text);
  const english = isEnglish(tokens, lang);
  const found = findNames(tokens);
  const groups = english ? found : found.filter((group) => isSureAnywhere(group, tokens));
  const clusters = clusterNames(groups, tokens, text);
  const dates = english ? findDates(tokens, date) : [];
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
    roles: english ? findRoles(tokens, text, clusters) : [],
    quotations: english ? findQuotations(tokens, text, clusters, dates) : [],
    dates,
    sketch: sketchOf(tokens),
  };
}
