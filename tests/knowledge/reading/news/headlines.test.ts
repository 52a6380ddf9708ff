/** Headlines with capitals on all words: an office there has no borders that capitals tell. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

const BODY = 'The council met on Tuesday. Ilsa Brandt said that it was late.';

describe('a headline with capitals on all words', () => {
  it.each([
    ['Why Voters Trust Mayor Ilsa Brandt', 'Mayor'],
    ['5 Major Harbour Policy Challenges Facing President-Elect Ilsa Brandt', 'President-Elect'],
    ['Storm Damage Hits Former Deputy Mayor Ilsa Brandt At Home', 'Former Deputy Mayor'],
    ['Court Jails Former Health Minister Ilsa Brandt Over Fraud', 'Former Health Minister'],
  ])('gives the words of the office alone: %s', (headline, role) => {
    expect(rolesIn(`${headline}\n${BODY}`)).toEqual([`Ilsa Brandt: ${role}`]);
  });

  it('takes no clause before a comma for what the next person is', () => {
    const headline = 'Big Bank CEO Steps Down After Long Row, Ilsa Brandt, Head Of Risk, Stays';
    expect(rolesIn(`${headline}\n${BODY}`)).not.toContainEqual(expect.stringContaining('Big Bank'));
  });
});

describe('a sentence', () => {
  it.each([
    [
      'The court jailed Foreign Affairs Minister Ilsa Brandt over fraud.',
      'Foreign Affairs Minister',
    ],
    [
      'Why voters trust Harbour Board Chairwoman Ilsa Brandt is not known.',
      'Harbour Board Chairwoman',
    ],
  ])('keeps the capitals of an office: %s', (sentence, role) => {
    expect(rolesIn(`${sentence}\n${BODY}`)).toContain(`Ilsa Brandt: ${role}`);
  });
});
