import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReader } from '../../page/first-reading';
import { leaveReaderModule } from '../../page/handover';

/** What reads articles: the worker puts it into a tab's isolated world when the content script has found news there. */
export default defineUnlistedScript(() => leaveReaderModule(createReader));
