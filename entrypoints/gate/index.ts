import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGate } from '../../page/hover/gate';

/** Runs before any script of the page (wxt.config.ts puts it there): see page/hover/gate.ts. */
export default defineUnlistedScript(() => openGate(window));
