/** Habits of news in English from Africa and Asia; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { daysIn, read, rolesIn, saidIn } from './read';

function people(text: string): string[] {
  return read(text).names.flatMap(({ type, text: name }) => (type === 'PER' ? [name] : []));
}

describe('dates', () => {
  it.each([
    ['The hearing was adjourned to August 4.', '2031-08-04'],
    ['The party postponed its congress to mid-November.', '2031-11-11'],
    ['A charge sheet was promised before the end of July.', '2031-07-01'],
    [
      'Mayor Ama Boateng said the union would stage a march outside the new town hall on the 3rd of June.',
      '2031-06-03',
    ],
    ['The ministry said in a post on Monday that pupils would get free entry.', '2031-05-12'],
    ['Nine rebels were killed early this month.', '2031-05-01'],
  ])('%s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
  });
});

describe('speakers', () => {
  it.each([
    [
      'Speaking in Sefwi on Tuesday during a tour of the road, the CS said at least 14 firms had left.',
    ],
    ['“We will strike,” said the General Federation of Dockers (GFD) co-secretary.'],
  ])('gives the words to nobody: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it.each([
    [
      'Ports will reopen at dawn, Coastal Guard Bureau (CGB) chief Ama Boateng said on Tuesday.',
      'Ama Boateng: Ports will reopen at dawn',
    ],
    [
      'Ama Boateng pleaded for time, saying the members had no machinery.',
      'Ama Boateng: the members had no machinery',
    ],
    [
      'Ama Boateng was quoted by the agency as saying that the cabinet would study the bill.',
      'Ama Boateng: the cabinet would study the bill',
    ],
    [
      'The Dockers Union of Alder (DUA) warned that the new quay stands on mud.',
      'Dockers Union of Alder: the new quay stands on mud',
    ],
  ])('%s', (text, words) => {
    expect(saidIn(text)).toEqual([words]);
  });

  it('takes the clause after a quotation', () => {
    const text =
      '“It clears the path for us,” Ama Boateng said, adding that a charge sheet was being served.';
    expect(saidIn(text)).toEqual([
      'Ama Boateng: It clears the path for us',
      'Ama Boateng: a charge sheet was being served',
    ]);
  });

  it('lets a clause that opens with a pronoun name the speaker of what follows', () => {
    const text = `Kofi Mensah was buried on Monday.

Ama Boateng, his teacher, said he had been her best pupil.

“They took him from us too early,” she said.`;
    expect(saidIn(text)).toEqual(['Ama Boateng: They took him from us too early']);
  });
});

describe('roles', () => {
  it.each([
    [
      'Mines and Water Development Minister Ama Boateng resigned.',
      ['Ama Boateng: Mines and Water Development Minister'],
    ],
    [
      'National police spokesperson Commissioner Ama Boateng resigned.',
      ['Ama Boateng: National police spokesperson'],
    ],
    [
      'Ama Boateng, the spokesperson for the Coastal Union Directorate (CUD), resigned.',
      ['Ama Boateng: spokesperson for the Coastal Union Directorate (CUD)'],
    ],
    [
      'Finance Minister Ama Boateng resigned. Minister Boateng had held the post for a year.',
      ['Ama Boateng: Finance Minister'],
    ],
    ['Asked by Ama Boateng, the minister said the road was closed.', []],
    ['Lawyer Ama Boateng, PC, will appear.', ['Ama Boateng: Lawyer']],
    ['Superintendent of Police Ama Boateng resigned.', ['Ama Boateng: Superintendent of Police']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('people', () => {
  it.each([
    [
      'Union Minister of State for Consumer Affairs Sushmita Barthol resigned.',
      ['Sushmita Barthol'],
    ],
    ['His Highness Sheikh Sultan bin Rashid Al Marwan came.', ['Sultan bin Rashid Al Marwan']],
    ['Senator Juliana di Tulliano came.', ['Juliana di Tulliano']],
    ['“Mr President, we cannot pay,” Ama Boateng said.', ['Ama Boateng']],
    ['The student Md Shakil Rahman was found.', ['Md Shakil Rahman']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
