// `npm run bench`: installs the packages that are measured against, builds what is missing, and measures. With
// `-- --quick` a look in a few minutes; for one part alone: `--matching`, `--weights`, `--spellings`, `--page`, `--card`,
// `--silent-pages`, `--flatness`, `--first-mark` or `--reading`. `--page --every N` takes every Nth saved page, and
// `--before` measures an older build beside this one.
import { existsSync } from 'node:fs';
import { ensureBrowser } from './browsers.mjs';
import { ensureModules, giveUp, helpIfAsked, run } from './prepare.mjs';

helpIfAsked(import.meta.url);

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
