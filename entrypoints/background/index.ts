import { defineBackground } from 'wxt/utils/define-background';
import type { WorkerProtocol } from '../../messaging/protocol';
import { serve } from '../../messaging/server';
import { createBrowserServices } from './browser-services';
import { serveCommands } from './commands/commands';
import { serveMenus } from './commands/menus';
import { annotationHandlers } from './handlers/annotations';
import { cardHandlers } from './handlers/card';
import { highlightHandlers } from './handlers/highlights';
import { lookUpHandlers } from './handlers/look-up';
import { noteHandlers } from './handlers/notes';
import { packHandlers } from './handlers/pack';
import { pageHandlers } from './handlers/page';
import { readingHandlers } from './handlers/reading';
import { settingsHandlers } from './handlers/settings';
import { welcomeHandlers } from './handlers/welcome';
import { serveInstallation } from './install';

/**
 * The worker. Its one listener is registered in the first turn, so that a message that wakes it is never lost; what
 * takes time (the pack, the store) is a promise that handlers await. It may be killed between any two messages:
 * everything here is rebuilt each time.
 */
export default defineBackground(() => {
  const services = createBrowserServices();
  serveInstallation(services);
  serveCommands(services);
  serveMenus(services);
  serve<WorkerProtocol>({
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
});
