import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/card/facts.css';
import '../../components/card/timeline.css';
import '../../components/card/locator-map.css';
import '../../components/card/card.css';
import '../../components/controls/controls.css';
import '../../components/controls/reference.css';
import '../../components/welcome/welcome.css';
import type { Translate } from '../../components/design/text';
import type { WelcomeActions, WelcomeView } from '../../components/welcome/view';
import { Welcome } from '../../components/welcome/Welcome';
import { createWords } from '../../components/words/words';
import { askWorker } from '../../messaging/client';
import { changeShortcuts, readShortcuts } from './shortcuts';

const t: Translate = (key, ...args) => browser.i18n.getMessage(key, [...args]);
const dir = t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';
const words = createWords({ t, lang: t('extension_language'), dir });

const START: WelcomeView = {
  settings: null,
  demo: null,
  demoFailure: null,
  shortcuts: [],
  saved: null,
};

/** The demo's text with what the worker finds in it. */
async function readDemo(): Promise<Partial<WelcomeView>> {
  const text = t('welcome_demo_text');
  const found = await askWorker('demo.match', { text, lang: words.lang });
  if (!found.ok) return { demoFailure: found.error.message };
  return { demo: { text, ...found.value } };
}

async function readSettings(): Promise<Partial<WelcomeView>> {
  const settings = await askWorker('settings.get', null);
  return settings.ok
    ? { settings: settings.value }
    : { saved: { ok: false, message: settings.error.message } };
}

function start(root: HTMLElement): void {
  document.title = t('welcome_title');
  Object.assign(document.documentElement, { lang: words.lang, dir });
  let view = START;
  const change = (next: Partial<WelcomeView>) => {
    view = { ...view, ...next };
    render(<Welcome view={view} words={words} actions={actions} />, root);
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
  change({});
  for (const read of [readSettings(), readDemo()]) void read.then(change);
  void readShortcuts(t).then((shortcuts) => change({ shortcuts }));
}

const root = document.getElementById('app');
if (root) start(root);
