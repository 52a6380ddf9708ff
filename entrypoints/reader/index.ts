import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReaderModule } from '../../page/handover';
import { createCaller, leaveCaller } from '../../page/hover/caller';
import { createReader } from '../../page/reading-session';
import { linkCard } from '../annotate.content/card-link';
import { cardServices } from '../annotate.content/card-services';

/** What reads articles: the worker puts it into a tab's isolated world when the content script has found news there. */
export default defineUnlistedScript(() =>
  leaveReaderModule((needs) => {
    const { session, signal } = needs;
    const reader = createReader(needs);
    const { cardOf, settings, describe, refresh } = session;
    const linked = { surface: reader.surface, cardOf, settings, describe, refresh };
    const card = linkCard(linked, cardServices, signal);
    leaveCaller(createCaller(needs.window, reader.surface, (mark) => card.call(mark)));
    return reader;
  }),
);
