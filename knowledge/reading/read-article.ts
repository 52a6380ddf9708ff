import { findDates } from './dates/dates';
import { sketchOf } from './groups';
import { isEnglish, isSureAnywhere, mergeKeys, withoutOffice } from './languages';
import { type Cluster, clusterNames } from './names/clusters';
import { findNames } from './names/names';
import { findRoles } from './roles/roles';
import { findQuotations } from './speech/quotations';
import { allSteps, type Steps } from './steps';
import { type Token, tokenize } from './tokens';
import type { ArticleInput, ArticleReading, NameMention } from './types';
import { unwrap } from './wrapped';

/** A reading with the steps on the way to it, for rules that need more than the record has. */
export interface WholeReading {
  readonly reading: ArticleReading;
  readonly tokens: readonly Token[];
  readonly clusters: readonly Cluster[];
  /** Roles and quotations were looked for. */
  readonly isEnglish: boolean;
}

/** Longer articles are read to here, UTF-16 units: no news is longer, and a hostile page must not cost more. */
const LONGEST_TEXT = 120_000;

/** Reads one article: a pure map, one text in and one record out. Other languages than English give names only. */
export function readArticle(input: ArticleInput): ArticleReading {
  return readWhole(input).reading;
}

export function readWhole(input: ArticleInput): WholeReading {
  return allSteps(wholeInSteps(input));
}

/** As `readArticle`, in steps. */
export function* readInSteps(input: ArticleInput): Steps<ArticleReading> {
  const { reading } = yield* wholeInSteps(input);
  return reading;
}

/** The words of a wrapped text, which hold the indents of its lines, with single spaces. */
function withoutIndents({
  names,
  roles,
  quotations,
}: Pick<ArticleReading, 'names' | 'roles' | 'quotations'>) {
  const spaced = <T extends { readonly text: string }>(found: T): T => ({
    ...found,
    text: found.text.replace(/\s+/g, ' '),
  });
  return {
    names: names.map(spaced),
    roles: roles.map(spaced),
    quotations: quotations.map(spaced),
  };
}

function* wholeInSteps(input: ArticleInput): Steps<WholeReading> {
  const { id, text: whole, date, lang } = input;
  const given = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
  const text = unwrap(given);
  const tokens = tokenize(text);
  yield;
  const english = isEnglish(tokens, lang);
  const found = findNames(tokens);
  const groups = english
    ? found
    : mergeKeys(found.map((group) => withoutOffice(group, tokens))).filter((group) =>
        isSureAnywhere(group, tokens),
      );
  yield;
  const clusters = clusterNames(groups, tokens, text);
  yield;
  const dates = english ? findDates(tokens, date) : [];
  const names: NameMention[] = clusters
    .flatMap(({ kind, id: cluster, mentions }) =>
      mentions.map(({ start, end, score }) => ({
        start,
        end,
        type: kind,
        text: text.slice(start, end),
        score: Math.round(score * 1000) / 1000,
        cluster,
      })),
    )
    .sort((one, other) => one.start - other.start);
  yield;
  const roles = english ? findRoles(tokens, text, clusters) : [];
  yield;
  const quotations = english ? findQuotations(tokens, text, clusters, dates) : [];
  yield;
  const read = { id, names, roles, quotations, dates, sketch: sketchOf(tokens) };
  const reading = text === given ? read : { ...read, ...withoutIndents(read) };
  return { reading, tokens, clusters, isEnglish: english };
}
