import { compileIndex } from '../../schema/file/compile-index';
import { writeFile, writeTable } from '../../schema/file/write';
import type { Article, EntityRecord } from '../../schema/types';
import { Citations } from './citations';
import type { DecidedCluster } from './decisions';
import type { LearntReference } from './learnt';
import { articleOf, manifestOf, recordOf, withDoubts } from './records';

interface Made<T> {
  readonly row: T;
  readonly json: string;
}

interface MadeArticle extends Made<Article> {
  readonly openings: number;
  readonly group: number | undefined;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );

const made = <T>(row: T): Made<T> => ({ row, json: JSON.stringify(row) });
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/**
 * Compiles the reader's own pack, in the format of any pack. Names and articles about which nothing has changed since
 * the last time are taken as they were made then.
 */
export class OwnPackCompiler {
  private readonly references: ReadonlyMap<string, LearntReference>;
  private readonly groupOf: (article: string) => number | undefined;
  private readonly citations: Citations;
  private readonly records = new WeakMap<DecidedCluster, Made<EntityRecord | null>>();
  private readonly articles = new Map<string, MadeArticle>();

  /**
   * @param references articles by address. More may be added; a changed one asks for a new compiler.
   * @param groupOf copies of one text have the same group
   */
  constructor(
    references: ReadonlyMap<string, LearntReference>,
    groupOf: (article: string) => number | undefined,
  ) {
    this.references = references;
    this.groupOf = groupOf;
    this.citations = new Citations(references);
  }

  /**
   * @param clusters those that are marked (`isShown`)
   * @returns null if there is nothing to mark
   */
  compile(clusters: readonly DecidedCluster[]): Uint8Array | null {
    const jsonOf = new Map<EntityRecord, string>();
    const found = clusters.flatMap((cluster) => {
      const { row, json } = this.recordOf(cluster);
      if (row !== null) jsonOf.set(row, json);
      return row ?? [];
    });
    if (found.length === 0) return null;
    const records = byId(withDoubts(found, clusters));
    const cited = new Set(clusters.flatMap(({ articles }) => articles.map(String)));
    const articles = [...cited].flatMap((url) => this.articleOf(url) ?? []);
    const rows = byId(articles.map(({ row }) => row));
    const articleJson = new Map(articles.map(({ row, json }) => [row, json]));
    return writeFile({
      MANI: bytesOf(manifestOf(records, rows)),
      ENTS: writeTable(
        records.map((record) => [record.id, jsonOf.get(record) ?? JSON.stringify(record)]),
      ),
      ARTS: writeTable(rows.map((row) => [row.id, articleJson.get(row) ?? JSON.stringify(row)])),
      SHLD: bytesOf([]),
      INDX: compileIndex(records, []),
    });
  }

  private recordOf(cluster: DecidedCluster): Made<EntityRecord | null> {
    const known = this.records.get(cluster) ?? made(recordOf(cluster, this.citations));
    this.records.set(cluster, known);
    return known;
  }

  private articleOf(url: string): MadeArticle | null {
    const reference = this.references.get(url);
    if (reference === undefined) return null;
    const openings = this.citations.openingsOf(url);
    const group = this.groupOf(url);
    const before = this.articles.get(url);
    if (before?.openings === openings.length && before.group === group) return before;
    const article = articleOf(reference, openings, group);
    const now = { ...made(article), openings: openings.length, group };
    this.articles.set(url, now);
    return now;
  }
}
