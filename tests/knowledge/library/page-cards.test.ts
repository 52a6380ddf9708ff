import { expect, test } from 'vitest';
import { NO_CONTENT, readContent } from '../../../knowledge/briefing/story/content';
import type { Library } from '../../../knowledge/library/library';
import { pageCards } from '../../../knowledge/library/page-cards';
import type { Mention } from '../../../knowledge/matching/types';
import { bodyBlocks } from '../../../knowledge/text/block';
import { article, cite, entity, fact, fakePack } from '../briefing/fake-pack';

const closing = fact('closing', '2030-03-10', {
  text: 'The mayor closed the old harbour bridge to lorries.',
  about: ['mayor'],
  evidence: [cite('spring')],
});
const loan = fact('loan', '2030-03-10', {
  text: 'The mayor took a loan from the savings bank of the capital.',
  about: ['mayor'],
  evidence: [cite('spring')],
});
const town = fakePack(
  [article('spring', '2030-03-10')],
  [entity('mayor', { facts: [closing, loan] })],
);
const library: Library = {
  opened: [],
  packs: [town],
  own: null,
  packOf: (id) => (town.ordinalOf(id) >= 0 ? town : null),
  match: (_, context) => ({ mentions: [], context, waiting: [] }),
  othersOf: () => [],
};
const asOf = { day: '2030-04-01', basis: 'page' } as const;
const mention: Mention = {
  block: 0,
  start: 0,
  end: 5,
  entity: 'mayor',
  surface: 'Mayor',
  reason: { rule: 'full-name', name: 'Mayor' },
  rivals: [],
};
const read = (text: string, before = NO_CONTENT) =>
  readContent(library.packOf, bodyBlocks([text]), [mention], before);
const cardsOf = (before: typeof NO_CONTENT, now: typeof NO_CONTENT) =>
  Object.keys(pageCards(library, before, now, () => asOf).cards);

test('a card is sent again where a later part of the page tells a fact that it may lead with', () => {
  const first = read('Mayor speaks in the square.');
  expect(cardsOf(NO_CONTENT, first)).toEqual(['mayor']);
  const plain = read('Mayor went home early.', first);
  expect(cardsOf(first, plain)).toEqual([]);
  const told = read('Mayor closed the old harbour bridge to lorries.', plain);
  expect(cardsOf(plain, told)).toEqual(['mayor']);
});
