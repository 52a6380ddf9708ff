import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { current, publish, type Topic } from '../../page/registry';
import { serveInView } from './serve';

const STARTED: Topic<true> = { name: 'in-view-script' };

/** Tells the side panel which names are on the screen. The panel injects it; it listens only while the panel is connected. */
export default defineUnlistedScript(() => {
  if (current(STARTED)) return;
  publish(STARTED, true);
  serveInView(window);
});
