import type { PopupActions, PopupView } from '../../components/popup/view';
import { askTab, askWorker } from '../../messaging/client';
import type { Failure } from '../../messaging/protocol';

/** While a tab is still reading its page, how often it is asked again, and how often at most (about ten seconds). */
const ASK_AGAIN_MS = 250;
const MOST_ASKED = 40;

export interface PopupModel {
  readonly actions: PopupActions;
  /** Asks for the summary and shows it; later answers of earlier questions are dropped. */
  refresh(): Promise<void>;
}

interface Surroundings {
  readonly tabId: number;
  readonly show: (view: PopupView) => void;
  readonly openOptions: () => void;
  /** The page has scrolled to what was asked for: the popup is in the way. */
  readonly leave: () => void;
}

/** A failure leaves the switches usable as long as the worker answers for settings. */
async function failed(failure: Failure): Promise<PopupView> {
  const settings = await askWorker('settings.get', null);
  return { kind: 'failed', failure, settings: settings.ok ? settings.value : null };
}

async function look(tabId: number): Promise<PopupView> {
  const reply = await askWorker('page.summary', { tabId });
  return reply.ok ? reply.value : failed(reply.error);
}

/** Reading, or about to: a tab hears of a switch that was just turned on a moment after the popup does. */
function stillReading(view: PopupView): boolean {
  if (view.kind !== 'summary') return false;
  const { tab, settings, isPaused } = view.summary;
  const wanted = !isPaused && settings.enabled && settings.sites[tab.page.site] !== 'never';
  return tab.state === 'reading' || (tab.state === 'off' && wanted);
}

export function createPopupModel({ tabId, show, openOptions, leave }: Surroundings): PopupModel {
  let generation = 0;

  const refresh = async (left = MOST_ASKED) => {
    generation += 1;
    const mine = generation;
    const view = await look(tabId);
    if (mine !== generation) return;
    show(view);
    if (!stillReading(view) || left === 0) return;
    setTimeout(() => mine === generation && void refresh(left - 1), ASK_AGAIN_MS);
  };
  const pausePage = async () => {
    const described = await askTab(tabId, 'tab.describe', null);
    if (!described.ok) return;
    await askWorker('page.pause', { url: described.value.page.url, paused: true });
  };
  /** A site that is always to be read is read at once: its tab may have taken the page for no news. */
  const setSite = async (site: string, rule: 'always' | 'never' | null) => {
    const kept = await askWorker('site.set', { site, rule, tabId });
    // A private window keeps no rule: the page alone is switched off, until the browser closes.
    if (!kept.ok && rule === 'never') await pausePage();
    if (rule === 'always') await askTab(tabId, 'tab.read', null);
  };
  const then = (done: Promise<unknown>) => void done.then(() => refresh());
  return {
    refresh,
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
      setSite: (site, rule) => then(setSite(site, rule)),
      setEnabled: (enabled) => then(askWorker('settings.set', { enabled })),
      openOptions,
      retry: () => void refresh(),
    },
  };
}
