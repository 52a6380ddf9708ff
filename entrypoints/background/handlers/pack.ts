import { coverageLimitsOf, listEntities, wholeEntity } from '../../../knowledge/briefing/index';
import type { Day, Pack, PackId } from '../../../knowledge/schema/types';
import { entityRequest, nothing, packRequest, packTurn, shaped } from '../../../messaging/params';
import type { ListedPack, PackState, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { type KnowledgeSource, withDamageCheck } from '../knowledge';
import type { Services } from '../services';
import { withPackTurned } from '../settings-keeper';

type PackHandlers = Pick<
  Handlers<WorkerProtocol>,
  'packs.list' | 'packs.renew' | 'pack.turn' | 'pack.entities' | 'pack.entity'
>;

function describePack(pack: Pack, today: Day): PackState {
  const { version, licence, description, counts } = pack.manifest;
  const sources = pack
    .articles()
    .map(({ id, publisher, title, date, url }) => ({
      ...{ id, publisher, title, date },
      ...(url !== undefined && { url }),
    }))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  return { ...coverageLimitsOf(pack, today), version, licence, description, counts, sources };
}

/** A pack that cannot be read is listed too, with the reason, so that it can be removed. */
async function healthOf(
  id: PackId,
  knowledge: KnowledgeSource,
  today: Day,
): Promise<ListedPack['health']> {
  try {
    const pack = await knowledge.open(id);
    return { kind: 'whole', state: withDamageCheck(() => describePack(pack, today)) };
  } catch (error) {
    return { kind: 'damaged', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function listPacks({ knowledge, settings, clock }: Services) {
  const [{ places, failure }, { packsOff }] = await Promise.all([
    knowledge.places(),
    settings.read(),
  ]);
  const packs = places.map(async ({ id, kept }): Promise<ListedPack> => {
    const health = await healthOf(id, knowledge, clock.today());
    return { id, kept, on: !packsOff.includes(id), health };
  });
  return { packs: await Promise.all(packs), failure };
}

/**
 * Only the extension's pages may list packs and turn them on or off. No message adds or removes a pack: the options
 * page changes the store itself and reports it here, so that packs' bytes are never sent.
 */
export function packHandlers(services: Services): PackHandlers {
  const { knowledge, settings, tabs } = services;
  return {
    'packs.list': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: () => listPacks(services),
    },
    'packs.renew': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => {
        knowledge.renew();
        await tabs.refresh();
        return null;
      },
    },
    'pack.turn': {
      from: 'extension',
      accepts: shaped(packTurn),
      handle: ({ pack, on }) => settings.change((current) => withPackTurned(current, pack, on)),
    },
    'pack.entities': {
      from: 'extension',
      accepts: shaped(packRequest),
      handle: async ({ pack: id }) => {
        const pack = await knowledge.open(id);
        return withDamageCheck(() => listEntities(pack));
      },
    },
    'pack.entity': {
      from: 'extension',
      accepts: shaped(entityRequest),
      handle: async ({ pack: id, entity }) => {
        const pack = await knowledge.open(id);
        return withDamageCheck(() => wholeEntity(pack, entity));
      },
    },
  };
}
