import type { Day, EntityId, EntityKind, FactStatus, PartialDate, When } from '../schema/types';

/** The date up to which a card speaks. */
export interface AsOf {
  readonly day: Day;
  /** `page`: the article's own date; `today`: the page gave none. */
  readonly basis: 'page' | 'today';
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
}

export interface FactView {
  readonly id: string;
  readonly text: string;
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
  /** Day of the newest article that bears it out, where that was long before the as-of date: it may have ended since. */
  readonly lastReported?: Day;
}

/**
 * How the pack ties two entities: by a sentence of its own (`told`), or by an event. An event has its participants and
 * its venues; they took part in it, or hosted it.
 */
export type Tie = 'told' | 'participant' | 'venue' | 'took-part' | 'hosted';

export interface ConnectionView {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  readonly tie: Tie;
  /** The reason for it: "spokesman of", "met {} in January 2025" (see `aroundName`); empty where an event ties them. */
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
  readonly status: FactStatus;
  readonly entity?: EntityId;
  /** Reported, or dated, after the as-of date: drawn beyond the line. */
  readonly later: boolean;
}

/** How far the pack sees: shown on every card. */
export interface PackEdges {
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

/** All that a card says of an entity on a page. Nothing in `facts` was reported after `asOf.day`. */
export interface CardBriefing {
  readonly entity: EntityId;
  readonly name: string;
  /** The name in its own script, where the pack has one. */
  readonly native?: { readonly text: string; readonly lang: string };
  readonly kind: EntityKind;
  readonly role: RoleView | null;
  /** Roles that came after the as-of date, in their order. */
  readonly laterRoles: readonly RoleView[];
  readonly background: string;
  /** Articles up to the as-of date that bear the background out. */
  readonly backgroundSources: readonly SourceView[];
  /** Every article behind the background is later than the as-of date: it belongs to "since then". */
  readonly backgroundIsLater: boolean;
  readonly asOf: AsOf;
  readonly facts: readonly FactView[];
  /** What happened, or began, after the as-of day; in the order of time. */
  readonly since: readonly FactView[];
  /** What had happened or begun by the as-of day and was reported only after it; in the order of time. */
  readonly cameOut: readonly FactView[];
  /** Facts filed under others that give another account of one of `facts`; known by the as-of day too. */
  readonly otherAccounts: readonly FactView[];
  /** Groups of ids of facts that differ from each other, each with two members or more; of `facts` and `otherAccounts`. */
  readonly differences: readonly (readonly string[])[];
  readonly timeline: readonly TimelineItem[];
  readonly connections: readonly ConnectionView[];
  readonly coverage: CoverageView;
  readonly edges: PackEdges;
}

/** The part of a briefing that a list shows: one line an entity. */
export interface EntitySummary {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  readonly role: RoleView | null;
  /** First sentence of the background; empty where the as-of date is before everything known. */
  readonly background: string;
}

/** How two entities of a page are tied, seen from the first. */
export interface PageTie {
  readonly from: EntityId;
  readonly to: EntityId;
  /** What the pack says in so many words: "spokesman for the"; empty where only facts tie them. */
  readonly text: string;
  /** Known facts that tell of both. */
  readonly facts: number;
}

/** What the popup and the panel say of a page as a whole. Nothing in it was reported after the as-of date, but for timeline items marked `later`. */
export interface PageBriefing {
  readonly background: readonly FactView[];
  /** What tells of two or more of the page's entities, oldest first. */
  readonly timeline: readonly TimelineItem[];
  /** Strongest first. */
  readonly ties: readonly PageTie[];
  readonly coverage: CoverageView;
  /** Of each pack that knows somebody on the page, the one that knows most first; of all that are on where none does. */
  readonly edges: readonly PackEdges[];
}
