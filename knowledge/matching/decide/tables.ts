import { NAME_ROWS, THING_ROWS } from './name-rows';
import { OCCUPATION_DOUBTS, OCCUPATION_VETOES } from './occupation';
import { PERSON_LEFT } from './person-left';
import { PERSON_RIGHT } from './person-right';
import type { Row } from './rows';
import { THING_LEFT } from './thing-left';
import { THING_RIGHT } from './thing-right';

/** Every row about a name's surroundings, by table, in the order in which they are asked. */
export const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'any name': NAME_ROWS,
  'occupation of a person': [...OCCUPATION_VETOES, ...OCCUPATION_DOUBTS],
  'right of a person': PERSON_RIGHT,
  'left of a person': PERSON_LEFT,
  'place or organisation': THING_ROWS,
  'right of a place or organisation': THING_RIGHT,
  'left of a place or organisation': THING_LEFT,
};

export const ROWS: readonly Row[] = Object.values(TABLES).flat();

/** What `because` of a refusal says for a person: the row's id, and its example where it has one. */
export function explainRow(id: string): string {
  const example = ROWS.find((row) => row.id === id)?.example ?? SETTLED_LATER[id];
  return example === undefined ? id : `${id}: like ${example}`;
}

/** Refusals that the page as a whole decides. */
const SETTLED_LATER: Readonly<Record<string, string>> = {
  blocklist: 'Ain al-Asad, which the pack lists as no name of its own',
  'kin-of-namesake': '{Al-Assad}, the uncle of Bashar al-Assad',
  'other-middle-name': '{Ahmed Wael al-Sharaa}, where the pack has another middle name',
  namesake: '{Assad} after Maher al-Assad in the same paragraph',
  'namesake-town': '{Moscow} on a page about Idaho',
  'several-entities': 'a name of several entities, none of them named in full',
  'other-given-name': 'D. {Putin}',
  'surname-alone': 'a surname without its full name, an office, or enough other names of the pack',
  'other-abbreviation': 'high-throughput screening ({HTS})',
  'abbreviation-alone': 'letters without their full name or another name of the pack',
};
