/** A learnt article as the store keeps it: each name once, no field's name, UTF-8. */
import type { NameKind } from '../types';
import type { LearntArticle, LearntName } from './learnt';
import { fromJson, type JsonRow, keyOf, type LearntBody } from './learnt-row-before';

/** A row of the store. `url` is its key, `learntMs` its index; `body` is text, see `bodyOf`. */
export interface LearntRow {
  readonly url: string;
  readonly learntMs: number;
  /** Of `sketchOf`, unsigned. */
  readonly sketch: Uint32Array;
  readonly body: Uint8Array;
}

/** The first line; bodies of earlier versions are JSON and begin with a bracket. */
const VERSION = '2';
const KINDS = { p: 'PER', o: 'ORG', l: 'LOC' } as const satisfies Record<string, NameKind>;
const LETTERS = { PER: 'p', ORG: 'o', LOC: 'l' } as const satisfies Record<NameKind, string>;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n' };
/** Stands for null: no field is escaped so. */
const NULL = '\\0';

const field = (text: string) => text.replace(/[\\\t\n]/g, (letter) => ESCAPES[letter] ?? letter);
const textOf = (escaped: string) =>
  escaped.replace(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter);
const nullable = (text: string | null) => (text === null ? NULL : field(text));
const textOrNull = (escaped: string) => (escaped === NULL ? null : textOf(escaped));

/** "#2": the key of its third spelling, left out for the first; "=PER:ama boateng#2": any other id. */
function idField(id: string, kind: NameKind, names: readonly LearntName[]): string {
  const at = names.findIndex(({ text }) => `${kind}:${keyOf(text)}` === id);
  if (at < 0) return `=${field(id)}`;
  return at === 0 ? '' : `#${at}`;
}

function clusterLine(id: string, names: readonly LearntName[]): string {
  const kind = names[0]?.kind ?? 'ORG';
  const spellings = names.flatMap(({ text, score, count }) => {
    const thousandths = Math.round(score * 1000);
    return [field(text), count === 1 ? `${thousandths}` : `${thousandths}*${count}`];
  });
  return [`${LETTERS[kind]}${idField(id, kind, names)}`, ...spellings].join('\t');
}

/** Names of each cluster, in the order of the article. */
function clustersOf({ names }: LearntBody): Map<string, LearntName[]> {
  const clusters = new Map<string, LearntName[]>();
  for (const name of names)
    clusters.set(name.cluster, [...(clusters.get(name.cluster) ?? []), name]);
  return clusters;
}

/**
 * Lines of fields with tabs between: the version; the reference; a line a cluster (kind, id, spellings with their score in
 * thousandths and how often); `r` a role and `q` a quotation, each with the number of its cluster.
 */
function bodyOf(article: LearntBody): string {
  const { site, outlet, title, day, dayFrom, lang } = article;
  const clusters = clustersOf(article);
  const ids = [...clusters.keys()];
  return [
    VERSION,
    [
      field(site),
      nullable(outlet),
      field(title),
      day,
      dayFrom === 'page' ? '0' : '1',
      nullable(lang),
    ].join('\t'),
    ...[...clusters].map(([id, names]) => clusterLine(id, names)),
    ...article.roles.map(({ cluster, text, rule }) =>
      [`r${ids.indexOf(cluster)}`, field(text), field(rule)].join('\t'),
    ),
    ...article.quotations.map(({ cluster, text, rule, date }) =>
      [
        `q${ids.indexOf(cluster)}`,
        field(text),
        field(rule),
        ...(date === undefined ? [] : [date]),
      ].join('\t'),
    ),
  ].join('\n');
}

export function toRow(article: LearntArticle): LearntRow {
  const { url, learntMs, sketch } = article;
  const body = new TextEncoder().encode(bodyOf(article));
  return { url, learntMs, sketch: Uint32Array.from(sketch), body };
}

/** Names of one cluster's line, with its id. */
function readCluster(line: string): { id: string; names: LearntName[] } {
  const [head = '', ...fields] = line.split('\t');
  const kind = KINDS[head.charAt(0) as keyof typeof KINDS]; // the caller looked at it
  const texts = fields.filter((_, at) => at % 2 === 0).map(textOf);
  const mark = head.charAt(1);
  const at = mark === '#' ? Number(head.slice(2)) : 0;
  const id = mark === '=' ? textOf(head.slice(2)) : `${kind}:${keyOf(texts[at] ?? '')}`;
  const names = texts.map((text, index) => {
    const [thousandths = '0', count = '1'] = (fields[index * 2 + 1] ?? '').split('*');
    return { kind, text, cluster: id, score: Number(thousandths) / 1000, count: Number(count) };
  });
  return { id, names };
}

function readBody(text: string): LearntBody {
  const [, reference = '', ...lines] = text.split('\n');
  const [site = '', outlet = NULL, title = '', day = '', basis, lang = NULL] =
    reference.split('\t');
  const clusters = lines.filter((line) => line.charAt(0) in KINDS).map(readCluster);
  const items = (letter: string) =>
    lines
      .filter((line) => line.startsWith(letter))
      .map((line) => {
        const [number = '', words = '', rule = '', date] = line.slice(1).split('\t');
        const cluster = clusters[Number(number)]?.id ?? '';
        return {
          cluster,
          text: textOf(words),
          rule: textOf(rule),
          ...(date !== undefined && { date }),
        };
      });
  return {
    site: textOf(site),
    outlet: textOrNull(outlet),
    title: textOf(title),
    day,
    dayFrom: basis === '0' ? 'page' : 'reading',
    lang: textOrNull(lang),
    names: clusters.flatMap(({ names }) => names),
    roles: items('r'),
    quotations: items('q'),
  };
}

/** @param row as `toRow` made it, or as earlier versions kept it */
export function fromRow(row: LearntRow | LearntArticle): LearntArticle {
  if (!('body' in row)) return row;
  const { url, learntMs, sketch, body } = row;
  const text = new TextDecoder().decode(body);
  const read = text.startsWith('[') ? fromJson(JSON.parse(text) as JsonRow) : readBody(text); // written by `toRow` only
  return { url, learntMs, sketch: [...sketch], ...read };
}
