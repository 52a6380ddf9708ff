import { onNavigation } from './following/navigation';
import { whenVisible } from './following/when-visible';
import { type Evidence, gather } from './news/evidence';
import { byAddress, byOutline, mayHoldProse } from './news/first-look';
import { judge } from './news/verdict';
import type { Detection, PageView, Realm } from './page-view';

export interface DetectionNeeds {
  readonly window: Realm;
  /** Ends the instance. */
  readonly signal: AbortSignal;
  /** Puts the article script into this world. Resolves to false where that failed. */
  loadArticle(): Promise<boolean>;
  /** Called with each view that is to be read, once the article script is there. */
  onWanted(view: PageView): void;
  /** The reader wants every page of this site read. */
  readonly everyPage?: boolean;
}

/** When a page that had no text yet, or has just been navigated, is looked at again, milliseconds. */
const LOOKS_MS = [250, 1000, 3000, 8000];

interface OwnView extends PageView {
  state: PageView['state'];
  readonly end: AbortController;
}

/** Most pages are judged at first look; the rest of the evidence is gathered when it is asked for. */
function openView(window: Realm, instance: AbortSignal): OwnView {
  const address = window.location.href;
  const end = new AbortController();
  let gathered: Evidence | null = null;
  const evidence = () => {
    gathered ??= gather(window.document, new URL(address));
    return gathered;
  };
  return {
    window,
    address,
    verdict: byAddress(window.location) ?? byOutline(window.document) ?? judge(evidence()),
    get evidence() {
      return evidence();
    },
    state: 'not-wanted',
    end,
    signal: AbortSignal.any([instance, end.signal]),
    reader: null,
  };
}

/** An app's empty shell: what it is cannot be told before its script has filled it. */
function mayFillUp({ verdict, window }: PageView): boolean {
  const { key } = verdict.reason;
  const lacksText = key === 'verdict_no_prose' || key === 'verdict_too_little';
  return lacksText && !mayHoldProse(window.document);
}

/**
 * Judges the page at once. On a page that is not news it then only listens for navigation; on a news page it loads the
 * article script.
 */
export function startDetection(needs: DetectionNeeds): Detection {
  const { window, signal } = needs;
  let everyPage = needs.everyPage ?? false;
  let loading: Promise<boolean> | null = null;
  let view = openView(window, signal);
  /** Whether the page still shows what it showed when the address last changed. */
  let isStillShown: (() => boolean) | undefined;

  const want = async (wanted: OwnView) => {
    if (wanted.state === 'wanted') return;
    wanted.state = 'wanted';
    // A prerendered page, or one in a background tab, may never be seen.
    await whenVisible(window.document, wanted.signal);
    loading ??= needs.loadArticle();
    const isLoaded = await loading;
    if (wanted.signal.aborted) return;
    if (isLoaded) return needs.onWanted(wanted);
    loading = null;
    wanted.state = 'failed';
  };

  const turn = () => {
    view.end.abort();
    isStillShown = undefined;
    view = openView(window, signal);
    if (view.verdict.news || everyPage) void want(view);
  };

  /** After a navigation the old article may stay (an endless page), and the new one may not be there yet. */
  const look = () => {
    if (signal.aborted || isStillShown?.()) return;
    if (view.state !== 'wanted' || view.address !== window.location.href) turn();
  };

  const lookLater = () => {
    // Taken now: a new article written into the place of the old one would count as more of it later.
    isStillShown = view.reader?.snapshot();
    for (const delayMs of LOOKS_MS) setTimeout(look, delayMs);
  };

  onNavigation(window, lookLater, signal);
  if (view.verdict.news || everyPage) void want(view);
  else if (mayFillUp(view)) lookLater();

  return {
    window,
    signal,
    get view() {
      return view;
    },
    retry() {
      if (view.state === 'failed') void want(view);
    },
    read() {
      everyPage = true;
      void want(view);
    },
  };
}
