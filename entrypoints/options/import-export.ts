import * as v from 'valibot';
import type { ChosenFile, ExportFormat } from '../../components/options/view';
import type { Words } from '../../components/words/words';
import { dataToRestore } from '../../messaging/params';
import type { ReaderData } from '../../messaging/protocol';
import { dryRun } from '../../storage/exchange/dry-run';
import { type MarkdownWords, toMarkdown } from '../../storage/exchange/markdown';
import { type Check, readJson, toJson } from '../../storage/exchange/portable';
import { toWebAnnotations } from '../../storage/exchange/web-annotations';

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const KINDS = {
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown' },
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
} as const;

function markdownWords(words: Words): MarkdownWords {
  const { t } = words;
  return {
    title: t('options_markdown_title'),
    pages: t('options_section_visits'),
    notes: t('options_markdown_notes'),
    known: t('options_markdown_known'),
    corrections: t('options_markdown_corrections'),
    dates: ({ pageDay, lastSeenMs }) =>
      [
        ...(pageDay ? [t('options_visit_dated', words.day(pageDay))] : []),
        t('options_markdown_read', words.dayOf(lastSeenMs)),
      ].join(', '),
    correction: ({ surface, scope, where }) => t(`options_annotation_not_${scope}`, surface, where),
  };
}

/** @param atMs now, milliseconds since the epoch: the file's name carries the reader's day */
export function fileOf(
  kept: ReaderData,
  format: ExportFormat,
  words: Words,
  atMs: number,
): SavedFile {
  const { ending, type } = KINDS[format];
  const texts = {
    json: () => toJson(kept, atMs),
    markdown: () => toMarkdown(kept, markdownWords(words)),
    jsonld: () => toWebAnnotations(kept),
  };
  const day = new Date(atMs - new Date(atMs).getTimezoneOffset() * 60_000).toISOString();
  return { name: `backgrounder-${day.slice(0, 10)}.${ending}`, type, text: texts[format]() };
}

const check: Check = (readerData) => {
  const parsed = v.safeParse(dataToRestore, readerData);
  if (parsed.success) return { ok: true, readerData: parsed.output };
  const path = parsed.issues[0].path?.map(({ key }) => String(key)) ?? [];
  return { ok: false, where: path.filter((key) => key !== 'annotations').join(' › ') };
};

/** What a chosen file holds, and how that is shown before anything is done with it. */
export function readChosen(
  { name, text }: { readonly name: string; readonly text: string },
  kept: ReaderData,
): { readonly chosen: ChosenFile; readonly readerData: ReaderData | null } {
  const read = readJson(text, check);
  if (read.ok) {
    const effects = dryRun(kept, read.readerData);
    return { chosen: { kind: 'readable', name, effects }, readerData: read.readerData };
  }
  const { problem } = read;
  const chosen: ChosenFile =
    problem.why === 'damaged'
      ? { kind: 'damaged', name, where: problem.where }
      : { kind: 'unreadable', name, why: problem.why };
  return { chosen, readerData: null };
}
