import { defineContentScript } from 'wxt/utils/define-content-script';
import { askWithRetry } from '../../messaging/client';
import { startDetection } from '../../page/detection';
import { ARTICLE_SCRIPT, DETECTION, EVERY_PAGE, ONE_PAGE, WANTED_VIEW } from '../../page/page-view';
import { current, endInstance, publish, startInstance } from '../../page/registry';
import { REPORT, reportVerdict } from '../../page/report';
import './marks.css';

/** Runs on pages that the reader wants read: tells news from other pages, and loads the article script on news. */
export default defineContentScript({
  matches: ['*://*/*'],
  // The worker registers it for the pages that the reader wants read (background/page-scripts.ts).
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    const signal = startInstance();
    const detection = startDetection({
      window,
      signal,
      everyPage: current(EVERY_PAGE) ?? false,
      async loadArticle() {
        if (!current(ARTICLE_SCRIPT)) await askWithRetry('article.load', null);
        return current(ARTICLE_SCRIPT) ?? false;
      },
      ...(current(ONE_PAGE) && { onLeft: endInstance }),
      onWanted: (view) => publish(WANTED_VIEW, view, view.signal),
    });
    publish(REPORT, () => reportVerdict(detection), signal);
    publish(DETECTION, detection, signal);
  },
});
