import type { MatchResult, PageContext } from '../../knowledge/matching/types';
import type { Pack } from '../../knowledge/schema/types';
import { ExpectedFailure } from '../../messaging/failure';

/** An opened pack and the way to find its names. */
export interface Knowledge {
  readonly pack: Pack;
  match(blocks: readonly string[], context: PageContext): MatchResult;
}

/** Errors by which a slice of an opened pack, or its index, says that it is damaged. */
const DAMAGE: ReadonlySet<string> = new Set(['PackDamaged', 'BrokenIndexError']);

/**
 * Does something with an opened pack whose slices are decoded one at a time, so that damage may show late.
 * @throws ExpectedFailure `pack-broken` in its stead
 */
export function whileWhole<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof Error) || !DAMAGE.has(error.name)) throw error;
    throw new ExpectedFailure('pack-broken', error.message);
  }
}

/** Gives the knowledge to whoever asks, from the first turn of the worker on. */
export interface KnowledgeSource {
  /** @throws ExpectedFailure `pack-broken`, with a sentence for the reader */
  ready(): Promise<Knowledge>;
}

/**
 * Starts opening at once and shares the one promise. When opening fails, the next asker tries again: a file that
 * could not be read while the browser was busy must not leave a reader without knowledge until a restart.
 * @param open reads, verifies and opens the pack; throws with a sentence on what is wrong with it
 */
export function createKnowledgeSource(open: () => Promise<Knowledge>): KnowledgeSource {
  let opening: Promise<Knowledge> | null = null;
  const ready = (): Promise<Knowledge> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw new ExpectedFailure(
        'pack-broken',
        error instanceof Error ? error.message : String(error),
      );
    });
    return opening;
  };
  // Who asks is told of a failure; nobody has asked yet.
  ready().catch(() => undefined);
  return { ready };
}
