// `npm run dev`: installs what is missing, then builds into `.output/chrome-dev`, opens a browser with it, and reloads
// it as files change. Takes WXT's options: `npm run dev -- -b firefox`; `--headless` shows no window.
import { spawn } from 'node:child_process';
import { ensureBrowser } from './browsers.mjs';
import { ensureModules, giveUp, helpIfAsked } from './prepare.mjs';

helpIfAsked(import.meta.url);

const args = process.argv.slice(2);

function startWxt() {
  const env = args.includes('--headless') ? { ...process.env, CI: '1' } : process.env;
  const passedOn = args.filter((arg) => arg !== '--headless');
  const wxt = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...passedOn], {
    // WXT listens for a key, and ends after the first reload where its input is closed, as without a terminal.
    stdio: [process.stdin.isTTY ? 'inherit' : 'pipe', 'inherit', 'inherit'],
    env,
  });
  // The browser belongs to WXT, which closes it when it is asked to end.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => wxt.kill(signal));
  wxt.on('exit', (code) => process.exit(code ?? 0));
}

try {
  ensureModules();
  ensureBrowser(args.some((arg) => arg.includes('firefox')) ? 'firefox' : 'chromium');
  startWxt();
} catch (error) {
  giveUp(error);
}
