import { edgesOf, listEntities, wholeEntity } from '../../../knowledge/briefing/index';
import type { Day, Pack } from '../../../knowledge/schema/types';
import { entityRequest, nothing, shaped } from '../../../messaging/params';
import type { PackState, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { whileWhole } from '../knowledge';
import type { Services } from '../services';

type PackHandlers = Pick<Handlers<WorkerProtocol>, 'pack.state' | 'pack.entities' | 'pack.entity'>;

function describePack(pack: Pack, today: Day): PackState {
  const { version, licence, description, counts } = pack.manifest;
  const sources = pack
    .articles()
    .map(({ id, publisher, title, date, url }) => ({
      ...{ id, publisher, title, date },
      ...(url !== undefined && { url }),
    }))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  return { ...edgesOf(pack, today), version, licence, description, counts, sources };
}

export function packHandlers({ knowledge, clock }: Services): PackHandlers {
  return {
    'pack.state': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => {
        const { pack } = await knowledge.ready();
        return whileWhole(() => describePack(pack, clock.today()));
      },
    },
    'pack.entities': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => {
        const { pack } = await knowledge.ready();
        return whileWhole(() => listEntities(pack));
      },
    },
    'pack.entity': {
      from: 'extension',
      accepts: shaped(entityRequest),
      handle: async ({ entity }) => {
        const { pack } = await knowledge.ready();
        return whileWhole(() => wholeEntity(pack, entity));
      },
    },
  };
}
