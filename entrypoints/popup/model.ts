import type { PopupActions, PopupView } from '../../components/popup/view';
import { askTab, askWorker } from '../../messaging/client';
import type { Failure } from '../../messaging/protocol';
import { onPush } from '../../messaging/server';
import { readingActions } from './own-reading';

export interface PopupModel {
  readonly actions: PopupActions;
  /** Asks for the summary and shows it; later answers of earlier questions are dropped. */
  refresh(): Promise<void>;
  /** Ends following the tab. */
  stop(): void;
}

interface Surroundings {
  readonly tabId: number;
  readonly show: (view: PopupView) => void;
  readonly openOptions: () => void;
  readonly openPacks: () => void;
  readonly reload: () => void;
  /** The page has scrolled to what was asked for: the popup is in the way. */
  readonly leave: () => void;
}

/** A failure leaves the switches usable as long as the worker answers for settings. */
async function failed(failure: Failure): Promise<PopupView> {
  const settings = await askWorker('settings.get', null);
  return { kind: 'failed', failure, settings: settings.ok ? settings.value : null };
}

async function look(tabId: number): Promise<PopupView> {
  // Together, so that all is drawn at once.
  const [reply, own] = await Promise.all([
    askWorker('page.summary', { tabId }),
    askWorker('reading.page', { tabId }),
  ]);
  if (!reply.ok) return failed(reply.error);
  if (reply.value.kind === 'unreachable') return reply.value;
  return { ...reply.value, own: own.ok ? own.value : null };
}

async function pausePage(tabId: number): Promise<void> {
  const described = await askTab(tabId, 'tab.describe', null);
  if (!described.ok) return;
  await askWorker('page.pause', { url: described.value.page.url, paused: true });
}

/** A site that is always to be read is read at once: its tab may have taken the page for no news. */
async function setSite(tabId: number, site: string, rule: 'always' | 'never' | null) {
  const kept = await askWorker('site.set', { site, rule, tabId });
  // A private window keeps no rule: the page alone is switched off, until the browser closes.
  if (!kept.ok && rule === 'never') await pausePage(tabId);
  if (rule === 'always') await askTab(tabId, 'tab.read', null);
}

export function createPopupModel(surroundings: Surroundings): PopupModel {
  const { tabId, show, openOptions, openPacks, reload, leave } = surroundings;
  let generation = 0;

  const refresh = async () => {
    generation += 1;
    const mine = generation;
    const view = await look(tabId);
    if (mine === generation) show(view);
  };
  // The worker says that this tab's summary changed: it goes on reading, and hears of a switch after the popup.
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
        // The popup is the keyboard's way to a card: it opens pinned and with the focus once the popup is gone.
        await askTab(tabId, 'mark.open', { entity });
        leave();
      },
      read: () => then(askTab(tabId, 'tab.read', null)),
      setPage: (url, on) => then(askWorker('page.pause', { url, paused: !on })),
      correctDate: (url, day) => then(askWorker('date.correct', { url, day })),
      setSite: (site, rule) => then(setSite(tabId, site, rule)),
      setEnabled: (enabled) => then(askWorker('settings.set', { enabled })),
      setKinds: (kindsOff) => then(askWorker('settings.set', { kindsOff })),
      openOptions,
      openPacks,
      reload,
      retry: () => void refresh(),
      reading: readingActions(tabId, refresh),
    },
  };
}
