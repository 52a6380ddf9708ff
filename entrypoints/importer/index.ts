import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDatabase } from '../../storage/database';
import { createImporter, type ImportRequest } from './thread';

/** A thread of the options page that reads and imports a file. */
export default defineUnlistedScript(() => {
  const handle = createImporter(createDatabase(), (report) => postMessage(report));
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void handle(data));
});
