import { defineContentScript } from 'wxt/utils/define-content-script';
import { askWorker } from '../../messaging/client';
import type { MatchRequest } from '../../messaging/protocol';
import { findReaderModule, leaveSession } from '../../page/handover';
import { startSession } from '../../page/session';
import './marks.css';

/** Left by the script that runs first on sites of which the reader wants every page. */
const ALWAYS = Symbol.for('backgrounder.always');

/** The worker may die with a script in its hands: it is asked once more, and bringing it twice comes to the same. */
async function bring(scripts: 'reader.load' | 'follow.load'): Promise<void> {
  const { ok } = await askWorker(scripts, null);
  if (!ok) await askWorker(scripts, null);
}

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
          if (!findReaderModule()) await bring('reader.load');
          const match = (request: MatchRequest) => askWorker('page.match', request);
          const reader = findReaderModule()?.create({ session, match }) ?? null;
          // Not waited for: the first marks need neither what follows the page nor what opens cards.
          if (reader) void bring('follow.load');
          return reader;
        },
      }),
    );
  },
});
