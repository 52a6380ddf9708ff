import { ExpectedFailure } from '../../../messaging/failure';
import { noteOpening, noteSaving, noteTicket, shaped } from '../../../messaging/params';
import type { NoteState, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import type { Ticket } from '../note-tickets';
import { isAskedInPrivate } from '../private-sender';
import { libraryFor } from '../reading/library-for';
import { type Services, unwrap } from '../services';

type NoteHandlers = Pick<Handlers<WorkerProtocol>, 'note.open' | 'note.read' | 'note.save'>;

/** @throws ExpectedFailure if the frame was not opened by a card of its tab */
async function entityOf(ticket: string, sender: Sender, { tickets }: Services): Promise<Ticket> {
  const found = await tickets.find(ticket);
  if (!found || found.tabId !== sender.tabId || sender.incognito) {
    throw new ExpectedFailure('not-allowed', 'This note was not opened by a card.');
  }
  return found;
}

/**
 * Notes are read and written in a frame of the extension inside the card (entrypoints/note). A page's script can only
 * request a ticket, which opens the frame for one entity in its own tab. It never gets the text.
 */
export function noteHandlers(services: Services): NoteHandlers {
  const { annotations, clock, drafts, tickets } = services;
  return {
    'note.open': {
      from: 'both',
      accepts: shaped(noteOpening),
      handle: async ({ entity, tabId }, sender) => {
        if (await isAskedInPrivate(sender, tabId, services)) {
          throw new ExpectedFailure('not-allowed', 'Nothing is kept in a private window.');
        }
        const pack = (await libraryFor(services, false)).packOf(entity);
        if (!pack)
          throw new ExpectedFailure('bad-params', 'No pack that is on has such an entity.');
        const { label } = pack.record(pack.ordinalOf(entity));
        return { ticket: await tickets.issue({ entity, name: label, tabId: sender.tabId }) };
      },
    },
    'note.read': {
      from: 'extension',
      accepts: shaped(noteTicket),
      handle: async (
        { ticket, field },
        sender,
      ): Promise<NoteState & { entity: string; name: string }> => {
        const { entity, name } = await entityOf(ticket, sender, services);
        // Another field may have closed before the worker received its text.
        await drafts.adopt(annotations, clock.now());
        return { ...unwrap(await annotations.note(entity, field)), entity, name };
      },
    },
    'note.save': {
      from: 'extension',
      accepts: shaped(noteSaving),
      handle: async ({ ticket, ...edit }, sender) => {
        const { entity, name } = await entityOf(ticket, sender, services);
        return unwrap(await annotations.saveNote({ ...edit, entity }, name, clock.now()));
      },
    },
  };
}
