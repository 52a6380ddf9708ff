/** Rows of learnt articles as version 0.1.0 kept them, in JSON. */
import type { NameKind } from '../types';
import type { LearntArticle } from './learnt';

/** What a row's `body` holds. */
export type LearntBody = Omit<LearntArticle, 'url' | 'learntMs' | 'sketch'>;

/** A cluster's key as its spelling mostly gives it; `foldWord` without its lists. */
export const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[\s-]+/g, ' ');

/** Spelling, how often, score in thousandths. */
type JsonSpelling = readonly [string, number, number];
/** Kind, id of the cluster or the number of the spelling that gives it, spellings. */
type JsonCluster = readonly [NameKind, string | number, ...JsonSpelling[]];
export type JsonRow = readonly [
  reference: readonly [string, string | null, string, string, 0 | 1, string | null],
  clusters: readonly JsonCluster[],
  /** Number of the cluster, words, rule. */
  roles: readonly (readonly [number, string, string])[],
  quotations: readonly (readonly [number, string, string, string?])[],
];

export function fromJson([reference, clusters, roles, quotations]: JsonRow): LearntBody {
  const [site, outlet, title, day, basis, lang] = reference;
  const ids = clusters.map(([kind, key, ...spellings]) =>
    typeof key === 'string' ? key : `${kind}:${keyOf(spellings[key]?.[0] ?? '')}`,
  );
  const idAt = (number: number) => ids[number] ?? '';
  return {
    site,
    outlet,
    title,
    day,
    dayFrom: basis === 0 ? 'page' : 'reading',
    lang,
    names: clusters.flatMap(([kind, , ...spellings], at) =>
      spellings.map(([text, count, score]) => ({
        kind,
        text,
        cluster: idAt(at),
        score: score / 1000,
        count,
      })),
    ),
    roles: roles.map(([at, text, rule]) => ({ cluster: idAt(at), text, rule })),
    quotations: quotations.map(([at, text, rule, date]) => ({
      cluster: idAt(at),
      text,
      rule,
      ...(date !== undefined && { date }),
    })),
  };
}
