import type { PackSource, SourceArticle } from '../../schema/source';
import type { ArticleText } from '../article-text';
import { SHARED_TEXT, SHINGLE_WORDS } from '../copies';
import { containment, shinglesOf, wordsOf } from '../shingles';
import { type Tally, tally } from './tally';
import type { TextsById } from './texts';

/** What is compared of an article: appeals and forms, which a site prints on every page, are left out. */
function comparedShingles({ skipped = [] }: SourceArticle, text: ArticleText): Set<string> {
  const left = new Set(skipped.flatMap(({ paragraphs }) => paragraphs));
  const used = text.paragraphs.filter((_, i) => !left.has(i + 1));
  return new Set(used.flatMap((one) => [...shinglesOf(wordsOf(one), SHINGLE_WORDS)]));
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** Union-find over ids; small enough to walk without ranks. */
function linked(links: readonly { a: SourceArticle; b: SourceArticle }[]): (id: string) => string {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const above = parent.get(id);
    return above === undefined ? id : find(above);
  };
  for (const { a, b } of links) if (find(a.id) !== find(b.id)) parent.set(find(a.id), find(b.id));
  return find;
}

/** Groups are closed: what shares text with a member of a group belongs to it, directly or through others. */
export function groups({ articles }: PackSource, texts: TextsById): Tally {
  const measured = articles.flatMap((article) => {
    const text = texts.get(article.id);
    return text === undefined ? [] : [{ article, shingles: comparedShingles(article, text) }];
  });
  const shared = pairs(measured).map(([a, b]) => {
    return { a: a.article, b: b.article, share: containment(a.shingles, b.shingles) };
  });
  const find = linked(shared.filter(({ share }) => share >= SHARED_TEXT));
  return tally('pairs of articles grouped as their texts show', shared, ({ a, b, share }) => {
    const isOneText = find(a.id) === find(b.id);
    if (isOneText === (a.group === b.group)) return undefined;
    const percent = `${(100 * share).toFixed(1)} % of the shorter one's text is shared`;
    return `"${a.id}" and "${b.id}" should ${isOneText ? '' : 'not '}be in one group: ${percent}`;
  });
}
