import { expect, test } from 'vitest';
import { briefCard, briefPage } from '../../../knowledge/briefing';
import type { Fact, Pack } from '../../../knowledge/schema/types';
import { article, cite, contentOf, entity, fact, fakePack, storyPage } from './fake-pack';

function idsOn(pack: Pack): string[] {
  const card = briefCard(pack, 'mayor', { day: '2030-03-12', basis: 'page' }, storyPage('mayor'));
  return (card?.facts ?? []).map(({ id }) => id).toSorted();
}

test('facts that say what identity or role says above them are left out, unless they differ from another', () => {
  const identity = { text: 'Leads the harbour party of Alder', evidence: [] };
  const evidence = [cite('spring')];
  const leads = fact('leads', '2030-03-10', {
    text: 'The mayor leads the harbour party of Alder.',
    evidence,
  });
  const bridge = fact('bridge', '2030-03-10', {
    text: 'The mayor opened a steel bridge over the river.',
    evidence,
  });
  const split = fact('split', '2030-03-10', {
    text: 'The clerk says that two people lead that party.',
    differsFrom: 'leads',
    evidence,
  });
  const ids = (...facts: readonly Fact[]) => {
    const mayor = entity('mayor', { identity, facts });
    return idsOn(fakePack([article('spring', '2030-03-10')], [mayor]));
  };
  expect(ids(leads, bridge)).toEqual(['bridge']);
  const more = fact('more', '2030-03-10', {
    text: 'The mayor, who leads the harbour party of Alder, sold the ferry to a bank in the capital.',
    evidence,
  });
  expect(ids(leads, more)).toEqual(['more']);
  expect(ids(leads, bridge, split)).toEqual(['bridge', 'leads', 'split']);
});

const [SPRING, SUMMER] = [article('spring', '2030-03-10'), article('summer', '2030-03-11')];

function factsOf(...facts: readonly Fact[]) {
  const pack = fakePack([SPRING, SUMMER], [entity('mayor', { facts })]);
  const asOf = { day: '2030-03-12', basis: 'page' } as const;
  return briefCard(pack, 'mayor', asOf, storyPage('mayor'))?.facts ?? [];
}

const sold = (id: string, more: Partial<Fact>) =>
  fact(id, '2030-03-10', {
    text: 'The council sold the old ferry of 1958 to a bank.',
    evidence: [cite('spring')],
    ...more,
  });

test('facts that say the same become one, in the fuller words and with the sources of both', () => {
  const fuller = sold('fuller', {
    text: 'The council sold the old ferry of 1958 to a bank from the capital.',
    evidence: [cite('summer', 4)],
  });
  const [only, ...rest] = factsOf(sold('first', {}), fuller);
  expect(rest).toEqual([]);
  expect(only?.text).toBe(fuller.text);
  expect(only?.sources.map(({ article }) => article)).toEqual(['summer', 'spring']);
  expect(only?.independentSources).toBe(2);
});

test('facts that became one are reported when the earlier was, and stand in the timelines once', () => {
  const first = sold('first', { about: ['mayor', 'clerk'] });
  const fuller = sold('fuller', {
    about: ['mayor', 'clerk'],
    text: 'The council sold the old ferry of 1958 to a bank from the capital.',
    when: { kind: 'on', date: '2030-03' },
    reported: '2030-03-11',
    evidence: [cite('summer', 4)],
  });
  const later = sold('later', { when: { kind: 'on', date: '2030-03-20' }, reported: '2030-03-20' });
  const facts = [first, fuller, later];
  const pack = fakePack(
    [SPRING, SUMMER],
    [entity('mayor', { facts }), entity('clerk', { facts: [first, fuller] })],
  );
  const asOf = { day: '2030-03-12', basis: 'page' } as const;
  const card = briefCard(pack, 'mayor', asOf, storyPage('mayor', 'clerk'));
  expect(card?.facts.map(({ reported }) => reported)).toEqual(['2030-03-10']);
  const told = card?.timeline.map(({ text, later: isLater }) => [text, isLater]);
  expect(told).toEqual([
    [fuller.text, false],
    [later.text, true],
  ]);
  const { timeline } = briefPage(pack, contentOf('mayor', 'clerk'), asOf);
  expect(timeline.map(({ text }) => text)).toEqual([fuller.text]);
});

test.each<[string, Partial<Fact>]>([
  ['another speaker', { assertedBy: { who: 'the union' } }],
  ['another status', { status: 'unconfirmed' }],
  ['another year', { when: { kind: 'on', date: '2029-03' } }],
  ['another number', { text: 'The council sold the old ferry of 1962 to a bank.' }],
  ['somebody else beside', { about: ['mayor', 'clerk'], text: 'The council sold the ferry.' }],
  ['another account of it', { differsFrom: 'first' }],
])('%s is not a repeat', (_, more) => {
  expect(factsOf(sold('first', {}), sold('second', more))).toHaveLength(2);
});

test('what is like the fact before it comes after what is new', () => {
  const base = { evidence: [cite('spring', 1)] };
  const texts = {
    bridge: 'The mayor opened a steel bridge over the river.',
    again: 'A crowd saw the mayor as she opened the bridge of steel.',
    taxes: 'The mayor lowered the harbour dues of small boats.',
  };
  const facts = [
    fact('bridge', '2030-03-10', { ...base, text: texts.bridge }),
    fact('again', '2030-03-10', { ...base, text: texts.again }),
    fact('taxes', '2030-03-10', { text: texts.taxes, evidence: [cite('spring', 9)] }),
  ];
  const order = factsOf(...facts).map(({ id }) => id);
  expect(order.at(-1)).not.toBe('taxes');
  expect(order).toHaveLength(3);
});
