import type { Page } from '@playwright/test';
import { noteFrame } from '../e2e/note/note-field';
import { storedNotes } from '../e2e/support/reader-data';
import { type Outcome, type Scenario, untouched } from './scenario';
import type { Stage } from './stage';

const TEXT = 'met at the quay';

/** All texts on the entity once the options page has listed them. */
async function keptTexts(stage: Stage): Promise<readonly string[]> {
  const keeper = await stage.keeper();
  // The page lists notes once it has taken in what ended fields have left.
  await keeper.locator('#names :is(.empty, li)').first().waitFor();
  return (await storedNotes(keeper)).flatMap(({ text, others = [] }) => [
    text,
    ...others.map((other) => other.text),
  ]);
}

const isKept = async (stage: Stage, wanted: readonly string[] = [TEXT]): Promise<Outcome> => {
  const texts = await keptTexts(stage);
  const isLost = !texts.some((text) => wanted.includes(text));
  return untouched({ isLost, seen: texts.join(' | ') });
};

/** Types the note; the fault strikes after as many letters as the run's number. */
async function typed(stage: Stage, at: number, strike: () => Promise<unknown>): Promise<Page> {
  const { page, frame } = await stage.openNote();
  const field = frame.locator('#note');
  const cut = 1 + (at % (TEXT.length - 1));
  await field.pressSequentially(TEXT.slice(0, cut));
  await strike();
  await field.pressSequentially(TEXT.slice(cut));
  return page;
}

export const NOTE_FAULTS: readonly Scenario[] = [
  {
    name: 'note: worker killed while it is typed, tab closed at once',
    run: async (stage, at) => {
      const page = await typed(stage, at, stage.killWorker);
      await page.close();
      return isKept(stage);
    },
  },
  {
    name: 'note: tab closed at once, worker alive',
    run: async (stage, at) => {
      const page = await typed(stage, at, async () => undefined);
      await page.close();
      return isKept(stage);
    },
  },
  {
    name: 'note: extension reloaded while it is typed',
    run: async (stage, at) => {
      await typed(stage, at, async () => undefined);
      await stage.reloadExtension();
      return isKept(stage);
    },
  },
  {
    name: 'note: browser killed while it is typed',
    run: async (stage, at) => {
      await typed(stage, at, async () => undefined);
      await stage.killBrowser();
      await stage.restart();
      // The last letter may still be on its way to the process that was killed; those before it are stored.
      return isKept(stage, [TEXT, TEXT.slice(0, -1)]);
    },
  },
  {
    name: 'note: store full while it is typed',
    run: async (stage, at) => {
      const keeper = await stage.keeper();
      const page = await typed(stage, at, () => stage.limitStore(keeper, 1));
      await page.close();
      await stage.limitStore(keeper, null);
      return isKept(stage);
    },
  },
  {
    name: 'note: written in two windows at once',
    run: async (stage) => {
      const one = await stage.openNote();
      const other = await stage.openNote();
      await one.frame.locator('#note').pressSequentially(TEXT);
      await other.frame.locator('#note').pressSequentially('called back');
      await (await noteFrame(one.page)).locator('#note').press('Escape');
      await Promise.all([one.page.close(), other.page.close()]);
      const texts = await keptTexts(stage);
      const isLost = !texts.includes(TEXT) || !texts.includes('called back');
      return untouched({ isLost, seen: texts.join(' | ') });
    },
  },
];
