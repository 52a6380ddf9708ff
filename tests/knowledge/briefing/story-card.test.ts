import { describe, expect, test } from 'vitest';
import { briefCard } from '../../../knowledge/briefing';
import type { AsOf, BriefedPage, CardBriefing } from '../../../knowledge/briefing/types';
import type { EntityRecord } from '../../../knowledge/schema/types';
import { article, cite, entity, fact, fakePack, relation, role, storyPage } from './fake-pack';

const ARTICLES = [
  article('spring', '2030-03-10'),
  article('own', '2030-03-11', { publisher: null }),
  article('autumn', '2030-10-02'),
];
const SPRING: AsOf = { day: '2030-03-12', basis: 'page' };

function mayorWith(more: Partial<EntityRecord>): ReturnType<typeof fakePack> {
  return fakePack(ARTICLES, [
    entity('mayor', { backgroundEvidence: [cite('spring')], ...more }),
    entity('bank', { kind: 'organisation' }),
  ]);
}

function card(more: Partial<EntityRecord>, asOf = SPRING): CardBriefing {
  const briefing = briefCard(mayorWith(more), 'mayor', asOf, storyPage());
  if (!briefing) throw new Error('the pack has a mayor');
  return briefing;
}

describe('off the story', () => {
  const facts = [
    fact('then', '2030-03-10', { evidence: [cite('spring')] }),
    fact('before', '2030-03-10', {
      when: { kind: 'on', date: '2029-01-01' },
      evidence: [cite('spring')],
    }),
    fact('later', '2030-10-02', { evidence: [cite('autumn')] }),
  ];

  test('the facts stand elsewhere, the latest first, and nothing as of the article', () => {
    const pack = mayorWith({ facts });
    const off = briefCard(pack, 'mayor', SPRING, { entities: ['bank'], inStory: false });
    expect(off?.elsewhere.map(({ id }) => id)).toEqual(['then', 'before']);
    expect(off?.laterDevelopments.map(({ id }) => id)).toEqual(['later']);
    expect(off).toMatchObject({ facts: [], lead: null, coverage: { articles: [] } });
    expect(off?.identity.text).toBe('Identity of mayor');
  });
});

describe('the lead', () => {
  const told = fact('told', '2030-03-10', {
    text: 'The mayor closed the old harbour bridge to lorries.',
    evidence: [cite('spring')],
  });
  const other = fact('other', '2030-03-10', {
    text: 'She sold the town mill to a bank in the capital.',
    when: { kind: 'on', date: '2029' },
    evidence: [cite('own', 9)],
  });
  const leadOn = (page: Partial<BriefedPage>, more: Partial<EntityRecord> = {}) =>
    briefCard(mayorWith({ facts: [told, other], ...more }), 'mayor', SPRING, {
      ...storyPage(),
      ...page,
    });

  test('is the most useful fact where the page tells none', () => {
    expect(leadOn({})?.lead).toBe('told');
  });

  test('is not what the page itself tells', () => {
    const card = leadOn({ retold: { 'town/told': 0.7 } });
    expect(card?.lead).toBe('other');
    expect(card?.facts.map(({ id }) => id)).toEqual(['other', 'told']);
  });

  test('is another pack’s affair where that pack has a fact of the same id', () => {
    expect(leadOn({ retold: { 'village/told': 0.7 } })?.lead).toBe('told');
  });

  test('is missing where the page tells all of them, and the facts stay', () => {
    const card = leadOn({ retold: { 'town/told': 0.7, 'town/other': 0.9 } });
    expect(card?.lead).toBeNull();
    expect(card?.facts).toHaveLength(2);
  });

  test('does not repeat the identity', () => {
    const identity = { text: 'Mayor who closed the old harbour bridge to lorries', evidence: [] };
    expect(leadOn({}, { identity })?.lead).toBe('other');
  });

  test('is no sentence of the background', () => {
    const background = `${told.text} She has a dog.`;
    expect(leadOn({}, { background })?.background).toBe('She has a dog.');
  });

  test('is a request before the silence that answers it', () => {
    const silence = fact('silence', '2030-03-10', {
      respondsTo: 'told',
      evidence: [cite('spring')],
    });
    const card = leadOn({}, { facts: [silence, told] });
    expect(card?.lead).toBe('told');
    expect(card?.responses).toEqual([{ to: 'told', responses: ['silence'] }]);
    expect(card?.differences).toEqual([]);
  });
});

describe('roles and relations at both ends', () => {
  const held = { from: '2028', to: '2030-06-01', evidence: [cite('spring'), cite('autumn')] };

  test('an end that only a later article tells is not told', () => {
    const roles = [role('mayor', '2030-03-10', held)];
    expect(card({ roles }, { day: '2030-09-01', basis: 'page' }).role).toEqual({
      text: 'mayor',
      from: '2028',
      lastReported: '2030-03-10',
    });
  });

  test('a role that had begun before a page from before all reports was reported later, not taken later', () => {
    const roles = [role('mayor', '2030-03-10', { from: '2028', evidence: [cite('spring')] })];
    const early = card({ roles }, { day: '2029-01-01', basis: 'page' });
    expect(early.role).toBeNull();
    expect(early.laterRoles).toEqual([]);
    expect(early.rolesReportedLater.map(({ text }) => text)).toEqual(['mayor']);
  });

  test('a relation is told between its dates', () => {
    const chairs = { ...relation('bank', 'chairs', '2030-03-10', 'spring'), from: '2030-03-11' };
    const evidence = [cite('spring'), cite('autumn')];
    const sits = {
      ...relation('bank', 'sits in', '2030-03-10', 'spring'),
      until: '2030-10',
      evidence,
    };
    const on = (day: string) =>
      card({ relations: [chairs, sits] }, { day, basis: 'page' }).connections.map(
        ({ text }) => text,
      );
    expect(on('2030-03-10')).toEqual(['sits in']);
    expect(on('2030-03-11')).toEqual(['chairs', 'sits in']);
    expect(on('2030-11-02')).toEqual(['chairs']);
  });
});
