import browser from 'webextension-polyfill';
import { openWelcome } from '../welcome/open';
import { fitToWindow } from './fit';
import { createPopupModel } from './model';
import { panelOpener } from './open-panel';
import { openSurface } from './surface';

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
  const surface = openSurface(root);
  const openPanel = await panelOpener(() => window.close());
  const model = createPopupModel({
    tabId: await subjectTab(),
    show: (view) => surface.draw(view, actions),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWelcome,
    asksAtOnce: true,
    leave: () => window.close(),
  });
  const actions = { ...model.actions, ...(openPanel && { openPanel }) };
  surface.draw({ kind: 'loading' }, actions);
  await model.refresh();
}

const root = document.getElementById('app');
if (root) void start(root);
