import type { Document } from 'yaml';
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { SourcePath } from '../schema/check/complaint';

/** A problem in a pack's sources, with its file and line. */
export interface Problem {
  /** Path of the file, as its pack's folder names it. */
  readonly file: string;
  /** Line, from 1. */
  readonly line: number;
  readonly what: string;
  readonly todo: string;
}

/** One file of sources, parsed and not yet validated. */
export interface ParsedFile {
  readonly file: string;
  readonly data: unknown;
  /** The line of a part of the file; if it is missing, the line of the part that should contain it. */
  lineOf(path: SourcePath): number;
}

/** The node under a key or number, with where it begins: a pair begins at its key. */
function stepInto(node: unknown, key: string | number): { start: number; value: unknown } | null {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { start: item.range?.[0] ?? 0, value: item } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === `${key}`);
  if (!isPair(pair) || !isScalar(pair.key)) return null;
  return { start: pair.key.range?.[0] ?? 0, value: pair.value };
}

function offsetOf(root: Node | null, path: SourcePath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    const step = stepInto(node, key);
    if (step === null) return offset;
    offset = step.start;
    node = step.value;
  }
  return offset;
}

const YAML_TODO = 'Correct the YAML; an editor that knows YAML shows the place.';

function toData(document: Document.Parsed): unknown {
  // No aliases: a few lines of them can stand for more data than memory holds.
  return document.toJS({ maxAliasCount: 0 });
}

/** Parses one YAML file. Problems of its syntax come back as data, with their lines. */
export function parseSource(
  file: string,
  text: string,
): { parsed: ParsedFile; problems: Problem[]; document: Document.Parsed } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems = document.errors.map(({ message, pos }) => {
    return { file, line: lineAt(pos[0]), what: `this is not YAML: ${message}`, todo: YAML_TODO };
  });
  let data: unknown = null;
  try {
    if (problems.length === 0) data = toData(document);
  } catch (error) {
    const what = `this YAML cannot be read: ${error instanceof Error ? error.message : error}`;
    problems.push({ file, line: 1, what, todo: 'Write each value out, without & and *.' });
  }
  const lineOf = (path: SourcePath) => lineAt(offsetOf(document.contents, path));
  return { parsed: { file, data, lineOf }, problems, document };
}
