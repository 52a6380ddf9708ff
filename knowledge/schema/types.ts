/** The decoded records of a compiled pack. Sources (YAML) are described in `source.ts`; both use the same field names. */

/** Stable kebab-case id of an entity, unique in its pack: `ahmed-al-sharaa`. */
export type EntityId = string;
/** Kebab-case id of a pack: the same id is the same pack, in another version. */
export type PackId = string;
/** Kebab-case id of an article (source). */
export type ArticleId = string;
/** Kebab-case id of a fact. */
export type FactId = string;

/** A calendar date: `2025`, `2025-01` or `2025-01-29`. How much of it is written is its precision. */
export type PartialDate = string;
/** A whole calendar day, `2025-01-29`. */
export type Day = string;

export type EntityKind = 'person' | 'organisation' | 'place' | 'event' | 'work';
export type NameKind = 'full' | 'short' | 'abbreviation' | 'nickname' | 'native';

/** What else a name may mean. Each part makes the matcher ask for more before it marks the name. */
export interface Ambiguity {
  /** A word of other languages: counts only on pages of these, as ISO 639 codes. */
  readonly onlyIn?: readonly string[];
  /** Means something else on pages of these languages. */
  readonly notIn?: readonly string[];
  /** A common word besides: needs another name of the pack on the page. */
  readonly word?: boolean;
  /** Letters that another organisation has too: need the full name on the page. */
  readonly letters?: boolean;
  /** Words that tell of a namesake: Idaho of the other Moscow. A page that has one must name more of the pack. */
  readonly namesakes?: readonly string[];
}

/** One spelling of an entity. */
export interface Name {
  readonly text: string;
  readonly kind: NameKind;
  /** BCP 47 language of the spelling. */
  readonly lang: string;
  /** ISO 15924 script: `Latn`, `Cyrl`, `Arab` ... */
  readonly script: string;
  /** A short name that needs no full name on the page before it is linked: Putin, Kremlin. */
  readonly isUnambiguous?: boolean;
  readonly ambiguity?: Ambiguity;
}

/** When something held. `since` is open-ended; `span` has both ends, `day` is one date of any precision. */
export type When =
  | { readonly kind: 'on'; readonly date: PartialDate }
  | { readonly kind: 'span'; readonly from: PartialDate; readonly to: PartialDate }
  | { readonly kind: 'since'; readonly from: PartialDate }
  | { readonly kind: 'until'; readonly to: PartialDate };

export type FactStatus = 'reported' | 'claimed' | 'denied' | 'unconfirmed' | 'disputed';

/** Who says so: "Russia's foreign ministry", "an unnamed Syrian source", or one of {@link OUTLETS_OWN}. */
export interface Assertion {
  readonly who: string;
  /** The entity that asserts it, where the pack has it. */
  readonly entity?: EntityId;
  /** Through whom it reached the article: "Reuters". */
  readonly through?: string;
}

/** Written for `who` where outlets report on their own authority: the articles that the fact cites say which. */
export const OUTLETS_OWN: ReadonlySet<string> = new Set([
  'the outlet itself',
  'the outlets themselves',
]);

/** The paragraph that bears a statement out. `paragraph` counts from 1 in the article's own text. */
export interface Evidence {
  readonly article: ArticleId;
  readonly paragraph: number;
  /** First 16 hex digits of the SHA-256 of the paragraph's trimmed UTF-8 text. */
  readonly hash: string;
}

export interface Fact {
  readonly id: FactId;
  /** One sentence in our own words. */
  readonly text: string;
  /** The first is the one that it tells of: whose card it suits best. */
  readonly about: readonly EntityId[];
  readonly when: When;
  /** Earliest day on which one of its articles reported it. Never shown before that day. */
  readonly reported: Day;
  readonly assertedBy: Assertion;
  readonly status: FactStatus;
  /** The fact that this one contradicts: both cannot be true, or counts or dates differ. */
  readonly differsFrom?: FactId;
  /** The request, claim or question that this fact answers, denies or declines to comment on. */
  readonly respondsTo?: FactId;
  readonly evidence: readonly Evidence[];
}

/** A dated role of a person (or body): "deputy foreign minister of Russia". */
export interface Role {
  readonly text: string;
  /** First day (or month, year) for which the pack's articles give this role. */
  readonly from?: PartialDate;
  /** Last, where known; open otherwise. */
  readonly to?: PartialDate;
  /** Earliest day on which an article reported it. */
  readonly reported: Day;
  readonly evidence: readonly Evidence[];
}

