import type { EntityId } from '../../knowledge/schema/types';
import type { SessionArea } from './paused-pages';

const KEY = 'noteTickets';
/** Tickets kept: more cards than this have no open note at once. */
const MOST = 50;

/** What a card may open: the note of one entity, in its own tab. */
export interface Ticket {
  readonly entity: EntityId;
  readonly name: string;
  /** Null in the side panel, which stands in no tab. */
  readonly tabId: number | null;
}

export interface NoteTickets {
  /** @returns a random string that the note's frame is opened with */
  issue(ticket: Ticket): Promise<string>;
  find(ticket: string): Promise<Ticket | null>;
}

/** Kept in `storage.session`: a ticket outlives the worker and ends with the browser. */
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
