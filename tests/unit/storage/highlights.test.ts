import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewHighlight, Result } from '../../../messaging/protocol';
import { type AnnotationStore, createAnnotationStore } from '../../../storage/annotations';
import { type Bin, createBin } from '../../../storage/bin/bin';
import { createDatabase, type Database } from '../../../storage/database';
import { noteKeyOf } from '../../../storage/highlights/notes';
import { createHighlightStore, type HighlightStore } from '../../../storage/highlights/store';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let database: Database;
let highlights: HighlightStore;
let annotations: AnnotationStore;
let bin: Bin;
let round = 0;

beforeEach(() => {
  round += 1;
  database = createDatabase(`highlights-${round}`);
  highlights = createHighlightStore(database);
  annotations = createAnnotationStore(database);
  bin = createBin(database);
});
afterEach(() => database.close());

const made = (start = 5, more: Partial<NewHighlight> = {}): NewHighlight => ({
  url: 'https://ledger.example/harbour?utm_source=letter#top',
  site: 'ledger.example',
  title: 'Harbour',
  quote: { exact: 'sails at six', prefix: 'The ferry ', suffix: ' from the pier' },
  position: { start, end: start + 12 },
  ...more,
});
const URL = 'https://ledger.example/harbour';
const add = async (id: string, highlight = made()) =>
  value(await highlights.add(highlight, id, 1000));
const edit = (id: string, text: string, version: number) => ({
  entity: noteKeyOf(id),
  text,
  version,
  field: 'field-1',
  revision: version + 1,
  joinsOthers: false,
});
const write = async (id: string, text: string, version = 0) =>
  value(await annotations.saveNote(edit(id, text, version), '', 2000));
const ofPage = async () => value(await highlights.ofPage(URL));

describe('highlights', () => {
  it('are kept under the page’s address without trackers, in the order of the page', async () => {
    await add('late', made(90));
    await add('early', made(5));
    expect((await ofPage()).map(({ id, url }) => [id, url])).toEqual([
      ['early', URL],
      ['late', URL],
    ]);
    expect(value(await highlights.sites())).toEqual(['ledger.example']);
  });

  it('of the same words are one, however often they are asked for', async () => {
    expect((await add('one')).id).toBe('one');
    expect((await add('two')).id).toBe('one');
    expect(await ofPage()).toHaveLength(1);
  });

  it('remember since when the page lacks their words, until it has them again', async () => {
    await add('one');
    value(await highlights.noteLost(URL, ['one'], 3000));
    value(await highlights.noteLost(URL, ['one'], 4000));
    expect((await ofPage())[0]?.lostMs).toBe(3000);
    value(await highlights.noteLost(URL, [], 5000));
    expect((await ofPage())[0]).not.toHaveProperty('lostMs');
  });
});

describe('the note of a highlight', () => {
  it('is saved with it, and its emptied text can be undone', async () => {
    await add('one');
    expect(await write('one', 'Ask again')).toMatchObject({ text: 'Ask again', version: 1 });
    expect((await ofPage())[0]?.note).toMatchObject({ text: 'Ask again' });
    await write('one', '', 1);
    expect((await ofPage())[0]).not.toHaveProperty('note');
    const [deletion] = value(await bin.list());
    value(await bin.undo(deletion?.id ?? ''));
    expect((await ofPage())[0]?.note).toMatchObject({ text: 'Ask again' });
  });

  it('is not made for a highlight that is gone, nor among the notes on names', async () => {
    await write('gone', 'Lost');
    expect(await ofPage()).toEqual([]);
    expect(value(await annotations.list()).notes).toEqual([]);
  });

  it('comes back beside what was written since its deletion', async () => {
    await add('one');
    await write('one', 'Before');
    const label = { kind: 'annotation', detail: '' } as const;
    value(await bin.delete('d', { highlights: ['one'] }, label, 1));
    expect(await ofPage()).toEqual([]);
    await add('one');
    await write('one', 'After');
    value(await bin.undo('d'));
    expect((await ofPage())[0]?.note).toMatchObject({
      text: 'After',
      others: [{ text: 'Before' }],
    });
  });
});
