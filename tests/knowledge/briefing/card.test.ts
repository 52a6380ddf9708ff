import { describe, expect, test } from 'vitest';
import { briefCard, summariseEntity } from '../../../knowledge/briefing';
import { newSince } from '../../../knowledge/briefing/entity/new-since';
import type { AsOf, CardBriefing } from '../../../knowledge/briefing/types';
import type { EntityRecord } from '../../../knowledge/schema/types';
import { article, cite, entity, fact, fakePack, relation, role, storyPage } from './fake-pack';

const ARTICLES = [
  article('spring', '2030-03-10', { group: 'wire', agencies: ['ANP'] }),
  article('copy', '2030-03-10', { group: 'wire', publisher: 'Harbour Post', agencies: ['ANP'] }),
  article('own', '2030-03-11', { publisher: null }),
  article('autumn', '2030-10-02'),
];
const SPRING: AsOf = { day: '2030-03-12', basis: 'page' };
const WINTER: AsOf = { day: '2030-12-24', basis: 'today' };

function mayorWith(more: Partial<EntityRecord>): ReturnType<typeof fakePack> {
  return fakePack(ARTICLES, [
    entity('mayor', { backgroundEvidence: [cite('spring')], ...more }),
    entity('bank', { kind: 'organisation' }),
    entity('river', { kind: 'place' }),
  ]);
}

function card(more: Partial<EntityRecord>, asOf = SPRING, page: string[] = []): CardBriefing {
  const briefing = briefCard(mayorWith(more), 'mayor', asOf, storyPage(...page));
  if (!briefing) throw new Error('the pack has a mayor');
  return briefing;
}

describe('role', () => {
  const roles = [
    role('deputy mayor', '2030-03-10', { from: '2028', to: '2030-09', evidence: [cite('spring')] }),
    role('mayor', '2030-10-02', { from: '2030-10', evidence: [cite('autumn')] }),
  ];

  test('is the one of that day, and keeps silent on an end that nobody knew yet', () => {
    const { role: now, laterRoles } = card({ roles });
    expect(now).toEqual({ text: 'deputy mayor', from: '2028' });
    expect(laterRoles.map(({ text }) => text)).toEqual(['mayor']);
  });

  test('reads the other way on a later page', () => {
    const { role: now, laterRoles } = card({ roles }, WINTER);
    expect(now?.text).toBe('mayor');
    expect(laterRoles).toEqual([]);
  });

  test('that has ended is given with its end when none followed', () => {
    const ended = roles.slice(0, 1);
    expect(card({ roles: ended }, WINTER).role).toEqual({
      text: 'deputy mayor',
      from: '2028',
      to: '2030-09',
    });
  });

  test('names an office once where one role tells more of it', () => {
    const both = [role('Deputy mayor', '2030-03-10'), role('deputy mayor of Alder', '2030-03-10')];
    const roles = both.map((one) => ({ ...one, evidence: [cite('spring')] }));
    expect(card({ roles }).role?.text).toBe('deputy mayor of Alder');
  });

  test('joins offices that began together', () => {
    const both = [
      role('minister', '2030-03-10', { from: '2029', evidence: [cite('spring')] }),
      role('special envoy', '2030-03-10', { from: '2029', evidence: [cite('spring')] }),
    ];
    expect(card({ roles: both }).role?.text).toBe('minister; special envoy');
  });
});

