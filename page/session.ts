import type { NewsVerdict, PageIdentity, TabDescription } from '../messaging/protocol';
import { onNavigation } from './following/navigation';
import type { PageSession, Reader, Reading } from './handover';
import { type Evidence, gather } from './news/evidence';
import { mayHoldProse } from './news/shape';
import { judge } from './news/verdict';
import type { MarkSurface } from './types';

type Realm = Window & typeof globalThis;

/** What a session needs from outside. */
export interface SessionNeeds {
  readonly window: Realm;
  /** Ends everything: marks come off, nothing runs on. */
  readonly signal: AbortSignal;
  /** Fetches what reads articles. Asked once, on the first page that is to be read; null when it cannot be had. */
  loadReader(session: PageSession): Promise<Reader | null>;
  /** The reader wants every page of this site read. */
  readonly always?: boolean;
}

/** When a page that had no text yet, or has just been navigated, is looked at again, milliseconds. */
const LOOKS_MS = [250, 1000, 3000];

const ASKED: NewsVerdict['reason'] = { key: 'verdict_asked', args: [] };

/** One page of a tab: a client-side navigation ends it and begins another. */
interface Chapter {
  readonly evidence: Evidence;
  readonly verdict: NewsVerdict;
  readonly end: AbortController;
  /** True from when reading was asked for. */
  wanted: boolean;
  reading: Reading | null;
  failure: string | null;
}

function openChapter(view: Realm): Chapter {
  const evidence = gather(view.document, new URL(view.document.URL));
  const verdict = judge(evidence);
  const end = new AbortController();
  return { evidence, verdict, end, wanted: false, reading: null, failure: null };
}

/**
 * Judges the page at once, and on a page that is no news does nothing more than listen for navigation. On a news
 * page has the reader read, ask, paint and follow it.
 */
export function startSession(needs: SessionNeeds): PageSession {
  const { window: view, signal } = needs;
  let reader: Promise<Reader | null> | null = null;
  let loaded: Reader | null = null;
  let everyPage = needs.always ?? false;
  let chapter = openChapter(view);

  const begin = async (current: Chapter) => {
    if (current.wanted) return;
    current.wanted = true;
    reader ??= needs.loadReader(session);
    loaded = await reader;
    if (current.end.signal.aborted) return;
    if (loaded) current.reading = loaded.read(current.evidence, current.end.signal);
    else {
      reader = null;
      current.wanted = false;
      current.failure = 'The part that reads pages could not be loaded.';
    }
  };

  const turn = () => {
    chapter.end.abort();
    chapter = openChapter(view);
    if (chapter.verdict.news || everyPage) void begin(chapter);
  };

  /** After a navigation the old article may still stand (an endless page), and the new one may not be there yet. */
  const look = (stillStands: (() => boolean) | undefined) => {
    if (signal.aborted || stillStands?.()) return;
    if (!chapter.wanted || chapter.evidence.url.href !== view.document.URL) turn();
  };

  const lookLater = () => {
    // Taken now: a new article written into the old one's place would be read as more of it before we look.
    const stillStands = chapter.reading?.standing();
    for (const delayMs of LOOKS_MS) setTimeout(look, delayMs, stillStands);
  };

  const session: PageSession = {
    get surface() {
      return loaded?.surface ?? NO_MARKS;
    },
    describe: () => describeTab(chapter, view),
    refresh() {
      if (chapter.reading) chapter.reading.refresh();
      else if (chapter.failure !== null) void begin(chapter);
    },
    read() {
      everyPage = true;
      void begin(chapter);
    },
    reveal: (entity) => chapter.reading?.reveal(entity) ?? false,
    cardOf: (entity) => chapter.reading?.cardOf(entity),
    settings: () => chapter.reading?.settings ?? null,
    readings: () => chapter.reading?.readings() ?? [],
  };

  signal.addEventListener('abort', () => chapter.end.abort(), { once: true });
  onNavigation(view, lookLater, signal);
  if (chapter.verdict.news || everyPage) void begin(chapter);
  else if (mayFillUp(chapter)) lookLater();
  return session;
}

const NO_MARKS: MarkSurface = {
  markAt: () => null,
  marks: () => [],
  setActive: () => undefined,
  flash: () => undefined,
};

/** An app's empty shell: what it is cannot be told before its script has drawn it. */
function mayFillUp({ verdict, evidence }: Chapter): boolean {
  const { key } = verdict.reason;
  return /no_prose|too_little/.test(key) && !mayHoldProse(evidence.doc);
}

/** What can be said of a page that is not read. */
function plainIdentity({ doc, url }: Evidence): PageIdentity {
  return {
    url: url.href.split('#')[0] ?? url.href,
    site: url.hostname.replace(/^www\./, ''),
    title: doc.title.trim(),
    outlet: null,
    lang: doc.documentElement?.lang || null,
    date: null,
  };
}

function stateOf({ reading, failure, wanted }: Chapter): TabDescription['state'] {
  if (reading) return reading.state;
  if (failure !== null) return 'failed';
  return wanted ? 'reading' : 'not-news';
}

function describeTab(chapter: Chapter, view: Realm): TabDescription {
  const { reading, verdict } = chapter;
  return {
    page: reading?.identity ?? plainIdentity(chapter.evidence),
    verdict: reading && !verdict.news ? { ...verdict, reason: ASKED } : verdict,
    state: stateOf(chapter),
    failure: reading?.failure ?? chapter.failure,
    canPaint: 'Highlight' in view,
    entities: reading?.entities() ?? [],
  };
}
