import type {
  Day,
  EntityId,
  EntityKind,
  FactId,
  FactStatus,
  LocatorMap,
  PartialDate,
  PlaceDetails,
  Reference,
  When,
} from '../schema/types';
import type { RetoldShares } from './retold';

/** The date up to which a card speaks. */
export interface AsOf {
  readonly day: Day;
  /**
   * `page`: the article's own date; `text`: the page was updated, and this is the latest day that its text tells of;
   * `today`: the page gave none.
   */
  readonly basis: 'page' | 'text' | 'today';
}

/** What a card needs to know of the page that it is shown on. */
export interface BriefedPage {
  readonly entities: readonly EntityId[];
  /** Whether the page belongs to the story of the entity's pack. */
  readonly inStory: boolean;
  /** How much of each fact the page itself tells, 0 to 1; see `PageContent`. */
  readonly retold?: RetoldShares;
  /** Address of the page as it is kept: what was learnt from this page is not its background. */
  readonly url?: string;
}

/** One citation as a card shows it. */
export interface SourceView {
  readonly article: string;
  readonly publisher: string | null;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly date: Day;
  readonly dateKind: 'stated' | 'inferred';
  readonly dateReason: string;
  readonly agencies: readonly string[];
  readonly url?: string;
  readonly paragraphs: readonly number[];
  /** Link to the cited paragraph itself (a text fragment), where address and first words are known. */
  readonly passageUrl?: string;
}

/** What an entity is, on every date. */
export interface IdentityView {
  readonly text: string;
  /** The data set that says so; articles otherwise. */
  readonly reference?: Reference;
  readonly sources: readonly SourceView[];
}

export interface FactView {
  readonly id: string;
  readonly text: string;
  /** BCP 47: the language of `text`, where it is known. */
  readonly lang?: string;
  readonly about: readonly EntityId[];
  readonly when: When;
  readonly reported: Day;
  readonly status: FactStatus;
  /** "Russia's foreign ministry", "an unnamed Syrian source, through Reuters"; null: the outlets of `sources` themselves. */
  readonly assertedBy: string | null;
  readonly sources: readonly SourceView[];
  /** Near-duplicate articles count once. */
  readonly independentSources: number;
}

export interface RoleView {
  readonly text: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** `to` is the day of a report: it had ended by then. */
  readonly isLatest?: true;
  /** Day of the newest article that bears it out, where that was long before the as-of date: it may have ended since. */
  readonly lastReported?: Day;
}

/**
 * How the pack connects two entities: by a sentence of its own (`told`), or by an event. An event has its participants and
 * its venues; they took part in it, or hosted it.
 */
export type ConnectionBasis = 'told' | 'participant' | 'venue' | 'took-part' | 'hosted';

export interface ConnectionView {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  readonly basis: ConnectionBasis;
  /** The reason for it: "spokesman of", "met {} in January 2025" (see `aroundName`); empty where an event connects them. */
  readonly text: string;
}

export interface CoverageView {
  /** Newest first; a near-duplicate group is kept together. */
  readonly articles: readonly SourceView[];
  readonly outlets: number;
  readonly independentSources: number;
}

export interface TimelineItem {
  readonly when: When;
  readonly text: string;
  /** BCP 47: the language of `text`, where it is known. */
  readonly lang?: string;
  readonly status: FactStatus;
  readonly entity?: EntityId;
  /** Reported, or dated, after the as-of date: drawn beyond the line. */
  readonly later: boolean;
}

/** What the pack cannot know: shown on every card. */
export interface CoverageLimits {
  readonly packTitle: string;
  readonly articles: number;
  readonly outlets: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The as-of date is 60 days or more after the pack's last day. */
  readonly stale: boolean;
  /** Other packs are on beside it: a card then says which it speaks from. */
  readonly isOneOfSeveral?: true;
}

/** A request, claim or question and what answers, denies or declines to comment on it. Ids of facts. */
export interface ResponseView {
  readonly to: FactId;
  readonly responses: readonly FactId[];
}

/** What articles call a person, with the articles, newest first. */
export interface RoleSources {
  readonly text: string;
  readonly sources: readonly SourceView[];
}

/** `text` is in quotation marks, in the article's words. */
export interface QuotationView extends FactView {
  /** Indirect speech: the words are the article's, not the speaker's. */
  readonly isReport: boolean;
}

/** What articles that the reader has read say of a name. Nothing but `later` was reported after the as-of day. */
export interface ReadingView {
  /** No pack knows the name: the card has nothing else to say. */
  readonly isOnlySource: boolean;
  readonly called: readonly RoleSources[];
  readonly quotations: readonly QuotationView[];
  /** Newest first. */
  readonly articles: readonly SourceView[];
  /** Copies of one text count once. */
  readonly independentSources: number;
  readonly later: {
    readonly called: readonly RoleSources[];
    readonly quotations: readonly QuotationView[];
    readonly articles: readonly SourceView[];
  };
  /** Others of the reader's own pack who may be the same person. */
  readonly mayBe: readonly { readonly entity: EntityId; readonly name: string }[];
  /** Two roles that are seldom one person's: the name may stand for two people. */
  readonly mayBeTwo?: readonly [string, string];
}

