import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AnnotationStore, createAnnotationStore } from '../../../storage/annotations';
import { createDatabase } from '../../../storage/database';
import { createDrafts, inBoth, type SynchronousArea } from '../../../storage/note-drafts';
import { memoryArea } from '../background/stand-ins';

const DRAFT = {
  entity: 'mayor',
  name: 'The Mayor',
  text: 'met her',
  field: 'one',
  version: 0,
  revision: 4,
};

let annotations: AnnotationStore;
let round = 0;

beforeEach(() => {
  round += 1;
  annotations = createAnnotationStore(createDatabase(`note-drafts-${round}`));
});

const notes = async () => {
  const listed = await annotations.list();
  return listed.ok ? listed.value.notes : listed.error;
};

describe('a draft', () => {
  it('becomes a note and goes', async () => {
    const area = memoryArea();
    const drafts = createDrafts(area);
    await drafts.write(DRAFT);
    await drafts.adopt(annotations, 1000);
    expect(await notes()).toMatchObject([{ entity: 'mayor', name: 'The Mayor', text: 'met her' }]);
    expect(area.items).toEqual({});
  });

  it('stands beside a note that was changed elsewhere', async () => {
    const edit = { entity: 'mayor', text: 'a long note', version: 0, field: 'two', revision: 1 };
    await annotations.saveNote({ ...edit, joinsOthers: false }, 'The Mayor', 1000);
    const drafts = createDrafts(memoryArea());
    await drafts.write(DRAFT);
    await drafts.adopt(annotations, 2000);
    expect(await notes()).toMatchObject([{ text: 'a long note', others: [{ text: 'met her' }] }]);
  });

  it('of a field that is still open does not make the next save of that field stale', async () => {
    const drafts = createDrafts(memoryArea());
    await drafts.write(DRAFT);
    await drafts.adopt(annotations, 1000);
    const { name, ...edit } = { ...DRAFT, text: 'met her again', revision: 5 };
    const saved = await annotations.saveNote({ ...edit, joinsOthers: false }, name, 2000);
    expect(saved).toMatchObject({ value: { text: 'met her again', isBeside: false } });
  });

  it('that is written while an older one becomes a note stays', async () => {
    const area = memoryArea();
    const drafts = createDrafts(area);
    await drafts.write(DRAFT);
    const saveNote: AnnotationStore['saveNote'] = async (...edit) => {
      await drafts.write({ ...DRAFT, text: 'met her again', revision: 5 });
      return annotations.saveNote(...edit);
    };
    await drafts.adopt({ saveNote }, 1000);
    expect(Object.values(area.items)).toMatchObject([{ text: 'met her again' }]);
  });

  it('stays while the store refuses it', async () => {
    const area = memoryArea();
    const drafts = createDrafts(area);
    await drafts.write(DRAFT);
    const refusing = {
      saveNote: async () => ({
        ok: false as const,
        error: { code: 'storage-full' as const, message: 'full' },
      }),
    };
    await drafts.adopt(refusing, 1000);
    expect(Object.keys(area.items)).toHaveLength(1);
  });

  it('that is damaged goes, and settings stay', async () => {
    const area = memoryArea({ 'note-draft x 1': { text: 7 }, settings: { enabled: true } });
    await createDrafts(area).adopt(annotations, 1000);
    expect(area.items).toEqual({ settings: { enabled: true } });
    expect(await notes()).toEqual([]);
  });

  it('never throws where the area refuses', async () => {
    const refuse = () => Promise.reject(new Error('full'));
    const drafts = createDrafts({ get: refuse, set: refuse, remove: refuse });
    await expect(drafts.write(DRAFT)).resolves.toBeUndefined();
    await expect(drafts.adopt(annotations, 1000)).resolves.toBeUndefined();
    await expect(drafts.remove(DRAFT)).resolves.toBeUndefined();
  });
});

/** As `localStorage`. */
function synchronousArea(): SynchronousArea & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

describe('a draft in two areas', () => {
  it('is there before the first answer, and becomes one note', async () => {
    const [area, now] = [memoryArea(), synchronousArea()];
    const drafts = createDrafts(inBoth(area, now));
    const written = drafts.write(DRAFT);
    expect(now.items.size).toBe(1);
    await written;
    await drafts.adopt(annotations, 1000);
    expect(await notes()).toMatchObject([{ text: 'met her' }]);
    expect([area.items, now.items.size]).toEqual([{}, 0]);
  });

  it.each([
    [
      'the waiting one has lost',
      (area: { items: object }) => ({ ...area, set: async () => undefined }),
    ],
    [
      'the waiting one refuses',
      (area: object) => ({ ...area, set: () => Promise.reject(new Error('gone')) }),
    ],
  ])('is found if %s it', async (_, broken) => {
    const now = synchronousArea();
    const drafts = createDrafts(inBoth(broken(memoryArea()) as never, now));
    await drafts.write(DRAFT);
    await drafts.adopt(annotations, 1000);
    expect(await notes()).toMatchObject([{ text: 'met her' }]);
  });

  it('is found if the one at hand is full or damaged', async () => {
    const now = synchronousArea();
    now.items.set('note-draft two 1', '{"entity":');
    now.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const drafts = createDrafts(inBoth(memoryArea(), now));
    await drafts.write(DRAFT);
    await drafts.adopt(annotations, 1000);
    expect(await notes()).toMatchObject([{ text: 'met her' }]);
    expect(now.items.size).toBe(0);
  });
});
