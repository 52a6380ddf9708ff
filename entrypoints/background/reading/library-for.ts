import { type Library, withOwn } from '../../../knowledge/library/library';
import { OWN_PACK } from '../../../knowledge/reading/own/entity-id';
import type { Services } from '../services';

/**
 * The packs that are on, with the reader's own unless the page is in a private window: there nothing of what was read
 * outside it shows.
 * @throws ExpectedFailure `pack-broken`
 */
export async function libraryFor(
  { knowledge, reading, settings }: Pick<Services, 'knowledge' | 'reading' | 'settings'>,
  isPrivate: boolean,
): Promise<Library> {
  if (isPrivate) return knowledge.ready();
  // Side by side: the store takes longest in a browser that has just started.
  const [library, { packsOff }, own] = await Promise.all([
    knowledge.ready(),
    settings.read(),
    reading.opened(),
  ]);
  return packsOff.includes(OWN_PACK) ? library : withOwn(library, own);
}
