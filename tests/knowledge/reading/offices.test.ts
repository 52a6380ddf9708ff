/** Wordings of one office are shown once, in the most words. */
import { expect, it } from 'vitest';
import { fullestOffices } from '../../../knowledge/reading/roles/same-office';

const shown = (...texts: readonly string[]) =>
  fullestOffices(texts.map((text) => ({ text }))).map(({ text }) => text);

it.each([
  [['Deputy mayor', 'deputy mayor of Port Alder'], ['deputy mayor of Port Alder']],
  [
    ['head teacher of Kerrow school', "Kerrow school's head teacher"],
    ['head teacher of Kerrow school'],
  ],
  [['harbour master', 'Harbour Master'], ['harbour master']],
  // Other offices, and offices of others, stay.
  [
    ['director', 'deputy director'],
    ['director', 'deputy director'],
  ],
  [
    ['mayor of Port Alder', 'mayor of Kerrow'],
    ['mayor of Port Alder', 'mayor of Kerrow'],
  ],
  [
    ['former mayor of Kerrow', 'mayor of Kerrow'],
    ['former mayor of Kerrow', 'mayor of Kerrow'],
  ],
  [
    ['acting mayor', 'mayor'],
    ['acting mayor', 'mayor'],
  ],
  [
    ['trainer', 'carpenter'],
    ['trainer', 'carpenter'],
  ],
  [[], []],
])('%j is shown as %j', (texts, expected) => {
  expect(shown(...texts)).toEqual(expected);
});
