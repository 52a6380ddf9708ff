import { expect, test } from '@playwright/test';
import { NOTE_FAULTS } from '../../faults/notes';
import { PAGE_FAULTS } from '../../faults/pages';
import { isGood, runScenario } from '../../faults/scenario';

/** One moment of each kind of fault; `npm run faults` tries more of all. */
const SHORT = [
  'note: worker killed while it is typed, tab closed at once',
  'note: browser killed while it is typed',
  'note: store full while it is typed',
  'note: written in two windows at once',
  'all pages deleted: browser killed',
  'file imported: options page closed',
  'pages deleted in two windows at once',
  'store of a newer version',
];

for (const name of SHORT) {
  test(`nothing is lost or half done: ${name}`, async () => {
    const scenario = [...NOTE_FAULTS, ...PAGE_FAULTS].find((one) => one.name === name);
    if (!scenario) throw new Error(`No fault is called "${name}".`);
    const outcome = await runScenario(scenario, 5);
    expect(isGood(outcome), outcome.seen).toBe(true);
  });
}
