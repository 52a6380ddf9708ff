import type { Correction, ReaderData, TextHighlight, Visit } from '../../messaging/protocol';

/** The fixed texts of the file, from the catalogue. Dates are in the reader's format. */
export interface MarkdownWords {
  readonly title: string;
  readonly pages: string;
  readonly notes: string;
  readonly known: string;
  readonly corrections: string;
  readonly highlights: string;
  /** "dated 30 January 2025, read on 1 February 2025" */
  dates(visit: Visit): string;
  /** "“Damascus” is not this one, on all of ledger.example" */
  correction(one: Correction): string;
}

/** Punctuation that is markup anywhere in a line. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    // Characters that start a list or underline a heading at the beginning of a line.
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const address = (url: string) => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

function pageLines(visit: Visit, words: MarkdownWords): string[] {
  const names = visit.entities.map(({ name }) => escaped(name)).join(', ');
  const about = [visit.outlet ?? visit.site, words.dates(visit)].map(escaped).join(', ');
  return [
    `- [${escaped(visit.title || visit.url)}](${address(visit.url)}), ${about}${names ? '  ' : ''}`,
    ...(names ? [`  ${names}`] : []),
  ];
}

/** The words as a quotation under the title of their page, and the note under them. */
function highlightLines({ url, title, site, quote, note }: TextHighlight): string[] {
  const texts = note ? [note.text, ...(note.others ?? []).map(({ text }) => text)] : [];
  return [
    `- [${escaped(title || url)}](${address(url)}), ${escaped(site)}`,
    `  > ${escaped(quote.exact)}`,
    ...texts.flatMap((text) => [
      '',
      ...text.split(/\n/).map((line) => (line.trim() ? `  ${escaped(line)}  ` : '')),
    ]),
  ];
}

/** A heading with its lines; nothing if there are no lines. */
function* part(title: string, lines: readonly string[]): Generator<string> {
  if (lines.length === 0) return;
  yield `\n## ${escaped(title)}\n\n`;
  for (const line of lines) yield `${line}\n`;
}

/** The reader's data as CommonMark, newest pages first, for reading and for note apps. It cannot be imported. */
export function* markdownParts(
  { visits, annotations }: ReaderData,
  words: MarkdownWords,
): Generator<string> {
  yield `# ${escaped(words.title)}\n`;
  const notes = annotations.notes.flatMap(({ name, text, others = [] }) => [
    `- **${escaped(name)}**`,
    ...[text, ...others.map((other) => other.text)].flatMap((each) =>
      each.split(/\n/).map((line) => (line.trim() ? `  ${escaped(line)}  ` : '')),
    ),
  ]);
  yield* part(words.notes, notes);
  yield* part(
    words.known,
    annotations.known.map(({ name }) => `- ${escaped(name)}`),
  );
  yield* part(
    words.corrections,
    annotations.corrections.map(
      (one) => `- **${escaped(one.name)}**: ${escaped(words.correction(one))}`,
    ),
  );
  const inOrder = annotations.highlights.toSorted((one, other) => other.madeMs - one.madeMs);
  yield* part(words.highlights, inOrder.flatMap(highlightLines));
  if (visits.length === 0) return;
  yield `\n## ${escaped(words.pages)}\n\n`;
  for (const visit of visits.toSorted((one, other) => other.lastSeenMs - one.lastSeenMs)) {
    for (const line of pageLines(visit, words)) yield `${line}\n`;
  }
}
