/** Names that have a possessive inside, and owners that are not part of what they own. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../knowledge/reading';

const read = (text: string) => readArticle({ id: 'a', text, date: '2031-05-14', lang: 'en' });
const names = (text: string) => read(text).names.map(({ type, text: name }) => `${type} ${name}`);

describe('a name with a possessive inside is one name', () => {
  it.each([
    ["The Penlow Fishermen's Association appealed.", ["ORG Penlow Fishermen's Association"]],
    ['Members of the Stanmoor Dockers’ Club signed.', ['ORG Stanmoor Dockers’ Club']],
    ["The Lisk Pensioners' Forum met on Friday.", ["ORG Lisk Pensioners' Forum"]],
    ['The Tollbar Residents’ Group objects.', ['ORG Tollbar Residents’ Group']],
    ["Norrby Firemen's Benevolent Fund gave money.", ["ORG Norrby Firemen's Benevolent Fund"]],
    ["They went to Kessin Children's Hospital.", ["ORG Kessin Children's Hospital"]],
    ["Pupils of St Aidan's Primary School sang.", ["ORG St Aidan's Primary School"]],
    ["A nurse at St. Mary's Hospital called.", ["ORG St. Mary's Hospital"]],
    ["She studied at King's College London.", ["ORG King's College London"]],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('an owner is not part of the name', () => {
  it.each([
    ["Yemen's Central Bank is shut.", ['LOC Yemen', 'ORG Central Bank']],
    ["St Lucia's Parliament met.", ['LOC St Lucia', 'ORG Parliament']],
    ["Oslo's City Council met.", ['LOC Oslo', 'ORG City Council']],
    ["Fishermen's boats sank in the storm.", []],
    ["Residents' homes were flooded.", []],
    ["Carmen Lund's Hospital Trust report is late.", ['PER Carmen Lund', 'ORG Hospital Trust']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('who speaks for an organisation has no name', () => {
  it.each([
    ['"They have counted our votes," the president of the Norrby Dockers\' League said.', []],
    [
      '"They have counted our votes," the Norrby Dockers\' League said.',
      ["Norrby Dockers' League"],
    ],
    ['"They have counted our votes," Ida Berg of the Norrby Harbour Board said.', ['Ida Berg']],
  ])('%s', (text, expected) => {
    expect(read(text).quotations.map(({ name }) => name)).toEqual(expected);
  });
});
