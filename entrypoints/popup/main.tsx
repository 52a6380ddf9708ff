import type { PopupView } from '../../components/popup/view';
import { browserActions } from './browser-actions';
import { fitToWindow } from './fit';
import { followLookUps } from './follow-look-ups';
import { createPopupModel } from './model';
import { panelOpener } from './open-panel';
import { named, subjectTab } from './subject-tab';
import { openSurface } from './surface';

/** An answer that takes longer is announced, milliseconds. */
const LATE_MS = 300;

async function start(root: HTMLElement): Promise<void> {
  root.classList.toggle('roomy', named !== null);
  fitToWindow(root);
  const surface = openSurface(root);
  const openPanel = await panelOpener(() => window.close());
  const tabId = await subjectTab();
  // A quick answer is the first thing drawn, so that no loading state flashes.
  let shown: PopupView = { kind: 'loading' };
  const draw = () => surface.draw(shown, actions, undefined, lookUps());
  const late = setTimeout(() => surface.draw({ kind: 'loading' }, actions), LATE_MS);
  const model = createPopupModel({
    ...browserActions(tabId),
    asksAtOnce: true,
    tabId,
    show: (view) => {
      clearTimeout(late);
      shown = view;
      draw();
    },
    leave: () => window.close(),
  });
  const actions = { ...model.actions, ...(openPanel && { openPanel }) };
  const lookUps = followLookUps(tabId, surface.words, draw);
  await model.refresh();
}

const root = document.getElementById('app');
if (root) void start(root);
