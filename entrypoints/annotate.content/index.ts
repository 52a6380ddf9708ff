import { defineContentScript } from 'wxt/utils/define-content-script';
import { askWorker } from '../../messaging/client';
import type { MatchRequest } from '../../messaging/protocol';
import { findReaderModule, leaveSession } from '../../page/handover';
import { startSession } from '../../page/session';
import './marks.css';

/** Left by the script that runs first on sites of which the reader wants every page. */
const ALWAYS = Symbol.for('backgrounder.always');

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main({ signal }) {
    leaveSession(
      startSession({
        window,
        signal,
        always: ALWAYS in globalThis,
        async loadReader(session) {
          if (!findReaderModule()) await askWorker('reader.load', null);
          const match = (request: MatchRequest) => askWorker('page.match', request);
          return findReaderModule()?.create({ session, match }) ?? null;
        },
      }),
    );
  },
});
