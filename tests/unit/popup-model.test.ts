import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  summary: vi.fn(),
  reading: vi.fn(),
  listeners: new Set<(message: unknown, sender: object) => unknown>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      sendMessage: ({ name }: { name: string }) => {
        if (name === 'highlight.page') return { ok: true, value: [] };
        return name === 'reading.page' ? fake.reading() : fake.summary();
      },
      onMessage: {
        addListener: (listener: never) => fake.listeners.add(listener),
        removeListener: (listener: never) => fake.listeners.delete(listener),
      },
    },
  },
}));

// Another file of this thread may have loaded the model with a browser of its own.
vi.resetModules();
const { createPopupModel } = await import('../../entrypoints/popup/model');

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
    openPacks: () => undefined,
    reload: () => undefined,
    leave: () => undefined,
  });
  return { model, shown };
}

const replyOf = (summary: string) => ({ ok: true, value: { kind: 'summary', summary } });
const viewOf = (summary: string, own: string | null = 'own') => ({
  kind: 'summary',
  summary,
  own,
  highlights: [],
});

/** The worker answers with these summaries, one after the other. */
function answers(...values: readonly string[]): void {
  for (const summary of values) fake.summary.mockResolvedValueOnce(replyOf(summary));
}

beforeEach(() => {
  fake.summary.mockReset();
  fake.reading.mockReset().mockResolvedValue({ ok: true, value: 'own' });
  fake.listeners.clear();
});

test('asks once, and again when the worker says that the tab has changed', async () => {
  answers('reading', 'marked');
  const { model, shown } = open();
  await model.refresh();
  expect(shown).toEqual([viewOf('reading')]);
  push('summary.changed', { tabId: 7 });
  await vi.waitFor(() => expect(shown).toEqual([viewOf('reading'), viewOf('marked')]));
  expect(fake.summary).toHaveBeenCalledTimes(2);
});

test('asks nothing for another tab, for another message, or for what a page sends', async () => {
  answers('marked');
  const { model } = open();
  await model.refresh();
  push('summary.changed', { tabId: 8 });
  push('page.match', { tabId: 7 });
  push('summary.changed', { tabId: 7 }, PAGE);
  push('summary.changed', { tabId: 7 }, { id: 'other' });
  expect(fake.summary).toHaveBeenCalledTimes(1);
});

test('drops an answer that a later question has overtaken', async () => {
  let late: (reply: object) => void = () => undefined;
  fake.summary.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
  answers('new');
  const { model, shown } = open();
  const first = model.refresh();
  push('summary.changed', { tabId: 7 });
  await vi.waitFor(() => expect(shown).toEqual([viewOf('new')]));
  late(replyOf('old'));
  await first;
  expect(shown).toEqual([viewOf('new')]);
});

test('shows the page also where the reader’s own reading cannot be had', async () => {
  fake.reading.mockResolvedValue({ ok: false, error: { code: 'internal', message: 'gone' } });
  answers('marked');
  const { model, shown } = open();
  await model.refresh();
  expect(shown).toEqual([viewOf('marked', null)]);
});

test('stops following a tab', async () => {
  const { model } = open();
  model.stop();
  push('summary.changed', { tabId: 7 });
  expect(fake.summary).not.toHaveBeenCalled();
});
