import { readFileSync } from 'node:fs';

/** The texts of a file in which words are looked for. */
export interface Words {
  /** Names in lower case, each as its parts: `markCaller` is `|mark|caller|`. */
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

/** A comment, a string, or a regular expression: one begins after an operator or a bracket, where no division can stand. */
const COMMENT_OR_LITERAL =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/[^\n]*)|(?<=[=(,:;!&|?[{}>]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** Names, and comments. Strings and regular expressions are left out: they hold words of news. */
function wordsOfCode(text: string): Words {
  const comments: string[] = [];
  const code = text.replace(COMMENT_OR_LITERAL, (_, comment: string | undefined) => {
    if (comment) comments.push(comment);
    return ' ';
  });
  const names = new Set(code.match(/[A-Za-z_$][\w$]*/g) ?? []);
  return { names: [...names].map(partsOf).join(' '), prose: comments.join('\n') };
}

/** Markdown without its code, which has names and commands. */
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, ' ');

/** The names and the prose of a file of code, style, docs or messages. */
export function wordsOf(file: string): Words {
  const text = readFileSync(file, 'utf8');
  if (/\.(ts|tsx|mjs)$/.test(file)) {
    const { names, prose } = wordsOfCode(text);
    return { names: `${partsOf(file)} ${names}`, prose };
  }
  return { names: partsOf(file), prose: file.endsWith('.md') ? withoutCode(text) : text };
}
