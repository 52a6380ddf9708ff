import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReaderModule } from '../../page/handover';
import { takeSeat } from '../../page/hover/seat';
import { createReader } from '../../page/reading-session';

/** What reads articles: the worker puts it into a tab's isolated world when the content script has found news there. */
export default defineUnlistedScript(() =>
  leaveReaderModule((needs) => {
    const { window, session, signal } = needs;
    const reader = createReader(needs);
    takeSeat({ window, session, signal, surface: reader.surface });
    return reader;
  }),
);
