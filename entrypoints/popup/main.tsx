import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/card/facts.css';
import '../../components/card/timeline.css';
import '../../components/controls/controls.css';
import '../../components/popup/popup.css';
import type { Translate } from '../../components/design/text';
import { Popup } from '../../components/popup/Popup';
import type { PopupView } from '../../components/popup/view';
import { createWords } from '../../components/words/words';
import { fitToWindow } from './fit';
import { createPopupModel } from './model';

const t: Translate = (key, ...args) => browser.i18n.getMessage(key, [...args]);
const dir = t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';
const words = createWords({ t, lang: t('extension_language'), dir });

/** Named by the address when the popup is opened in a tab of its own. */
const named = new URLSearchParams(location.search).get('tab');

/** The tab that the popup is about: the one in front unless another is named. */
async function subjectTab(): Promise<number> {
  if (named !== null) return Number(named);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id ?? browser.tabs.TAB_ID_NONE;
}

async function start(root: HTMLElement): Promise<void> {
  root.classList.toggle('roomy', named !== null);
  fitToWindow(root);
  document.title = t('popup_title');
  Object.assign(document.documentElement, { lang: words.lang, dir });
  const model = createPopupModel({
    tabId: await subjectTab(),
    show: (view) => draw(view),
    openOptions: () => void browser.runtime.openOptionsPage(),
    leave: () => window.close(),
  });
  const draw = (view: PopupView) =>
    render(<Popup view={view} words={words} actions={model.actions} />, root);
  draw({ kind: 'loading' });
  await model.refresh();
}

const root = document.getElementById('app');
if (root) void start(root);
