import { viewReading } from '../briefing/entity/reading';
import { recordOf } from '../briefing/records';
import type { ReadingView } from '../briefing/types';
import type { Day, EntityId } from '../schema/types';
import { bodyBlocks } from '../text/block';
import type { Library } from './library';

/** The learnt name that means the same as a pack's entity, found by the entity's own label. */
function namesakeOf({ own, packOf }: Library, id: EntityId): EntityId | null {
  const pack = packOf(id);
  const record = pack && recordOf(pack, id);
  if (!own || !record) return null;
  const { mentions } = own.match(bodyBlocks([record.label]), { established: {} });
  const whole = mentions.find(({ start, end }) => start === 0 && end === record.label.length);
  const other = whole && recordOf(own.pack, whole.entity);
  return other && other.kind === record.kind ? other.id : null;
}

/**
 * What the reader's own articles say about an entity: a learnt name, or an entity of a pack that they also name.
 * @param url the page's address as it is kept
 */
export function readingOf(
  library: Library,
  id: EntityId,
  day: Day,
  url: string | undefined,
): ReadingView | null {
  const { own } = library;
  if (!own) return null;
  const isOwn = library.packOf(id) === own.pack;
  const learnt = isOwn ? id : namesakeOf(library, id);
  return learnt === null ? null : viewReading(own.pack, learnt, day, url, isOwn);
}
