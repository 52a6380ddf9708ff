import { findMentions } from '../../knowledge/matching/find';
import { buildIndex } from '../../knowledge/matching/index/compile';
import { openIndex } from '../../knowledge/matching/index/open';
import type { IndexName, Mention, PageContext } from '../../knowledge/matching/types';

type Kind = IndexName['entityKind'];
/** `~` marks a short name, `!` a short name that stands alone, `#` an abbreviation. */
const ENTITIES: readonly (readonly [id: string, kind: Kind, ...names: string[]])[] = [
  [
    'sharaa',
    'person',
    'Ahmed al-Sharaa',
    'Ahmed Hussein al-Sharaa',
    '~Sharaa',
    '~al-Sharaa',
    'Abu Mohammed al-Jolani',
    '~Jolani',
    'أحمد الشرع',
    '~الشرع',
    'Ахмед аш-Шараа',
    '~аш-Шараа',
  ],
  [
    'assad',
    'person',
    'Bashar al-Assad',
    'Bashar Hafez al-Assad',
    'Beşar Esad',
    '~Assad',
    '~al-Assad',
    'بشار الأسد',
    '~الأسد',
    'Башар Асад',
    '~Асад',
  ],
  [
    'putin',
    'person',
    'Vladimir Putin',
    '!Putin',
    '~Poutine',
    'Vladimir Poutine',
    'Владимир Путин',
    '!Путин',
    'Володимир Путін',
    '!Путін',
    'فلاديمير بوتين',
    '!بوتين',
  ],
  ['bogdanov', 'person', 'Mikhail Bogdanov', '~Bogdanov', 'Михаил Богданов', '~Богданов'],
  ['peskov', 'person', 'Dmitry Peskov', '~Peskov', 'Дмитрий Песков', '~Песков'],
  [
    'shaibani',
    'person',
    'Asaad al-Shaibani',
    'Asaad Hassan al-Shaibani',
    '~Shaibani',
    'أسعد الشيباني',
  ],
  ['lavrentyev', 'person', 'Alexander Lavrentyev', '~Lavrentyev'],
  ['sybiga', 'person', 'Andriy Sybiga', 'Andrii Sybiha', '~Sybiga', '~Sybiha'],
  ['rubio', 'person', 'Marco Rubio', '~Rubio'],
  [
    'faisal',
    'person',
    'Faisal bin Farhan',
    'Prince Faisal bin Farhan',
    'Faisal bin Farhan Al Saud',
  ],
  ['kremlin', 'organisation', 'Kremlin', 'Кремль', 'الكرملين'],
  [
    'ministry',
    'organisation',
    'Russian Foreign Ministry',
    "Russia's Foreign Ministry",
    'Foreign Ministry of Russia',
  ],
  ['hts', 'organisation', "Hay'at Tahrir al-Sham", '~Tahrir al-Sham', '#HTS', 'هيئة تحرير الشام'],
  ['qaeda', 'organisation', 'Al-Qaeda', 'Al Qaeda'],
  ['eu', 'organisation', 'European Union', '#EU'],
  ['family', 'organisation', 'Assad family', 'Assad dynasty'],
  ['syria', 'place', 'Syria', 'Syrian Arab Republic', 'سوريا', 'Сирия'],
  ['russia', 'place', 'Russia', 'Russian Federation', 'Россия', 'روسيا'],
  ['ukraine', 'place', 'Ukraine'],
  ['saudi', 'place', 'Saudi Arabia'],
  ['moscow', 'place', 'Moscow', 'Москва', 'Moskau', 'Moscou', 'Moscú', 'موسكو'],
  ['damascus', 'place', 'Damascus', 'Дамаск', 'دمشق', 'Damas'],
  ['tartus', 'place', 'Tartus'],
  ['naval', 'place', 'Tartus naval base', 'naval base at Tartus', 'военно-морская база в Тартусе'],
  ['port', 'place', 'port of Tartus'],
  ['khmeimim', 'place', 'Khmeimim', 'Hmeimim air base'],
  ['qamishli', 'place', 'Qamishli'],
  ['war', 'event', 'Syrian civil war'],
  ['-times', 'organisation', 'The Moscow Times', 'Moscow Times'],
  ['-reuters', 'organisation', 'Reuters'],
  ['-watan', 'organisation', 'Al Watan'],
];
const BLOCKLIST = ['Ain al-Asad', 'Hafez al-Assad', 'Kazan Kremlin'];

function nameOf(text: string, entity: number, id: string, entityKind: Kind): IndexName {
  const sign = text.charAt(0);
  const marked = !id.startsWith('-');
  const lang = /\p{Script=Cyrillic}/u.test(text)
    ? 'ru'
    : /\p{Script=Arabic}/u.test(text)
      ? 'ar'
      : 'en';
  const nameKind =
    sign === '~' || sign === '!'
      ? 'short'
      : sign === '#'
        ? 'abbreviation'
        : lang === 'en'
          ? 'full'
          : 'native';
  return {
    entity,
    text: text.replace(/^[~!#]/, ''),
    nameKind,
    lang,
    script: lang === 'ru' ? 'Cyrl' : lang === 'ar' ? 'Arab' : 'Latn',
    entityKind,
    isUnambiguous: sign === '!',
    marked,
  };
}

export const NAMES: readonly IndexName[] = ENTITIES.flatMap(([id, kind, ...names], entity) =>
  names.map((text) => nameOf(text, entity, id, kind)),
);
export const IDS = { idOf: (ordinal: number): string => ENTITIES[ordinal]?.[0] ?? '' };
export const INDEX = openIndex(buildIndex(NAMES, BLOCKLIST));
export const NOTHING_YET: PageContext = { established: {} };

/** Mentions of a page, blocks split at `¶`. Each surface is proved to be what its offsets cut out. */
export function mentionsIn(page: string): readonly Mention[] {
  const blocks = page.split('¶');
  const { mentions } = findMentions(INDEX, IDS, blocks, NOTHING_YET);
  for (const { block, start, end, surface } of mentions) {
    if (blocks[block]?.slice(start, end) !== surface)
      throw new Error(`offsets of "${surface}" are wrong`);
  }
  return mentions;
}

/** As `id:surface`, joined by ` | `. */
export function namesIn(page: string): string {
  return mentionsIn(page)
    .map(({ entity, surface }) => `${entity}:${surface}`)
    .join(' | ');
}
