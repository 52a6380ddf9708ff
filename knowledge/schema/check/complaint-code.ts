import type { PackSource } from '../source';

/**
 * Complaints that a person who makes a pack in the browser may meet. All others concern sources that are written by
 * hand.
 */
export type ComplaintCode =
  | 'agency'
  | 'background-later'
  | 'backwards'
  | 'blocked-name'
  | 'borrowed'
  | 'confusable'
  | 'empty-pack'
  | 'event-place'
  | 'fact-too-early'
  | 'hedge'
  | 'hedge-role'
  | 'no-card'
  | 'no-such-day'
  | 'quotation-absent'
  | 'quotation-long'
  | 'shared-name'
  | 'skipped-cited'
  | 'too-many'
  | 'undated'
  | 'weekday';

/** Words, a number or an ISO day, shown as they are; or an id, for which the interface shows a title or label. */
type Arg = string | { readonly article: string } | { readonly entity: string };

/**
 * A complaint as data, beside its English sentence: the interface has a text for each code in each of its languages.
 */
export interface CodedComplaint {
  readonly code: ComplaintCode;
  readonly args: readonly Arg[];
}

export interface TitledComplaint {
  readonly code: ComplaintCode;
  readonly args: readonly string[];
}

/** Replaces ids by the titles of articles and the labels of entities. */
export function withTitles(
  { articles, entities }: PackSource,
  { code, args }: CodedComplaint,
): TitledComplaint {
  const wordsOf = (arg: Arg): string => {
    if (typeof arg === 'string') return arg;
    if ('article' in arg)
      return articles.find(({ id }) => id === arg.article)?.title ?? arg.article;
    return entities.find(({ id }) => id === arg.entity)?.label ?? arg.entity;
  };
  return { code, args: args.map(wordsOf) };
}
