import { describe, expect, test } from 'vitest';
import { briefPage } from '../../../knowledge/briefing';
import type { AsOf } from '../../../knowledge/briefing/types';
import type { Fact } from '../../../knowledge/schema/types';
import { article, cite, contentOf, entity, fact, fakePack, relation } from './fake-pack';

const ARTICLES = [
  article('spring', '2030-03-10'),
  article('own', '2030-03-11', { publisher: null }),
  article('autumn', '2030-10-02'),
];
const SPRING: AsOf = { day: '2030-03-12', basis: 'page' };
const WINTER: AsOf = { day: '2030-12-24', basis: 'today' };

test('a summary connects the page’s own entities, each fact adding another one', () => {
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
  const { summary } = briefPage(pack, contentOf('mayor', 'bank', 'river'), SPRING);
  expect(summary.slice(0, 2).map(({ id }) => id)).toEqual(['tie', 'flood']);
  expect(summary.length).toBeLessThanOrEqual(3);
});

test('a page shows how its own entities are connected: in the pack’s words first, and only by what was known', () => {
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
  const page = contentOf('mayor', 'river', 'bank');
  const then = briefPage(pack, page, SPRING);
  expect(then.connections).toEqual([
    { from: 'bank', to: 'river', text: 'lends to', facts: 0 },
    { from: 'mayor', to: 'bank', text: '', facts: 1 },
  ]);
  expect(then.timeline.map(({ text, later }) => [text, later])).toEqual([
    ['Statement meeting.', false],
    ['Statement sale.', true],
  ]);
  expect(briefPage(pack, page, WINTER).connections[0]?.facts).toBe(1);
});

describe('a summary', () => {
  const meeting = fact('meeting', '2030-03-10', {
    text: 'The mayor met the bank about the flooded river bridge.',
    about: ['mayor', 'bank'],
    evidence: [cite('spring')],
  });
  const again = fact('again', '2030-03-10', {
    text: 'The mayor met the bank about the bridge over the flooded river.',
    about: ['mayor', 'bank'],
    evidence: [cite('own')],
  });
  const silence = fact('silence', '2030-03-10', {
    text: 'The bank would not comment on the request for money.',
    about: ['mayor', 'bank'],
    respondsTo: 'request',
    evidence: [cite('spring')],
  });
  const request = fact('request', '2030-03-10', {
    text: 'The mayor asked the bank for money.',
    about: ['mayor', 'bank'],
    evidence: [cite('spring', 3)],
  });
  const packOf = (...facts: readonly Fact[]) =>
    fakePack(ARTICLES, [entity('mayor', { facts }), entity('bank', { facts })]);
  const page = contentOf('mayor', 'bank');

  test('never says one thing twice', () => {
    expect(briefPage(packOf(meeting, again), page, SPRING).summary).toHaveLength(1);
  });

  test('leaves out what the page tells itself', () => {
    const retold = { ...page, retold: { 'town/meeting': 0.8 } };
    const { summary } = briefPage(packOf(meeting, request), retold, SPRING);
    expect(summary.map(({ id }) => id)).toEqual(['request']);
  });

  test('gives one account of a matter, and another only where nothing else is left', () => {
    const other = fact('other', '2030-03-10', {
      text: 'The mayor only telephoned the manager of that house on Tuesday.',
      about: ['mayor', 'bank'],
      differsFrom: 'meeting',
      evidence: [cite('spring')],
    });
    const far = fact('far', '2029-01-10', {
      text: 'A clerk once weighed potatoes for charity.',
      about: ['mayor'],
      evidence: [cite('spring', 9)],
    });
    const ids = (...facts: readonly Fact[]) =>
      briefPage(packOf(...facts), page, SPRING).summary.map(({ id }) => id);
    expect(ids(meeting, other, far)).toEqual(['meeting', 'far', 'other']);
    const retold = { ...page, retold: { 'town/meeting': 0.8, 'town/other': 0.3 } };
    const { summary } = briefPage(packOf(meeting, other, far), retold, SPRING);
    expect(summary.map(({ id }) => id)).toEqual(['far']);
  });

  test('prefers what the outlets report to what a party says, and what several print to what one prints', () => {
    const said = fact('said', '2030-03-10', {
      text: 'The mayor said that the bank had offered the town a loan for the bridge.',
      about: ['mayor', 'bank'],
      assertedBy: { who: 'the mayor' },
      evidence: [cite('spring')],
    });
    const printed = fact('printed', '2030-03-10', {
      text: 'The council cut taxes for shops along the market square.',
      about: ['mayor', 'bank'],
      evidence: [cite('spring'), cite('own')],
    });
    const { summary } = briefPage(packOf(said, meeting, printed), page, SPRING);
    expect(summary.map(({ id }) => id)).toEqual(['printed', 'meeting', 'said']);
  });

  test('tells nothing weak beside two firm facts', () => {
    const firm = fact('firm', '2030-03-10', {
      text: 'The council cut taxes for shops along the market square.',
      about: ['mayor', 'bank'],
      evidence: [cite('spring')],
    });
    const weak = fact('weak', '2030-03-10', {
      text: 'The office of the mayor said that he stressed solid relations with the bank.',
      about: ['mayor', 'bank'],
      evidence: [cite('spring')],
    });
    const ids = (...facts: readonly Fact[]) =>
      briefPage(packOf(...facts), page, SPRING).summary.map(({ id }) => id);
    expect(ids(weak, silence, meeting, firm).toSorted()).toEqual(['firm', 'meeting']);
    expect(ids(weak, firm)).toEqual(['firm', 'weak']);
  });

  test('keeps what came later apart: of both parties first, in the order of time, one account of each', () => {
    const sale = fact('sale', '2030-10-02', {
      text: 'The bank bought the ferry from the town hall.',
      about: ['mayor', 'bank'],
      evidence: [cite('autumn')],
    });
    const opened = fact('opened', '2030-09-30', {
      text: 'The mayor opened a school by the harbour gate.',
      about: ['mayor'],
      evidence: [cite('autumn')],
    });
    const other = fact('other-sale', '2030-10-02', {
      text: 'No ferry changed hands that autumn, a clerk wrote.',
      about: ['mayor', 'bank'],
      differsFrom: 'sale',
      evidence: [cite('autumn')],
    });
    const pack = packOf(meeting, sale, opened, other);
    const then = briefPage(pack, page, SPRING);
    expect(then.summary.map(({ id }) => id)).toEqual(['meeting']);
    expect(then.later.map(({ id }) => id)).toEqual(['opened', 'sale']);
    expect(briefPage(pack, page, WINTER).later).toEqual([]);
  });

  test('gives the request before the silence', () => {
    const { summary } = briefPage(packOf(silence, request), page, SPRING);
    expect(summary.map(({ id }) => id)).toEqual(['request', 'silence']);
  });

  test('is empty on a page off the story, and so is all else of the pack', () => {
    const pack = packOf(meeting);
    const off = { ...page, counts: { stranger: 3 } };
    expect(briefPage(pack, off, SPRING)).toMatchObject({
      stories: [{ packTitle: 'A town and its mayor', inStory: false }],
      summary: [],
      timeline: [],
      connections: [],
      coverage: { articles: [] },
    });
  });
});
