import type { PackSource } from '../source';

/** What a person who makes a pack in the browser can come upon; other complaints are for those who write sources. */
export type ToldCode =
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

/** Words as they stand, a number, an ISO day; or what an id of the pack stands for. */
type Arg = string | { readonly article: string } | { readonly entity: string };

/** A complaint as data, beside its English sentence: the interface has a text for each code in each of its languages. */
export interface ToldBy {
  readonly code: ToldCode;
  readonly args: readonly Arg[];
}

export interface Told {
  readonly code: ToldCode;
  readonly args: readonly string[];
}

/** Puts the titles of articles and the labels of entities for their ids. */
export function toldIn({ articles, entities }: PackSource, { code, args }: ToldBy): Told {
  const wordsOf = (arg: Arg): string => {
    if (typeof arg === 'string') return arg;
    if ('article' in arg)
      return articles.find(({ id }) => id === arg.article)?.title ?? arg.article;
    return entities.find(({ id }) => id === arg.entity)?.label ?? arg.entity;
  };
  return { code, args: args.map(wordsOf) };
}
