import type { ExportFormat } from '../../../components/options/view';
import type { Words } from '../../../components/words/words';
import type { ReaderData } from '../../../messaging/protocol';
import { jsonParts } from '../../../storage/exchange/json-file';
import { type MarkdownWords, markdownParts } from '../../../storage/exchange/markdown';
import { webAnnotationParts } from '../../../storage/exchange/web-annotations';

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
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
    highlights: t('options_section_highlights'),
    dates: ({ pageDay, lastSeenMs }) =>
      [
        ...(pageDay ? [t('options_visit_dated', words.day(pageDay))] : []),
        t('options_markdown_read', words.dayOf(lastSeenMs)),
      ].join(', '),
    correction: ({ surface, scope, where }) => t(`options_annotation_not_${scope}`, surface, where),
  };
}

/** Characters written between two pauses, in which the page does other work. */
const CHUNK = 500_000;

/** Writes parts into a blob, a few at a time. @returns null if the signal ended it */
async function blobOf(
  parts: Iterable<string>,
  type: string,
  signal: AbortSignal,
): Promise<Blob | null> {
  const pieces: Blob[] = [];
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < CHUNK) continue;
    pieces.push(new Blob([text]));
    text = '';
    await new Promise((resume) => setTimeout(resume));
    if (signal.aborted) return null;
  }
  return new Blob([...pieces, text], { type });
}

/**
 * @param atMs now, milliseconds since the epoch; gives the day in the file's name
 * @returns null if the signal ended it
 */
export async function fileOf(
  kept: ReaderData,
  format: ExportFormat,
  words: Words,
  atMs: number,
  signal: AbortSignal,
): Promise<SavedFile | null> {
  const { ending, type } = KINDS[format];
  const parts = {
    json: () => jsonParts(kept, atMs),
    markdown: () => markdownParts(kept, markdownWords(words)),
    jsonld: () => webAnnotationParts(kept),
  };
  const content = await blobOf(parts[format](), type, signal);
  const day = new Date(atMs - new Date(atMs).getTimezoneOffset() * 60_000).toISOString();
  return content && { name: `backgrounder-${day.slice(0, 10)}.${ending}`, content };
}
