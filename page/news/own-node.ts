import { isArticleType, type LinkedData, type LinkedNode } from './json-ld';
import type { Meta } from './meta';

interface Said {
  readonly doc: Document;
  readonly meta: Meta;
  linked(): LinkedData;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/&#?\w+;|[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a node speaks of this page and not of one that it lists: its headline is the page's own. */
export function isOwn({ headline }: LinkedNode, { doc, meta }: Said): boolean {
  const words = plain(headline ?? '').slice(0, 40);
  if (words.length < 8) return false;
  const shown = [doc.title, meta.get('og:title'), doc.querySelector('h1')?.textContent];
  return shown.some((text) => text && plain(text).includes(words));
}

const isArticle = ({ types }: LinkedNode) => types.some(isArticleType);

/** What the page's JSON-LD calls articles, this page's own first. */
export function linkedArticles(evidence: Said): LinkedNode[] {
  const articles = evidence.linked().main.filter(isArticle);
  const own = articles.find((node) => isOwn(node, evidence));
  return own ? [own, ...articles.filter((node) => node !== own)] : articles;
}
