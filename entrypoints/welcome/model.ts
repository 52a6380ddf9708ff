import browser from 'webextension-polyfill';
import type { WelcomeActions, WelcomeView } from '../../components/welcome/view';
import type { Words } from '../../components/words/words';
import { askWorker } from '../../messaging/view-client';
import { changeShortcuts, readShortcuts } from './shortcuts';

const START: WelcomeView = {
  settings: null,
  demo: null,
  demoFailure: null,
  shortcuts: [],
  saved: null,
};

/** The demo's text with what the worker finds in it. */
async function readDemo({ t, lang }: Words): Promise<Partial<WelcomeView>> {
  const text = t('welcome_demo_text');
  const found = await askWorker('demo.match', { text, lang });
  if (!found.ok) return { demoFailure: found.error.message };
  return { demo: { text, ...found.value } };
}

async function readSettings(): Promise<Partial<WelcomeView>> {
  const settings = await askWorker('settings.get', null);
  return settings.ok
    ? { settings: settings.value }
    : { saved: { ok: false, message: settings.error.message } };
}

export interface WelcomeModel {
  readonly actions: WelcomeActions;
  /** Loads everything that the page shows. */
  load(): void;
}

export function createWelcomeModel(words: Words, show: (view: WelcomeView) => void): WelcomeModel {
  let view = START;
  const change = (next: Partial<WelcomeView>) => {
    view = { ...view, ...next };
    show(view);
  };
  const actions: WelcomeActions = {
    async save({ addedSites, ...choice }) {
      change({ saved: null });
      const rules = Object.fromEntries(addedSites.map((site) => [site, 'news' as const]));
      const sites = { ...view.settings?.sites, ...rules };
      const stored = await askWorker('settings.set', { ...choice, sites });
      if (stored.ok) change({ settings: stored.value, saved: { ok: true } });
      else change({ saved: { ok: false, message: stored.error.message } });
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    changeShortcuts,
    async brief(entity) {
      if (!view.demo) return null;
      const { page, content } = view.demo;
      const briefing = await askWorker('card.brief', { entity, page, content });
      return briefing.ok ? briefing.value : null;
    },
  };
  return {
    actions,
    load() {
      change({});
      for (const read of [readSettings(), readDemo(words)]) void read.then(change);
      void readShortcuts(words.t).then((shortcuts) => change({ shortcuts }));
    },
  };
}
