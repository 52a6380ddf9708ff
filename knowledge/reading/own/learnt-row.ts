/** A learnt article as the store keeps it: each name once, no field's name, UTF-8. */
import type { NameKind } from '../types';
import type { LearntArticle, LearntName } from './learnt';

/** A row of the store. `url` is its key, `learntMs` its index; `body` is JSON. */
export interface LearntRow {
  readonly url: string;
  readonly learntMs: number;
  /** Of `sketchOf`, unsigned. */
  readonly sketch: Uint32Array;
  readonly body: Uint8Array;
}

/** Spelling, how often, score in thousandths. */
type RowSpelling = readonly [string, number, number];
/** Kind, key of the cluster or the number of the spelling that gives it, spellings. */
type RowCluster = readonly [NameKind, string | number, ...RowSpelling[]];
type RowBody = readonly [
  reference: readonly [string, string | null, string, string, 0 | 1, string | null],
  clusters: readonly RowCluster[],
  /** Number of the cluster, words, rule. */
  roles: readonly (readonly [number, string, string])[],
  quotations: readonly (readonly [number, string, string, string?])[],
];

/** A cluster's key as its spelling mostly gives it; `foldWord` without its lists. */
const keyOf = (text: string) => text.toLowerCase().replace(/['’‘ʼ`´]/g, '').replace(/[\s-]+/g, ' '); // biome-ignore format: one line

const spellingOf = ({ text, count, score }: LearntName): RowSpelling => [text, count, Math.round(score * 1000)]; // biome-ignore format: one line

function clusterRow(id: string, names: readonly LearntName[]): RowCluster {
  const kind = names[0]?.kind ?? 'ORG';
  const key = id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id;
  const at = id.startsWith(`${kind}:`) ? names.findIndex(({ text }) => keyOf(text) === key) : -1;
  return [kind, at >= 0 ? at : id, ...names.map(spellingOf)];
}

export function toRow(article: LearntArticle): LearntRow {
  const { url, learntMs, sketch, site, outlet, title, day, dayFrom, lang } = article;
  const byCluster = new Map<string, LearntName[]>();
  for (const name of article.names)
    byCluster.set(name.cluster, [...(byCluster.get(name.cluster) ?? []), name]);
  const ids = [...byCluster.keys()];
  const body: RowBody = [
    [site, outlet, title, day, dayFrom === 'page' ? 0 : 1, lang],
    [...byCluster].map(([id, names]) => clusterRow(id, names)),
    article.roles.map(({ cluster, text, rule }) => [ids.indexOf(cluster), text, rule]),
    article.quotations.map(({ cluster, text, rule, date }) => {
      const all = [ids.indexOf(cluster), text, rule] as const;
      return date === undefined ? all : [...all, date];
    }),
  ];
  return {
    url,
    learntMs,
    sketch: Uint32Array.from(sketch),
    body: new TextEncoder().encode(JSON.stringify(body)),
  };
}

/** @param row as `toRow` made it, or as earlier versions kept it */
export function fromRow(row: LearntRow | LearntArticle): LearntArticle {
  if (!('body' in row)) return row;
  const { url, learntMs, sketch, body } = row;
  const [reference, clusters, roles, quotations] = JSON.parse(new TextDecoder().decode(body)) as RowBody; // written by `toRow` only
  const [site, outlet, title, day, basis, lang] = reference;
  const ids = clusters.map(([kind, key, ...spellings]) =>
    typeof key === 'string' ? key : `${kind}:${keyOf(spellings[key]?.[0] ?? '')}`,
  );
  const idAt = (number: number) => ids[number] ?? '';
  return {
    url, site, outlet, title, day, dayFrom: basis === 0 ? 'page' : 'reading', lang, learntMs,
    sketch: [...sketch],
    names: clusters.flatMap(([kind, , ...spellings], at) =>
      spellings.map(([text, count, score]) => ({ kind, text, cluster: idAt(at), score: score / 1000, count })),
    ),
    roles: roles.map(([at, text, rule]) => ({ cluster: idAt(at), text, rule })),
    quotations: quotations.map(([at, text, rule, date]) => ({ cluster: idAt(at), text, rule, ...(date !== undefined && { date }) })),
  };
} // biome-ignore format: one record
