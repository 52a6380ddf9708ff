import type { Found, FoundArticle } from '../found-article';
import type { ReviewDecision } from './decisions';

const corrected = (value: string, before: Found | undefined): Found | undefined => {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === (before?.value ?? '')) return before;
  return text === '' ? undefined : { value: text, where: 'person' };
};

/** An article with the title, outlet and day that a person gave it. */
export function correctArticle(
  article: FoundArticle,
  decisions: readonly ReviewDecision[],
): FoundArticle {
  const last = decisions.findLast((one) => one.kind === 'article' && one.item === article.textHash);
  if (last?.kind !== 'article') return article;
  const { title: _, publisher: __, date: ___, ...rest } = article;
  const title = corrected(last.title, article.title);
  const publisher = corrected(last.publisher, article.publisher);
  const date = corrected(last.date, article.date);
  return {
    ...rest,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(date && { date }),
  };
}
