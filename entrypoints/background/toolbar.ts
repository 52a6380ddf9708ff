import browser from 'webextension-polyfill';
import { askTab } from '../../messaging/client';
import type { Settings } from '../../messaging/protocol';
import { type ToolbarState, type ToolbarWords, toolbarStateOf } from './toolbar-state';

/** The accent colour of components/design/tokens.css, on which white has a contrast of 7.7. */
const BADGE = { background: '#0c5a66', text: '#ffffff' };

const { getMessage } = browser.i18n;
const words: ToolbarWords = {
  t: (key, ...args) => getMessage(key, [...args]),
  lang: getMessage('extension_language'),
};

const iconOf = (isRunning: boolean) => {
  const name = isRunning ? '' : 'muted-';
  return { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png`, 48: `/icon/${name}48.png` };
};

async function draw({ isRunning, badge, title }: ToolbarState, tab: { tabId?: number }) {
  const { action } = browser;
  await Promise.all([
    action.setIcon({ ...tab, path: iconOf(isRunning) }),
    action.setBadgeText({ ...tab, text: badge }),
    action.setTitle({ ...tab, title }),
  ]).catch(() => undefined); // the tab has gone
}

/** Shows the state that a tab reports. The browser drops it when the page changes. */
export async function drawTab(tabId: number, settings: Settings): Promise<void> {
  const state = await askTab(tabId, 'tab.state', null);
  await draw(toolbarStateOf(settings, state.ok ? state.value : null, words), { tabId });
}

/** Shows the default state of pages that report none. The browser drops it when it closes. */
export async function drawEverywhere(settings: Settings): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE.background });
  await browser.action.setBadgeTextColor({ color: BADGE.text });
  await draw(toolbarStateOf(settings, null, words), {});
}

/** Updates the button of every tab after a change of settings. */
export async function drawAll(settings: Settings): Promise<void> {
  await drawEverywhere(settings);
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : drawTab(id, settings))));
}
