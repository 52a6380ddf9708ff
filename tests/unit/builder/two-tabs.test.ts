/** Two tabs of the page for packs on one draft, and a store that is full or damaged: no decision is lost in silence. */
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { createPackDraftStore } from '../../../storage/pack-drafts';
import { ARTICLES, openTab } from './tabs';

const FULL = { ok: false, error: { code: 'storage-full', message: 'There is no room.' } } as const;

let round = 0;
async function draftOfFour(): Promise<string> {
  round += 1;
  const name = `two-tabs-${round}`;
  await createPackDraftStore(name).add(ARTICLES);
  return name;
}

async function keptIn(name: string) {
  const kept = await createPackDraftStore(name).load();
  if (!kept.ok) throw new Error(kept.error.message);
  return kept.value;
}

const stateOf = (view: { names: readonly { key: string; state: string }[] }, key: string) =>
  view.names.find((one) => one.key === key)?.state;

it('decisions of two tabs are kept, and each shows those of the other with its own next one', async () => {
  const name = await draftOfFour();
  const one = await openTab(name);
  const other = await openTab(name);
  const [first, second, third] = one.view().names.map(({ key }) => key);
  if (!first || !second || !third) throw new Error('There are three names.');
  one.actions.keep(first);
  one.actions.setTitle('Ferries');
  await vi.waitFor(async () => expect((await keptIn(name)).state.title).toBe('Ferries'));
  other.actions.leave(second);
  await vi.waitFor(async () => expect((await keptIn(name)).state.decisions).toHaveLength(2));
  expect((await keptIn(name)).state.title).toBe('Ferries');
  await vi.waitFor(() => expect(stateOf(other.view(), first)).toBe('kept'));
  expect(stateOf(other.view(), second)).toBe('left');
  expect(other.view().title).toBe('Ferries');
  // An undo takes back the tab's own decision, not the other's.
  one.actions.keep(third);
  await vi.waitFor(async () => expect((await keptIn(name)).state.decisions).toHaveLength(3));
  await vi.waitFor(() => expect(stateOf(one.view(), second)).toBe('left'));
  other.actions.undo();
  await vi.waitFor(async () => expect((await keptIn(name)).state.decisions).toHaveLength(2));
  expect((await keptIn(name)).state.decisions).toEqual([
    { kind: 'keep', item: first },
    { kind: 'keep', item: third },
  ]);
});

it('many decisions in a moment are all kept, and none is shown twice', async () => {
  const name = await draftOfFour();
  const tab = await openTab(name);
  const keys = tab.view().names.map(({ key }) => key);
  for (const key of keys) tab.actions.keep(key);
  await vi.waitFor(async () =>
    expect((await keptIn(name)).state.decisions).toHaveLength(keys.length),
  );
  expect(tab.view().names.every(({ state }) => state === 'kept')).toBe(true);
});

it('a decision that a full store refused is kept with the next one', async () => {
  const name = await draftOfFour();
  const whole = createPackDraftStore(name);
  let isFull = true;
  const tab = await openTab(name, {
    change: async (edits) => (isFull ? FULL : whole.change(edits)),
  });
  const [first = '', second = ''] = tab.view().names.map(({ key }) => key);
  tab.actions.keep(first);
  await vi.waitFor(() => expect(tab.view().trouble).toBe(FULL.error.message));
  isFull = false;
  tab.actions.keep(second);
  await vi.waitFor(async () => expect((await keptIn(name)).state.decisions).toHaveLength(2));
  expect(stateOf(tab.view(), first)).toBe('kept');
});

it('a draft of the version before has no edits, and keeps its decisions', async () => {
  const name = 'draft-of-version-2';
  const before = await openDB(name, 2, {
    upgrade: (database) => {
      for (const store of ['articles', 'state', 'base']) database.createObjectStore(store);
    },
  });
  const decisions = [{ kind: 'keep', item: 'PER:x' }] as const;
  await before.put('state', { title: 'Ferries', mayQuote: true, decisions }, 'state');
  before.close();
  const store = createPackDraftStore(name);
  await store.change([{ kind: 'take-back', decision: decisions[0] }]);
  expect((await keptIn(name)).state).toEqual({ title: 'Ferries', mayQuote: true, decisions: [] });
});