describe('facts', () => {
  test('split at the as-of day; later ones stand in the order they happened', () => {
    const facts = [
      fact('later-b', '2030-10-02', {
        when: { kind: 'on', date: '2030-09' },
        evidence: [cite('autumn')],
      }),
      fact('later-a', '2030-10-02', {
        when: { kind: 'on', date: '2030-05-01' },
        evidence: [cite('autumn')],
      }),
      fact('then', '2030-03-10', { evidence: [cite('spring', 3)] }),
    ];
    const { facts: known, laterDevelopments } = card({ facts });
    expect(known.map(({ id }) => id)).toEqual(['then']);
    expect(laterDevelopments.map(({ id }) => id)).toEqual(['later-a', 'later-b']);
  });

  test('known late stand apart: reported later is what held, or may have, by the day; later developments came after it', () => {
    const facts = [
      fact('came-out', '2030-10-02', {
        when: { kind: 'on', date: '2030-02' },
        evidence: [cite('autumn')],
      }),
      fact('went-on', '2030-10-02', {
        when: { kind: 'since', from: '2029' },
        evidence: [cite('autumn')],
      }),
      fact('ended', '2030-10-02', {
        when: { kind: 'until', to: '2030-03' },
        evidence: [cite('autumn')],
      }),
      fact('after', '2030-10-02', {
        when: { kind: 'on', date: '2030-04' },
        evidence: [cite('autumn')],
      }),
      fact('same-month', '2030-10-02', {
        when: { kind: 'on', date: '2030-03' },
        evidence: [cite('autumn')],
      }),
    ];
    const { laterDevelopments, reportedLater } = card({ facts });
    expect(reportedLater.map(({ id }) => id)).toEqual([
      'went-on',
      'came-out',
      'ended',
      'same-month',
    ]);
    expect(laterDevelopments.map(({ id }) => id)).toEqual(['after']);
  });

  test('lead on the card of the one that they tell of', () => {
    const facts = [
      fact('of-another', '2030-03-10', {
        about: ['bank', 'river', 'mayor'],
        evidence: [cite('spring')],
      }),
      fact('own', '2030-03-10', {
        when: { kind: 'on', date: '2030-01' },
        evidence: [cite('spring')],
      }),
    ];
    expect(card({ facts }).facts.map(({ id }) => id)).toEqual(['own', 'of-another']);
  });

  test('that outlets report on their own authority name nobody else', () => {
    const own = fact('own', '2030-03-10', {
      assertedBy: { who: 'the outlets themselves' },
      evidence: [cite('spring')],
    });
    expect(card({ facts: [own] }).facts[0]?.assertedBy).toBeNull();
  });

  test('about others on the page come before those as near in time, then the closest', () => {
    const facts = [
      fact('old', '2030-03-10', {
        when: { kind: 'on', date: '2028' },
        evidence: [cite('spring')],
      }),
      fact('near', '2030-03-10', { evidence: [cite('spring')] }),
      fact('shared', '2030-03-10', {
        about: ['mayor', 'bank'],
        when: { kind: 'on', date: '2030-02-20' },
        evidence: [cite('spring')],
      }),
    ];
    expect(card({ facts }, SPRING, ['bank', 'mayor']).facts.map(({ id }) => id)).toEqual([
      'shared',
      'near',
      'old',
    ]);
    expect(card({ facts }).facts.map(({ id }) => id)).toEqual(['near', 'shared', 'old']);
  });

  test('carry who asserts them, and two prints of one agency text count once', () => {
    const told = fact('told', '2030-03-10', {
      assertedBy: { who: 'an unnamed clerk', through: 'ANP' },
      evidence: [cite('spring', 2), cite('spring', 5), cite('copy', 2), cite('own', 1)],
    });
    const view = card({ facts: [told] }).facts[0];
    expect(view?.assertedBy).toBe('an unnamed clerk, through ANP');
    expect(view?.independentSources).toBe(2);
    expect(view?.sources.map(({ article: id }) => id)).toEqual(['own', 'spring', 'copy']);
    expect(view?.sources[1]?.paragraphs).toEqual([2, 5]);
  });

  test('reported after what the reader last read are new; where nothing was read, none is', () => {
    const facts = [
      fact('read', '2030-03-10', { evidence: [cite('spring')] }),
      fact('unread', '2030-03-11', { evidence: [cite('own')] }),
    ];
    const { facts: known } = card({ facts });
    expect([...newSince(known, '2030-03-10')]).toEqual(['unread']);
    expect(newSince(known, '2030-03-11').size).toBe(0);
    expect(newSince(known, null).size).toBe(0);
  });

  test('that differ are grouped, only those known on the day', () => {
    const facts = [
      fact('eight', '2030-03-10', { evidence: [cite('spring')] }),
      fact('nine', '2030-03-11', { differsFrom: 'eight', evidence: [cite('own')] }),
      fact('ten', '2030-10-02', { differsFrom: 'eight', evidence: [cite('autumn')] }),
    ];
    expect(card({ facts }).differences.map((group) => group.toSorted())).toEqual([
      ['eight', 'nine'],
    ]);
    expect(card({ facts }, WINTER).differences[0]?.length).toBe(3);
  });
});

