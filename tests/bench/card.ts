/**
 * `npm run bench -- --card`: what a card costs, in the built extension in Chromium, beside a bare popover of the card's own
 * size that the page itself opens, with the same rest before it. Ratios of one run: both are measured by turns in one page.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { DEFAULT_REST_MS } from '../../messaging/default-rest';
import { layoutsWhile } from '../e2e/card/layouts';
import { Openings } from '../e2e/card/openings';
import { CardReader } from '../e2e/support/card-reader';
import { EXTENSION, extensionIdOf, launchWithExtension } from '../e2e/support/launch';
import { JANUARY, startServer } from '../e2e/support/server';
import type { BenchPlan } from './plan';

interface Amounts {
  /** Rests on the mark, and as many beside it. */
  readonly rounds: number;
  /** Openings before memory is measured, so that code is compiled. */
  readonly warmUp: number;
  readonly openings: number;
}
const FULL: Amounts = { rounds: 30, warmUp: 1000, openings: 500 };
const QUICK: Amounts = { rounds: 6, warmUp: 60, openings: 40 };
const NAME = 'Tartus';
const ARMS = ['card', 'bare'] as const;
type Arm = (typeof ARMS)[number];

/** What the page's own eyes saw of one opening, milliseconds after the pointer came to rest on the mark. */
interface Seen {
  /** It was there, by the script's own account. */
  readonly thereMs: number;
  /** The first frame that began with it there. */
  readonly frameMs: number;
  /** Frames that began without it after the rest was over. */
  readonly framesWithout: number;
}

/**
 * Runs in the page: a popover of its own, and eyes on what opens. `bench.rest(opensOwn)` is to be called before the pointer
 * comes to rest.
 */
const EYES = `globalThis.bench = (() => {
  const own = document.createElement('div');
  own.popover = 'manual';
  return {
    sizeOwn({ width, height }) { own.style.cssText = 'width:' + width + 'px;height:' + height + 'px;padding:0;border:0'; },
    openOwn() { document.documentElement.append(own); own.showPopover(); own.getBoundingClientRect(); },
    closeOwn() { own.remove(); },
    rest(opensOwn) {
      this.seen = null;
      let restedMs = 0, thereMs = 0, framesWithout = 0;
      const frame = (atMs) => {
        if (document.querySelector(':popover-open')) {
          this.seen = { thereMs: thereMs - restedMs, frameMs: atMs - restedMs, framesWithout };
          return;
        }
        if (restedMs && atMs > restedMs + ${DEFAULT_REST_MS}) framesWithout += 1;
        requestAnimationFrame(frame);
      };
      new MutationObserver((_, observer) => { thereMs = performance.now(); observer.disconnect(); })
        .observe(document.documentElement, { childList: true });
      addEventListener('pointermove', () => {
        restedMs = performance.now();
        if (opensOwn) setTimeout(() => this.openOwn(), ${DEFAULT_REST_MS});
      }, { once: true, capture: true });
      requestAnimationFrame(frame);
    },
  };
})()`;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** One rest, on the mark for the card and beside it for the page's own. */
async function restOnce(page: Page, arm: Arm, at: { x: number; y: number }): Promise<Seen> {
  await page.evaluate(`bench.rest(${arm === 'bare'})`);
  await page.mouse.move(at.x, at.y);
  const seen = await page.waitForFunction('bench.seen');
  return (await seen.jsonValue()) as Seen; // what EYES says of itself
}

