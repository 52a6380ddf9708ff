import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askUntilHeard } from '../../messaging/client';
import { attendPages } from '../../page/attend';
import { whenReadable } from '../../page/readable';
import { endLife } from '../annotate.content/lifetime';
import { endWithExtension } from './outlive';
import { serveTab } from './serve-tab';

/**
 * What comes after the first marks: follows the page, and answers for it. The worker sends it after the reader's
 * script, and on a page that is no news when somebody asks about it.
 */
export default defineUnlistedScript(() =>
  attendPages(
    (page) =>
      void whenReadable(window, page.url).then(
        (isRead) => isRead && void askUntilHeard('page.read', page),
      ),
    (page, { window, signal }) => {
      signal.addEventListener('abort', serveTab(page));
      endWithExtension(window, signal, endLife);
    },
  ),
);
