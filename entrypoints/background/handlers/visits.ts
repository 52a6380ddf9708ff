import { nothing, shaped, visitFilter, visitUrls } from '../../../messaging/params';
import type { DeletedVisits, Result, Visit, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { measureStore } from '../../../storage/visits';
import { type Services, unwrap } from '../services';

type VisitHandlers = Pick<
  Handlers<WorkerProtocol>,
  'visits.list' | 'visits.delete' | 'visits.clear' | 'store.measure'
>;

function deletion(result: Result<readonly Visit[]>): DeletedVisits {
  const visits = unwrap(result);
  return { deleted: visits.length, visits };
}

/** The reader's own data: only a page of the extension may list or change it. */
export function visitHandlers({ visits }: Services): VisitHandlers {
  return {
    'visits.list': {
      from: 'extension',
      accepts: shaped(visitFilter),
      handle: async (filter) => unwrap(await visits.list(filter)),
    },
    'visits.delete': {
      from: 'extension',
      accepts: shaped(visitUrls),
      handle: async ({ urls }) => deletion(await visits.remove(urls)),
    },
    'visits.clear': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => deletion(await visits.clear()),
    },
    'store.measure': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => unwrap(await measureStore(visits)),
    },
  };
}
