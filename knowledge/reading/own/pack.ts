import { compileIndex } from '../../schema/file/compile-index';
import { type Slice, sliceOf, writeFile, writeTable } from '../../schema/file/write';
import type { Article, EntityRecord } from '../../schema/types';
import { allSteps, type Steps } from '../steps';
import { Citations } from './citations';
import type { DecidedCluster } from './decisions';
import type { LearntReference } from './learnt';
import { articleOf, manifestOf, recordOf, withDoubts } from './records';

interface Made<T> {
  readonly row: T;
  /** The row as it is written. */
  readonly slice: Slice;
}

/** Rows that are made in one step; names have quotations and roles, so that they take longer. */
const NAMES_A_STEP = 50;
const ARTICLES_A_STEP = 250;

interface MadeArticle extends Made<Article> {
  readonly url: string;
  readonly openings: number;
  readonly group: number | undefined;
}

const made = <T>(row: T): Made<T> => ({ row, slice: sliceOf(JSON.stringify(row)) });
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** One of each id, by their ids. */
function byId<T>(rows: readonly T[], idOf: (row: T) => string): T[] {
  return [...new Map(rows.map((row) => [idOf(row), row])).values()].sort((one, other) =>
    idOf(one) < idOf(other) ? -1 : 1,
  );
}

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
  /** Addresses of the articles that were written last, by their ids. */
  private order: readonly string[] = [];

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
    return allSteps(this.compileInSteps(clusters));
  }

  /** As `compile`, in steps. Until the last one nothing may be added to the references. */
  *compileInSteps(clusters: readonly DecidedCluster[]): Steps<Uint8Array | null> {
    const sliceOfRow = new Map<EntityRecord, Slice>();
    for (const [at, cluster] of clusters.entries()) {
      if (at % NAMES_A_STEP === NAMES_A_STEP - 1) yield;
      const { row, slice } = this.recordOf(cluster);
      if (row !== null) sliceOfRow.set(row, slice);
    }
    if (sliceOfRow.size === 0) return null;
    const records = byId(withDoubts([...sliceOfRow.keys()], clusters), ({ id }) => id);
    yield;
    const articles = yield* this.articlesOf(clusters);
    const rows = articles.map(({ row }) => row);
    const manifest = bytesOf(manifestOf(records, rows));
    const articleTable = writeTable(articles.map(({ row, slice }) => [row.id, slice]));
    yield;
    const entityTable = writeTable(
      records.map((record) => [record.id, sliceOfRow.get(record) ?? made(record).slice]),
    );
    yield;
    const index = compileIndex(records, []);
    yield;
    return writeFile({
      MANI: manifest,
      ENTS: entityTable,
      ARTS: articleTable,
      SHLD: bytesOf([]),
      INDX: index,
    });
  }

  /** The articles that name any of the clusters, by their ids. */
  private *articlesOf(clusters: readonly DecidedCluster[]): Steps<MadeArticle[]> {
    const cited = new Set<string>();
    for (const { articles } of clusters) for (const url of articles) cited.add(String(url));
    // Those of the last time stand in order: little is left to sort.
    const known = this.order.filter((url) => cited.delete(url));
    const articles: MadeArticle[] = [];
    for (const [at, url] of [...known, ...cited].entries()) {
      if (at % ARTICLES_A_STEP === ARTICLES_A_STEP - 1) yield;
      const article = this.articleOf(url);
      if (article !== null) articles.push(article);
    }
    yield;
    const sorted = byId(articles, ({ row }) => row.id);
    this.order = sorted.map(({ url }) => url);
    return sorted;
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
    const now = { ...made(article), url, openings: openings.length, group };
    this.articles.set(url, now);
    return now;
  }
}
