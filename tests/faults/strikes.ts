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
  void act().catch(() => undefined); // the page may go before it answers
  await reached;
  await strike(stage, keeper);
  await release(keeper);
  const outcome = await after(stage);
  return { ...outcome, seen: `at ${textOf(point)}: ${outcome.seen}` };
}
