import * as v from 'valibot';
import { readerDataRows } from '../../messaging/params';
import type { ReaderData } from '../../messaging/protocol';
import type { Salvaged } from '../../storage/salvage';

function sound<T>(rows: unknown, schema: v.GenericSchema<unknown, T>): readonly T[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** The rows of a damaged store that have their shapes; the others are left out. */
export function soundRows({ visits, annotations }: Salvaged['data']): ReaderData {
  const { notes, known, corrections } = annotations as Record<string, unknown>; // made by `salvage`
  return {
    visits: sound(visits, readerDataRows.visit),
    annotations: {
      notes: sound(notes, readerDataRows.note),
      known: sound(known, readerDataRows.known),
      corrections: sound(corrections, readerDataRows.correction),
    },
  };
}
