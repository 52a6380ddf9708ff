import type { WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import type { Services } from '../services';
import { annotationHandlers } from './annotations';
import { cardHandlers } from './card';
import { highlightHandlers } from './highlights';
import { withinSize } from './in-parts';
import { lookUpHandlers } from './look-up';
import { noteHandlers } from './notes';
import { packHandlers } from './pack';
import { pageHandlers } from './page';
import { readingHandlers } from './reading';
import { settingsHandlers } from './settings';
import { welcomeHandlers } from './welcome';

/** The handlers of all messages to the worker. No reply is larger than a message may be. */
export function allHandlers(services: Services): Handlers<WorkerProtocol> {
  return withinSize({
    ...pageHandlers(services),
    ...cardHandlers(services),
    ...annotationHandlers(services),
    ...highlightHandlers(services),
    ...lookUpHandlers(services),
    ...settingsHandlers(services),
    ...noteHandlers(services),
    ...packHandlers(services),
    ...readingHandlers(services),
    ...welcomeHandlers(services),
  });
}
