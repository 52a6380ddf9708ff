import type { PopupActions, PopupView } from '../../components/popup/view';
import { askTab } from '../../messaging/client';
import type { Failure, SiteRule } from '../../messaging/protocol';
import { onPush } from '../../messaging/server';
import { askWorker } from '../../messaging/view-client';
import { highlightActions } from './highlights';
import { readingActions } from './own-reading';

export interface PopupModel {
  readonly actions: PopupActions;
  /** Requests the summary and shows it; late answers to earlier requests are dropped. */
  refresh(): Promise<void>;
  /** Ends following the tab. */
  stop(): void;
}

interface Surroundings {
  readonly tabId: number;
  readonly show: (view: PopupView) => void;
  readonly openOptions: () => void;
  readonly openWelcome: () => void;
  readonly openPacks: () => void;
  readonly reload: () => void;
  /** If pages are read only by a click, opening this view is that click. */
  readonly asksAtOnce?: boolean;
  /** The page has scrolled to the requested place, which the popup covers. */
  readonly leave: () => void;
}

/** A failure leaves the switches usable as long as the worker answers for settings. */
async function failed(failure: Failure): Promise<PopupView> {
  const settings = await askWorker('settings.get', null);
  return { kind: 'failed', failure, settings: settings.ok ? settings.value : null };
}

/** The page in a tab, and what is highlighted on it. */
async function look(tabId: number, asksAtOnce: boolean): Promise<PopupView> {
  const [view, highlights] = await Promise.all([
    lookAtPage(tabId, asksAtOnce),
    askWorker('highlight.page', { tabId }),
  ]);
  return highlights.ok ? { ...view, highlights: highlights.value } : view;
}

/** @param asksAtOnce if pages are read only by a click, reads the page now */
async function lookAtPage(tabId: number, asksAtOnce: boolean): Promise<PopupView> {
  // Together, so that everything is drawn at once.
  const [reply, own] = await Promise.all([
    askWorker('page.summary', { tabId }),
    askWorker('reading.page', { tabId }),
  ]);
  if (!reply.ok) return failed(reply.error);
  const view = reply.value;
  if (view.kind === 'summary') return { ...view, own: own.ok ? own.value : null };
  const isClick = view.kind === 'not-running' && view.settings.runOn === 'click' && view.site;
  if (!asksAtOnce || !isClick) return view;
  const asked = await askWorker('page.ask', { tabId });
  return asked.ok ? lookAtPage(tabId, false) : view;
}

async function pausePage(tabId: number): Promise<void> {
  const described = await askTab(tabId, 'tab.describe', null);
  if (!described.ok) return;
  await askWorker('page.pause', { url: described.value.page.url, paused: true });
}

/** A site that is now always read is read at once, because its page may have been judged not to be news. */
async function setSite(tabId: number, site: string, rule: SiteRule | null) {
  const kept = await askWorker('site.set', { site, rule, tabId });
  // A private window stores no rule: only the page is switched off, until the browser closes.
  if (!kept.ok && rule === 'never') await pausePage(tabId);
  if (rule === 'always') await askTab(tabId, 'tab.read', null);
}

export function createPopupModel(surroundings: Surroundings): PopupModel {
  const { tabId, show, openOptions, openWelcome, openPacks, reload, leave } = surroundings;
  const { asksAtOnce = false } = surroundings;
  let generation = 0;

  const refresh = async () => {
    generation += 1;
    const mine = generation;
    const view = await look(tabId, asksAtOnce && generation === 1);
    if (mine === generation) show(view);
  };
  // The worker reports that this tab's summary changed: reading continues, and the tab learns of a switch after the
  // popup.
  const stop = onPush('summary.changed', (changed) => {
    if (changed.tabId === tabId) void refresh();
  });
  const then = (done: Promise<unknown>) => void done.then(() => refresh());
  return {
    refresh,
    stop,
    actions: {
      reveal: async (entity) => {
        const reply = await askTab(tabId, 'tab.reveal', { entity });
        if (!reply.ok || !reply.value.found) return;
        // The popup gives keyboard access to cards: the card opens pinned and focused once the popup has closed.
        await askTab(tabId, 'mark.open', { entity });
        leave();
      },
      read: () => then(askTab(tabId, 'tab.read', null)),
      setPage: (url, on) => then(askWorker('page.pause', { url, paused: !on })),
      correctDate: (url, day) => then(askWorker('date.correct', { tabId, url, day })),
      setSite: (site, rule) => then(setSite(tabId, site, rule)),
      setEnabled: (enabled) => then(askWorker('settings.set', { enabled })),
      setKinds: (kindsOff) => then(askWorker('settings.set', { kindsOff })),
      openOptions,
      openWelcome,
      ask: () => then(askWorker('page.ask', { tabId })),
      openPacks,
      reload,
      retry: () => void refresh(),
      highlights: highlightActions(tabId, refresh, leave),
      reading: readingActions(tabId, refresh),
    },
  };
}
