/** Words of offices that are no names, roles that end or begin where they should, and days. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { daysIn, namesIn, rolesIn } from './read';

describe('an office alone is no name', () => {
  it.each([
    ['On Monday the Chief Justice remarked that the wall was weak.', []],
    ['It joins the offices of City Treasurer and Chief Financial Officer and others.', []],
    ['The former CM said here that the wall was weak.', []],
    ['The Labour TD said that the wall was weak.', []],
    ['"The wall is weak," said the Cathaoirleach of the council.', []],
    // though it stands there often
    [
      'Taoiseach Ama Boateng changed what she said in the hall. The Taoiseach had said there are many. It was an attempt by the Taoiseach to move on. Asked by the hall, the Taoiseach said no. She asked if the Taoiseach thought so.',
      ['PER Ama Boateng'],
    ],
    [
      'The boat fell, said SSP Ama Boateng. The men fled, the SSP added. He asked the SSP to stay, and the SSP left.',
      ['PER Ama Boateng'],
    ],
    ['It was told by RT on Monday, and RT told it again.', ['ORG RT', 'ORG RT']],
    ['They met Chief Justice Ama Boateng there.', ['PER Ama Boateng']],
    ['They met Chief Executive Ama Boateng there.', ['PER Ama Boateng']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('takes no event for a person with an office', () => {
    expect(rolesIn('He spoke at the opening of a two-day Executive Retreat here.')).toEqual([]);
  });
});

describe('a firm is no person', () => {
  it.each([
    ['"It fell," said Ama Boateng, an analyst with Norvane Adams in Tema.', 'ORG Norvane Adams'],
    ['Norvane Powell, Attorneys at Law, sent a letter.', 'ORG Norvane Powell'],
    ['Oruvan Vatti (a women’s organisation) closed the road.', 'ORG Oruvan Vatti'],
    ['They met with Norvane Adams in Tema.', 'PER Norvane Adams'],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toContain(expected);
  });
});

describe('a role whole, and of the right person', () => {
  it.each([
    [
      'The nation mourned journalist and former court protocol and information manager Ama Boateng.',
      ['Ama Boateng: former court protocol and information manager'],
    ],
    [
      'It fell in March, when then-chief executive Ama Boateng left.',
      ['Ama Boateng: then-chief executive'],
    ],
    ['It was built under the then-mayor Ama Boateng.', ['Ama Boateng: then-mayor']],
    ['It was paid for by ex-minister Kofi Mensah.', ['Kofi Mensah: ex-minister']],
    ['Ex-goalkeeper Kofi Mensah left.', ['Kofi Mensah: Ex-goalkeeper']],
    // of whom is not said
    ['It was paid for by ex-husband Kofi Mensah.', []],
    [
      'Ama Boateng, the award-winning actor and singer best known for her role as a nun, left.',
      ['Ama Boateng: award-winning actor and singer'],
    ],
    [
      'Mr Kofi Mensah, a lawyer, who works in Tema is the chairman, Mrs Ama Boateng, Chartered Accountant, and others came.',
      ['Kofi Mensah: lawyer'],
    ],
    ['Also there was the vice chancellor, Ama Boateng.', ['Ama Boateng: vice chancellor']],
    [
      'THE Chief Executive Officer (CEO), Dr Ama Boateng, who came last month, left.',
      ['Ama Boateng: Chief Executive Officer (CEO)'],
    ],
    [
      'They met Justice Amir Hani Muslim and Justice Kofi Mensah.',
      ['Amir Hani Muslim: Justice', 'Kofi Mensah: Justice'],
    ],
    ['Tema’s shadow Ghana minister Ama Boateng left.', ['Ama Boateng: shadow Ghana minister']],
    ['The PhD candidate Ama Boateng left.', ['Ama Boateng: PhD candidate']],
    ['The cook Ama Boateng left.', ['Ama Boateng: cook']],
    ['The head cook Ama Boateng left.', ['Ama Boateng: head cook']],
    [
      'Ama Boateng, a cook at the harbour school, left.',
      ['Ama Boateng: cook at the harbour school'],
    ],
    ['Founder Ama Boateng left.', ['Ama Boateng: Founder']],
    ['On Sundays they cook Boateng Farm eggs. Tim Cook left.', []],
    ['Cook Ama Boateng for an hour.', []],
    ['Another speaker, Ama Boateng, left.', []],
    ['Dr Dean Mensah, a sailor, left.', ['Dean Mensah: sailor']],
    ['They met DPM Ama Boateng.', ['Ama Boateng: DPM']],
    ['He said: "We name Ama Boateng, a proven manager from our own ranks, today."', []],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('days', () => {
  it.each([
    ['It fell in June last year.', ['2030-06-01']],
    ['It fell on 5 June last year.', ['2030-06-05']],
    ['They were told to re-appear on May 28.', ['2031-05-28']],
    ['They may meet on Friday or Saturday.', ['2031-05-16', '2031-05-17']],
    ['They met on Friday or Saturday.', ['2031-05-09', '2031-05-10']],
    ['The boat was lost on Sunday and wasn’t found until Monday.', ['2031-05-11', '2031-05-12']],
    [
      'In April a judge granted an order, forcing the board to halt its plan to close the port.',
      ['2031-04-01'],
    ],
    ['It shows results from Thursday’s vote which put her well ahead of him.', ['2031-05-08']],
    ['It is closed until Monday.', ['2031-05-19']],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});
