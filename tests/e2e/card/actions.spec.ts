import type { Page } from '@playwright/test';
import type { Annotations, Settings } from '../../../messaging/protocol';
import { noteFrame } from '../note/note-field';
import type { CardReader } from '../support/card-reader';
import { expect, test } from '../support/fixtures';
import { marksOf } from '../support/reader';
import { emptyStore, storedAnnotations, tellWorker } from '../support/reader-data';
import { JANUARY } from '../support/server';

type Step = (reader: CardReader) => Promise<unknown>;

/** Something that a reader does with a card, hand's turn by hand's turn; the worker may die before any of them. */
interface Action {
  readonly what: string;
  readonly on: string;
  /** After the card is open and pinned. */
  readonly steps: readonly Step[];
  /** What there is to be seen at the end, waited for. */
  readonly seen: Step;
  /** What is kept at the end; what is not named is as at the beginning. */
  readonly kept?: Partial<Record<keyof Annotations, readonly string[]>>;
  readonly marks?: Settings['marks'];
}

const press =
  (selector: string): Step =>
  (reader) =>
    reader.press(selector);
const shows =
  (words: string | RegExp): Step =>
  (reader) =>
    reader.shows(words);
const isMarked =
  (name: string, wanted: boolean): Step =>
  (reader) =>
    expect
      .poll(async () => (await reader.marked()).includes(name), { message: `${name} marked` })
      .toBe(wanted);

const NOTE = 'Deep-water berth; compare the treaty of 2017.';
const RUBIO = 'Marco Rubio';
const WHY = '.tab[data-section="why"]';

const CORRECTIONS: readonly Action[] = (['page', 'site', 'always'] as const).flatMap((scope) => {
  const correct = [press(WHY), press(`[data-scope="${scope}"]`)];
  return [
    {
      what: `not this one: ${scope}`,
      on: RUBIO,
      steps: correct,
      seen: isMarked(RUBIO, false),
      kept: { corrections: [`marco-rubio ${scope}`] },
    },
    {
      what: `not this one: ${scope}, and undone`,
      on: RUBIO,
      steps: [...correct, isMarked(RUBIO, false), press('.wrong .undo'), shows('Not this one:')],
      seen: isMarked(RUBIO, true),
    },
  ];
});

const ACTIONS: readonly Action[] = [
  {
    what: 'note',
    on: 'Tartus',
    steps: [
      press('.note-button'),
      async ({ page }) => (await noteFrame(page)).locator('#note').pressSequentially(NOTE),
      async ({ page }) => expect((await noteFrame(page)).getByRole('status')).toHaveText('Saved'),
    ],
    seen: async ({ page }) => expect((await noteFrame(page)).locator('#note')).toHaveText(NOTE),
    kept: { notes: [`tartus ${NOTE}`] },
  },
  {
    what: 'pin, and let go',
    on: 'Tartus',
    steps: [press('[aria-label="Pin"]'), (reader) => reader.leave()],
    seen: (reader) => reader.seesNoCard(),
  },
  {
    what: 'I know this',
    on: 'Dmitry Peskov',
    steps: [press('.known-button'), shows('No longer marked.')],
    seen: isMarked('Dmitry Peskov', false),
    kept: { known: ['dmitry-peskov'] },
  },
  {
    what: 'I know this, and undone',
    on: 'Dmitry Peskov',
    steps: [
      press('.known-button'),
      isMarked('Dmitry Peskov', false),
      press('.told .undo'),
      isMarked('Dmitry Peskov', true),
    ],
    seen: (reader) => expect.poll(() => reader.sees('.told .undo')).toBe(false),
  },
  ...CORRECTIONS,
  {
    what: 'why marked',
    on: RUBIO,
    steps: [press(WHY)],
    seen: shows(/“Marco Rubio”.*Not this one/),
  },
  {
    what: 'copy with its sources',
    on: 'Khmeimim',
    steps: [press('.copy-button'), shows('Copied')],
    seen: async ({ page }) => {
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^Khmeimim[\s\S]+\[1\] .+, .+, \d+ \w+ 2025/);
    },
  },
  {
    what: 'more marks',
    on: 'Tartus',
    steps: [press('.marks-button'), shows('Fewer marks')],
    seen: ({ page }) => expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(25),
    marks: 'all',
  },
  {
    what: 'more marks, and fewer again',
    on: 'Tartus',
    steps: [press('.marks-button'), shows('Fewer marks'), press('.marks-button')],
    seen: shows('More marks'),
  },
];

/** What the store holds, the moments left out: they differ from one run to the next. */
async function keptBy(keeper: Page) {
  const settings = await tellWorker<{ value: Settings }>(keeper, 'settings.get', null);
  const { notes, known, corrections } = await storedAnnotations(keeper);
  return {
    notes: notes.map(({ entity, text }) => `${entity} ${text}`),
    known: known.map(({ entity }) => entity),
    corrections: corrections.map(({ entity, scope }) => `${entity} ${scope}`),
    marks: settings.value.marks,
  };
}

for (const { what, on, steps, seen, kept = {}, marks = 'first' } of ACTIONS) {
  test(`${what}: comes to what the reader asked for, whether the worker lives or dies`, async ({
    reader,
    server,
    browserWithExtension,
    keeper,
    killWorker,
  }) => {
    test.setTimeout(90_000);
    await browserWithExtension.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: server.origin,
    });
    const hands: readonly Step[] = [
      () => reader.open(on),
      () => reader.press('.name'),
      ...steps,
      seen,
    ];
    for (const dies of [false, true]) {
      await test.step(dies ? 'the worker dies before every turn' : 'the worker lives', async () => {
        await emptyStore(keeper);
        await tellWorker(keeper, 'settings.set', { marks: 'first' });
        await reader.read(JANUARY, 10);
        for (const hand of hands) {
          if (dies) await killWorker();
          await hand(reader);
        }
        await killWorker();
        expect(await keptBy(keeper)).toEqual({
          notes: [],
          known: [],
          corrections: [],
          marks,
          ...kept,
        });
      });
    }
  });
}
