import { expect, test } from 'vitest';
import { findMentions } from '../../knowledge/matching/find';
import { buildIndex } from '../../knowledge/matching/index/compile';
import { openIndex } from '../../knowledge/matching/index/open';
import type { IndexName } from '../../knowledge/matching/types';
import { IDS, INDEX, mentionsIn, NOTHING_YET } from './names-fixture';

function person(entity: number, text: string, nameKind: IndexName['nameKind']): IndexName {
  return {
    entity,
    text,
    nameKind,
    lang: 'en',
    script: 'Latn',
    entityKind: 'person',
    isUnambiguous: false,
    marked: true,
  };
}

/** Two people of one surname in one pack. */
const BROTHERS = openIndex(
  buildIndex(
    [
      person(0, 'Emil Varga', 'full'),
      person(0, 'Varga', 'short'),
      person(1, 'Judit Varga', 'full'),
      person(1, 'Varga', 'short'),
    ],
    [],
  ),
);

function among(...blocks: string[]): string[] {
  const { mentions } = findMentions(
    BROTHERS,
    { idOf: (ordinal) => ['emil', 'judit'][ordinal] ?? '' },
    blocks,
    NOTHING_YET,
  );
  return mentions.map(
    ({ entity, surface, rivals }) =>
      `${entity}:${surface}${rivals.length > 0 ? ` not ${rivals.join()}` : ''}`,
  );
}

test('two of one surname and no evidence: no mark', () => {
  expect(among('Varga spoke.')).toEqual([]);
});

test('the one whom the page has named in full', () => {
  expect(among('Judit Varga came.', 'Varga spoke.')).toEqual([
    'judit:Judit Varga',
    'judit:Varga not emil',
  ]);
});

test('where the page has named both, the last in the same block; elsewhere none', () => {
  expect(among('Judit Varga met Emil Varga. Varga spoke.', 'Varga left.')).toEqual([
    'judit:Judit Varga',
    'emil:Emil Varga',
    'emil:Varga not judit',
  ]);
});

test.each([
  ['full-name', 'Vladimir Putin spoke.'],
  ['spelling', 'Wladimir Putin spoke.'],
  ['native', 'Владимир Путин сказал.'],
  ['stands-alone', 'Then Putin spoke.'],
  ['abbreviation', 'HTS and the others in Syria.'],
  ['surname', 'Peskov spoke. Dmitry Peskov left.'],
  ['company', 'Minister Shaibani met Putin at the Kremlin in Moscow.'],
])('each mention says why: %s', (rule, page) => {
  expect(mentionsIn(page)[0]?.reason.rule).toBe(rule);
});

test('company is named, a surname has the words that gave the full name', () => {
  const [shaibani] = mentionsIn('Minister Shaibani met Putin at the Kremlin in Moscow.');
  expect(shaibani?.reason.company?.toSorted()).toEqual(['kremlin', 'moscow', 'putin']);
  const [peskov] = mentionsIn('Peskov spoke. Dmitri Peskov left.');
  expect(peskov?.reason.given).toBe('Dmitri Peskov');
});

test('what the pack does not mark keeps its parts and is reported on request only', () => {
  const blocks = ['The Moscow Times and Reuters wrote.'];
  expect(findMentions(INDEX, IDS, blocks, NOTHING_YET).mentions).toEqual([]);
  const asked = findMentions(INDEX, IDS, blocks, NOTHING_YET, { unmarked: true });
  expect(asked.mentions.map(({ surface }) => surface)).toEqual(['The Moscow Times', 'Reuters']);
});

test('another of the name in the same paragraph makes a surname alone unsure, elsewhere it does not', () => {
  const page =
    'Ahmed al-Sharaa rules.¶Farouk al-Sharaa, his cousin, wrote. Sharaa’s book sold.¶Sharaa travelled.';
  expect(mentionsIn(page).map(({ block, surface }) => `${block}:${surface}`)).toEqual([
    '0:Ahmed al-Sharaa',
    '2:Sharaa',
  ]);
});

test('other people of an earlier batch are remembered in the context', () => {
  const first = findMentions(
    INDEX,
    IDS,
    ['Andrei Bogdanov ran with Putin at the Kremlin in Moscow.'],
    NOTHING_YET,
  );
  expect(first.context.others?.people).toEqual(['bogdanov']);
  const second = findMentions(
    INDEX,
    IDS,
    ['Minister Bogdanov met Putin at the Kremlin in Russia.'],
    first.context,
  );
  expect(second.mentions.map(({ entity }) => entity)).not.toContain('bogdanov');
});
