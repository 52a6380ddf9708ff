import { expect, test } from 'vitest';
import { briefCard } from '../../../knowledge/briefing';
import type { Fact, Pack } from '../../../knowledge/schema/types';
import { article, cite, entity, fact, fakePack, storyPage } from './fake-pack';

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
