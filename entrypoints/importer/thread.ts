import * as v from 'valibot';
import type { ReaderData, Result } from '../../messaging/protocol';
import { readerData } from '../../messaging/reader-data';
import { type AnnotationStore, createAnnotationStore } from '../../storage/annotations';
import type { Database } from '../../storage/database';
import { dryRun, type Effects } from '../../storage/exchange/dry-run';
import { folded } from '../../storage/exchange/fold';
import { importData } from '../../storage/exchange/import';
import { type Check, readJson, type Unreadable } from '../../storage/exchange/json-file';
import { createPageDateStore } from '../../storage/page-dates';
import { createReadingStore } from '../../storage/reading';
import { allVisits, createVisitStore } from '../../storage/visits';

export type ImportRequest =
  | { readonly do: 'read'; readonly file: Blob }
  | { readonly do: 'import' };

/** Messages of the thread to the page, in this order: refused, or preview; then progress, and done. */
export type ImportReport =
  | { readonly kind: 'unopened' }
  | { readonly kind: 'refused'; readonly problem: Unreadable }
  | { readonly kind: 'failed'; readonly result: Result<never> }
  | { readonly kind: 'preview'; readonly effects: Effects; readonly rows: number }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<number> };

/** Checks the shapes; lengths are cut later (`folded`). */
export const check: Check = (data) => {
  const parsed = v.safeParse(readerData, data);
  if (parsed.success) return { ok: true, data: parsed.output };
  const path = parsed.issues[0].path?.map(({ key }) => String(key)) ?? [];
  return { ok: false, where: path.filter((key) => key !== 'annotations').join(' › ') };
};

async function keptNow(
  database: Database,
  annotations: AnnotationStore,
): Promise<Result<ReaderData>> {
  const visits = await allVisits(createVisitStore(database));
  if (!visits.ok) return visits;
  const listed = await annotations.list();
  if (!listed.ok) return listed;
  const reading = createReadingStore(database);
  const [learnt, decisions, pageDates] = await Promise.all([
    reading.articles(),
    reading.decisions(),
    createPageDateStore(database).list(),
  ]);
  if (!learnt.ok) return learnt;
  if (!decisions.ok) return decisions;
  if (!pageDates.ok) return pageDates;
  return {
    ok: true,
    value: {
      visits: visits.value,
      annotations: listed.value,
      learnt: learnt.value,
      decisions: decisions.value,
      pageDates: pageDates.value,
    },
  };
}

const rowsOf = ({ visits, annotations, learnt = [], decisions = [], pageDates = [] }: ReaderData) =>
  [visits, ...Object.values(annotations), learnt, decisions, pageDates].reduce(
    (sum, rows) => sum + rows.length,
    0,
  );

/**
 * Reads a file, previews the import, and imports it. Runs in a thread of its own, so that a large file does not freeze
 * the page. Ending the thread cancels the import: its only transaction aborts.
 */
export function createImporter(database: Database, tell: (report: ImportReport) => void) {
  let incoming: ReaderData | null = null;
  const annotations = createAnnotationStore(database);

  const read = async (file: Blob) => {
    const text = await file.text().catch(() => null);
    if (text === null) return tell({ kind: 'unopened' });
    const result = readJson(text, check);
    if (!result.ok) return tell({ kind: 'refused', problem: result.problem });
    const data = folded(result.data);
    const now = await keptNow(database, annotations);
    if (!now.ok) return tell({ kind: 'failed', result: now });
    incoming = data;
    tell({ kind: 'preview', effects: dryRun(now.value, data), rows: rowsOf(data) });
  };
  const take = async () => {
    if (!incoming) return;
    const total = rowsOf(incoming);
    const result = await importData(database, incoming, (done) =>
      tell({ kind: 'progress', done, total }),
    );
    tell({ kind: 'done', result });
  };
  return (request: ImportRequest) => (request.do === 'read' ? read(request.file) : take());
}
