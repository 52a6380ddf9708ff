import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (
  message: unknown,
  sender: unknown,
  sendResponse: (reply: unknown) => void,
) => unknown;

const listeners = vi.hoisted((): { added: unknown[] } => ({ added: [] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: () => 'chrome-extension://ours/',
      onMessage: { addListener: (listener: unknown) => listeners.added.push(listener) },
    },
  },
}));
// Test files share their modules, and another file may have loaded the real polyfill.
vi.resetModules();
const { onPush, serve } = await import('../../messaging/server');

const TAB = { id: 4, url: 'https://a.example/', incognito: false };
const MESSAGE = { backgrounder: 1, name: 'settings.get', params: null };
const handle = vi.fn(() => ({ enabled: true }));

/** What the listener that was added last does with a message. */
async function told(message: unknown, sender: unknown): Promise<unknown> {
  const listener = listeners.added.at(-1) as Listener; // added by the call before
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve('not answered');
  });
}

beforeEach(() => {
  handle.mockClear();
  serve({
    'settings.get': { from: 'extension', accepts: (params: unknown) => params === null, handle },
  } as never); // one handler of many
});

test('a page of the extension is answered', async () => {
  const sender = { id: 'ours', url: 'chrome-extension://ours/options.html', tab: TAB };
  expect(await told(MESSAGE, sender)).toMatchObject({ ok: true });
});

test.each([
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/page.html' }],
  ['one that gives our address', { id: 'theirs', url: 'chrome-extension://ours/options.html' }],
  ['a web page without an id', { url: 'https://a.example/', tab: TAB }],
])('%s is not answered, and no handler runs', async (_, sender) => {
  expect(await told(MESSAGE, sender)).toBe('not answered');
  expect(handle).not.toHaveBeenCalled();
});

test.each([
  ['a content script of a page', { id: 'ours', url: 'https://a.example/', tab: TAB }],
  ['a page without an address', { id: 'ours', tab: TAB }],
  ['a page that is called as we are', { id: 'ours', url: 'https://chrome-extension/', tab: TAB }],
])('%s may not send what pages of the extension may', async (_, sender) => {
  expect(await told(MESSAGE, sender)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  expect(handle).not.toHaveBeenCalled();
});

test.each([
  ['no message of ours', { name: 'settings.get', params: null }, 'not answered'],
  ['a name that every object has', { ...MESSAGE, name: 'constructor' }, 'unknown-message'],
  ['a name that is a prototype', { ...MESSAGE, name: '__proto__' }, 'unknown-message'],
  ['params of another shape', { ...MESSAGE, params: { __proto__: null, x: 1 } }, 'bad-params'],
  ['a name that is no text', { ...MESSAGE, name: ['settings.get'] }, 'not answered'],
])('%s: %j', async (_, message, expected) => {
  const sender = { id: 'ours', url: 'chrome-extension://ours/options.html' };
  expect(JSON.stringify(await told(message, sender))).toContain(expected);
  expect(handle).not.toHaveBeenCalled();
});

test('a push is taken from the worker only', () => {
  const received = vi.fn();
  onPush('settings.changed' as never, received); // any name of the protocol
  const push = listeners.added.at(-1) as Listener; // added by `onPush`
  const message = { backgrounder: 1, name: 'settings.changed', params: 1 };
  push(message, { id: 'theirs' }, () => undefined);
  push(message, { id: 'ours', url: 'https://a.example/', tab: TAB }, () => undefined);
  expect(received).not.toHaveBeenCalled();
  push(message, { id: 'ours', url: 'chrome-extension://ours/background.js' }, () => undefined);
  expect(received).toHaveBeenCalledOnce();
});
