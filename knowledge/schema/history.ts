/**
 * The versions of the pack's format. A version is raised when a reader of the older one would go wrong, not when
 * something optional is added. An older version is migrated when it is compiled or refused with a sentence; a
 * compiled pack is never migrated, since its sources can be compiled again.
 *
 * - 1, since 0.1.0: sections with checksums, the matcher's index inside.
 * - 2, since 0.2.0: identities with their sources, reference data sets, the pack's story, places, languages of its own,
 *   dated relations, responses.
 */
export const CURRENT_FORMAT = 2;

/** @returns why a pack of that format cannot be read, as a sentence for a person; undefined where it can */
export function formatProblem(format: number): string | undefined {
  if (format === CURRENT_FORMAT) return undefined;
  if (format > CURRENT_FORMAT)
    return `This pack has format ${format} and was made for a later Backgrounder, which reads format ${CURRENT_FORMAT}. Update Backgrounder, then load the pack again.`;
  return `This pack has format ${format}, which is no longer read. Build it again from its sources with "npm run pack -- build".`;
}

/** What to change in sources of an older format; undefined where they are current or of a later format. */
export function migrationOf(format: number): string | undefined {
  if (format !== 1) return undefined;
  return 'Give each entity an "identity" (docs/pack-format.md), then write "format: 2". Nothing else of format 1 changes.';
}
