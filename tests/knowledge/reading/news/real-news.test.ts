/** Faults found by reading real news articles; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { namesIn, read, rolesIn, saidIn } from './read';

describe('two people of one surname', () => {
  const STORY = `Harold Brandt was buried on Wednesday. Brandt led the town for nine years.

The flag was given to his widow, Edith Brandt, at the graveside. Harold J. Brandt was 81.

Brandt said in his last speech that the harbour would outlive him.`;

  it('reads a bare surname as the person who alone was named before its first use', () => {
    const { names: found, quotations } = read(STORY);
    const bare = found.filter(({ text }) => text === 'Brandt').map(({ cluster }) => cluster);
    const harold = found.find(({ text }) => text === 'Harold J. Brandt')?.cluster;
    expect(bare).toEqual([harold, harold]);
    expect(quotations.map(({ name }) => name)).toEqual(['Harold J. Brandt']);
  });

  it('joins it with neither where both were named before', () => {
    const text =
      'Harold Brandt and Edith Brandt ran the mill. The court sided with Brandt on Monday. Brandt thanked the judge.';
    const found = read(text).names;
    const bare = found.find(({ text: name }) => name === 'Brandt')?.cluster;
    expect(found.filter(({ cluster }) => cluster === bare).map(({ text: name }) => name)).toEqual([
      'Brandt',
      'Brandt',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Profits at General Tramways Co. fell, the firm said.', ['ORG General Tramways Co.']],
    [
      '“It is a second harvest,” said Affiq Shaikh, a coordinator for the farmers.',
      ['PER Affiq Shaikh'],
    ],
    [
      'A spokesman of the Council on Anglo-Danish Relations wrote to the town.',
      ['ORG Council on Anglo-Danish Relations'],
    ],
    [
      'The ferry left Hinton, W. Va., for Marlow, La., at noon.',
      ['LOC Hinton', 'LOC W. Va.', 'LOC Marlow', 'LOC La.'],
    ],
    ['Where do U.S.-Israeli relations go from here?', ['LOC U.S.']],
    ['“It has gone,” said Mark Warne, a Virginia Democrat.', ['PER Mark Warne', 'LOC Virginia']],
    ["They met on New Year's Eve to plan the New Year parade in Kessin.", ['LOC Kessin']],
    [
      'Baltic Airways cancelled forty flights. BA said it would pay for rooms.',
      ['ORG Baltic Airways', 'ORG BA'],
    ],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('takes no soft hyphen into a label', () => {
    expect(read('President Vladi\u00admir Dorin spoke on Monday.').roles[0]?.name).toBe(
      'Vladimir Dorin',
    );
  });

  it('is as sure of a full name as of the surname that speaks all through the article', () => {
    const text = `Nick Varban could not escape his roots.\n\n${'“We will build it,” Varban said on Monday.\n\n'.repeat(4)}`;
    const full = read(text).names.find(({ text: name }) => name === 'Nick Varban');
    expect(full?.score).toBeGreaterThan(0.8);
  });
});

describe('quotations', () => {
  it.each([
    [
      'Jana Dressler and Tomas Brink have parted, according to a report in Starlight magazine.\n\nAccording to Starlight, Dressler, 34, spent the winter with her family in Varn.',
      [],
    ],
    [
      '“I am not accusing the warden, and I did not see him there,” Munir Fadel, a prosecutor in the case that sent Olin Marek to prison, told The Daily Quay.',
      ['Munir Fadel: I am not accusing the warden, and I did not see him there'],
    ],
    [
      '“If you never had a child so ill, you would never know how many bills you can incur. With no insurance, it is thousands of crowns just like that,” said Jody Sarp.',
      [
        'Jody Sarp: If you never had a child so ill, you would never know how many bills you can incur.',
      ],
    ],
    [
      '“We have held this line for four years. So, I am sure that we will hold it for four more, and after those for another four, if the council asks us,” said Jody Sarp.',
      ['Jody Sarp: We have held this line for four years.'],
    ],
    [
      '“I was asked to say this to clear things up, and I will quote: ‘The mill never filed for insolvency. Several of its owners did. They are out of it now,’” Jody Sarp said on Monday.',
      [],
    ],
    [
      'Founder Jody Sarp said in a memo that the “price of the two brands has become less of a matter” as the grocer cut its prices, Quay Finance reported on Monday.',
      ['Jody Sarp: price of the two brands has become less of a matter'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['Wages rose less than expected in October.', '2030-10-01'],
    [
      "In September, after deciding against an operation, Ama Boateng said she didn't expect to need one, but the pain has grown since.",
      '2030-09-01',
    ],
    ['The court is expected to rule in October.', '2031-10-01'],
    ['On Friday the bridge will close, the city said.', '2031-05-16'],
  ])('%s', (text, from) => {
    expect(read(text).dates.map(({ from: first }) => first)).toEqual([from]);
  });
});

describe('roles', () => {
  it('keeps both words of a portfolio, and takes no rank for a role', () => {
    expect(rolesIn('Homeland Security Secretary Milan Chertov spoke at noon.')).toEqual([
      'Milan Chertov: Homeland Security Secretary',
    ]);
    expect(rolesIn('“It will pass,” said Eugen Stell, a fellow at the Urban Institute.')).toEqual([
      'Eugen Stell: fellow at the Urban Institute',
    ]);
    expect(rolesIn('Maj. Gen. Willem Coldwell spoke at noon.')).toEqual([]);
  });
});
