/** Companies with a name like a surname, and who speaks beside them. Found in a trial with two invented stories. */
import { describe, expect, it } from 'vitest';
import { draftOf, speakersOf } from '../draft-of';

describe('a company with one word for its name', () => {
  const TOLD =
    'The Swedish bicycle maker Sorvig said it would build a factory in Lund. Sorvig has 300 staff.';
  const BARE =
    'The factory will open in May. It rained.\nSorvig said it would hire a hundred people.';

  it('is one in the articles that do not say so, with what it says there', () => {
    const { entities, facts } = draftOf(TOLD, BARE);
    expect(entities.filter(({ label }) => label === 'Sorvig')).toMatchObject([
      { kind: 'organisation', identity: { text: 'Swedish bicycle maker' } },
    ]);
    expect(facts.filter(({ evidence }) => evidence[0]?.article === '1')).toMatchObject([
      { assertedBy: { who: 'Sorvig' } },
    ]);
  });

  it.each([
    ['it is a person’s surname', 'Ana Sorvig opened a shop in Lund. Sorvig said it was late.'],
    ['it has a title', 'The shop is open. It rained.\nMrs Sorvig said it would stay open.'],
    ['it has an age', 'The shop is open. It rained.\nSorvig, 41, said it would stay open.'],
  ])('is none where %s', (_, text) => {
    const { facts } = draftOf(TOLD, text);
    const later = facts.filter(({ evidence }) => evidence[0]?.article === '1');
    expect(later.map(({ assertedBy }) => assertedBy.who)).not.toContain('Sorvig');
  });
});

it('is proposed where the article says what it is, however seldom it is named', () => {
  const labels = draftOf(
    'Carla Wijn joined from the carmaker Brandt Elling in 2031. It rained in Lund.',
  ).entities.map(({ label }) => label);
  expect(labels).toContain('Brandt Elling');
});

describe('who speaks beside a company', () => {
  it.each([
    [
      ['Joost Verhoek'],
      'Analyst Joost Verhoek of the brokerage Van Dam Reese said the deal made sense for Lund.',
    ],
    [
      ['Joost Verhoek'],
      'Joost Verhoek, an analyst in Lund, said Norvik Ports had paid too much for the dock.',
    ],
    [
      ['Norvik Ports'],
      'Norvik Ports raised its offer on Tuesday and said Lindmark Capital had agreed to sell.',
    ],
    [
      ['the trust'],
      'It rained.\nThe trust said it would ask the Heritage Fund for £2.5 million and hoped for an answer in June.',
    ],
    [
      ['Norvik Ports', 'Lindmark Capital'],
      'Norvik Ports said it would dig in May, but Lindmark Capital rejected the plan in Lund.',
    ],
    [['Norvik Ports'], 'The dock will be dug in May, said Norvik Ports, which owns it.'],
  ])('is %j: %s', (who, text) => {
    expect([...new Set(speakersOf(text))]).toEqual(who);
  });
});

it.each([
  ['Investment fund', 'Lindmark Capital, an investment fund that owns 18 percent of it, sold.'],
  ['', 'Lindmark Capital, the company that manages the borough’s three other pools, said no.'],
  ['', 'Shoppers like the brand Lindmark Capital in Lund. Lindmark Capital said it was glad.'],
])('says “%s” of an organisation: %s', (identity, text) => {
  const found = draftOf(`${text} It rained.`).entities.find(
    ({ label }) => label === 'Lindmark Capital',
  );
  expect(found?.identity.text).toBe(identity);
});
