import { defineBackground } from 'wxt/utils/define-background';
import type { WorkerProtocol } from '../../messaging/protocol';
import { serve } from '../../messaging/server';
import { createBrowserServices } from './browser-services';
import { serveCommands } from './commands/commands';
import { serveMenus } from './commands/menus';
import { allHandlers } from './handlers/all';
import { serveInstallation } from './install';

/**
 * The worker. Its message listener is registered in the first turn, so that a message that starts the worker is never
 * lost. Handlers await promises for what takes time (the pack, the store). It may be killed between any two messages:
 * everything here is rebuilt each time.
 */
export default defineBackground(() => {
  const services = createBrowserServices();
  serveInstallation(services);
  serveCommands(services);
  serveMenus(services);
  serve<WorkerProtocol>(allHandlers(services));
});
