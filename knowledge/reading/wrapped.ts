/** A line of a text: its words without the space around them, and where they stand (UTF-16 units). */
interface Line {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Lines of a text that is wrapped by hand are neither shorter nor longer. */
const LEAST_WIDTH = 40;
const MOST_WIDTH = 120;
/** Lines that break inside a sentence, so that a text counts as wrapped. */
const LEAST_BREAKS = 3;
/** Their least share of all breaks between two lines of a paragraph. */
const LEAST_SHARE = 0.3;
/** The width is that of the longest lines, but for this share of outliers. */
const OUTLIERS = 0.1;
/** Characters that a wrapped line may lack to the width although the next word would have fitted. */
const SLACK = 4;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const whole of text.split('\n')) {
    const words = whole.trim();
    const indent = whole.length - whole.trimStart().length;
    lines.push({ words, start: from + indent, end: from + indent + words.length });
    from += whole.length + 1;
  }
  return lines;
}

/** A line that stops inside a sentence, before a small letter. */
function breaksSentence(line: Line, next: Line): boolean {
  return /[\p{L}\p{N},;’'-]$/u.test(line.words) && /^[\p{Ll}]/u.test(next.words);
}

/** Whether a line goes on in the next one: its first word would not have fitted, or the sentence is open. */
function goesOn(line: Line, next: Line, width: number): boolean {
  const [word = ''] = next.words.split(/\s/, 1);
  return (
    line.words.length + 1 + word.length > width - SLACK ||
    (breaksSentence(line, next) && line.words.length > width / 2)
  );
}

/**
 * Joins the lines of a text that was wrapped by hand, as in an e-mail or an old agency report.
 * @returns a text of the same length: breaks inside a paragraph are spaces, so that offsets stay. Other texts as they are.
 */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = linesOf(text);
  const lengths = lines.map(({ words }) => words.length).filter((length) => length > 0);
  if (lengths.some((length) => length > MOST_WIDTH)) return text;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * (1 - OUTLIERS))] ?? 0;
  if (width < LEAST_WIDTH) return text;
  const pairs = lines
    .slice(1)
    .map((next, at) => ({ line: lines[at] as Line, next }))
    .filter(({ line, next }) => line.words !== '' && next.words !== '');
  const breaks = pairs.filter(({ line, next }) => breaksSentence(line, next)).length;
  if (breaks < LEAST_BREAKS || breaks < pairs.length * LEAST_SHARE) return text;
  let unwrapped = '';
  let from = 0;
  for (const { line, next } of pairs) {
    if (!goesOn(line, next, width)) continue;
    unwrapped += text.slice(from, line.end) + ' '.repeat(next.start - line.end);
    from = next.start;
  }
  return unwrapped + text.slice(from);
}

/** As `unwrap`, with single spaces where lines were joined: offsets do not stay. */
export function joinLines(text: string): string {
  const joined = unwrap(text);
  return joined === text ? text : joined.replace(/ {2,}/g, ' ');
}
