import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The texts of a file in which words are looked for. */
export interface Words {
  /** Parts of names in lower case, as `mark|caller` of `markCaller`, each name between spaces. */
  readonly names: string;
  /** What people read: comments, docs, messages. */
  readonly prose: string;
}

/** `HoverCard`, `hover-card` and `HOVER_CARD` are all `|hover|card|`. */
function partsOf(name: string): string {
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1|$2')
    .replace(/[^A-Za-z0-9]+/g, '|')
    .toLowerCase();
  return `|${parts}|`;
}

function wordsOfCode(file: string, text: string): Words {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const names = new Set<string>();
  const comments = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ];
    for (const { pos, end } of ranges) comments.set(pos, text.slice(pos, end));
    node.forEachChild(visit);
  };
  visit(source);
  return { names: [...names].map(partsOf).join(' '), prose: [...comments.values()].join('\n') };
}

/** Markdown without its code, which has names and commands. */
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, ' ');

/** The names and the prose of a file of code, style, docs or messages; news texts in strings are left out. */
export function wordsOf(file: string): Words {
  const text = readFileSync(file, 'utf8');
  if (/\.(ts|tsx|mjs)$/.test(file)) {
    const { names, prose } = wordsOfCode(file, text);
    return { names: `${partsOf(file)} ${names}`, prose };
  }
  return { names: partsOf(file), prose: file.endsWith('.md') ? withoutCode(text) : text };
}
