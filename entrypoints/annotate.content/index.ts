import { defineContentScript } from 'wxt/utils/define-content-script';
import { askWorker } from '../../messaging/client';
import type { MatchRequest } from '../../messaging/protocol';
import { findReaderModule } from '../../page/handover';
import { startSession } from '../../page/session';
import './marks.css';
import { serveTab } from './serve-tab';

/** Under this key the session can be had from the isolated world: `npm run pages` looks at it through the debugger. */
const SESSION = Symbol.for('backgrounder.session');
/** Left by the script that runs first on sites of which the reader wants every page. */
const ALWAYS = Symbol.for('backgrounder.always');

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main(ctx) {
    const session = startSession({
      window,
      signal: ctx.signal,
      always: ALWAYS in globalThis,
      async loadReader(session) {
        if (!findReaderModule()) await askWorker('reader.load', null);
        const match = (request: MatchRequest) => askWorker('page.match', request);
        return findReaderModule()?.create({ window, session, signal: ctx.signal, match }) ?? null;
      },
    });
    Object.assign(globalThis, { [SESSION]: session });
    ctx.onInvalidated(serveTab(session));
  },
});
