import { expect, test } from 'vitest';
import { buildIndex } from '../../knowledge/matching/compile';
import { findMentions } from '../../knowledge/matching/find';
import { openIndex } from '../../knowledge/matching/open';
import type { IndexName } from '../../knowledge/matching/types';

function name(entity: number, text: string, more: Partial<IndexName> = {}): IndexName {
  return {
    entity, text, nameKind: 'full', lang: 'en', script: 'Latn', entityKind: 'person', standsAlone: false, marked: true, ...more,
  }; // biome-ignore format: short
}

const NAMES = [
  name(0, 'Ahmed al-Sharaa'),
  name(0, 'al-Sharaa', { nameKind: 'short' }),
  name(1, 'Vladimir Putin'),
  name(1, 'Putin', { nameKind: 'short', standsAlone: true }),
  name(1, 'Путин', { nameKind: 'native' }),
  name(2, 'Hay’at Tahrir al-Sham', { entityKind: 'organisation' }),
  name(2, 'HTS', { nameKind: 'abbreviation', entityKind: 'organisation' }),
  name(3, 'Khmeimim', { entityKind: 'place' }),
  name(4, 'الشرع', { nameKind: 'native' }),
];
const IDS = { idOf: (ordinal: number) => `e${ordinal}` };
const index = openIndex(buildIndex(NAMES, []));

function found(text: string): string[] {
  return findMentions(index, IDS, [text], { established: {} }).mentions.map(
    ({ entity, surface, start, end }) => {
      expect(text.slice(start, end)).toBe(surface);
      return `${entity}:${surface}`;
    },
  );
}

test.each([
  [
    'Syria’s leader Ahmad Al Charaa met Putin. Sharaa left.',
    ['e0:Ahmad Al Charaa', 'e1:Putin', 'e0:Sharaa'],
  ],
  [
    'Vladimir V. Putin and Vladimir Vladimirovich Putin',
    ['e1:Vladimir V. Putin', 'e1:Vladimir Vladimirovich Putin'],
  ],
  ['на встрече с Путиным — и Путину', ['e1:Путиным', 'e1:Путину']],
  [
    'Hayat Tahrir Al Sham (HTS), not hts, at Hmeymim and Humaymim',
    ['e2:Hayat Tahrir Al Sham', 'e2:HTS', 'e3:Hmeymim', 'e3:Humaymim'],
  ],
  ['قال والشرع اليوم', ['e4:والشرع']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
