// `npm start`: installs, builds, and opens a browser with the extension on a demo news page. Without a display, or with
// `-- --headless`, it prints what a reader would see and saves pictures of it.
import { ensureBrowser } from './browsers.mjs';
import { ensureModules, giveUp, helpIfAsked, run } from './prepare.mjs';

helpIfAsked(import.meta.url);

try {
  ensureModules();
  ensureBrowser('chromium');
  console.log('Building the extension …');
  if (!run('npx', ['wxt', 'build', '-b', 'chrome', '--level', 'error']))
    throw new Error('The build failed; see above.');
  process.exit(run('npx', ['tsx', 'scripts/show/index.ts', ...process.argv.slice(2)]) ? 0 : 1);
} catch (error) {
  giveUp(error);
}