/** What another pack says of a card's entity: never as the page's background, always under the pack's name. */
export interface PackStatements {
  readonly packTitle: string;
  /** Known by the as-of day, latest first; never empty. Ids of facts and articles carry the pack's id. */
  readonly facts: readonly FactView[];
}

/** All that a card says of an entity on a page. Nothing in `facts` was reported after `asOf.day`. */
export interface CardBriefing {
  readonly entity: EntityId;
  readonly name: string;
  /** BCP 47: the language of the pack's texts, where it is known. */
  readonly lang?: string;
  /** The name in its own script, where the pack has one. */
  readonly native?: { readonly text: string; readonly lang: string };
  readonly kind: EntityKind;
  /** True on every date; never empty. */
  readonly identity: IdentityView;
  /** Where a place is. */
  readonly map?: LocatorMap;
  readonly place?: PlaceDetails;
  readonly role: RoleView | null;
  /** Roles taken after the as-of date, in their order. */
  readonly laterRoles: readonly RoleView[];
  /** Roles held by the as-of date, or of unknown beginning, that were reported only after it. */
  readonly rolesReportedLater: readonly RoleView[];
  /** Whether the page belongs to the pack's story. If not, the pack's facts are in `elsewhere`, and `facts` is empty. */
  readonly inStory: boolean;
  /** Without sentences that identity, role or lead fact make too; may be empty. */
  readonly background: string;
  /** Articles up to the as-of date that bear the background out. */
  readonly backgroundSources: readonly SourceView[];
  /** Every article behind the background is later than the as-of date: it belongs to "since then". */
  readonly backgroundIsLater: boolean;
  readonly asOf: AsOf;
  readonly facts: readonly FactView[];
  /** Id of the fact that leads: the first of `facts`, unless the page itself tells all of them. */
  readonly lead: FactId | null;
  /** Off the story: the pack's facts that were known by the as-of day, latest first. */
  readonly elsewhere: readonly FactView[];
  /** What happened, or began, after the as-of day; in the order of time. */
  readonly laterDevelopments: readonly FactView[];
  /** What had happened or begun by the as-of day and was reported only after it; in the order of time. */
  readonly reportedLater: readonly FactView[];
  /** Facts filed under others that give another account of one of `facts`; known by the as-of day too. */
  readonly otherAccounts: readonly FactView[];
  /** Requests, claims or questions with what answers them; ids of `facts` and `otherAccounts`. */
  readonly responses: readonly ResponseView[];
  /** Groups of ids of facts that differ from each other, each with two members or more; of `facts` and `otherAccounts`. */
  readonly differences: readonly (readonly string[])[];
  readonly timeline: readonly TimelineItem[];
  readonly connections: readonly ConnectionView[];
  readonly coverage: CoverageView;
  readonly coverageLimits: CoverageLimits;
  /** Other packs that know the entity too, in the library's order; left out where there is none. */
  readonly otherPacks?: readonly PackStatements[];
  /** From the reader's own articles; absent if they say nothing of it. */
  readonly reading?: ReadingView;
}

/** The part of a briefing that a list shows: one line an entity. */
export interface EntitySummary {
  readonly id: EntityId;
  readonly name: string;
  /** BCP 47: the language of role and identity, where it is known. */
  readonly lang?: string;
  readonly kind: EntityKind;
  readonly role: RoleView | null;
  /** What it is, on every date. */
  readonly identity: string;
  readonly inStory: boolean;
}

/** How two entities of a page are connected, seen from the first. */
export interface PageConnection {
  readonly from: EntityId;
  readonly to: EntityId;
  /** What the pack says in so many words: "spokesman for the"; empty where only facts connect them. */
  readonly text: string;
  /** Known facts that tell of both. */
  readonly facts: number;
}

/** What the popup and the panel say of a page as a whole. Nothing in it was reported after the as-of date, but for `later` and timeline items marked so. */
export interface PageBriefing {
  /** A pack's story, and whether this page belongs to it; one for each pack that knows an entity of the page. */
  readonly stories: readonly { readonly packTitle: string; readonly inStory: boolean }[];
  /** Two or three facts that tell what the page's entities were to each other; empty off the story. */
  readonly summary: readonly FactView[];
  /** What tells of two or more of the page's entities, oldest first. */
  readonly timeline: readonly TimelineItem[];
  /** What came, or was reported, after the as-of day, of several of the page's entities first; in the order of time. */
  readonly later: readonly FactView[];
  /** Strongest first. */
  readonly connections: readonly PageConnection[];
  readonly coverage: CoverageView;
  /** Of each pack that knows an entity of the page, the one that knows most first; of all packs where none does. */
  readonly coverageLimits: readonly CoverageLimits[];
}
