/** A transcript names its speakers in front of what they say. */
import { expect, test } from 'vitest';
import { draftOf } from '../draft-of';

const TRANSCRIPT = [
  'The kiln burst on Tuesday. With us are Ana Roth, the potter, and the mayor of Kessin, Jory Tamsin.',
  'HOST: What did you hear?',
  'ROTH: I heard nothing at all. The street was loud that night.',
  'TAMSIN: We had asked for a new kiln twice, and twice the money went to the bridge.',
  'ANA ROTH: Nobody told me that before today.',
].join('\n');

test('each line is under the person of its label', () => {
  const told = draftOf(TRANSCRIPT).facts.map(
    ({ assertedBy, words, evidence }) => `${evidence[0]?.paragraph} ${assertedBy.who}: ${words}`,
  );
  expect(told).toEqual([
    '3 Ana Roth: I heard nothing at all. The street was loud that night.',
    '4 Jory Tamsin: We had asked for a new kiln twice, and twice the money went to the bridge.',
    '5 Ana Roth: Nobody told me that before today.',
  ]);
});

test('a line that reports another gives way to what that one says', () => {
  const { facts } = draftOf(
    `${TRANSCRIPT}\nTAMSIN: Ana Roth said that the kiln was nine years old.`,
  );
  expect(facts.filter(({ evidence }) => evidence[0]?.paragraph === 6)).toMatchObject([
    { assertedBy: { who: 'Ana Roth' } },
  ]);
});

test('two headings are no transcript', () => {
  const { facts } = draftOf(
    'Ana Roth makes pots, said the mayor of Kessin, Jory Tamsin.\nRoth: what we know of her\nTamsin: what he told the council',
  );
  expect(facts.filter(({ rule }) => rule === 'said-label')).toEqual([]);
});
