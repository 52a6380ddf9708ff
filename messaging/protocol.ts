import type {
  AsOf,
  CardBriefing,
  CoverageView,
  FactView,
  PackEdges,
} from '../knowledge/briefing/types';
import type { Mention, PageContext } from '../knowledge/matching/types';
import type { Article, Day, EntityId, EntityKind } from '../knowledge/schema/types';

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

export interface PageDate {
  readonly day: Day;
  /** Where it was found: shown to the reader. */
  readonly from: 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'byline';
}

/** Is it news, and why: shown in the popup. */
export interface NewsVerdict {
  readonly news: boolean;
  /** A sentence for the reader, from the message catalogue: key and substitutions. */
  readonly reason: { readonly key: string; readonly args: readonly string[] };
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Settings {
  /** The master switch. */
  readonly enabled: boolean;
  readonly marks: 'first' | 'all';
  /** Rest before a card opens; `click`: only on click. Milliseconds. */
  readonly hoverDelayMs: 300 | 500 | 800 | 'click';
  /** The reader's word for a site. */
  readonly sites: Readonly<Record<string, 'always' | 'never'>>;
  readonly keepVisits: boolean;
}

export interface MatchRequest {
  readonly page: PageIdentity;
  /** Raw text of each block; mentions come back with offsets into these. */
  readonly blocks: readonly string[];
  readonly context: PageContext;
}

export interface MatchReply {
  /** `off`: the reader has turned this site or everything off; nothing was matched. */
  readonly state: 'on' | 'off';
  readonly settings: Settings;
  readonly mentions: readonly Mention[];
  readonly context: PageContext;
  readonly waiting: readonly number[];
  /** Cards of the entities in `mentions` that the context did not already have. */
  readonly cards: Readonly<Record<EntityId, CardBriefing>>;
}

/** A page that the reader has been on; what is kept of it. No text. */
export interface Visit {
  /** Key: the page's address without fragment and tracking parameters. */
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly pageDay: Day | null;
  /** Milliseconds since the epoch. */
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
  readonly entities: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly count: number;
  }[];
}

/** What only the reader's own data can tell a card. */
export interface PersonalCard {
  /** Other pages that named the entity, newest first, at most five. */
  readonly read: readonly Pick<Visit, 'url' | 'title' | 'outlet' | 'site' | 'lastSeenMs'>[];
  /** False in a private window: nothing is kept, so nothing is offered. */
  readonly keeps: boolean;
  readonly note: string | null;
  /** "I know this": the name is not marked anywhere. */
  readonly known: boolean;
}

/** The reader's note on an entity. */
export interface Note {
  readonly entity: EntityId;
  readonly name: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly savedMs: number;
}

/** A name that the reader knows: not marked anywhere. */
export interface KnownName {
  readonly entity: EntityId;
  readonly name: string;
  readonly sinceMs: number;
}

/** "Not this one": these words do not mean this entity, on this page, on this site or anywhere. */
export interface Correction {
  readonly entity: EntityId;
  readonly name: string;
  /** The words, as the page spelt them. */
  readonly surface: string;
  readonly scope: CorrectionScope;
  /** The page's address, the site, or empty. */
  readonly where: string;
  readonly madeMs: number;
}

export type CorrectionScope = 'page' | 'site' | 'always';

/** All that the reader has said of names. */
export interface Sayings {
  readonly notes: readonly Note[];
  readonly known: readonly KnownName[];
  readonly corrections: readonly Correction[];
}

/** What a card can say on the reader's behalf; undone by the same with `on: false` or the old text. */
export type Saying =
  | { readonly kind: 'note'; readonly entity: EntityId; readonly text: string }
  | { readonly kind: 'known'; readonly entity: EntityId; readonly on: boolean }
  | {
      readonly kind: 'correction';
      readonly entity: EntityId;
      readonly surface: string;
      readonly scope: CorrectionScope;
      readonly url: string;
      readonly site: string;
      readonly on: boolean;
    };

/** What a tab says of itself when the popup asks. */
export interface TabDescription {
  readonly page: PageIdentity;
  readonly verdict: NewsVerdict;
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
}

export interface SummaryEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  /** Role at the as-of date, or null. */
  readonly role: string | null;
  /** First sentence of the background. */
  readonly background: string;
  /** Mentions in the page's text, and how many of them are painted. */
  readonly count: number;
  readonly painted: number;
  /** Met on no other page the reader has been on. */
  readonly isNew: boolean;
}

