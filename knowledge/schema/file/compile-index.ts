import { buildIndex } from '../../matching/index/compile';
import type { IndexName } from '../../matching/types';
import type { EntityRecord } from '../types';

/** The names that the matcher's index is built from, by the entities' ordinals. */
export function indexNames(records: readonly EntityRecord[]): IndexName[] {
  return records.flatMap(({ kind, marked, names }, entity) =>
    names.map(({ text, kind: nameKind, lang, script, isUnambiguous = false, ambiguity }) => {
      const isAmbiguous = ambiguity !== undefined;
      return {
        entity,
        text,
        nameKind,
        lang,
        script,
        entityKind: kind,
        isUnambiguous,
        isAmbiguous,
        marked,
      };
    }),
  );
}

/** The matcher's section. `blocklist`: names that are read but never reported: they keep their parts from being found. */
export function compileIndex(
  records: readonly EntityRecord[],
  blocklist: readonly string[],
): Uint8Array {
  return buildIndex(indexNames(records), blocklist);
}
