import { defineContentScript } from 'wxt/utils/define-content-script';
import { openGate } from '../page/hover/gate';

/** Runs before any script of the page: see page/hover/gate.ts. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_start',
  main() {
    openGate(window);
  },
});
