import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveReaderModule } from '../../page/handover';
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
    linkCard(linked, cardServices, signal);
    return reader;
  }),
);
