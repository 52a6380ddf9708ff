/** Who asserts a fact under review. */
import type { SourceFact } from '../../schema/source';
import type { Draft } from '../draft';

/** The article's outlet on its own authority, a name under review by its key, or words for any other speaker. */
export type Speaker =
  | { readonly kind: 'article' }
  | { readonly kind: 'name'; readonly key: string }
  | { readonly kind: 'other'; readonly who: string };

const OUTLET = /^the outlets? (?:itself|themselves)$/i;

/** @param keyOf key of the name that an entity's id stands for */
export function speakerOf(
  { who, entity }: SourceFact['assertedBy'],
  keyOf: (entity: string) => string | undefined,
): Speaker {
  if (OUTLET.test(who)) return { kind: 'article' };
  const key = entity === undefined || entity === '' ? undefined : keyOf(entity);
  return key === undefined ? { kind: 'other', who } : { kind: 'name', key };
}

export const draftKeyOf =
  ({ names, entities }: Draft) =>
  (id: string): string | undefined =>
    names[entities.findIndex((entity) => entity.id === id)]?.cluster.cluster;

/** The name that a key stands for, also where it was merged into another. */
export function nameByKey<T extends { readonly key: string; readonly members: readonly string[] }>(
  names: readonly T[],
  key: string,
): T | undefined {
  return (
    names.find((name) => name.key === key) ?? names.find(({ members }) => members.includes(key))
  );
}
