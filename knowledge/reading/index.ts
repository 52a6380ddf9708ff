/** Reading with its word lists, for Node. The extension loads the lists as a file (`entrypoints/background`). */
import { BUNDLED_LISTS } from './lexicon/bundled-lists';
import { loadWordLists } from './lexicon/word-classes';

loadWordLists(BUNDLED_LISTS);

export { type FoldArticle, type FoldedCluster, ReadingFold } from './fold';
export { readArticle } from './read-article';
export type {
  ArticleInput,
  ArticleReading,
  DateMention,
  NameKind,
  NameMention,
  Quotation,
  Role,
} from './types';
