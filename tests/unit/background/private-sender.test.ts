import { expect, test } from 'vitest';
import { isAskedInPrivate } from '../../../entrypoints/background/private-sender';
import type { Services } from '../../../entrypoints/background/services';
import type { Sender } from '../../../messaging/server';

const PRIVATE_TAB = 7;
// Of the tabs only this one question is asked.
const services = {
  tabs: { isPrivate: async (tabId: number) => tabId === PRIVATE_TAB },
} as unknown as Services;
const page = (incognito: boolean): Sender => ({ from: 'page', tabId: 1, frameId: 0, incognito });
const panel: Sender = { from: 'extension', tabId: null, frameId: null, incognito: false };

test.each([
  ['a page', page(false), undefined, false],
  ['a page of a private window', page(true), undefined, true],
  ['a page of a private window that names another tab', page(true), 1, true],
  ['the panel beside a tab', panel, 1, false],
  ['the panel beside a tab of a private window', panel, PRIVATE_TAB, true],
  ['the panel that names no tab', panel, undefined, true],
])('%s', async (_, sender, tabId, expected) => {
  expect(await isAskedInPrivate(sender, tabId, services)).toBe(expected);
});
