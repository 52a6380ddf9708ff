import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { highlightHandlers } from '../../../entrypoints/background/handlers/highlights';
import { noteHandlers } from '../../../entrypoints/background/handlers/notes';
import type { NewHighlight } from '../../../messaging/protocol';
import type { Sender } from '../../../messaging/server';
import { standIns } from './stand-ins';

const PAGE = 'https://ledger.example/harbour';
const NEW: NewHighlight = {
  url: PAGE,
  site: 'ledger.example',
  title: 'Harbour',
  quote: { exact: 'sails at six', prefix: 'The ferry ', suffix: ' from the pier' },
  position: { start: 10, end: 22 },
};
const READER: Sender = { from: 'page', tabId: 7, frameId: 0, incognito: false };
const PRIVATE: Sender = { ...READER, incognito: true };
const FRAME: Sender = { ...READER, from: 'extension' };

let world: ReturnType<typeof standIns>;
const open = (settings = {}) => {
  world = standIns({ open: () => Promise.reject(new Error('no pack is needed')), settings });
  return highlightHandlers(world.services);
};
let handlers: ReturnType<typeof open>;

beforeEach(() => {
  handlers = open();
});
afterEach(() => world.close());

const add = (made: unknown = NEW, sender = READER) => {
  const { accepts, handle } = handlers['highlight.add'];
  if (!accepts(made)) throw new Error('not accepted');
  return handle(made, sender);
};
const list = (sender = READER) => handlers['highlight.list'].handle({ url: PAGE }, sender);

describe('a page’s highlights', () => {
  it('are told to the page without the text of their notes', async () => {
    const { id } = await add();
    const { ticket } = await handlers['highlight.note'].handle({ id }, READER);
    const notes = noteHandlers(world.services);
    const field = crypto.randomUUID();
    const edit = { ticket, field, text: 'secret', version: 0, revision: 1, joinsOthers: false };
    await notes['note.save'].handle(edit, FRAME);
    expect(await notes['note.read'].handle({ ticket, field }, FRAME)).toMatchObject({
      text: 'secret',
      name: '“sails at six”',
    });
    const told = await list();
    expect(told).toMatchObject([{ id, hasNote: true, isLost: false }]);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('are neither kept nor told in a private window', async () => {
    await expect(add(NEW, PRIVATE)).rejects.toThrow('Nothing is kept');
    const { id } = await add();
    expect(await list(PRIVATE)).toEqual([]);
    await expect(handlers['highlight.note'].handle({ id }, PRIVATE)).rejects.toThrow();
  });

  it('are neither kept nor told where the extension is off', async () => {
    await world.close();
    handlers = open({ sites: { 'ledger.example': 'never' } });
    await expect(add()).rejects.toThrow('Nothing is kept');
    expect(await list()).toEqual([]);
  });

  it('are removed, and brought back by their own undo alone', async () => {
    const { id } = await add();
    const { deletion } = await handlers['highlight.remove'].handle({ id }, READER);
    expect(await list()).toEqual([]);
    await expect(handlers['highlight.restore'].handle({ deletion: 'all' }, READER)).rejects.toThrow(
      'not the deletion of a highlight',
    );
    await handlers['highlight.restore'].handle({ deletion }, READER);
    expect(await list()).toMatchObject([{ id }]);
  });

  it('are removed once, and the request that is repeated answers with the same undo', async () => {
    const { id } = await add();
    const first = await handlers['highlight.remove'].handle({ id }, READER);
    // The worker died before it answered.
    const again = await handlers['highlight.remove'].handle({ id }, READER);
    expect(again).toEqual(first);
    await handlers['highlight.restore'].handle(again, READER);
    expect(await list()).toMatchObject([{ id }]);
    const other = await handlers['highlight.remove'].handle({ id }, READER);
    expect(other).not.toEqual(first);
  });

  it.each([
    ['an address that is no page', { ...NEW, url: 'javascript:alert(1)' }],
    ['no words', { ...NEW, quote: { ...NEW.quote, exact: '' } }],
    ['more words than are kept', { ...NEW, quote: { ...NEW.quote, exact: 'x'.repeat(5001) } }],
    ['a place that is no number', { ...NEW, position: { start: '1', end: 2 } }],
  ])('are refused with %s', (_, made) => {
    expect(handlers['highlight.add'].accepts(made)).toBe(false);
  });
});
