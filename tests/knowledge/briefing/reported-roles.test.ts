/** A day on which a role was reported is not the day on which it began or ended. */
import { expect, test } from 'vitest';
import { briefCard } from '../../../knowledge/briefing';
import type { AsOf, CardBriefing } from '../../../knowledge/briefing/types';
import type { Role } from '../../../knowledge/schema/types';
import { article, cite, entity, fakePack, role, storyPage } from './fake-pack';

const SPRING: AsOf = { day: '2030-03-12', basis: 'page' };
const WINTER: AsOf = { day: '2030-12-24', basis: 'today' };

function card(roles: readonly Role[], asOf: AsOf): CardBriefing {
  const pack = fakePack(
    [article('spring', '2030-03-10'), article('autumn', '2030-10-02')],
    [entity('mayor', { backgroundEvidence: [cite('spring')], roles })],
  );
  const briefing = briefCard(pack, 'mayor', asOf, storyPage());
  if (!briefing) throw new Error('the pack has a mayor');
  return briefing;
}

test('is not said to be taken on the day of its first report', () => {
  const reported = [
    role('mayor', '2030-10-02', { from: '2030-10-02', evidence: [cite('autumn')] }),
  ];
  const { laterRoles, rolesReportedLater } = card(reported, SPRING);
  expect(laterRoles).toEqual([]);
  expect(rolesReportedLater.map(({ text }) => text)).toEqual(['mayor']);
});

test('has an end that is only the day of a report as the latest day', () => {
  const ended = [
    role('mayor', '2030-03-10', { to: '2030-10-02', evidence: [cite('spring'), cite('autumn')] }),
  ];
  expect(card(ended, WINTER).role).toEqual({
    text: 'mayor',
    to: '2030-10-02',
    isLatest: true,
  });
});
