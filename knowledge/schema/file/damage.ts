/** Thrown when a slice of an opened pack does not hold what the pack's maker put there. Its message is for a person. */
export class PackDamaged extends Error {
  override readonly name = 'PackDamaged';
}

export const FETCH_AGAIN = 'Get the pack again, or build it again from its sources.';