/** How one entity is tied to another, read from this entity: "spokesman of" -> kremlin, "met {} in May" -> Mara. */
export interface Relation {
  readonly to: EntityId;
  readonly text: string;
  /** First and last date of the relation; open where left out. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly reported: Day;
  readonly evidence: readonly Evidence[];
}

/** One line that says what an entity is, true on every date. Its source: a reference data set or paragraphs of articles. */
export interface Identity {
  readonly text: string;
  /** Id of a reference of the manifest. */
  readonly reference?: ReferenceId;
  readonly evidence: readonly Evidence[];
}

export type PlaceType = 'country' | 'region' | 'city' | 'site';

/** What a reference data set says of a place. */
export interface PlaceDetails {
  readonly type?: PlaceType;
  /** Name of the country that the place lies in. */
  readonly country?: string;
  /** "Western Asia" */
  readonly region?: string;
  /** Name of a country's capital. */
  readonly capital?: string;
  /** Degrees, WGS 84: north and east are positive. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number };
  /** Id of a reference of the manifest. */
  readonly reference?: ReferenceId;
}

/** What an entity of kind `event` adds: the makings of the timeline. */
export interface EventDetails {
  readonly when: When;
  readonly places: readonly EntityId[];
  readonly participants: readonly EntityId[];
}

/**
 * A small map that shows where a place is. Coordinates are whole units of the view box `0 0 width height`; `outline` and
 * `land` are SVG path data of relative lines.
 */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** The country that is shown, with the point at which its name stands. */
  readonly country: MapName;
  /** One or two countries beside it. */
  readonly neighbours: readonly MapName[];
  readonly outline: string;
  /** The land around the country. */
  readonly land: string;
  /** The place itself; absent for countries, and where its coordinates are not known. */
  readonly place?: { readonly x: number; readonly y: number };
}

export interface MapName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Everything that the pack knows of one entity: one slice of the compiled pack, decoded on its own. */
export interface EntityRecord {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The name that cards show. */
  readonly label: string;
  readonly names: readonly Name[];
  readonly identity: Identity;
  /** BCP 47 languages of the entity itself: a name of kind `native` in one of them is shown beside the label. */
  readonly languages: readonly string[];
  readonly place?: PlaceDetails;
  /** Drawn by the builder for places whose country it knows. */
  readonly map?: LocatorMap;
  /** Two sentences in our own words, true on every date that the pack covers. */
  readonly background: string;
  readonly backgroundEvidence: readonly Evidence[];
  /** False for media and others that keep their parts and cite, but are not marked by default. */
  readonly marked: boolean;
  /** Of a name learnt from reading: the reader has said that all of it is about one person. */
  readonly isOnePerson?: boolean;
  readonly roles: readonly Role[];
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  readonly event?: EventDetails;
}

export interface Article {
  readonly id: ArticleId;
  /** "The Moscow Times", or null where the text does not name its publisher. */
  readonly publisher: string | null;
  /** Its own title, or our label for it (`titleIsOurs`). */
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly date: Day;
  readonly dateBasis: { readonly kind: 'stated' | 'inferred'; readonly reason: string };
  readonly dateline?: string;
  /** Agencies credited in the text: "AFP". */
  readonly agencies: readonly string[];
  readonly url?: string;
  /** First words of cited paragraphs, by paragraph number: enough to find the paragraph in the page at `url`. */
  readonly openings?: Readonly<Record<string, string>>;
  /** SHA-256 of the article's text, hex. */
  readonly textHash: string;
  /** Articles that carry the same agency text share a group and count as one independent source. */
  readonly group: string;
  /** Paragraphs from which the pack takes nothing, each with the reason. */
  readonly skipped?: readonly { readonly paragraphs: readonly number[]; readonly reason: string }[];
}

/** Kebab-case id of a reference data set. */
export type ReferenceId = string;

/** A public data set that identities and places cite. */
export interface Reference {
  readonly id: ReferenceId;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly url?: string;
}

/** What a pack is about: a page belongs to the story when enough of it is about these entities in this span. */
export interface PackStory {
  readonly core: readonly EntityId[];
  readonly from: PartialDate;
  /** Open while the story goes on. */
  readonly to?: PartialDate;
}

/** The pack as a whole: decoded when it opens, so it stays small whatever the pack's size. */
export interface PackManifest {
  readonly format: number;
  readonly id: PackId;
  readonly title: string;
  readonly version: string;
  /** BCP 47 language of its sentences. */
  readonly language: string;
  readonly licence: string;
  readonly description: string;
  readonly references: readonly Reference[];
  readonly story?: PackStory;
  /** `reading`: what was learnt from articles that the reader has read; quotations are its facts. */
  readonly origin?: 'reading';
  readonly counts: {
    readonly entities: number;
    readonly names: number;
    readonly facts: number;
    readonly articles: number;
    readonly outlets: number;
  };
  /** Dates of its oldest and newest article: its coverageLimits. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/**
 * An opened compiled pack. Opening does no work proportional to its size; records are decoded one at a time.
 * Ordinals run from 0 to `manifest.counts.entities - 1`, in the order of ids (code-unit order).
 */
export interface Pack {
  readonly manifest: PackManifest;
  /** The matcher's section, for `openIndex`. A view, not a copy. */
  readonly indexBytes: Uint8Array;
  /** @returns the ordinal of an id, or -1 */
  ordinalOf(id: EntityId): number;
  idOf(ordinal: number): EntityId;
  /** @throws PackDamaged (`schema/damage.ts`) where the slice's checksum or shape is wrong */
  record(ordinal: number): EntityRecord;
  /** @returns the article, or undefined where the id is unknown */
  article(id: ArticleId): Article | undefined;
  articles(): readonly Article[];
}
