import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../knowledge/reading';

const TEXT = `PORT ALDER - The old bridge over the River Senn will close on Friday, the city said.

Ama Boateng, the deputy mayor of Port Alder, told reporters on Tuesday: “We will rebuild it stone by stone.”

“Nobody asked the shopkeepers,” said Kwesi Darko, 54, who runs a bakery near Tolo Market. Boateng denied that.`;

function read(text: string, date?: string) {
  return readArticle({ id: 'a', text, ...(date === undefined ? {} : { date }) });
}

describe('readArticle', () => {
  it('gives names with offsets into the text, and one cluster for a full name and its surname', () => {
    const { names } = read(TEXT);
    for (const { start, end, text } of names) expect(TEXT.slice(start, end)).toBe(text);
    const people = names.filter(({ type }) => type === 'PER');
    expect(people.map(({ text }) => text)).toEqual(['Ama Boateng', 'Kwesi Darko', 'Boateng']);
    expect(people[2]?.cluster).toBe(people[0]?.cluster);
    expect(names.filter(({ type }) => type === 'LOC').map(({ text }) => text)).toContain(
      'River Senn',
    );
  });

  it('gives roles in the words of the article', () => {
    const [role] = read(TEXT).roles;
    expect(role).toMatchObject({
      name: 'Ama Boateng',
      text: 'deputy mayor of Port Alder',
      rule: 'apposition',
    });
    expect(TEXT.slice(role?.start, role?.end)).toBe(role?.text);
  });

  it('gives quotations with their speaker and the day on which they were said', () => {
    const { quotations } = read(TEXT, '2026-03-12');
    expect(quotations.map(({ name, text, date }) => ({ name, text, date }))).toEqual([
      { name: 'Ama Boateng', text: 'We will rebuild it stone by stone.', date: '2026-03-10' },
      { name: 'Kwesi Darko', text: 'Nobody asked the shopkeepers', date: undefined },
    ]);
  });

  it('resolves dates to the past unless the clause looks ahead, and not at all without a date', () => {
    const { dates } = read(TEXT, '2026-03-12');
    expect(dates.map(({ from }) => from)).toEqual(['2026-03-13', '2026-03-10']);
    expect(read(TEXT).dates).toEqual([]);
  });

  it('gives names only in other languages, by the language given or by the small words of the text', () => {
    const german =
      'Am Dienstag sagte Anna Lindner in Berlin, die alte Brücke werde für sechs Wochen gesperrt. „Wir bauen sie wieder auf“, sagte Lindner den Händlern auf dem Markt, die um ihre Einnahmen fürchten und Hilfe verlangen.';
    const { names, roles, quotations } = read(german, '2026-03-12');
    expect(names.map(({ text }) => text)).toEqual(['Anna Lindner', 'Berlin']);
    expect([roles, quotations]).toEqual([[], []]);
    expect(readArticle({ id: 'a', text: TEXT, lang: 'fr-FR' }).quotations).toEqual([]);
  });

  it('reads a hostile text in bounded time', () => {
    for (const text of [
      'A'.repeat(300_000),
      'Ab '.repeat(100_000),
      '"'.repeat(100_000),
      'Ama Bo, the '.repeat(30_000),
    ])
      expect(readArticle({ id: 'a', text }).id).toBe('a');
  });

  it('reads nothing out of an empty text, marks or a script without capitals', () => {
    for (const text of ['', ' \n\n', '“” "" \'\'', '東京で会議が開かれた。', '\ud83d\ude00 \ud83d'])
      expect(read(text, '2026-03-12')).toMatchObject({ names: [], roles: [], quotations: [] });
  });
});
