import * as v from 'valibot';
import type { ReaderData } from '../../../messaging/protocol';
import { readerDataRows } from '../../../messaging/reader-data';
import type { Database } from '../../../storage/database';
import { discardDatabase, type Salvaged, salvage } from '../../../storage/salvage';
import { DATABASE } from '../../../storage/schema';
import type { Rescuer } from './rescue';

function sound<T>(rows: unknown, schema: v.GenericSchema<unknown, T>): readonly T[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The rows of a damaged store with valid shapes; the others are left out. */
function soundRows({ visits, annotations }: Salvaged['data']): ReaderData {
  const { notes, known, corrections, highlights } = annotations as Record<string, unknown>; // made by `salvage`
  return {
    visits: sound(visits, readerDataRows.visit),
    annotations: {
      notes: sound(notes, readerDataRows.note),
      known: sound(known, readerDataRows.known),
      corrections: sound(corrections, readerDataRows.correction),
      highlights: sound(highlights, readerDataRows.highlight),
    },
  };
}

/** The rescue of the browser's own store. */
export function createRescuer(database: Database): Rescuer {
  return {
    salvage: () => salvage(DATABASE),
    sound: soundRows,
    startFresh: async () => {
      await database.close().catch(() => undefined); // a store that never opened
      return discardDatabase(DATABASE);
    },
  };
}
