/** Short names, bare titles, pronouns and papers of organisations. Found in a trial with an invented story of four articles. */
import { describe, expect, it } from 'vitest';
import { draftOf, speakersOf } from '../draft-of';

const labels = (...texts: readonly string[]) => draftOf(...texts).entities.map((one) => one.label);

describe('the short name of a company, in an article without the whole one', () => {
  const WHOLE =
    'Bluehaven Ferries said it would cut sailings. Bluehaven lost money, said Mira Tolland, its auditor.';
  const SHORT =
    'The dispute is over. It rained.\nBluehaven said it would hire thirty sailors. Mira Tolland said it could pay them.';

  it('means the company', () => {
    expect(labels(WHOLE, SHORT)).not.toContain('Bluehaven');
    expect(speakersOf(WHOLE, SHORT).slice(-2)).toEqual(['Bluehaven Ferries', 'Mira Tolland']);
  });

  it.each([
    ['the articles share no name', [WHOLE, SHORT.replace('Mira Tolland', 'Ana Roth')]],
    [
      'two companies go by it',
      [WHOLE, WHOLE.replace('Bluehaven Ferries', 'Bluehaven Energy'), SHORT],
    ],
  ])('stays alone where %s', (_, texts) => {
    expect(labels(...texts)).toContain('Bluehaven');
  });
});

describe('a title that does not say of what', () => {
  it.each([
    [
      'director of the Lindmark Trust',
      'The Lindmark Trust said it was glad. Its director, Ana Roth, said the work would begin.',
    ],
    [
      'general secretary of the Harbour Guild',
      'Norvik Ports was glad. The Harbour Guild was not. “We will talk,” its general secretary, Ana Roth, said.',
    ],
    [
      'organiser of the Harbour Guild',
      'The Harbour Guild met on Monday.\nThe vote was close, Guild organiser Ana Roth said in Lund.',
    ],
    ['director', 'Norvik Ports and Lindmark Capital met. “Good,” said its director, Ana Roth.'],
    [
      'organiser',
      'The Harbour Guild and the Pilots Guild met.\nThe vote was close, Guild organiser Ana Roth said.',
    ],
    [
      'managing director of Norvik Ports',
      'Norvik Ports rose. Its outgoing managing director, Ana Roth, said it was time.',
    ],
  ])('is “%s”: %s', (role, text) => {
    const person = draftOf(text).entities.find(({ label }) => label === 'Ana Roth');
    expect(person?.roles?.map(({ text: words }) => words)).toEqual([role]);
  });
});

describe('whom “she” means', () => {
  const PARRY = 'The accounts are a riddle, the lawyer Gwen Parry said.\n';
  it.each([
    [
      'Ida Brandt',
      'Ana Roth resigned last week; Ida Brandt was elected on Monday. She said it was late.',
    ],
    ['Ida Brandt', 'Ana Roth has resigned. Ida Brandt took her seat. She said it was late.'],
    ['Gwen Parry', 'The letter names Ana Roth and Ida Brandt. She said that nobody had read it.'],
  ])('is %s: %s', (who, text) => {
    expect(speakersOf(PARRY + text).at(-1)).toBe(who);
  });
});

describe('whose paper it is', () => {
  it.each([
    [['Norvik Ports'], 'According to figures that Norvik Ports published in May, it lost £3m.'],
    [['Norvik Ports'], 'The dock lost £3m, according to accounts from Norvik Ports.'],
    [
      ['Lindmark Institute'],
      'Wages fell, according to a study published on Monday by the Lindmark Institute.',
    ],
    [[], 'The dock lost £3m, according to documents about Norvik Ports.'],
    [[], 'Ana Roth declined to comment on what Norvik Ports had lost.'],
  ])('is %j: %s', (who, text) => {
    expect(speakersOf(text)).toEqual(who);
  });
});
