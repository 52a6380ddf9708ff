import { annotationsToRestore, nothing, shaped } from '../../../messaging/params';
import type { WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { type Services, unwrap } from '../services';

type AnnotationHandlers = Pick<
  Handlers<WorkerProtocol>,
  'annotations.clear' | 'annotations.restore'
>;

/** All of the reader's data at once: only a page of the extension may wipe it or put it back. */
export function annotationHandlers({ annotations }: Services): AnnotationHandlers {
  return {
    'annotations.clear': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => unwrap(await annotations.clear()),
    },
    'annotations.restore': {
      from: 'extension',
      accepts: shaped(annotationsToRestore),
      handle: async (gone) => ({ restored: unwrap(await annotations.restore(gone)) }),
    },
  };
}
