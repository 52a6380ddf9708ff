import type { Around } from '../evidence/around';
import { Neighbour } from '../evidence/neighbours';

/** What the words around a name say about it. */
export type Verdict =
  /** Nothing speaks against it; rows after this one are not asked. */
  | 'fine'
  /** A title or office speaks for a person. */
  | 'titled'
  /** "V. Putin": right if the person's given name begins so. */
  | 'initial'
  /** "Mrs Assad": right if the person is a woman. */
  | 'woman'
  /** "Putin-Trump": right for a person who is already known on the page. */
  | 'joined'
  /** Veto: another person of that name. */
  | 'other-person'
  /** Veto: a family, a government, a place or thing named after it, a part of a longer name, an ordinary word. */
  | 'other-thing';

/** One rule about the surroundings of a name. In a table the first row that applies decides. */
export interface Row {
  /** Unique among all tables; `annotate --explain` prints it. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Words as the page has them, the name in braces. */
  readonly example: string;
  /** @param word the neighbour on the table's side */
  readonly when: (around: Around, word: Neighbour) => boolean;
}

export function row(id: string, verdict: Verdict, example: string, when: Row['when']): Row {
  return { id, verdict, example, when };
}

/** @returns the first row that applies; undefined where none does, or no word stands on the table's side */
export function firstRow(
  rows: readonly Row[],
  around: Around,
  word: Neighbour | null,
): Row | undefined {
  if (word === null) return undefined;
  const { without, applied } = around.options;
  for (const each of rows) {
    if (each.id === without || !each.when(around, word)) continue;
    applied?.(each.id);
    return each;
  }
  return undefined;
}

export function isVeto(row: Row | undefined): row is Row {
  return row?.verdict === 'other-person' || row?.verdict === 'other-thing';
}

const NO_WORD = new Neighbour('', 0, 0, 'space');

/** As `firstRow`, for tables that ask about no single neighbour. */
export function firstOf(rows: readonly Row[], around: Around): Row | undefined {
  return firstRow(rows, around, NO_WORD);
}