it('edits wait for no answer: the next page has them, and takes each once', async () => {
  const name = await draftOfFour();
  const store = createPackDraftStore(name);
  await store.load();
  const decision = { kind: 'keep', item: 'PER:x' } as const;
  const undone = { kind: 'leave', item: 'PER:x' } as const;
  void store.change([{ kind: 'decide', decision }]);
  void store.change([{ kind: 'decide', decision: undone }]);
  void store.change([{ kind: 'take-back', decision: undone }]);
  void store.change([{ kind: 'set', values: { title: 'Ferries' } }]);
  const next = await keptIn(name);
  expect(next.state).toEqual({ title: 'Ferries', mayQuote: false, decisions: [decision] });
  expect((await keptIn(name)).state).toEqual(next.state);
});

it('a draft opens, with its last edits, from a store that is full', async () => {
  const name = await draftOfFour();
  const decision = { kind: 'keep', item: 'PER:x' } as const;
  await createPackDraftStore(name).change([{ kind: 'decide', decision }]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect((await keptIn(name)).state.decisions).toEqual([decision]);
  put.mockRestore();
  expect((await keptIn(name)).state.decisions).toEqual([decision]);
});

it('what cannot be removed or deleted is still shown, with the reason', async () => {
  const name = await draftOfFour();
  const broken = { remove: async () => FULL, clear: async () => FULL };
  const tab = await openTab(name, broken);
  const count = tab.view().articles.length;
  tab.actions.removeArticle(tab.view().articles[0]?.textHash ?? '');
  await vi.waitFor(() => expect(tab.view().trouble).toBe(FULL.error.message));
  expect(tab.view().articles).toHaveLength(count);
  tab.actions.startOver();
  await vi.waitFor(() => expect(tab.view().trouble).toBe(FULL.error.message));
  expect(tab.view().articles).toHaveLength(count);
});

/** Passed over: the others hold. */
const UNKNOWN = 'decisions of a kind that is unknown';
const DAMAGED: Readonly<Record<string, unknown>> = {
  'no decisions': { title: 'Ferries', mayQuote: false },
  'decisions that are none': {
    title: 'x',
    mayQuote: false,
    decisions: [null, 7, { kind: 'keep' }],
  },
  [UNKNOWN]: {
    title: 'x',
    mayQuote: false,
    decisions: [
      { kind: 'explode', item: 'PER:x' },
      { kind: '__proto__', item: 'constructor' },
    ],
  },
  'a title that is none': { title: { toString: null }, mayQuote: 1, decisions: [] },
  'no state': 'x',
};

/** Writes what no version writes. */
async function putState(name: string, state: unknown): Promise<void> {
  const database = await openDB(name);
  await database.put('state', state, 'state');
  database.close();
}

it.each(Object.entries(DAMAGED))(
  'a draft with %s opens, tells if it is damaged, and can be started over',
  async (what, state) => {
    const name = await draftOfFour();
    await putState(name, state);
    const tab = await openTab(name);
    expect(tab.view()).toMatchObject({ isLoaded: true, isDamaged: what !== UNKNOWN });
    tab.actions.startOver();
    await vi.waitFor(async () => expect((await keptIn(name)).articles).toEqual([]));
    await vi.waitFor(() => expect(tab.view().trouble).toBeNull());
    expect((await keptIn(name)).state.decisions).toEqual([]);
  },
);

it('a draft with articles that are none opens, tells that it is damaged, and can be started over', async () => {
  for (const article of [{ textHash: 'a' }, { textHash: 'b', paragraphs: [7, null] }]) {
    const name = await draftOfFour();
    await createPackDraftStore(name).add([article as never]); // what no version writes
    const tab = await openTab(name);
    expect(tab.view()).toMatchObject({ isLoaded: true, trouble: 'builder_damaged' });
    tab.actions.startOver();
    await vi.waitFor(async () => expect((await keptIn(name)).articles).toEqual([]));
    await vi.waitFor(() => expect(tab.view().trouble).toBeNull());
  }
});
