import type { PackManifest } from '../schema/types';
import { BUNDLED_PACK } from './bundled';

/** Letters and digits of a title: case, spaces and punctuation tell no two packs apart. */
const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The bundled pack's id and title are its own: a pack that is added cannot take its place.
 *
 * @returns why a pack cannot be added, as a sentence for a person; undefined where it can
 */
export function reservedProblem({
  id,
  title,
}: Pick<PackManifest, 'id' | 'title'>): string | undefined {
  if (id === BUNDLED_PACK.id)
    return `This pack has the id "${id}" of the pack that comes with Backgrounder, which cannot be replaced. Its author has to give it another id.`;
  if (plainTitle(title) === plainTitle(BUNDLED_PACK.title))
    return `This pack has the title "${title}" of the pack that comes with Backgrounder. Its author has to give it another title.`;
  return undefined;
}
