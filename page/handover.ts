import type { Mention } from '../knowledge/matching/types';
import type { MatchReply, NewsVerdict, PageIdentity, TabDescription } from '../messaging/protocol';
import type { Match } from './asking/ask';
import type { Collector } from './following/collector';
import type { Evidence } from './news/evidence';
import type { ArticlePlace, findArticle } from './reading/article-root';
import type { readBlocks } from './reading/reader';
import type { BlockRecord } from './reading/record';
import type { regionOf } from './reading/regions';
import type { isBeyond, Scope } from './reading/scope';

/**
 * How the scripts of a page meet, in the isolated world that they share. Each holds what its own moment needs: the
 * content script the verdict, the reader's script what has to be there before the first mark, the follower's all that
 * comes after. What an earlier one has loaded a later one is handed, so that nothing is in a page twice.
 */

type Realm = Window & typeof globalThis;

/** One page of a tab: a client-side navigation ends it and begins another. */
export interface Chapter {
  readonly evidence: Evidence;
  readonly verdict: NewsVerdict;
  /** True from when reading was asked for. */
  readonly wanted: boolean;
  readonly reading: FirstReading | null;
  /** What reads it could not be loaded. */
  readonly hasFailed: boolean;
}

/** What the content script leaves: a tab's page, through every client-side navigation. */
export interface Session {
  readonly window: Realm;
  /** Ends everything: marks come off, nothing runs on. */
  readonly signal: AbortSignal;
  /** The page as it stands now. */
  readonly chapter: Chapter;
  /** Read this page whatever the verdict says, and those that this tab goes on to. */
  read(): void;
  /** Tries again to load what reads pages, if that has failed. */
  retry(): void;
}

/** What the first answer brought, with the marks that stand because of it. */
export interface FirstAnswer {
  /** Every block that was read, in reading order; those that were not asked for yet have no mentions. */
  readonly records: readonly BlockRecord[];
  /** Null where nothing answered: its follower asks again. */
  readonly reply: MatchReply | null;
  readonly painted: ReadonlyMap<Mention, Range>;
}

/** One article as far as the reader's script takes it: read, asked for once, its first marks painted. */
export interface FirstReading {
  readonly session: Session;
  readonly evidence: Evidence;
  /** Ends this article. */
  readonly signal: AbortSignal;
  /** No more than the first question needs: the follower finds out the rest. */
  readonly identity: PageIdentity;
  readonly place: ArticlePlace | null;
  readonly scope: Scope;
  readonly state: TabDescription['state'];
  /** Null when the signal came first, and once it has been taken over: what leaves the page must be let go. */
  answer: Promise<FirstAnswer | null>;
  readonly match: Match;
  /** What has changed in the page since reading began. */
  readonly collector: Collector;
  readonly lent: Lent;
  /** What the follower makes of it, once it is there. */
  followed: Followed | null;
}

/** Code of the reader's script that its follower uses too. */
export interface Lent {
  readonly findArticle: typeof findArticle;
  readonly readBlocks: typeof readBlocks;
  readonly isBeyond: typeof isBeyond;
  readonly regionOf: typeof regionOf;
}

/** What a session asks of the article that is being followed. */
export interface Followed {
  /**
   * Remembers what has been read by now.
   * @returns whether the page still shows it, whenever that is asked; what is read later does not count
   */
  standing(): () => boolean;
}

export interface ReaderNeeds {
  /** The session that asks for the reader. */
  readonly session: Session;
  readonly match: Match;
}

/** Reads articles in one page, one after the other. */
export interface Reader {
  /** Begins to read. What was read before must have been ended by its signal. */
  read(evidence: Evidence, signal: AbortSignal): FirstReading;
}

export interface ReaderModule {
  readonly version: typeof READER_VERSION;
  create(needs: ReaderNeeds): Reader;
}

/** Grows with any change above: scripts of two versions may meet after an update. */
export const READER_VERSION = 2;

interface Meeting {
  session?: Session;
  module?: ReaderModule;
  reading?: FirstReading;
  follow?: (reading: FirstReading) => void;
  attended?: Session;
  page?: unknown;
}

/** A symbol, because a page element with a fitting `id` would answer to a plain name. */
const KEY = Symbol.for('backgrounder.page');

function meeting(): Meeting {
  const world = globalThis as typeof globalThis & { [KEY]?: Meeting };
  world[KEY] ??= {};
  return world[KEY];
}

/** Called by the content script. */
export function leaveSession(session: Session): void {
  meeting().session = session;
}

/** For whoever inspects a page through the debugger (`npm run pages`): nobody else takes it from here. */
export function leavePage(page: object): void {
  meeting().page = page;
}

/** @returns the running session; null where there is none, or somebody has taken it already */
export function takeSession(): Session | null {
  const here = meeting();
  const { session } = here;
  if (!session || session.signal.aborted || session === here.attended) return null;
  here.attended = session;
  return session;
}

/** Called by the reader's script: leaves its factory for the content script. */
export function leaveReaderModule(create: ReaderModule['create']): void {
  meeting().module = { version: READER_VERSION, create };
}

/** @returns the module that the reader's script has left in this world, or null */
export function findReaderModule(): ReaderModule | null {
  const { module } = meeting();
  return module?.version === READER_VERSION ? module : null;
}

/** Called by the reader's script for each article. The follower's script comes by itself, before or after. */
export function leaveReading(reading: FirstReading): void {
  const here = meeting();
  here.reading = reading;
  reading.signal.addEventListener('abort', () => {
    if (here.reading === reading) delete here.reading;
  });
  // A follower that is older than the session, from before an update, takes it too.
  if (here.follow) here.attended = reading.session;
  here.follow?.(reading);
}

/** Called by the follower's script: begins with the article that is being read, and with every one that will be. */
export function attendReadings(follow: (reading: FirstReading) => void): void {
  const here = meeting();
  here.follow = follow;
  if (here.reading && !here.reading.signal.aborted) follow(here.reading);
}
