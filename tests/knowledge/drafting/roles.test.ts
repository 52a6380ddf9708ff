/** Titles of a draft: whose they are, and whether they have ended. */
import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
/** A Thursday. */
const DAY = '2026-03-05';

function rolesIn(texts: readonly (readonly [day: string, text: string])[]): string[] {
  const read = texts.map(([value, text], at) =>
    readText(
      { ...articleOf(`${at}.txt`, text), agencies: [], date: { value, where: 'person' } },
      at,
      COUNTRIES,
    ),
  );
  return draftFrom(read, COUNTRIES).entities.flatMap(({ label, roles = [] }) =>
    roles.map(
      ({ text, from, to, isEndReported }) =>
        `${label}: ${text}${from === '' ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}${isEndReported ? ' or before' : ''}`,
    ),
  );
}
const roles = (text: string) => rolesIn([[DAY, text]]);

describe('a title says of what', () => {
  it.each([
    [
      'Headteacher Nuria Penhale of Lark Dene Primary School called the county.',
      'Nuria Penhale: Headteacher of Lark Dene Primary School',
    ],
    [
      'Professor Omar Diallo, from the Kessin Institute of Technology, agreed.',
      'Omar Diallo: Professor at the Kessin Institute of Technology',
    ],
    ['Mayor Jory Tamsin of Port Alder cut the ribbon.', 'Jory Tamsin: Mayor of Port Alder'],
    // Of seven words at most, as `verify` wants it.
    [
      'Ana Roth, director of the Kessin Harbour Rescue Service (KHRS), agreed.',
      'Ana Roth: director of the Kessin Harbour Rescue Service',
    ],
    [
      'Ana Roth, the acting director of the Kessin Harbour Rescue Service, agreed.',
      'Ana Roth: acting director of Kessin Harbour Rescue Service',
    ],
    [
      'Ana Roth, deputy director of the Kessin Harbour and Coast Rescue Service (KHCRS), agreed.',
      'Ana Roth: deputy director of KHCRS',
    ],
    [
      'Ana Roth, professor of marine geology at the University of Kessin, agreed.',
      'Ana Roth: professor at the University of Kessin',
    ],
    // Where a person lives is not what they do there.
    ['Actor Ida Brandt of Port Alder sang.', 'Ida Brandt: Actor'],
    ['Headteacher Nuria Penhale thanked Lark Dene Primary School.', 'Nuria Penhale: Headteacher'],
    ['If Mayor Lise Amundsen signs, the quay closes.', 'Lise Amundsen: Mayor'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(`${expected} from ${DAY}`);
  });
});

describe('an office ends', () => {
  it.each([
    ["The quay leaks. Port Alder's mayor, Lise Amundsen, resigned on Monday.", '2026-03-02'],
    ['Mayor Lise Amundsen of Port Alder stepped down on Friday.', '2026-02-27'],
    ['Lise Amundsen, 54, the mayor of Port Alder, was sacked on 2 March.', '2026-03-02'],
    ['The mayor of Port Alder, Lise Amundsen, left office in January.', '2026-01'],
    ['Mayor Lise Amundsen, who resigned in 2024, said nothing.', '2024'],
    ['Lise Amundsen, the mayor of Port Alder, has stepped down.', `${DAY} or before`],
    ['Mayor Lise Amundsen was abruptly removed from office.', `${DAY} or before`],
    ['Mayor Lise Amundsen resigned last week over the quay.', `${DAY} or before`],
    ['Mayor Lise Amundsen resigned as mayor in early February.', '2026-02'],
    ['Lise Amundsen, the mayor of Port Alder, lost her seat.', `${DAY} or before`],
  ])('%s', (text, to) => {
    const [role] = roles(text);
    expect(role).toMatch(new RegExp(`^Lise Amundsen: .*[Mm]ayor.* to ${to}$`));
    expect(role).not.toContain(' from ');
  });

  it.each([
    'Mayor Lise Amundsen refused to resign.',
    'Mayor Lise Amundsen has not resigned.',
    'Mayor Lise Amundsen will resign in May.',
    'Mayor Lise Amundsen resigned herself to a long wait.',
    'Mayor Lise Amundsen stepped down from the stage.',
    'Mayor Lise Amundsen quit smoking.',
    'Mayor Lise Amundsen was fired at from a car.',
    'If Mayor Lise Amundsen resigned on Monday, there would be a vote.',
    'Rumours that Mayor Lise Amundsen was sacked are false.',
    'Has Mayor Lise Amundsen stepped down?',
    'Former mayor Lise Amundsen resigned on Monday.',
    "Mayor Lise Amundsen's deputy resigned on Monday.",
  ])('not: %s', (text) => {
    expect(roles(text).filter((role) => role.includes(' to '))).toEqual([]);
  });

  it('ends the office that is named, and no other', () => {
    const text =
      'Finance Minister Ana Roth, 54, resigned as chair of the Quay Party on Sunday. Ana Roth was the chair of the Quay Party.';
    expect(roles(text)).toEqual([
      `Ana Roth: Finance Minister from ${DAY}`,
      'Ana Roth: chair of the Quay Party to 2026-03-01',
    ]);
  });

  it('ends what earlier articles tell, from when they do', () => {
    expect(
      rolesIn([
        ['2026-01-10', 'Lise Amundsen, the mayor of Port Alder, opened the quay.'],
        [DAY, 'Lise Amundsen resigned on Monday. Nobody in Port Alder was surprised.'],
      ]),
    ).toEqual(['Lise Amundsen: mayor of Port Alder from 2026-01-10 to 2026-03-02']);
  });
});

describe('one office is one role', () => {
  it.each([
    [
      "The harbour club's chairman, Piet Brand, spoke.",
      'Piet Brand, chairman of Lund Harbour Club, spoke again.',
      ['Piet Brand: chairman of Lund Harbour Club from 2026-03-05'],
    ],
    [
      'Ana Roth, head teacher at Lark Dene Primary School, agreed.',
      'Ana Roth, head teacher of Lark Dene Primary School, agreed again.',
      ['Ana Roth: head teacher at Lark Dene Primary School from 2026-03-05'],
    ],
    [
      "The trust's secretary, Ana Roth, agreed.",
      "Ana Roth, secretary of the Anglers' Trust, agreed again.",
      ["Ana Roth: secretary of the Anglers' Trust from 2026-03-05"],
    ],
    // Another office, another person's club.
    [
      'Ana Roth, deputy director of the Lund Institute, agreed.',
      'Ana Roth, director of the Lund Institute, agreed again.',
      [
        'Ana Roth: deputy director of the Lund Institute from 2026-03-05',
        'Ana Roth: director of the Lund Institute from 2026-03-09',
      ],
    ],
    [
      'Ana Roth, chair of Visby Rowing Club, agreed.',
      'Ana Roth, chair of Lund Harbour Club, agreed again.',
      [
        'Ana Roth: chair of Visby Rowing Club from 2026-03-05',
        'Ana Roth: chair of Lund Harbour Club from 2026-03-09',
      ],
    ],
  ])('%s %s', (first, second, expected) => {
    const found = rolesIn([
      [DAY, first],
      ['2026-03-09', second],
    ]);
    expect(found).toEqual(expected);
  });

  it.each([
    ['Lise Amundsen, the mayor of Port Alder since 2021, spoke.', '2021'],
    ['Lise Amundsen, the mayor of Port Alder since May 2021, spoke.', '2021-05'],
  ])('%s', (text, from) => {
    expect(rolesIn([[DAY, text]])).toEqual([`Lise Amundsen: mayor of Port Alder from ${from}`]);
  });
});

describe('a verb tells an office', () => {
  it.each([
    [
      'Ama Boateng, who chairs the Harbour Board, said that it was late.',
      ['Ama Boateng: chair of the Harbour Board from 2026-03-05'],
    ],
    [
      'Ama Boateng, 41, who founded Norvik Ports, said that it was late.',
      ['Ama Boateng: founder of Norvik Ports from 2026-03-05'],
    ],
    ['Ama Boateng, who leads Norvik Ports’ talks, said that it was late.', []],
    ['Ama Boateng, who leads the race, said that it was late.', []],
    ['Ama Boateng met the man who chairs the Harbour Board and said that it was late.', []],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});
