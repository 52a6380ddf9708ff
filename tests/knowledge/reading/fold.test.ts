import { describe, expect, it } from 'vitest';
import { ReadingFold, readArticle } from '../../../knowledge/reading';

function fold(texts: readonly string[]) {
  const made = new ReadingFold();
  for (const [at, text] of texts.entries())
    made.add({ ...readArticle({ id: at, text }), date: `2026-03-0${at + 1}` });
  return made.clusters();
}

const BRIDGE =
  'Ama Boateng, the deputy mayor of Port Alder, said the old bridge would close for six weeks while engineers replaced its piers. Traders fear for their living.';
const BUDGET =
  'Council members met on the budget. Deputy mayor Ama Boateng said the town needs new schools and a bus depot.';

describe('ReadingFold', () => {
  it('joins a full name across articles, with its spellings, roles and quotations', () => {
    const first = fold([BRIDGE, BUDGET]).find(({ kind }) => kind === 'PER');
    expect(first).toMatchObject({
      cluster: 'PER:ama boateng',
      label: 'Ama Boateng',
      kind: 'PER',
      articles: [0, 1],
    });
    expect(first?.roles.map(({ text }) => text)).toEqual([
      'deputy mayor of Port Alder',
      'Deputy mayor',
    ]);
    expect(first?.quotations.map(({ article }) => article)).toEqual([0, 1]);
  });

  it('joins two initials with the names they may stand for, never one initial', () => {
    const full = 'Governor James P. Mwangi opened a dairy. James P. Mwangi thanked the farmers.';
    const two = 'Governor J. P. Mwangi was in Nairobi. J. P. Mwangi met two ministers.';
    const one = 'Governor J. Mwangi was in Mombasa. J. Mwangi met the fishermen.';
    const other = 'Governor K. P. Mwangi was in Kitui. K. P. Mwangi met the herders.';
    const made = fold([full, two, one, other]).filter(({ kind }) => kind === 'PER');
    expect(made.map(({ label, articles }) => [label, articles])).toEqual([
      ['James P. Mwangi', [0, 1]],
      ['J. Mwangi', [2]],
      ['K. P. Mwangi', [3]],
    ]);
  });

  it('joins a surname alone only if exactly one person of it is known from two articles', () => {
    const lone =
      'The bridge stays closed, Boateng said on local radio. Boateng has promised to resign.';
    const one = fold([BRIDGE, BUDGET, lone]);
    expect(one.find(({ label }) => label === 'Ama Boateng')?.articles).toEqual([0, 1, 2]);
    const other =
      'Kofi Boateng, a fisherman, lost his boat. Kofi Boateng said the storm came without warning.';
    const two = fold([BRIDGE, BUDGET, other, lone]);
    expect(two.find(({ label }) => label === 'Ama Boateng')?.articles).toEqual([0, 1]);
  });

  it('keeps two people of one name apart where their roles contradict', () => {
    const found = fold([
      BRIDGE,
      'Striker Ama Boateng scored twice for Enugu Queens. Striker Ama Boateng is 19.',
    ]);
    expect(
      found.filter(({ label }) => label === 'Ama Boateng').map(({ articles }) => articles),
    ).toEqual([[0], [1]]);
  });

  it('joins spellings of one name, not the forms for men and women', () => {
    const found = fold([
      'Minister Mohammed Diallo spoke in Dakar about the harvest.',
      'Minister Mohamed Diallo spoke in Dakar about the port.',
      'Minister Daniel Reyes spoke in Lima.',
      'Minister Danielle Reyes spoke in Lima about schools.',
    ]);
    expect(found.filter(({ kind }) => kind === 'PER').map(({ articles }) => articles)).toEqual([
      [0, 1],
      [2],
      [3],
    ]);
  });

  it('joins Slavic endings and a middle name left out, and labels by the fullest spelling', () => {
    const found = fold([
      'Minister Bohdan Levitsky spoke. Mayor Ama Boateng listened.',
      'Minister Bohdan Levitskyy spoke again. AMA BOATENG listened.',
      'Mayor Ama Serwaa Boateng and Ama Boateng spoke. Ama Boateng left.',
    ]);
    expect(found.map(({ label, articles }) => [label, articles])).toEqual([
      ['Ama Serwaa Boateng', [0, 1, 2]],
      ['Bohdan Levitsky', [0, 1]],
    ]);
  });

  it('takes a quotation once where two outlets print the same text', () => {
    const first = fold([BRIDGE, `Bridge to close\n${BRIDGE}`]).find(({ kind }) => kind === 'PER');
    expect(first?.articles).toEqual([0, 1]);
    expect(first?.quotations).toHaveLength(1);
  });

  describe('a surname alone', () => {
    const people = (texts: readonly string[]) =>
      fold(texts)
        .filter(({ kind }) => kind === 'PER')
        .map(({ label, articles }) => [label, articles]);

    it('is the only person of that surname, where the surname is rare', () => {
      const first = 'Energy Minister Danuta Wrzoska flew to the mine. Danuta Wrzoska wept.';
      const next = 'The miners thanked Ms Wrzoska. Ms Wrzoska did not answer them.';
      expect(people([first, next])).toEqual([['Danuta Wrzoska', [0, 1]]]);
      const common = [first, next].map((text) => text.replaceAll('Wrzoska', 'Smith'));
      expect(people(common)).toHaveLength(2);
    });

    it('is the one of several people who has the same role', () => {
      const texts = [
        'President Gideon Sakala won. Gideon Sakala thanked his mother.',
        'The doctor Thandiwe Sakala opened a ward. Thandiwe Sakala wore blue.',
        'President Sakala flew home. President Sakala was tired.',
      ];
      expect(people(texts)).toContainEqual(['Gideon Sakala', [0, 2]]);
      const unclear = texts.map((text) => text.replaceAll('President Sakala', 'Mr Sakala'));
      expect(people(unclear)).toHaveLength(3);
    });

    it('is not the husband who is named after it', () => {
      const text =
        'Gov. Whitcomb wants a toll. Her husband, Lyle Whitcomb, signed. Lyle Whitcomb drives a bus.';
      expect(people([text]).map(([label]) => label)).toEqual(['Lyle Whitcomb', 'Whitcomb']);
    });
  });

  it('joins a name with its second surname, and with a father between', () => {
    const labels = (one: string, other: string) =>
      fold([`${one} spoke. The judge thanked ${one}.`, `${other} left. The judge missed ${other}.`])
        .filter(({ kind }) => kind === 'PER')
        .map(({ label }) => label);
    expect(labels('Luis Ocampo Vera', 'Luis Ocampo')).toHaveLength(1);
    expect(labels('Yusuf bin Rashid al-Amri', 'Yusuf al-Amri')).toHaveLength(1);
    expect(labels('Maria Clara Santos', 'Maria Clara')).toHaveLength(2);
    expect(labels('Ahmad bin Ismail', 'Ahmad Ismail')).toHaveLength(2);
  });
});
