/** Sources that are only described, and deeds that state nothing. */
import { expect, it, test } from 'vitest';
import { draftOf } from '../draft-of';

it.each([
  [
    'A person with knowledge of the kiln said it had cracked in May.',
    'a person with knowledge of the kiln',
  ],
  [
    'According to two people who have seen it, the letter names a potter.',
    'two people who have seen it',
  ],
  [
    'Two officials briefed on the plan said the bridge would close.',
    'two officials briefed on the plan',
  ],
])('%s', (sentence, who) => {
  const { facts } = draftOf(`Ana Roth makes pots in Kessin. Ana Roth is nine.\n${sentence}`);
  expect(facts.map(({ assertedBy }) => assertedBy.who)).toEqual([who]);
});

test('one who is only described is not confirmed', () => {
  const { facts } = draftOf('A person close to the potters said the kiln would be sold.');
  expect(facts.map(({ status }) => status)).toEqual(['unconfirmed']);
});

test('a deed is not a statement', () => {
  const { facts } = draftOf(
    'The prosecutor, Jory Tamsin, has questioned Ana Roth for six hours. Ana Roth had counted 23 pots.',
  );
  expect(facts).toEqual([]);
});
