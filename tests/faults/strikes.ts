import type { Page } from '@playwright/test';
import { type HoldPoint, holdAt, release, textOf } from './hold';
import type { Outcome } from './scenario';
import type { Stage } from './stage';

export type Strike = (stage: Stage, keeper: Page) => Promise<unknown>;

/** What may end while the options page writes. */
export const STRIKES: Readonly<Record<string, Strike>> = {
  'worker killed': (stage) => stage.killWorker(),
  'options page reloaded': (_, keeper) => keeper.reload(),
  'options page closed': (_, keeper) => keeper.close(),
  'browser killed': async (stage) => {
    await stage.killBrowser();
    await stage.restart();
  },
};

/** The point of a run: they come in turn. */
export function pointOf(points: readonly HoldPoint[], at: number): HoldPoint {
  const point = points[at % points.length];
  if (!point) throw new Error('There are no points.');
  return point;
}

/** Longest wait for a point that an operation comes by, milliseconds. */
const REACHED_WITHIN_MS = 60_000;

const missed = (point: HoldPoint) =>
  new Promise<never>((_, reject) => {
    const tell = () => reject(new Error(`The operation did not come by ${textOf(point)}.`));
    setTimeout(tell, REACHED_WITHIN_MS).unref();
  });

interface Operation {
  readonly act: () => Promise<unknown>;
  /** What became of the data. */
  readonly after: (stage: Stage) => Promise<Outcome>;
}

/** Lets a fault strike while an operation of the options page stands at a point inside its transaction. */
export async function struckAt(
  point: HoldPoint,
  stage: Stage,
  keeper: Page,
  strike: Strike,
  { act, after }: Operation,
): Promise<Outcome> {
  const reached = holdAt(keeper, point);
  const acted = act(); // the page may go before it answers
  acted.catch(() => undefined);
  await Promise.race([reached, acted.then(() => missed(point))]);
  await strike(stage, keeper);
  await release(keeper);
  const outcome = await after(stage);
  return { ...outcome, seen: `at ${textOf(point)}: ${outcome.seen}` };
}