export interface PageSummary {
  readonly tab: TabDescription;
  readonly settings: Settings;
  readonly entities: readonly SummaryEntity[];
  /** The most useful facts for this page, as of its date. */
  readonly background: readonly FactView[];
  readonly coverage: CoverageView;
  readonly edges: PackEdges;
  /** The date up to which all of the above speaks. */
  readonly asOf: AsOf;
  /** Why the reader's own data is missing here or was last not kept; null while all is well. */
  readonly storeFailure: Failure | null;
}

/** Why a popup has no summary to show. */
export type SummaryReply =
  | { readonly kind: 'summary'; readonly summary: PageSummary }
  /** The tab has no content script: a browser page, a shop of extensions, a file. */
  | { readonly kind: 'unreachable'; readonly settings: Settings };

export interface VisitFilter {
  readonly search?: string;
  readonly site?: string;
}

/** A pack as the options page shows it; its edges are measured against today. */
export interface PackState extends PackEdges {
  readonly version: string;
  readonly licence: string;
  readonly description: string;
  readonly counts: { readonly entities: number; readonly names: number; readonly facts: number };
  /** What it was built from, newest first. */
  readonly sources: readonly Pick<Article, 'id' | 'publisher' | 'title' | 'date' | 'url'>[];
}

/** What a deletion took out, for `visits.restore`: read in the transaction that deleted it. */
export interface DeletedVisits {
  readonly deleted: number;
  readonly visits: readonly Visit[];
}

export interface StoreMeasure {
  readonly visits: number;
  /** Estimate of what the extension stores, bytes; null where the browser does not tell. */
  readonly sizeBytes: number | null;
  readonly persisted: boolean;
}

/**
 * The one protocol between worlds: message name (`noun.verb`) to its params and result.
 * Every reply is a `Result`; see `client.ts` and `server.ts`.
 */
export interface WorkerProtocol {
  /** Which names are in these blocks, and what their cards say. Keeps the visit. From a page. */
  'page.match': { params: MatchRequest; result: MatchReply };
  /** Loads what reads articles into the sender's frame. From a page. */
  'reader.load': { params: null; result: null };
  /** Loads the card's code into the sender's frame. From a page. */
  'card.load': { params: null; result: null };
  /** What the reader's own reading adds to a card. From a page. */
  'card.personal': { params: { entity: EntityId; url: string }; result: PersonalCard };
  /** A card of an entity that the page itself does not name: reached through a connection. From a page. */
  'card.brief': {
    params: { entity: EntityId; page: PageIdentity; entities: readonly EntityId[] };
    result: CardBriefing | null;
  };
  /** Keeps a note, a known name or a correction; refused in a private window. From a page. */
  'saying.set': { params: Saying; result: null };
  /** All notes, known names and corrections. */
  'sayings.list': { params: null; result: Sayings };
  /** Summary of the page in a tab. From the popup. */
  'page.summary': { params: { tabId: number }; result: SummaryReply };
  'settings.get': { params: null; result: Settings };
  /** Changes the named settings and tells open tabs. */
  'settings.set': { params: Partial<Settings>; result: Settings };
  'site.set': { params: { site: string; rule: 'always' | 'never' | null }; result: Settings };
  /** Newest first. */
  'visits.list': { params: VisitFilter; result: readonly Visit[] };
  'visits.delete': { params: { urls: readonly string[] }; result: DeletedVisits };
  'visits.clear': { params: null; result: DeletedVisits };
  /** Puts deleted visits back: undo. */
  'visits.restore': { params: { visits: readonly Visit[] }; result: { restored: number } };
  'store.measure': { params: null; result: StoreMeasure };
  /** The pack's health, for the popup and the options page. */
  'pack.state': { params: null; result: PackState };
}

/** From the worker (or an extension page) to a tab's content script. */
export interface TabProtocol {
  'tab.describe': { params: null; result: TabDescription };
  /** Settings changed: read the page again, or take the marks off. */
  'tab.refresh': { params: null; result: null };
  /** Scroll to the first mark of an entity and flash it. */
  'tab.reveal': { params: { entity: EntityId }; result: { found: boolean } };
  /** Go to the next or the previous mark: a command of the keyboard. */
  'mark.step': { params: { by: 1 | -1 }; result: { found: boolean } };
  /** Open the card of an entity, or of the mark last stepped to (null): it takes the focus. */
  'mark.open': { params: { entity: EntityId | null }; result: { found: boolean } };
  /** Read this page though it is no news: the toolbar click. */
  'tab.read': { params: null; result: null };
}

/** An expected failure as it travels. `code` is stable; `message` is for a person. */
export interface Failure {
  readonly code:
    | 'unknown-message'
    | 'bad-params'
    | 'not-allowed'
    | 'no-reply'
    | 'disconnected'
    | 'pack-broken'
    | 'storage-closed'
    | 'storage-full'
    | 'internal';
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
