import { edgesOf } from '../../../knowledge/briefing/index';
import { nothing, shaped } from '../../../messaging/params';
import type { WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import type { Services } from '../services';

type PackHandlers = Pick<Handlers<WorkerProtocol>, 'pack.state'>;

export function packHandlers({ knowledge, clock }: Services): PackHandlers {
  return {
    'pack.state': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => edgesOf((await knowledge.ready()).pack, clock.today()),
    },
  };
}
