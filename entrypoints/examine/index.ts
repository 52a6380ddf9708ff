import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from './verdict';

/** A thread of the options page, in which the file of a pack is examined. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
    postMessage(judge(data), { transfer: [data] });
  });
});
