export { type FoldArticle, type FoldedCluster, ReadingFold } from './fold';
export { readArticle } from './read-article';
export type { ArticleInput, ArticleReading, DateMention, NameKind, NameMention, Quotation, Role } from './types'; // biome-ignore format: one line
