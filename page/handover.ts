import type { CardBriefing } from '../knowledge/briefing/types';
import type { Mention } from '../knowledge/matching/types';
import type { EntityId } from '../knowledge/schema/types';
import type { PageIdentity, Settings, TabDescription } from '../messaging/protocol';
import type { Match } from './asking';
import type { Evidence } from './news/evidence';
import type { MarkSurface, TextBlock } from './types';

/**
 * How the two scripts of a page meet. The content script is in every page there is, so it holds only the verdict;
 * on a news page it has the worker put the reader's script beside it, in the same isolated world.
 */

type Realm = Window & typeof globalThis;

/** A tab's page, from the verdict to its marks, through every client-side navigation. */
export interface PageSession {
  /** Nothing is marked until a reader is there. */
  readonly surface: MarkSurface;
  describe(): TabDescription;
  /** Settings changed: ask again and paint again. */
  refresh(): void;
  /** Read this page whatever the verdict says. */
  read(): void;
  /** Scrolls to the first place that names an entity, and flashes it. @returns false when there is none */
  reveal(entity: EntityId): boolean;
  cardOf(entity: EntityId): CardBriefing | undefined;
  /** Null until the worker has answered. */
  settings(): Settings | null;
  /** What was read, in reading order, with the mentions found: for whoever inspects (`npm run pages`). */
  readings(): readonly ReadBlock[];
}

export interface ReaderNeeds {
  readonly window: Realm;
  /** The session that asks for the reader. */
  readonly session: PageSession;
  /** Ends everything: marks come off, nothing runs on. */
  readonly signal: AbortSignal;
  readonly match: Match;
}

/** A block that was read and what was found in it. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly mentions: readonly Mention[] | null;
}

/** One article being read, until its signal ends it. */
export interface Reading {
  readonly state: TabDescription['state'];
  readonly failure: string | null;
  readonly settings: Settings | null;
  readonly identity: PageIdentity;
  cardOf(entity: EntityId): CardBriefing | undefined;
  entities(): TabDescription['entities'];
  /** In reading order. */
  readings(): readonly ReadBlock[];
  /** Asks for everything again: settings or corrections have changed. */
  refresh(): void;
  /** Scrolls to the first place that names an entity, and flashes it. @returns false when there is none */
  reveal(entity: EntityId): boolean;
  /**
   * Remembers what has been read by now.
   * @returns whether the page still shows it, whenever that is asked; what is read later does not count
   */
  standing(): () => boolean;
}

/** Reads articles in one page, one after the other. */
export interface Reader {
  /** One object through all articles. */
  readonly surface: MarkSurface;
  /** Begins to read. What was read before must have been ended by its signal. */
  read(evidence: Evidence, signal: AbortSignal): Reading;
}

export interface ReaderModule {
  readonly version: typeof READER_VERSION;
  create(needs: ReaderNeeds): Reader;
}

/** Grows with any change above: scripts of two versions may meet after an update. */
export const READER_VERSION = 1;

/** A symbol, because a page element with a fitting `id` would answer to a plain name. */
const KEY = Symbol.for('backgrounder.reader');

type World = typeof globalThis & { [KEY]?: ReaderModule };

/** Called by the reader's script: leaves its factory for the content script. */
export function leaveReaderModule(create: ReaderModule['create']): void {
  (globalThis as World)[KEY] = { version: READER_VERSION, create };
}

/** @returns the module that the reader's script has left in this world, or null */
export function findReaderModule(): ReaderModule | null {
  const module = (globalThis as World)[KEY];
  return module?.version === READER_VERSION ? module : null;
}
