import type { EntityId } from '../../schema/types';

/** A paragraph of a page that may tell something of entities. */
export interface NamingPassage {
  readonly text: string;
  /** Entities that it or the paragraph before it names: "the former president" may be one of these. */
  readonly near: readonly EntityId[];
}

/**
 * @param named entities that each paragraph names, in reading order
 * @returns for each paragraph the entities that it or the one before it names
 */
export function entitiesNear(
  named: readonly (readonly EntityId[])[],
): readonly (readonly EntityId[])[] {
  return named.map((own, at) => [...new Set([...own, ...(named[at - 1] ?? [])])]);
}
