import type { Correction, ReaderData, Visit } from '../../messaging/protocol';

/** The words between what the reader kept, from the catalogue. Dates as the reader writes them. */
export interface MarkdownWords {
  readonly title: string;
  readonly pages: string;
  readonly notes: string;
  readonly known: string;
  readonly corrections: string;
  /** "dated 30 January 2025, read on 1 February 2025" */
  dates(visit: Visit): string;
  /** "“Damascus” is not this one, on all of ledger.example" */
  correction(one: Correction): string;
}

/** Punctuation that would be taken for markup, wherever it stands in a line. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    // What would begin a list, numbered or not, or underline a heading, where it begins a line.
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

/** A heading with what stands under it; nothing where that is nothing. */
function part(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `## ${escaped(title)}`, '', ...lines] : [];
}

/** What is kept, for people and their notebooks: CommonMark, newest pages first. It cannot be read back. */
export function toMarkdown({ visits, annotations }: ReaderData, words: MarkdownWords): string {
  const newest = visits.toSorted((one, other) => other.lastSeenMs - one.lastSeenMs);
  const notes = annotations.notes.flatMap(({ name, text }) => [
    `- **${escaped(name)}**`,
    ...text.split(/\n/).map((line) => (line.trim() ? `  ${escaped(line)}  ` : '')),
  ]);
  const lines = [
    `# ${escaped(words.title)}`,
    ...part(words.notes, notes),
    ...part(
      words.known,
      annotations.known.map(({ name }) => `- ${escaped(name)}`),
    ),
    ...part(
      words.corrections,
      annotations.corrections.map(
        (one) => `- **${escaped(one.name)}**: ${escaped(words.correction(one))}`,
      ),
    ),
    ...part(
      words.pages,
      newest.flatMap((visit) => pageLines(visit, words)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
