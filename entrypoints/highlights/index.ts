import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HIGHLIGHTS } from '../../page/highlights/topic';
import { current, publish } from '../../page/registry';
import { watchContext } from '../article/context-invalidation';
import { linkHighlights } from './link';
import { serveHighlights } from './serve';

/** Draws what the reader highlighted on a page: on sites that have highlights, and where the reader makes one. */
export default defineUnlistedScript(() => {
  if (current(HIGHLIGHTS)) return;
  const end = new AbortController();
  const { signal } = end;
  publish(HIGHLIGHTS, { end: () => end.abort() }, signal);
  signal.addEventListener('abort', serveHighlights(linkHighlights(window, signal)));
  watchContext(window, signal, () => end.abort());
});
