/** Faults found at the first try of the eleventh set of articles; the sentences are other ones. */
import { describe, expect, it } from 'vitest';
import { namesIn, read, rolesIn, saidIn } from './read';

describe('a role before a name', () => {
  it.each([
    ['They thanked TV presenter Ama Boateng.', ['Ama Boateng: TV presenter']],
    ['She met IT consultant Kofi Mensah.', ['Kofi Mensah: IT consultant']],
    ['The goal of ex-Arsenal defender Kofi Mensah won it.', ['Kofi Mensah: ex-Arsenal defender']],
    ['Former Ghana international Kofi Mensah wept.', ['Kofi Mensah: Former Ghana international']],
    ['An international Kofi Mensah festival was held.', []],
    ['He was replaced by polling expert Professor Ama Boateng.', ['Ama Boateng: polling expert']],
    ['Army spokesman Lieutenant-Colonel Kofi Mensah left.', ['Kofi Mensah: Army spokesman']],
    ['Senior Superintendent Kofi Mensah left.', ['Kofi Mensah: Senior Superintendent']],
    ['Care worker Ama Boateng left.', ['Ama Boateng: Care worker']],
    ['Take care worker Ama Boateng is not alone.', ['Ama Boateng: care worker']],
    [
      'Water and Sanitation Minister Ama Boateng left.',
      ['Ama Boateng: Water and Sanitation Minister'],
    ],
    ['They met Transport Minister Eng. Kofi Mensah.', ['Kofi Mensah: Transport Minister']],
    ['Crown Prince Sheikh Nasser Al-Harthy left.', ['Nasser Al-Harthy: Crown Prince']],
    ['Grant County Sheriff Ama Boateng left.', ['Ama Boateng: Grant County Sheriff']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it('takes no demonym between an office and a surname', () => {
    expect(namesIn('The union’s general secretary Shona Carrow resigned.')).toEqual([
      'PER Shona Carrow',
    ]);
    expect(namesIn('The Shona writer Ama Boateng resigned.')).toEqual(['PER Ama Boateng']);
  });
});

describe('a role in commas', () => {
  it.each([
    ['It was found by Ama Boateng, a student with a torch.', ['Ama Boateng: student']],
    [
      'It was found by Ama Boateng, an analyst with the Horn Institute.',
      ['Ama Boateng: analyst with the Horn Institute'],
    ],
    ['Ama Boateng, the mayor’s sister, left.', []],
    ['Ama Boateng, the mayor’s lawyer, left.', ['Ama Boateng: mayor’s lawyer']],
    [
      'Ama Boateng, a nurse at the clinic in Trelew, Argentina, left.',
      ['Ama Boateng: nurse at the clinic in Trelew, Argentina'],
    ],
    [
      'Ama Boateng, a nurse from Trelew, Kofi Mensah and others left.',
      ['Ama Boateng: nurse from Trelew'],
    ],
    ['Last Thursday the mayor of Tema, Ama Boateng, left.', ['Ama Boateng: mayor of Tema']],
    [
      'Head of the Tema Police, Senior Superintendent Kofi Mensah, left.',
      ['Kofi Mensah: Senior Superintendent', 'Kofi Mensah: Head of the Tema Police'],
    ],
    [
      'Tries from Yaw Addo, substitute Kofi Mensah and winger Fiifi Quaye won it.',
      ['Kofi Mensah: substitute', 'Fiifi Quaye: winger'],
    ],
    [
      'Ghana’s minister Ama Boateng and her deputy, Kofi Mensah, left.',
      ['Ama Boateng: Ghana’s minister'],
    ],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('the office of a lead that names no person', () => {
  it.each([
    [
      'A former harbour clerk who stole £2m was jailed on Monday.\n\nAma Boateng, 58, moved the money abroad.',
      ['Ama Boateng: former harbour clerk'],
    ],
    [
      'A 27-year-old taxi driver was shot on Sunday.\n\nDead is Kofi Mensah, of Tema.',
      ['Kofi Mensah: 27-year-old taxi driver'],
    ],
    // Nothing says that the next paragraph is about the same person.
    ['A harbour clerk was jailed on Monday.\n\nAma Boateng led the inquiry.', []],
    ['A harbour clerk was jailed on Monday.\n\nIt rained.\n\nAma Boateng, 58, wept.', []],
    ['A storm has hit the coast.\n\nAma Boateng, 58, lost her roof.', []],
    ['Kofi Mensah wept. A clerk was jailed.\n\nAma Boateng, 58, wept too.', []],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('words of a speaker', () => {
  it.each([
    [
      'Ama Boateng told the court clerks had found lists of names.',
      ['Ama Boateng: clerks had found lists of names'],
    ],
    [
      'Ama Boateng told Alder radio the vote would be repeated.',
      ['Ama Boateng: the vote would be repeated'],
    ],
    [
      'Ama Boateng told Reuters the vote would be repeated.',
      ['Ama Boateng: the vote would be repeated'],
    ],
    ['Ama Boateng told the harbour story of 1931 to all who were there.', []],
    [
      'Kofi Mensah denied attacking sailors in the harbour.',
      ['Kofi Mensah: denied attacking sailors in the harbour'],
    ],
    ['Kofi Mensah denied wrongdoing in the matter of the harbour.', []],
    ['Yaw Addo and Kofi Mensah, partners in the firm, denied using poor stone for the quay.', []],
    ['Ama Boateng points out that one leg was found.', ['Ama Boateng: one leg was found']],
    [
      'Ama Boateng found in March that the quay had been sold.',
      ['Ama Boateng: the quay had been sold'],
    ],
    [
      'Magistrate Ama Boateng found there was a risk of flight.',
      ['Ama Boateng: there was a risk of flight'],
    ],
    ['Ama Boateng found the keys that were lost in the harbour.', []],
    ['Ama Boateng warned against reading too much into the count.', []],
    ['Ama Boateng had said the same before the last count.', []],
    [
      'Ama Boateng said she was “bitterly disappointed” with it.',
      ['Ama Boateng: bitterly disappointed'],
    ],
    ['Ama Boateng said a “big deal” of some kind.', []],
    [
      'Ama Boateng stressed that member states had crossed “the last of the hurdles”.',
      ['Ama Boateng: the last of the hurdles'],
    ],
    [
      'Ama Boateng wept. She states that “the last of the hurdles” is near.',
      ['Ama Boateng: the last of the hurdles'],
    ],
    [
      'Ama Boateng said the vote in Tema was “irresponsible” and too late.',
      ['Ama Boateng: the vote in Tema was “irresponsible” and too late'],
    ],
    [
      'The Tide Service in Tema said the water was still rising there.',
      ['Tide Service: the water was still rising there'],
    ],
    [
      'Turnout in Tema was just 24 per cent, according to returning officer Ama Boateng.',
      ['Ama Boateng: Turnout in Tema was just 24 per cent'],
    ],
    [
      'The gate had been locked, said Inspector Kofi Mensah of the Tema Police.',
      ['Kofi Mensah: The gate had been locked'],
    ],
    [
      'The 23-year-old forward has agreed terms, according to journalist Ama Boateng.',
      ['Ama Boateng: The 23-year-old forward has agreed terms'],
    ],
    [
      '“They worked for all of us,” cried Kofi Mensah’s aunt, Ama Boateng.',
      ['Ama Boateng: They worked for all of us'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['It was sold to Radley Aggregates last week.', ['ORG Radley Aggregates']],
    ['She climbed Torrane in winter.', ['LOC Torrane']],
    ['The Oscar Mayne front claimed the attack.', ['ORG Oscar Mayne']],
    ['Each family was paid Tk 2 lakh.', []],
    ['She told BBC Wiltshire so.', ['ORG BBC Wiltshire']],
    ['The fire began in Accra South.', ['LOC Accra South']],
    ['She found Torrane South, a student.', ['PER Torrane South']],
    ['It was told by the mayor’s aunt, Mirell Dacray.', ['PER Mirell Dacray']],
    ['It was told by the aunt of all, Dacray Buses.', ['ORG Dacray Buses']],
    ['They asked Transport for Greater Alder.', ['ORG Transport for Greater Alder']],
    ['The Fire Service and Civil Defence came late.', ['ORG Fire Service and Civil Defence']],
    ['Readers of the Alder Examiner wrote.', ['ORG Alder Examiner']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

it('looks ahead where something is possible', () => {
  const dates = (text: string) => read(text).dates.map(({ from }) => from);
  expect(dates('More storms are possible Friday night.')).toEqual(['2031-05-16']);
  expect(dates('More storms were seen Friday night.')).toEqual(['2031-05-09']);
});
