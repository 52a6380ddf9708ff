import { beforeAll, expect, test } from 'vitest';
import { openMatcher } from '../../../knowledge/builder/annotate/open-pack';
import type { Pack } from '../../../knowledge/schema/types';
import { daysToTry, leaksOfPopup, leaksOn, recordsOf } from './leaks';

let pack: Pack;

beforeAll(() => {
  ({ pack } = openMatcher(undefined));
});

test('from 2010 to 2027, around each change, no card and no popup tells what was not yet reported', () => {
  const days = daysToTry(pack);
  expect(days.length).toBeGreaterThan(216);
  const leaks = days.flatMap((day, at) => [
    ...leaksOn(pack, day, true),
    ...(at % 12 === 0 ? leaksOn(pack, day, false) : []),
    ...leaksOfPopup(pack, day),
  ]);
  expect(leaks).toEqual([]);
}, 300_000);

test('identities tell the same on every date: but for events, none names a year, and none is an office that is dated elsewhere', () => {
  for (const { id, kind, identity, roles } of recordsOf(pack)) {
    if (kind !== 'event') expect(identity.text, id).not.toMatch(/\b(?:19|20)\d\d\b/);
    for (const { text } of roles) expect(identity.text, id).not.toBe(text);
  }
});
