import { defineContentScript } from 'wxt/utils/define-content-script';
import { askWorker } from '../../messaging/client';
import { startSession } from '../../page/session';
import { linkCard } from './card-link';
import { cardServices } from './card-services';
import './marks.css';
import { serveTab } from './serve-tab';

/** Under this key the session can be had from the isolated world: `npm run pages` looks at it through the debugger. */
const SESSION = Symbol.for('backgrounder.session');

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main(ctx) {
    const session = startSession({
      window,
      signal: ctx.signal,
      match: (request) => askWorker('page.match', request),
    });
    Object.assign(globalThis, { [SESSION]: session });
    linkCard(session, cardServices, ctx.signal);
    ctx.onInvalidated(serveTab(session));
  },
});
