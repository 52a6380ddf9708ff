import { defineContentScript } from 'wxt/utils/define-content-script';
import { askUntilHeard } from '../../messaging/client';
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
          if (!findReaderModule()) await askUntilHeard('reader.load', null);
          const match = (request: MatchRequest) => askUntilHeard('page.match', request);
          const reader = findReaderModule()?.create({ session, match }) ?? null;
          // Not waited for: the first marks need neither what follows the page nor what opens cards.
          if (reader) void askUntilHeard('follow.load', null);
          return reader;
        },
      }),
    );
  },
});
