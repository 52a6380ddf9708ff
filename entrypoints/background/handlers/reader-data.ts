import { dataToRestore, nothing, shaped } from '../../../messaging/params';
import type { WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { type Services, unwrap } from '../services';

type ReaderDataHandlers = Pick<Handlers<WorkerProtocol>, 'data.clear' | 'data.restore'>;

/** All of the reader's data at once: only a page of the extension may wipe it or put it back. */
export function readerDataHandlers({ readerData }: Services): ReaderDataHandlers {
  return {
    'data.clear': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => unwrap(await readerData.clear()),
    },
    'data.restore': {
      from: 'extension',
      accepts: shaped(dataToRestore),
      handle: async (gone) => ({ restored: unwrap(await readerData.restore(gone)) }),
    },
  };
}
