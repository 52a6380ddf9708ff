import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compileBundledPacks } from './knowledge/builder/bundled';
import { writeCountries, writeWordLists } from './knowledge/builder/word-lists';
import { browserForDev } from './scripts/browsers.mjs';
import { highlightRulesForFirefox } from './scripts/highlight-rules.mjs';
import { leanLocales } from './scripts/lean-locales.mjs';
import { leanScripts } from './scripts/lean-scripts.mjs';
import { noHtmlStrings } from './scripts/no-html-strings.mjs';
import { makeStable } from './scripts/stable-zip.mjs';

/** The only page that a web page may frame: the field of a note, which shows nothing without a card's ticket. */
const framedPages = (browser: string) => ({
  resources: ['note.html'],
  matches: ['http://*/*', 'https://*/*'],
  ...(browser === 'chrome' && { use_dynamic_url: true }),
});

/** Nothing runs before the reader's choice: the worker gives a tab the other icon (entrypoints/background/toolbar.ts). */
const MUTED_ICON = { 16: 'icon/muted-16.png', 32: 'icon/muted-32.png', 48: 'icon/muted-48.png' };

/** Commands of the keyboard. Their texts are of the catalogues. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
  'next-mark': {
    suggested_key: { default: 'Alt+Shift+N' },
    description: '__MSG_command_next_mark__',
  },
  'previous-mark': {
    suggested_key: { default: 'Alt+Shift+P' },
    description: '__MSG_command_previous_mark__',
  },
  'open-card': {
    suggested_key: { default: 'Alt+Shift+O' },
    description: '__MSG_command_open_card__',
  },
  // Browsers suggest keys for four commands at most: the reader chooses these.
  'learn-article': { description: '__MSG_command_learn_article__' },
  'look-up': { description: '__MSG_command_look_up__' },
  highlight: { description: '__MSG_command_highlight__' },
  'highlight-note': { description: '__MSG_command_highlight_note__' },
};

const forChrome = (browser: string, permission: 'sidePanel') =>
  browser === 'chrome' ? [permission] : [];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Imports are written out so that a reader sees which folder a name comes from.
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  // `npm run dev` has a folder of its own: tests run on what `npm run build` made.
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  webExt: browserForDev(),
  // Firefox's store asks for the sources: they come with its package.
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    excludeSources: ['.output/**', '.cache/**', 'look/**', 'test-results/**', '**/*.log'],
  },
  vite: ({ browser }) => ({
    plugins: [
      noHtmlStrings,
      preact(),
      ...(browser === 'firefox' ? [highlightRulesForFirefox] : []),
    ],
    build: {
      target: 'es2022',
      modulePreload: false,
      // A page pays for every byte: terser makes them 4 % fewer than esbuild does.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 }, format: { comments: false } },
    },
  }),
  hooks: {
    'zip:done': makeStable,
    'vite:build:extendConfig': leanScripts,
    'build:manifestGenerated': (_, manifest) => {
      // The style of marks, also for frames of a page's own origin. Scripts are registered by the worker, where and
      // when the reader wants them (entrypoints/background/page-scripts.ts).
      const css = ['content-scripts/detect.css'];
      manifest.content_scripts = [
        { matches: ['*://*/*'], css, all_frames: true, match_about_blank: true },
      ];
    },
    'build:publicAssets': async (wxt, assets) => {
      leanLocales(assets);
      assets.push(...(await compileBundledPacks(wxt.config.root)));
      assets.push(writeWordLists(wxt.config.root), writeCountries(wxt.config.root));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', ...forChrome(browser, 'sidePanel')],
    host_permissions: ['*://*/*'],
    action: { default_icon: MUTED_ICON },
    web_accessible_resources: [framedPages(browser)],
    commands: COMMANDS,
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' http: https:",
      },
    }),
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '124', side_panel: { default_path: 'panel.html' } }
      : {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extension_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.example',
              // The first with the Navigation API: without it a router's work cannot be heard from our world.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
