/** A block of a text and where it starts in it, in UTF-16 units. */
export interface PlacedBlock {
  readonly start: number;
  readonly text: string;
}

/** Longer lines than this are whole paragraphs, not lines that an editor has wrapped. */
const LONGEST_WRAPPED_LINE = 160;
/** In a text of whole paragraphs, one as long as this that just stops was cut within a sentence. */
const SHORTEST_CUT_PARAGRAPH = 100;
const FINISHED = /[.!?:;…"”»)\]]\s*$/;

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

/**
 * Splits plain text into paragraphs. A line break inside a wrapped paragraph stays in its block, so that a name may
 * run over it; blank lines, and breaks after a finished sentence, divide.
 */
export function blocksOf(text: string): PlacedBlock[] {
  const lines = linesOf(text);
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const blocks: PlacedBlock[] = [];
  let open: Line | undefined;
  let end = 0;
  const close = (): void => {
    if (open !== undefined) blocks.push({ start: open.start, text: text.slice(open.start, end) });
    open = undefined;
  };
  let before = '';
  for (const line of lines) {
    const blank = line.text.trim() === '';
    if (blank || !runsOn(before, longest)) close();
    if (!blank) {
      open ??= line;
      end = line.start + line.text.length;
    }
    before = line.text;
  }
  close();
  return blocks;
}

/** True where a line goes on in the next. */
function runsOn(line: string, longest: number): boolean {
  if (FINISHED.test(line)) return false;
  return longest <= LONGEST_WRAPPED_LINE || line.length >= SHORTEST_CUT_PARAGRAPH;
}
