import { isMap, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import { type ArticleText, paragraphHash } from '../drafting/article-text';
import { parseSource } from './source-file';

export type TextOfArticle = (id: string) => ArticleText | undefined;

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The hash that a citation without one should have; undefined where it has one or cannot have any. */
function missingHash(map: YAMLMap, textOf: TextOfArticle): string | undefined {
  const [article, paragraph] = [map.get('article'), map.get('paragraph')];
  if (map.has('hash') || typeof article !== 'string' || typeof paragraph !== 'number')
    return undefined;
  const text = textOf(article)?.paragraphs[paragraph - 1];
  return text === undefined ? undefined : paragraphHash(text);
}

function insertionFor(map: YAMLMap, hash: string, source: string): Insertion | undefined {
  const value: unknown = map.get('paragraph', true);
  const end = isScalar(value) ? (value as Scalar & Node).range?.[1] : undefined;
  if (end === undefined || end === null) return undefined;
  if (map.flow === true) return { at: end, text: `, hash: "${hash}"` };
  const lineStart = source.lastIndexOf('\n', end - 1) + 1;
  const indent = ' '.repeat(/[^\s-]/.exec(source.slice(lineStart))?.index ?? 0);
  return { at: end, text: `\n${indent}hash: "${hash}"` };
}

/**
 * Fills in the hashes that citations lack, and changes nothing else, comments and layout included. A hash that is
 * there is never changed: a wrong one is for a person to look into.
 *
 * @returns the new text and how many hashes were added
 */
export function stampHashes(
  file: string,
  source: string,
  textOf: TextOfArticle,
): { text: string; added: number } {
  const insertions: Insertion[] = [];
  visit(parseSource(file, source).document, {
    Map: (_, map) => {
      const hash = isMap(map) ? missingHash(map, textOf) : undefined;
      const insertion = hash === undefined ? undefined : insertionFor(map, hash, source);
      if (insertion !== undefined) insertions.push(insertion);
    },
  });
  const text = insertions
    .sort((a, b) => b.at - a.at)
    .reduce((out, { at, text }) => out.slice(0, at) + text + out.slice(at), source);
  return { text, added: insertions.length };
}
