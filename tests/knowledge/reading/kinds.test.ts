import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../knowledge/reading';

const read = (text: string, date?: string) =>
  readArticle({ id: 'a', text, ...(date !== undefined && { date }) });

describe('a speaker', () => {
  it.each([
    [
      'before any verb after a comma inside the marks',
      '“Take the cups out first,” orders Marisol Etxeberria. The van is full.',
      'Marisol Etxeberria',
      'Take the cups out first',
    ],
    [
      'before a colon, after a few words',
      'Critics spoke of waste. Folasade Ogunbiyi hit back: “The roof had a hole in it.”',
      'Folasade Ogunbiyi',
      'The roof had a hole in it.',
    ],
    [
      'who finds that something is so',
      'Judge Henrike Sørlie found that the nets had been cut by hand on both nights.',
      'Henrike Sørlie',
      'the nets had been cut by hand on both nights',
    ],
    [
      'who told an audience',
      'The lake will be drained before winter, Piotr Malinowski told Radio Alder listeners.',
      'Piotr Malinowski',
      'The lake will be drained before winter',
    ],
    [
      'introduced as a colleague',
      'A neighbour, Yusuf Karabulut of the Tern Street Association, called the wall “a very long mistake”.',
      'Yusuf Karabulut',
      'a very long mistake',
    ],
    [
      'in a live blog, without the time before the entry',
      '11.05am: The bridge is open in both directions again, Anahera Tipene says.',
      'Anahera Tipene',
      'The bridge is open in both directions again',
    ],
    [
      'that is an agency and no outlet',
      'The comet will be seen with the naked eye in the north, the European Space Agency said.',
      'European Space Agency',
      'The comet will be seen with the naked eye in the north',
    ],
  ])('%s', (_, text, name, words) => {
    expect(read(text).quotations).toMatchObject([{ name, text: words }]);
  });
});

describe('a role', () => {
  it.each([
    ['Council leader Oluwaseun Bright stepped aside.', 'Council leader'],
    ['Miners’ lawyer Tereza Havlová asked for a break.', 'Miners’ lawyer'],
    [
      'A spokesman for Denmark’s harbour ministry, Asger Friis, was there.',
      'spokesman for Denmark’s harbour ministry',
    ],
  ])('%s', (text, role) => {
    expect(read(text).roles.map((one) => one.text)).toContain(role);
  });
});

describe('a date', () => {
  it.each([
    ['The comet will pass the Moon on March 9, the observatory said.', '2031-03-09'],
    ['Elina Koskinen won the Alder open on Sunday with six points.', '2031-02-23'],
    ['The final is on Saturday in Port Alder.', '2031-03-01'],
    ['Coach Elina Koskinen, who retires in August, was there.', '2031-08-01'],
  ])('%s', (text, from) => {
    expect(read(text, '2031-02-24').dates).toMatchObject([{ from }]);
  });
});
