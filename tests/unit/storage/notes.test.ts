import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NoteEdit, Result } from '../../../messaging/protocol';
import { type AnnotationStore, createAnnotationStore } from '../../../storage/annotations';
import { type Bin, createBin } from '../../../storage/bin/bin';
import { createDatabase } from '../../../storage/database';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let annotations: AnnotationStore;
let bin: Bin;
let round = 0;
let revision = 0;
const nextRevision = () => {
  revision += 1;
  return revision;
};

beforeEach(() => {
  round += 1;
  const database = createDatabase(`notes-${round}`);
  annotations = createAnnotationStore(database);
  bin = createBin(database);
});

const save = async (text: string, version: number, field = 'one', more: Partial<NoteEdit> = {}) =>
  value(
    await annotations.saveNote(
      {
        entity: 'mayor',
        text,
        version,
        field,
        revision: nextRevision(),
        joinsOthers: false,
        ...more,
      },
      'The Mayor',
      1000 + version,
    ),
  );
const notes = async () => value(await annotations.list()).notes;

describe('a note', () => {
  it('grows by a version with each change of its text, and not without one', async () => {
    expect(await save(' met her once ', 0)).toMatchObject({ text: 'met her once', version: 1 });
    expect(await save('met her once', 1)).toMatchObject({ version: 1 });
    expect(await save('twice', 1)).toMatchObject({ text: 'twice', version: 2 });
    expect(value(await annotations.of('mayor'))).toEqual({ hasNote: true, known: false });
  });

  it('goes on in the field that wrote it, though no answer told the field its version', async () => {
    await save('met', 0);
    await save('met her', 0);
    expect(await notes()).toMatchObject([{ text: 'met her', version: 2 }]);
    expect(await notes()).not.toMatchObject([{ others: expect.anything() }]);
  });

  it('is not set back by a save of the same field that arrives late', async () => {
    await save('met her', 0, 'one', { revision: 8 });
    expect(await save('met', 0, 'one', { revision: 7 })).toMatchObject({ text: 'met her' });
    expect(await save('met her', 0, 'one', { revision: 8 })).toMatchObject({
      version: 1,
      others: [],
    });
  });

  it('is listed without the field that wrote it', async () => {
    await save('met her', 0);
    expect(await notes()).toEqual([expect.not.objectContaining({ writer: expect.anything() })]);
  });

  it('that is emptied goes into the bin and comes back from it', async () => {
    await save('met her once', 0);
    await save('', 1);
    expect(await notes()).toEqual([]);
    const [deletion] = value(await bin.list());
    expect(deletion).toMatchObject({ label: { detail: 'The Mayor' }, counts: { notes: 1 } });
    value(await bin.undo(deletion?.id ?? ''));
    expect(await notes()).toMatchObject([{ text: 'met her once' }]);
  });

  it('of the first version of the extension counts as version 1', async () => {
    const database = createDatabase(`notes-old-${round}`);
    value(
      await database.run((connection) =>
        connection.put('notes', { entity: 'mayor', name: 'The Mayor', text: 'old', savedMs: 1 }),
      ),
    );
    const old = createAnnotationStore(database);
    expect(value(await old.note('mayor', 'one'))).toMatchObject({ text: 'old', version: 1 });
  });
});

describe('a field that shows an older version', () => {
  beforeEach(async () => {
    await save('a long note', 0, 'elsewhere');
  });

  it('never overwrites the note: both texts are kept and told', async () => {
    const beside = await save('x', 0, 'stale');
    expect(beside).toMatchObject({ text: 'a long note', others: ['x'], isBeside: true });
    expect(await save('xy', 0, 'stale')).toMatchObject({ others: ['xy'] });
    expect(await notes()).toMatchObject([{ text: 'a long note', others: [{ text: 'xy' }] }]);
  });

  it('changes nothing where it holds the same, or nothing', async () => {
    expect(await save('a long note', 0, 'stale')).toMatchObject({ others: [], version: 1 });
    expect(await save('', 0, 'stale')).toMatchObject({ text: 'a long note', others: [] });
  });

  it('joins both texts when the reader says so', async () => {
    await save('x', 0, 'stale');
    const joined = await save('a long note\n\nx', 1, 'stale', { joinsOthers: true });
    expect(joined).toMatchObject({ text: 'a long note\n\nx', others: [], isBeside: false });
  });

  it('writes again if the note was deleted meanwhile', async () => {
    await save('', 1, 'elsewhere');
    expect(await save('still here', 1, 'stale')).toMatchObject({ text: 'still here', version: 2 });
  });

  it('is not lost when the note beside it is emptied', async () => {
    await save('x', 0, 'stale');
    expect(await save('', 1, 'elsewhere')).toMatchObject({ text: 'x', others: [] });
  });
});
