/** Thrown if a slice of an opened pack is not what was written there. The message is for a person. */
export class PackDamaged extends Error {
  override readonly name = 'PackDamaged';
}

export const FETCH_AGAIN = 'Get the pack again, or build it again from its sources.';
