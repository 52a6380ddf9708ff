// Two modules that the build would put into the extension's scripts, and what they are replaced with.
import { resolve } from 'node:path';

/** Scripts that run in pages. */
const IN_PAGES = ['detect', 'article', 'keys', 'always', 'dates', 'highlights', 'in-view'];

/** 3 kB gzip in each bundle; supported browsers return promises themselves. */
const nativeBrowser = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId: (source) =>
    source === 'webextension-polyfill' ? resolve('messaging/native-browser.ts') : null,
};

/** Announces itself to the page by `postMessage` and an event with the extension's id: any page could detect the extension. */
const noContext = {
  name: 'no-content-script-context',
  enforce: 'pre',
  resolveId: (source) => (source === 'wxt/utils/content-script-context' ? '\0no-context' : null),
  load: (id) => (id === '\0no-context' ? 'export class ContentScriptContext {}' : null),
};

/** A hook for WXT's `vite:build:extendConfig`. */
export function leanScripts(entrypoints, config) {
  const isInPages = entrypoints.some(({ name }) => IN_PAGES.includes(name));
  config.plugins = [nativeBrowser, ...(isInPages ? [noContext] : []), ...(config.plugins ?? [])];
  // A script with one letter beyond Latin-1 takes two bytes a letter in memory.
  if (isInPages) config.build.terserOptions.format.ascii_only = true;
}
