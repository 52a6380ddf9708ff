import browser from 'webextension-polyfill';
import { browserActions } from './browser-actions';
import { fitToWindow } from './fit';
import { createPopupModel } from './model';
import { panelOpener } from './open-panel';
import { openSurface } from './surface';

/** An answer that takes longer is announced, milliseconds. */
const LATE_MS = 300;

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
  const tabId = await subjectTab();
  // An answer that comes at once is the first thing drawn: nothing flashes up before it.
  const late = setTimeout(() => surface.draw({ kind: 'loading' }, actions), LATE_MS);
  const model = createPopupModel({
    ...browserActions(tabId),
    asksAtOnce: true,
    tabId,
    show: (view) => {
      clearTimeout(late);
      surface.draw(view, actions);
    },
    leave: () => window.close(),
  });
  const actions = { ...model.actions, ...(openPanel && { openPanel }) };
  await model.refresh();
}

const root = document.getElementById('app');
if (root) void start(root);
