import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveCardModule } from '../../components/card/handshake';
import { createCard } from '../../components/card/mount';

/** The card's code: the worker injects it into a tab's isolated world when the pointer first nears a mark. */
export default defineUnlistedScript(() => leaveCardModule(createCard));
