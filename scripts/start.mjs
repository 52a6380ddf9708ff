// `npm start`: installs, builds, and opens a browser with the extension on a demo news page.
import { ensureBrowser } from './browsers.mjs';
import { ensureModules, giveUp, run } from './prepare.mjs';

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