describe('the rest of a card', () => {
  test('coverage counts outlets and independent sources up to the day', () => {
    const facts = [
      fact('told', '2030-03-10', { evidence: [cite('spring'), cite('copy'), cite('autumn')] }),
    ];
    const { coverage } = card({ facts });
    expect(coverage.outlets).toBe(2);
    expect(coverage.independentSources).toBe(1);
    expect(card({ facts }, WINTER).coverage.outlets).toBe(3);
  });

  test('connections put those on the page first', () => {
    const relations = [
      relation('river', 'fishes in', '2030-03-10', 'spring'),
      relation('bank', 'chairs', '2030-03-10', 'spring'),
      relation('bank', 'sold', '2030-10-02', 'autumn'),
    ];
    const connected = card({ relations }, SPRING, ['bank']).connections;
    expect(connected.map(({ entity: id, text }) => `${text} ${id}`)).toEqual([
      'chairs bank',
      'fishes in river',
    ]);
  });

  test('an event connects those who took part and the place with it, once a known fact tells of both', () => {
    const flood = fact('flood', '2030-03-10', {
      about: ['flood', 'mayor', 'river'],
      evidence: [cite('spring')],
    });
    const late = fact('late', '2030-10-02', {
      about: ['flood', 'bank'],
      evidence: [cite('autumn')],
    });
    const event = {
      when: { kind: 'on', date: '2030-03-09' },
      participants: ['mayor', 'bank'],
      places: ['river'],
    } as const;
    const pack = fakePack(ARTICLES, [
      entity('mayor', { facts: [flood] }),
      entity('bank', { facts: [late] }),
      entity('river', { kind: 'place', facts: [flood] }),
      entity('flood', { kind: 'event', event, facts: [flood, late] }),
    ]);
    const connectedWith = (id: string, asOf = SPRING) =>
      briefCard(pack, id, asOf, storyPage())?.connections.map(
        ({ basis, entity: other }) => `${basis} ${other}`,
      );
    expect(connectedWith('flood')).toEqual(['participant mayor', 'venue river']);
    expect(connectedWith('mayor')).toEqual(['took-part flood']);
    expect(connectedWith('river')).toEqual(['hosted flood']);
    expect(connectedWith('bank')).toEqual([]);
    expect(connectedWith('flood', WINTER)).toContain('participant bank');
  });

  test('a role last heard of long ago is given as of then', () => {
    const roles = [role('mayor', '2030-03-10', { from: '2028', evidence: [cite('spring')] })];
    expect(card({ roles }).role?.lastReported).toBeUndefined();
    expect(card({ roles }, WINTER).role?.lastReported).toBe('2030-03-10');
    const again = [{ ...roles[0], evidence: [cite('spring'), cite('autumn')] }] as typeof roles;
    expect(card({ roles: again }, { day: '2030-11-01', basis: 'page' }).role).not.toHaveProperty(
      'lastReported',
    );
  });

  test('a page older than every article gets no background, and says that it comes later', () => {
    const old = card({}, { day: '2020-01-01', basis: 'page' });
    expect(old.backgroundIsLater).toBe(true);
    expect(old.facts).toEqual([]);
    expect(old.identity.text).toBe('Identity of mayor');
  });

  test('edges tell how far the pack sees', () => {
    expect(card({}).coverageLimits).toMatchObject({
      articles: 4,
      lastDay: '2030-10-02',
      stale: false,
    });
    expect(card({}, { day: '2030-12-01', basis: 'page' }).coverageLimits.stale).toBe(true);
    expect(card({}, { day: '2030-11-30', basis: 'page' }).coverageLimits.stale).toBe(false);
  });

  test('an entity that the pack lacks has no card', () => {
    expect(briefCard(mayorWith({}), 'nobody', SPRING, storyPage())).toBeNull();
  });

  test('a line in a list says what the entity is, whatever the day', () => {
    const line = summariseEntity(
      mayorWith({}),
      'mayor',
      { day: '2020-01-01', basis: 'page' },
      true,
    );
    expect(line).toMatchObject({ identity: 'Identity of mayor', role: null });
  });
});
