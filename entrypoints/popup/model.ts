import type { PopupActions, PopupView } from '../../components/popup/view';
import { askTab, askWorker } from '../../messaging/client';
import type { Failure } from '../../messaging/protocol';

/** While a tab is still reading its page, how often it is asked again. */
const ASK_AGAIN_MS = 300;

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

function stillReading(view: PopupView): boolean {
  return view.kind === 'summary' && view.summary.tab.state === 'reading';
}

export function createPopupModel({ tabId, show, openOptions, leave }: Surroundings): PopupModel {
  let generation = 0;

  const refresh = async () => {
    generation += 1;
    const mine = generation;
    const view = await look(tabId);
    if (mine !== generation) return;
    show(view);
    if (stillReading(view)) setTimeout(() => mine === generation && void refresh(), ASK_AGAIN_MS);
  };
  const then = (done: Promise<unknown>) => void done.then(refresh);
  return {
    refresh,
    actions: {
      reveal: async (entity) => {
        const reply = await askTab(tabId, 'tab.reveal', { entity });
        if (reply.ok && reply.value.found) leave();
      },
      read: () => then(askTab(tabId, 'tab.read', null)),
      setSite: (site, rule) => then(askWorker('site.set', { site, rule })),
      setEnabled: (enabled) => then(askWorker('settings.set', { enabled })),
      openOptions,
      retry: () => void refresh(),
    },
  };
}
