import { ExpectedFailure } from '../../../messaging/failure';
import { annotationChange, shaped } from '../../../messaging/params';
import type { AnnotationChange, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { libraryFor } from '../reading/library-for';
import { type Services, unwrap } from '../services';

type AnnotationHandlers = Pick<Handlers<WorkerProtocol>, 'annotation.set'>;

async function set(change: AnnotationChange, sender: Sender, services: Services): Promise<null> {
  if (sender.incognito) {
    throw new ExpectedFailure('not-allowed', 'Nothing is kept in a private window.');
  }
  // Removing needs no name, and works when the pack is gone.
  if (!change.on) return unwrap(await services.annotations.set(change, '', services.clock.now()));
  const pack = (await libraryFor(services, false)).packOf(change.entity);
  if (!pack) throw new ExpectedFailure('bad-params', 'No pack that is on has such an entity.');
  const { label } = pack.record(pack.ordinalOf(change.entity));
  return unwrap(await services.annotations.set(change, label, services.clock.now()));
}

export function annotationHandlers(services: Services): AnnotationHandlers {
  return {
    'annotation.set': {
      from: 'both',
      accepts: shaped(annotationChange),
      handle: (change, sender) => set(change, sender, services),
    },
  };
}
