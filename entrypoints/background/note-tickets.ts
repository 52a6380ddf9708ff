import type { EntityId } from '../../knowledge/schema/types';
import type { SessionArea } from './paused-pages';

const KEY = 'noteTickets';
/** Maximum number of tickets: enough for all cards with an open note. */
const MOST = 50;

/** What a ticket opens: the note of one entity, in one tab. */
export interface Ticket {
  readonly entity: EntityId;
  readonly name: string;
  /** Null in the side panel, which is not in a tab. */
  readonly tabId: number | null;
}

export interface NoteTickets {
  /** @returns a random string for the address of the note's frame */
  issue(ticket: Ticket): Promise<string>;
  find(ticket: string): Promise<Ticket | null>;
}

/** Kept in `storage.session`, which survives the worker and ends with the browser. */
export function createNoteTickets(area: SessionArea): NoteTickets {
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<readonly (readonly [string, Ticket])[]> => {
    const tickets = (await area.get(KEY))[KEY];
    return Array.isArray(tickets) ? tickets : []; // only `issue` writes it
  };
  return {
    issue(ticket) {
      const id = crypto.randomUUID();
      const issued = last.then(async () => {
        const others = (await read()).slice(-MOST + 1);
        await area.set({ [KEY]: [...others, [id, ticket]] });
        return id;
      });
      last = issued.catch(() => undefined);
      return issued;
    },
    find: async (id) => (await read()).find(([known]) => known === id)?.[1] ?? null,
  };
}
