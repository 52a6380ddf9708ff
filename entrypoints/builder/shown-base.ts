import type { Base } from '../../components/builder/view';
import type { BasePack } from '../../knowledge/drafting/review/base';

/** The base pack as the page shows it. */
export function shownBase(base: BasePack | null): Base | null {
  if (base === null) return null;
  const { pack, entities, facts, articles } = base.source;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const id = base.isOwnReading ? null : pack.id;
  return { id, title: pack.title, names: entities.length, facts: facts.length, articles: byId };
}