async function times(
  reader: CardReader,
  rounds: number,
  print: (line: string) => void,
): Promise<void> {
  const { page } = reader;
  const { mark, x, y } = await reader.moveOn(NAME);
  await reader.shows(NAME);
  const { left, top, right, bottom } = await reader.card();
  await page.evaluate(`bench.sizeOwn({ width: ${right - left}, height: ${bottom - top} })`);
  const aside = { x, y: mark.y > 400 ? 5 : 795 };
  const seen: Record<Arm, Seen[]> = { card: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const arm of ARMS) {
      await page.mouse.move(3, 3);
      await reader.seesNoCard();
      seen[arm].push(await restOnce(page, arm, arm === 'card' ? { x, y } : aside));
      await page.evaluate('bench.closeOwn()');
    }
  }
  const of = (arm: Arm, field: keyof Seen) => median(seen[arm].map((one) => one[field]));
  const late = (arm: Arm, field: 'thereMs' | 'frameMs') => of(arm, field) - DEFAULT_REST_MS;
  print(`card: ${rounds} rests of ${DEFAULT_REST_MS} ms each, medians`);
  for (const arm of ARMS) {
    const inNext = seen[arm].filter(({ framesWithout }) => framesWithout === 0).length;
    print(
      `  ${arm}: there ${late(arm, 'thereMs').toFixed(1)} ms after the rest, in a frame after ${late(arm, 'frameMs').toFixed(1)} ms; in the first frame ${inNext} of ${rounds} times`,
    );
  }
  const ratio = of('card', 'frameMs') / of('bare', 'frameMs');
  print(`  from rest to frame, card to bare: ${ratio.toFixed(3)}`);
}

async function layoutOf(page: Page, rounds: number, run: () => Promise<void>) {
  const layouts = await layoutsWhile(page, async () => {
    for (let round = 0; round < rounds; round += 1) await run();
  });
  const total = layouts.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return { ms: total / rounds, boxes: Math.max(...layouts.map(({ dirty }) => dirty)) };
}

async function layouts(
  reader: CardReader,
  at: { x: number; y: number },
  rounds: number,
  print: (line: string) => void,
) {
  const { page } = reader;
  await reader.holdClock();
  const card = await layoutOf(page, rounds, async () => {
    await page.mouse.move(at.x, at.y);
    await reader.settle();
    await reader.leave();
    await reader.settle();
  });
  const bare = await layoutOf(page, rounds, async () => {
    await page.evaluate('bench.openOwn()');
    await page.evaluate('new Promise(requestAnimationFrame)');
    await page.evaluate('bench.closeOwn()');
    await page.evaluate('new Promise(requestAnimationFrame)');
  });
  print(
    `  layout of one opening and closing: card ${card.ms.toFixed(2)} ms for ${card.boxes} boxes, bare ${bare.ms.toFixed(2)} ms for ${bare.boxes}: ratio ${(card.ms / bare.ms).toFixed(1)}, a box ${(card.ms / card.boxes / (bare.ms / bare.boxes)).toFixed(2)}`,
  );
}

async function memory(
  openings: Openings,
  amounts: Amounts,
  print: (line: string) => void,
): Promise<void> {
  await openings.cycle(amounts.warmUp);
  const early = await openings.holdings();
  await openings.cycle(amounts.openings);
  const late = await openings.holdings();
  const bytes = (late.heapBytes - early.heapBytes) / amounts.openings;
  print(
    `  after ${amounts.warmUp} openings, ${amounts.openings} more leave ${bytes.toFixed(0)} bytes each (heap ${(late.heapBytes / early.heapBytes).toFixed(3)} of what it was); in all ${late.nodes - early.nodes} nodes and ${late.listeners - early.listeners} listeners`,
  );
}

export async function benchCard({ print, isQuick }: BenchPlan): Promise<void> {
  if (!existsSync(EXTENSION)) return print('card: no build here: left out');
  const amounts = isQuick ? QUICK : FULL;
  const server = await startServer(resolve('demo'));
  const context = await launchWithExtension();
  const page = await context.newPage();
  const id = await extensionIdOf(context);
  const reader = new CardReader(page, server.origin, id);
  await reader.read(JANUARY);
  await page.evaluate(EYES);
  await times(reader, amounts.rounds, print);
  const { x, y } = await reader.moveOn(NAME);
  await layouts(reader, { x, y }, amounts.rounds, print);
  await page.setViewportSize({ width: 400, height: 300 }); // less to paint
  await reader.read(JANUARY);
  await reader.open(NAME);
  await reader.closeByKey();
  await memory(await Openings.on(page, id), amounts, print);
  await Promise.all([context.close(), server.close()]);
}
