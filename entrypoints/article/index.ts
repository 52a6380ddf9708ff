import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWithRetry, askWorker } from '../../messaging/client';
import { createMarkNavigator, type MarkNavigator } from '../../page/hover/mark-navigator';
import { OPEN_PAGE, openPage } from '../../page/open-page';
import { ARTICLE_SCRIPT, DETECTION, type Detection, WANTED_VIEW } from '../../page/page-view';
import { current, endInstance, publish, subscribe } from '../../page/registry';
import { REPORT, reportPage } from '../../page/report';
import { linkCard } from './card-link';
import { cardServices } from './card-services';
import { watchContext } from './context-invalidation';
import { loadDates } from './load-dates';
import { learnOnceRead, tellOnceRead } from './once-read';
import { serveTab } from './serve-tab';

/** Serves one instance of the detect script: reads the views it wants, opens cards, answers for the tab. */
function start(detection: Detection): void {
  const { window, signal } = detection;
  const page = openPage({
    detection,
    match: (request) => askWithRetry('page.match', request),
    compareRetold: (request) => askWithRetry('page.retold', request),
    loadDates,
    onChange: () => void askWorker('page.changed', null),
    onIdentity: (identity) => void tellOnceRead(identity, window),
    onRead: () => void learnOnceRead(page, window),
  });
  let navigator: MarkNavigator | null = null;
  subscribe(
    WANTED_VIEW,
    (view) => {
      page.follow(view);
      if (navigator) return;
      const card = linkCard(page, cardServices, signal);
      navigator = createMarkNavigator(window, page.surface, (mark) => card.call(mark));
    },
    signal,
  );
  serveTab(page, () => navigator, signal);
  publish(OPEN_PAGE, page, signal);
  publish(REPORT, () => reportPage(detection, page), signal);
  watchContext(window, signal, endInstance);
}

/** Everything a news page needs besides the verdict. On another page the worker injects it when the popup asks. */
export default defineUnlistedScript(() => {
  if (current(ARTICLE_SCRIPT)) return;
  publish(ARTICLE_SCRIPT, true);
  subscribe(DETECTION, start);
});
