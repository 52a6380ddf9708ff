import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/controls/controls.css';
import '../../components/options/options.css';
import { Options } from '../../components/options/Options';
import { createWords } from '../../components/words/words';
import { createOptionsModel, START } from './model';

const t = (key: string, ...args: readonly string[]) => browser.i18n.getMessage(key, [...args]);
const words = createWords(t, t('extension_language'));

function start(root: HTMLElement): void {
  document.title = t('options_title');
  document.documentElement.lang = t('extension_language');
  const model = createOptionsModel({
    words,
    persist: () => navigator.storage.persist(),
    show: (view) => draw(view),
  });
  const draw = (view: typeof START) =>
    render(<Options view={view} words={words} actions={model.actions} />, root);
  draw(START);
  void model.load();
  // The popup may change settings while this page is open.
  browser.storage.local.onChanged.addListener(() => void model.loadSettings());
  // Pages are read in other tabs: what is kept is shown anew when the reader comes back.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void model.load();
  });
}

const root = document.getElementById('app');
if (root) start(root);
