import { beforeEach, expect, test, vi } from 'vitest';
import { createPopupModel } from '../../entrypoints/popup/model';

const fake = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  listeners: new Set<(message: unknown, sender: object) => unknown>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      sendMessage: fake.sendMessage,
      onMessage: {
        addListener: (listener: never) => fake.listeners.add(listener),
        removeListener: (listener: never) => fake.listeners.delete(listener),
      },
    },
  },
}));

const WORKER = { id: 'own' };
const PAGE = { id: 'own', tab: { id: 7 }, url: 'https://herald.example/' };

function push(name: string, params: unknown, sender: object = WORKER): void {
  for (const listener of [...fake.listeners]) listener({ backgrounder: 1, name, params }, sender);
}

function open() {
  const shown: unknown[] = [];
  const model = createPopupModel({
    tabId: 7,
    show: (view) => shown.push(view),
    openOptions: () => undefined,
    openWelcome: () => undefined,
    leave: () => undefined,
  });
  return { model, shown };
}

/** The worker answers with these summaries, one after the other. */
function answers(...values: readonly string[]): void {
  for (const value of values) fake.sendMessage.mockResolvedValueOnce({ ok: true, value });
}

beforeEach(() => {
  fake.sendMessage.mockReset();
  fake.listeners.clear();
});

test('asks once, and again when the worker says that the tab has changed', async () => {
  answers('reading', 'marked');
  const { model, shown } = open();
  await model.refresh();
  expect(shown).toEqual(['reading']);
  push('summary.changed', { tabId: 7 });
  await vi.waitFor(() => expect(shown).toEqual(['reading', 'marked']));
  expect(fake.sendMessage).toHaveBeenCalledTimes(2);
});

test('asks nothing for another tab, for another message, or for what a page sends', async () => {
  answers('marked');
  const { model } = open();
  await model.refresh();
  push('summary.changed', { tabId: 8 });
  push('page.match', { tabId: 7 });
  push('summary.changed', { tabId: 7 }, PAGE);
  push('summary.changed', { tabId: 7 }, { id: 'other' });
  expect(fake.sendMessage).toHaveBeenCalledTimes(1);
});

test('drops an answer that a later question has overtaken', async () => {
  let late: (reply: object) => void = () => undefined;
  fake.sendMessage.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
  answers('new');
  const { model, shown } = open();
  const first = model.refresh();
  push('summary.changed', { tabId: 7 });
  await vi.waitFor(() => expect(shown).toEqual(['new']));
  late({ ok: true, value: 'old' });
  await first;
  expect(shown).toEqual(['new']);
});

test('stops following a tab', async () => {
  const { model } = open();
  model.stop();
  push('summary.changed', { tabId: 7 });
  expect(fake.sendMessage).not.toHaveBeenCalled();
});
