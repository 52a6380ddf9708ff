// `npm run bench`: installs the packages that are measured against, builds what is missing, and measures.
import { existsSync } from 'node:fs';
import { ensureBrowser } from './browsers.mjs';
import { ensureModules, giveUp, run } from './prepare.mjs';

try {
  ensureModules();
  ensureModules('tests/bench');
  ensureBrowser('chromium');
  if (!existsSync('.output/chrome/manifest.json')) {
    console.log('Building the extension …');
    if (!run('npx', ['wxt', 'build', '-b', 'chrome', '--level', 'error']))
      throw new Error('The build failed; see above.');
  }
  process.exit(run('npx', ['tsx', 'tests/bench/index.ts', ...process.argv.slice(2)]) ? 0 : 1);
} catch (error) {
  giveUp(error);
}
