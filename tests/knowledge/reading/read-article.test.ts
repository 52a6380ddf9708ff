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

  it('splits titles, places and portfolios from a person in capitals', () => {
    const names = (text: string) => read(text).names.map((name) => `${name.type} ${name.text}`);
    expect(names('He met Secretary of State Laura Whitfield in Geneva.')).toEqual([
      'PER Laura Whitfield',
      'LOC Geneva',
    ]);
    expect(names('The report cites Kumasi Mayor Esi Quaye and striker Kofi Addo.')).toEqual([
      'LOC Kumasi',
      'PER Esi Quaye',
      'PER Kofi Addo',
    ]);
    expect(names('The Ministry of Health and Child Care wrote to Dr. Tendai Moyo.')).toEqual([
      'ORG Ministry of Health and Child Care',
      'PER Tendai Moyo',
    ]);
  });

  it.each([
    ['His mother, Ama Boateng, said: “I want the report.”', 'Ama Boateng', 'I want the report.'],
    [
      'Ama Boateng told the court on Monday that the bridge was safe.',
      'Ama Boateng',
      'the bridge was safe',
    ],
    [
      'Ama Boateng denied that the bridge was unsafe.',
      'Ama Boateng',
      'denied that the bridge was unsafe',
    ],
    [
      'Ama Boateng left early, saying that the bridge would stay shut.',
      'Ama Boateng',
      'the bridge would stay shut',
    ],
    [
      'The bridge will stay shut, deputy mayor Ama Boateng said on Monday.',
      'Ama Boateng',
      'The bridge will stay shut',
    ],
    [
      'Ama Boateng said the bridge was safe.\n\n“Nobody asked us,” she added.',
      'Ama Boateng',
      'Nobody asked us',
    ],
    [
      'Ama Boateng said at least 40 shops had closed.',
      'Ama Boateng',
      'at least 40 shops had closed',
    ],
  ])('finds who says what: %s', (text, name, words) => {
    expect(read(text).quotations.at(-1)).toMatchObject({ name, text: words });
  });

  it.each([
    ['a report of two subjects', 'Residents and the Harbour Authority said the pier was shut.'],
    [
      'words of a clause without its main clause',
      'Ama Boateng said that after the council of Port Alder had met for the third time in a week and had heard all of its engineers again, nothing was decided by anybody in the hall.',
    ],
    [
      'an attribution inside a sentence',
      'Within weeks of the storm, Ama Boateng said, the shops were open.',
    ],
    [
      'a verb that announces a thing',
      'Ama Boateng announced a new bridge over the river on Monday.',
    ],
    [
      'a participle after two people',
      'Ama Boateng met Kwesi Darko, saying that the bridge was safe.',
    ],
  ])('leaves out %s', (_, text) => {
    expect(read(text).quotations).toEqual([]);
  });

  it('gives an office that stands before an organisation in brackets, or before two commas', () => {
    const roles = (text: string) => read(text).roles.map((role) => role.text);
    expect(roles('The Bridges Authority (BRA) director Ama Boateng spoke.')).toEqual([
      'Bridges Authority (BRA) director',
    ]);
    expect(roles('President of the Nurses’ Association, Ama Boateng, spoke.')).toEqual([
      'President of the Nurses’ Association',
    ]);
    expect(roles('Talks with Interior Minister Kofi Addo and Mayor Ama Boateng failed.')).toEqual([
      'Interior Minister',
      'Mayor',
    ]);
  });

  it('reads a name across the invisible places where a page lets it break', () => {
    expect(read('President Vladi\u00admir Orlen\u00adko arrived.').names[0]).toMatchObject({
      type: 'PER',
      cluster: 'PER:vladimir orlenko',
    });
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

  it('leaves the office off a name in other languages, and finds them without a language', () => {
    const namesOf = (text: string) => read(text).names.map((name) => name.text);
    expect(
      namesOf('Bundeskanzlerin Anna Lindner sagte, die Brücke ist und bleibt gesperrt.'),
    ).toEqual(['Anna Lindner']);
    expect(namesOf('Президент Иван Орленко заявил, что мост закрыт.')).toEqual(['Иван Орленко']);
    expect(namesOf('قال الرئيس إن الجسر مغلق منذ يوم الاثنين.')).toEqual([]);
  });

  it('gives a quotation to the subject behind its marks, not to the next sentence', () => {
    const { quotations } = read(
      'Mayor Ama Boateng said the tolls were "robbery by the inch". Kofi Darko, the engineer, called for calm.\n\nThe bridge will open in May, said the engineer, Kofi Darko.\n\n"It groans at night," Darko radioed.',
    );
    expect(quotations.map(({ name, text }) => [name, text])).toEqual([
      ['Ama Boateng', 'robbery by the inch'],
      ['Kofi Darko', 'The bridge will open in May'],
      ['Kofi Darko', 'It groans at night'],
    ]);
  });

  it('reads a party and a state behind a name, and "no." as the end of a sentence', () => {
    const { names } = read(
      'Sen. Ama Boateng, D-Ohio, said no. Rep. Kofi Darko (R-Texas) voted for No. 4.',
    );
    expect(names.map(({ text, type }) => [text, type])).toEqual([
      ['Ama Boateng', 'PER'],
      ['Ohio', 'LOC'],
      ['Kofi Darko', 'PER'],
      ['Texas', 'LOC'],
    ]);
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
