import type { PageContent } from '../../knowledge/briefing/story/content';
import type { NamingPassage } from '../../knowledge/briefing/story/passages';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { LibraryContext } from '../../knowledge/library/library';
import type { Mention } from '../../knowledge/matching/types';
import type { Day, EntityId, EntityKind } from '../../knowledge/schema/types';
import type { TextBlock } from '../../knowledge/text/block';
import type { Settings } from './settings';

/** What the content script found out about its page. */
export interface PageIdentity {
  /** Address without its fragment. */
  readonly url: string;
  /** Host without `www.`: the unit of the reader's site rules. */
  readonly site: string;
  readonly title: string;
  readonly outlet: string | null;
  /** BCP 47, as the page declares it. */
  readonly lang: string | null;
  readonly date: PageDate | null;
}

/** A date of the page, and where it was found. Shown to the reader. */
export interface DateFound {
  readonly day: Day;
  readonly from: 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'byline' | 'title' | 'reader';
}

/**
 * What a date on a page refers to. Only `article`, the article that is read, counts; `media` is an audio, video or
 * image, `related` another article or a teaser, `site` the web site, a masthead or a copyright line, `text` the date of
 * an event in the article.
 */
export type DateSubject = 'article' | 'media' | 'comment' | 'related' | 'event' | 'site' | 'text';

/** One date that a page states, and what it refers to. */
export interface DateClaim extends DateFound {
  readonly event: 'published' | 'updated';
  readonly subject: DateSubject;
  /** The JSON-LD type, the meta's name or the element that states it, at most 60 characters. */
  readonly where: string;
  readonly precision: 'day' | 'time';
}

/** Every date of a page, and how the one that counts was chosen: shown in the popup. */
export interface DateClaims {
  readonly claims: readonly DateClaim[];
  /**
   * `disagree`: good sources of the article's date are more than a day apart. `none`: no claim is about the article.
   */
  readonly reason: 'agree' | 'disagree' | 'only' | 'none';
}

/** The day of publication, which is the as-of date of cards (docs/adr/0007-as-of-the-day-it-was-published.md). */
export interface PageDate extends DateFound {
  /** Its last change, if the page states one on a later day. If it is the same day, the page states only the change. */
  readonly updated?: DateFound;
}

/** Is it news, and why: shown in the popup. */
export interface NewsVerdict {
  readonly news: boolean;
  /** A sentence for the reader, from the message catalogue: key and substitutions. */
  readonly reason: { readonly key: string; readonly args: readonly string[] };
  /** 0 to 1. */
  readonly confidence: number;
}

/** Text of the welcome page in which names are looked up. */
export interface DemoText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The names in it, their cards, and what a card of another name is asked for with. */
export interface DemoReply extends Pick<MatchReply, 'mentions'> {
  readonly cards: Readonly<Record<EntityId, CardBriefing>>;
  readonly page: PageIdentity;
  readonly content: PageContent | null;
}

/** What a tab tells the popup about its page. */
export interface TabDescription {
  readonly page: PageIdentity;
  readonly verdict: NewsVerdict;
  /** Every date that the page states, and how the one that counts was chosen; absent where it is not read. */
  readonly dates?: DateClaims;
  /** `marked`, or why nothing is: turned off, not news, still reading, failed (with its message). */
  readonly state: 'marked' | 'off' | 'not-news' | 'reading' | 'failed';
  readonly failure: string | null;
  /** False where the browser lacks the Custom Highlight API. */
  readonly canPaint: boolean;
  /** In reading order of the first mention. */
  readonly entities: readonly {
    readonly id: EntityId;
    readonly count: number;
    readonly painted: number;
  }[];
  /** What the worker knows of the page so far; null before its first answer. */
  readonly content: PageContent | null;
}

/** The cheap part of a description. The rest requires reading every date of the page. */
export type TabState = Pick<TabDescription, 'page' | 'state' | 'entities'>;

export interface MatchRequest {
  readonly page: PageIdentity;
  /** In reading order; mentions come back with offsets into their texts. */
  readonly blocks: readonly TextBlock[];
  readonly context: LibraryContext;
}

export interface MatchReply {
  /** `off`: the reader has turned this site or everything off; nothing was matched. */
  readonly state: 'on' | 'off';
  readonly settings: Settings;
  readonly mentions: readonly Mention[];
  readonly context: LibraryContext;
  readonly waiting: readonly number[];
  /** How the marks of each entity of the page so far are drawn. */
  readonly styles: Readonly<Record<EntityId, MarkStyle>>;
}

/** By the kind of its entity; `off-story` is a quieter style for pages that do not belong to the pack's story. */
export type MarkStyle = EntityKind | 'off-story';

/** Paragraphs of a page that are to be compared with the packs' facts. */
export interface RetoldRequest {
  readonly passages: readonly NamingPassage[];
}
