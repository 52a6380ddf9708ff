import { describe, expect, it } from 'vitest';
import { cardHandlers } from '../../../entrypoints/background/handlers/card';
import { noteHandlers } from '../../../entrypoints/background/handlers/notes';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import { READER, standIns } from './stand-ins';

const loaded = loadFolder('knowledge/packs/russia-syria', '.');
if (!loaded.ok) throw new Error('The bundled pack does not check.');
const bytes = compilePack(loaded.source);
const open = async () => knowledgeFrom(bytes.slice());

describe('notes', () => {
  const opened = async () => {
    const { services } = standIns({ open });
    const notes = noteHandlers(services);
    const { ticket } = await notes['note.open'].handle({ entity: 'vladimir-putin' }, READER);
    const field = crypto.randomUUID();
    const frame = { ...READER, from: 'extension' as const };
    return { services, notes, ticket, field, frame };
  };

  it('are read and saved with a ticket of the same tab', async () => {
    const { notes, ticket, field, frame } = await opened();
    const edit = { ticket, field, text: 'met', version: 0, revision: 1, joinsOthers: false };
    expect(await notes['note.save'].handle(edit, frame)).toMatchObject({ text: 'met', version: 1 });
    expect(await notes['note.read'].handle({ ticket, field }, frame)).toMatchObject({
      entity: 'vladimir-putin',
      name: 'Vladimir Putin',
      text: 'met',
    });
  });

  it('are refused to another tab, without a ticket, and in a private window', async () => {
    const { notes, ticket, field, frame } = await opened();
    const read = (with_: string, sender = frame) =>
      Promise.resolve(notes['note.read'].handle({ ticket: with_, field }, sender));
    const refused = { code: 'not-allowed' };
    await expect(read(ticket, { ...frame, tabId: 5 })).rejects.toMatchObject(refused);
    await expect(read(crypto.randomUUID())).rejects.toMatchObject(refused);
    await expect(read(ticket, { ...frame, incognito: true })).rejects.toMatchObject(refused);
    const openIn = { ...READER, incognito: true };
    await expect(
      Promise.resolve(notes['note.open'].handle({ entity: 'vladimir-putin' }, openIn)),
    ).rejects.toMatchObject(refused);
  });

  it('take in what a field held when its tab ended, before they are read', async () => {
    const { services, notes, ticket, field, frame } = await opened();
    const draft = { entity: 'vladimir-putin', name: 'Vladimir Putin', text: 'at the quay' };
    await services.drafts.write({ ...draft, field: 'ended', version: 0, revision: 3 });
    expect(await notes['note.read'].handle({ ticket, field }, frame)).toMatchObject({
      text: 'at the quay',
      others: [],
    });
  });

  it('are never sent to a page: it hears only whether there is one', async () => {
    const { services, notes, ticket, field, frame } = await opened();
    const edit = { ticket, field, text: 'secret', version: 0, revision: 1, joinsOthers: false };
    await notes['note.save'].handle(edit, frame);
    const card = await cardHandlers(services)['card.personal'].handle(
      { entity: 'vladimir-putin', url: 'https://b.example/' },
      READER,
    );
    expect(card).toMatchObject({ hasNote: true });
    expect(JSON.stringify(card)).not.toContain('secret');
    expect(noteHandlers(services)['note.read'].from).toBe('extension');
  });
});
