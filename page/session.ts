import { onNavigation } from './following/navigation';
import { seen } from './following/seen';
import type { Chapter, FirstReading, Reader, Session } from './handover';
import { type Evidence, gather } from './news/evidence';
import { byAddress, byOutline, mayHoldProse } from './news/first-look';
import { judge } from './news/verdict';

type Realm = Window & typeof globalThis;

/** What a session needs from outside. */
export interface SessionNeeds {
  readonly window: Realm;
  /** Ends everything: marks come off, nothing runs on. */
  readonly signal: AbortSignal;
  /** Fetches what reads articles. Asked once, when the first page that is to be read is seen; null when it cannot be had. */
  loadReader(session: Session): Promise<Reader | null>;
  /** The reader wants every page of this site read. */
  readonly always?: boolean;
}

/** When a page that had no text yet, or has just been navigated, is looked at again, milliseconds. */
const LOOKS_MS = [250, 1000, 3000, 8000];

interface OpenChapter extends Chapter {
  readonly address: string;
  /** Ends this page only; null before reading was asked for. */
  end: AbortController | null;
  wanted: boolean;
  reading: FirstReading | null;
  hasFailed: boolean;
}

/** Most pages are judged at first look, and no more is found out about them until somebody asks. */
function openChapter(view: Realm): OpenChapter {
  const address = view.location.href;
  let gathered: Evidence | null = null;
  const evidence = () => {
    gathered ??= gather(view.document, new URL(address));
    return gathered;
  };
  return {
    address,
    verdict: byAddress(view.location) ?? byOutline(view.document) ?? judge(evidence()),
    get evidence() {
      return evidence();
    },
    end: null,
    wanted: false,
    reading: null,
    hasFailed: false,
  };
}

/**
 * Judges the page at once, and on a page that is no news does nothing more than listen for navigation. On a news
 * page fetches the reader, and has it read.
 */
export function startSession(needs: SessionNeeds): Session {
  const { window: view, signal } = needs;
  let loading: Promise<Reader | null> | null = null;
  let everyPage = needs.always ?? false;
  let chapter = openChapter(view);

  const begin = async (current: OpenChapter) => {
    if (current.wanted) return;
    current.wanted = true;
    current.end = new AbortController();
    const ended = AbortSignal.any([signal, current.end.signal]);
    // Drawn ahead of being opened, or in a tab behind another: nobody may ever look at it.
    await seen(view.document, ended);
    loading ??= needs.loadReader(session);
    const reader = await loading;
    if (ended.aborted) return;
    if (reader) current.reading = reader.read(current.evidence, ended);
    else {
      loading = null;
      current.wanted = false;
      current.hasFailed = true;
    }
  };

  const turn = () => {
    chapter.end?.abort();
    chapter = openChapter(view);
    if (chapter.verdict.news || everyPage) void begin(chapter);
  };

  /** After a navigation the old article may still stand (an endless page), and the new one may not be there yet. */
  const look = (stillStands: (() => boolean) | undefined) => {
    if (signal.aborted || stillStands?.()) return;
    if (!chapter.wanted || chapter.address !== view.location.href) turn();
  };

  const lookLater = () => {
    // Taken now: a new article written into the old one's place would be read as more of it before we look.
    const stillStands = chapter.reading?.followed?.standing();
    for (const delayMs of LOOKS_MS) setTimeout(look, delayMs, stillStands);
  };

  const session: Session = {
    window: view,
    signal,
    get chapter() {
      return chapter;
    },
    retry() {
      if (chapter.hasFailed) void begin(chapter);
    },
    read() {
      everyPage = true;
      void begin(chapter);
    },
  };

  onNavigation(view, lookLater, signal);
  if (chapter.verdict.news || everyPage) void begin(chapter);
  else if (mayFillUp(view, chapter)) lookLater();
  return session;
}

/** An app's empty shell: what it is cannot be told before its script has drawn it. */
function mayFillUp(view: Window, { verdict }: Chapter): boolean {
  const { key } = verdict.reason;
  const lacksText = key === 'verdict_no_prose' || key === 'verdict_too_little';
  return lacksText && !mayHoldProse(view.document);
}
