/** What one article gives, and what many give together. All offsets are UTF-16 units into the article's text. */

export type NameKind = 'PER' | 'ORG' | 'LOC';

export interface ArticleInput {
  readonly id: string | number;
  readonly text: string;
  readonly title?: string;
  /** ISO day, or an ISO date and time. */
  readonly date?: string;
  /** BCP 47; without it the language is guessed from the text. */
  readonly lang?: string;
  readonly url?: string;
  readonly outlet?: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One mention of a name. */
export interface NameMention extends Span {
  readonly type: NameKind;
  readonly text: string;
  /** 0 to 1: how sure it is that this is a name of this type. */
  readonly score: number;
  /** The same for all mentions of one thing in this article, and mostly across articles. */
  readonly cluster: string;
}

export type RoleRule =
  | 'title'
  | 'apposition'
  | 'copula'
  | 'appositive-before'
  | 'age'
  | 'abbreviation';

/** What an article calls a person or a thing, in its own words. */
export interface Role extends Span {
  /** Longest form of the name in this article. */
  readonly name: string;
  readonly cluster: string;
  readonly text: string;
  readonly rule: RoleRule;
}

export type QuotationRule =
  | 'said-before'
  | 'said-after'
  | 'said-pronoun'
  | 'said-that'
  | 'according-to';

/** Words of a speaker: the words inside quotation marks, or the reported clause. */
export interface Quotation extends Span {
  readonly name: string;
  readonly cluster: string;
  readonly text: string;
  readonly rule: QuotationRule;
  /** ISO day on which it was said, where the sentence tells. */
  readonly date?: string;
}

/** A date in words, resolved against the article's date; both ends are inclusive ISO days. */
export interface DateMention extends Span {
  readonly from: string;
  readonly to: string;
}

export interface ArticleReading {
  readonly id: string | number;
  readonly names: readonly NameMention[];
  readonly roles: readonly Role[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  /** Smallest hashes of the text's shingles: copies of one text share most of them. */
  readonly sketch: readonly number[];
}
