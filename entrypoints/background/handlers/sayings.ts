import { ExpectedFailure } from '../../../messaging/failure';
import { nothing, saying, shaped } from '../../../messaging/params';
import type { Saying, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { type Services, unwrap } from '../services';

type SayingHandlers = Pick<Handlers<WorkerProtocol>, 'saying.set' | 'sayings.list'>;

function takesBack(said: Saying): boolean {
  return said.kind === 'note' ? said.text.trim() === '' : !said.on;
}

async function set(said: Saying, sender: Sender, services: Services): Promise<null> {
  if (sender.incognito) {
    throw new ExpectedFailure('not-allowed', 'Nothing is kept in a private window.');
  }
  // Taking something back needs no name, and must work whatever has become of the pack.
  if (takesBack(said)) return unwrap(await services.sayings.set(said, '', services.clock.now()));
  const pack = (await services.knowledge.ready()).packOf(said.entity);
  if (!pack) throw new ExpectedFailure('bad-params', 'No pack that is on has such an entity.');
  const { label } = pack.record(pack.ordinalOf(said.entity));
  return unwrap(await services.sayings.set(said, label, services.clock.now()));
}

export function sayingHandlers(services: Services): SayingHandlers {
  return {
    'saying.set': {
      from: 'both',
      accepts: shaped(saying),
      handle: (said, sender) => set(said, sender, services),
    },
    'sayings.list': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => unwrap(await services.sayings.list()),
    },
  };
}
