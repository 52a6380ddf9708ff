import { defineBackground } from 'wxt/utils/define-background';
import type { WorkerProtocol } from '../../messaging/protocol';
import { serve } from '../../messaging/server';
import { createBrowserServices } from './browser-services';
import { serveCommands } from './commands/commands';
import { serveMenus } from './commands/menus';
import { allHandlers } from './handlers/all';
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
  serve<WorkerProtocol>(allHandlers(services));
});
