/** Tabloids open sentences with a word for the person: it does not belong to the name. */
import { expect, test } from 'vitest';
import { draftOf } from '../draft-of';

const WIRE =
  'The glacier lost nine metres, said Dr Ida Brandt, a geologist at the Kessin Ice Institute. Ida Brandt measured it with a rope.';
const TABLOID =
  'The ice is going fast.\nEgghead Ida Brandt confirmed that the glacier had lost nine metres.';

test('a word that opens the sentence is cut from a name that another article has', () => {
  const { entities, facts } = draftOf(WIRE, TABLOID);
  expect(entities.map(({ label }) => label).filter((one) => one.includes('Brandt'))).toEqual([
    'Ida Brandt',
  ]);
  const told = facts.find(({ evidence }) => evidence[0]?.article === '1');
  expect(told?.assertedBy.who).toBe('Ida Brandt');
});

test('a given name is a part of the name', () => {
  const people = draftOf(
    'Ida Brandt sings, said the mayor, Jory Tamsin. Ida Brandt is nine.',
    'The choir sang.\nMaria Ida Brandt said that she wrote the song.',
  ).entities.map(({ label }) => label);
  expect(people).toContain('Maria Ida Brandt');
});
