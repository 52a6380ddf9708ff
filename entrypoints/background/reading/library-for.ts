import { type Library, withOwn } from '../../../knowledge/library/library';
import { OWN_PACK } from '../../../knowledge/reading/own/entity-id';
import type { Services } from '../services';

/**
 * The packs that are on, and the reader's own unless the page is in a private window.
 * @throws ExpectedFailure `pack-broken`
 */
export async function libraryFor(
  { knowledge, reading, settings }: Pick<Services, 'knowledge' | 'reading' | 'settings'>,
  isPrivate: boolean,
): Promise<Library> {
  if (isPrivate) return knowledge.ready();
  // In parallel, because the store takes longest in a browser that has just started.
  const [library, { packsOff }, own] = await Promise.all([
    knowledge.ready(),
    settings.read(),
    reading.opened(),
  ]);
  return packsOff.includes(OWN_PACK) ? library : withOwn(library, own);
}
