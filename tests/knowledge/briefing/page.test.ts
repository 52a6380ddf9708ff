import { expect, test } from 'vitest';
import { briefPage } from '../../../knowledge/briefing';
import type { AsOf } from '../../../knowledge/briefing/types';
import { article, cite, entity, fact, fakePack, relation } from './fake-pack';

const ARTICLES = [
  article('spring', '2030-03-10'),
  article('own', '2030-03-11', { publisher: null }),
  article('autumn', '2030-10-02'),
];
const SPRING: AsOf = { day: '2030-03-12', basis: 'page' };
const WINTER: AsOf = { day: '2030-12-24', basis: 'today' };

test('a page is told what ties its own entities, each fact adding someone new', () => {
  const everywhere = Array.from({ length: 20 }, (_, n) =>
    fact(`routine-${n}`, '2030-03-10', { evidence: [cite('spring')] }),
  );
  const tie = fact('tie', '2030-03-10', {
    about: ['bank', 'mayor', 'river'],
    evidence: [cite('spring')],
  });
  const flood = fact('flood', '2030-03-10', { about: ['river'], evidence: [cite('own')] });
  const pack = fakePack(ARTICLES, [
    entity('mayor', { facts: [...everywhere, tie] }),
    entity('bank', { facts: [tie] }),
    entity('river', { facts: [tie, flood] }),
  ]);
  const { background } = briefPage(
    pack,
    ['mayor', 'bank', 'river'].map((id) => ({ id, count: 1 })),
    SPRING,
  );
  expect(background.slice(0, 2).map(({ id }) => id)).toEqual(['tie', 'flood']);
  expect(background).toHaveLength(5);
});

test('a page shows how its own entities are tied: in the pack’s words first, and only by what was known', () => {
  const meeting = fact('meeting', '2030-03-10', {
    about: ['mayor', 'bank'],
    evidence: [cite('spring')],
  });
  const sale = fact('sale', '2030-10-02', { about: ['bank', 'river'], evidence: [cite('autumn')] });
  const pack = fakePack(ARTICLES, [
    entity('mayor', { facts: [meeting] }),
    entity('bank', {
      facts: [meeting, sale],
      relations: [relation('river', 'lends to', '2030-03-10', 'spring')],
    }),
    entity('river', { facts: [sale] }),
    entity('absent', { relations: [relation('mayor', 'cousin of', '2030-03-10', 'spring')] }),
  ]);
  const page = ['mayor', 'river', 'bank'].map((id) => ({ id, count: 1 }));
  const then = briefPage(pack, page, SPRING);
  expect(then.ties).toEqual([
    { from: 'bank', to: 'river', text: 'lends to', facts: 0 },
    { from: 'mayor', to: 'bank', text: '', facts: 1 },
  ]);
  expect(then.timeline.map(({ text, later }) => [text, later])).toEqual([
    ['Statement meeting.', false],
    ['Statement sale.', true],
  ]);
  expect(briefPage(pack, page, WINTER).ties[0]?.facts).toBe(1);
});
