/** One file that is not a zip; the largest saved pages have about 8 MB. */
export const MOST_FILE_BYTES = 20_000_000;
export const MOST_ZIP_BYTES = 60_000_000;
/** Total size of what a zip unpacks to. */
export const MOST_UNZIPPED_BYTES = 200_000_000;
export const MOST_ARTICLES = 2000;
/** UTF-16 units of one article, the limit of `readArticle`. */
export const LONGEST_ARTICLE = 120_000;
/** Nesting depth of elements; real pages have at most about 60. */
export const DEEPEST_MARKUP = 600;
