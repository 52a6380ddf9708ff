import { Stage } from './stage';

/** What became of the reader's data in one run of a fault. */
export interface Outcome {
  /** Something that the reader had is gone. */
  readonly isLost: boolean;
  /** Some of an operation was done, and not the rest. */
  readonly isPartial: boolean;
  /** A deletion could be undone; null if nothing was deleted. */
  readonly isUndone: boolean | null;
  /** What the store holds, for a person. */
  readonly seen: string;
}

export interface Scenario {
  readonly name: string;
  /** @param at number of the run, from 0: it moves the moment at which the fault strikes */
  run(stage: Stage, at: number): Promise<Outcome>;
}

export const untouched = (outcome: Pick<Outcome, 'isLost' | 'seen'>): Outcome => ({
  isPartial: false,
  isUndone: null,
  ...outcome,
});

export const isGood = ({ isLost, isPartial, isUndone }: Outcome): boolean =>
  !isLost && !isPartial && isUndone !== false;

/** Runs a scenario in a browser of its own. */
export async function runScenario(scenario: Scenario, at: number): Promise<Outcome> {
  const stage = await Stage.start();
  try {
    return await scenario.run(stage, at);
  } finally {
    await stage.end();
  }
}
