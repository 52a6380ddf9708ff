import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { buildIndex } from '../../matching/index/compile';
import { openIndex } from '../../matching/index/open';
import type { IndexName } from '../../matching/types';
import type { Matcher } from './open-pack';
import { parseLine } from './parse-line';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(300));

const Line = v.object({
  entity: text,
  kind: v.picklist(['person', 'organisation', 'place', 'event', 'work']),
  name: text,
  nameKind: v.optional(v.picklist(['full', 'short', 'abbreviation', 'nickname', 'native']), 'full'),
  lang: v.optional(v.string(), 'und'),
});

/**
 * "Washington, D.C." is called Washington too: where that is the name of another place, it may mean either.
 * @returns those names of places up to their comma
 */
function sharedTowns(names: readonly IndexName[]): IndexName[] {
  const places = names.filter(({ entityKind }) => entityKind === 'place');
  const known = new Set(places.map((name) => name.text));
  return places.flatMap((name) => {
    const town = name.text.split(',', 1)[0]?.trim() ?? '';
    return town !== name.text && known.has(town) ? [{ ...name, text: town }] : [];
  });
}

/**
 * Reads a names file, one name a line: {"entity","kind","name","nameKind"?,"lang"?}. Names of one entity share its id.
 * @throws Error with the file, the number of the line and what is wrong with it
 */
export async function openNames(file: string): Promise<Matcher> {
  const ordinals = new Map<string, number>();
  const names: IndexName[] = [];
  const namesOfEntity = new Map<number, number>();
  let number = 0;
  for await (const source of createInterface({ input: createReadStream(file, 'utf8') })) {
    number += 1;
    if (source.trim() === '') continue;
    const read = parseLine(Line, source);
    if (!read.ok) throw new Error(`${file}, line ${number}: ${read.problem}`);
    const { entity, kind, name, nameKind, lang } = read.line;
    const ordinal = ordinals.get(entity) ?? ordinals.size;
    ordinals.set(entity, ordinal);
    namesOfEntity.set(ordinal, (namesOfEntity.get(ordinal) ?? 0) + 1);
    names.push({
      entity: ordinal,
      text: name,
      nameKind,
      lang,
      script: 'Zyyy',
      entityKind: kind,
      isUnambiguous: false,
      marked: true,
    });
  }
  names.push(...sharedTowns(names));
  const ids = [...ordinals.keys()];
  /** An abbreviation that is the only name of its entity needs no other name on the page. */
  const standing = (name: IndexName): IndexName => ({
    ...name,
    isUnambiguous: name.nameKind === 'abbreviation' && namesOfEntity.get(name.entity) === 1,
  });
  return {
    pack: null,
    source: { idOf: (ordinal) => ids[ordinal] ?? '' },
    index: openIndex(buildIndex(names.map(standing), [])),
  };
}
