import type { Matcher } from '../../knowledge/builder/annotate/open-pack';
import { buildIndex } from '../../knowledge/matching/index/compile';
import { openIndex } from '../../knowledge/matching/index/open';
import type { IndexName } from '../../knowledge/matching/types';
import { plainWord } from '../../knowledge/text/plain-word';

/** Names alone, as a names file gives them: `~` marks a short name, `#` an abbreviation. */
const ENTITIES: readonly (readonly [
  id: string,
  kind: IndexName['entityKind'],
  ...names: string[],
])[] = [
  ['joyce-bramble', 'person', 'Joyce Bramble', '~Bramble'],
  ['enzo-farrelli', 'person', 'Enzo Farrelli', '~Farrelli'],
  ['rose-odonnell', 'person', "Rose O'Donnell", "~O'Donnell"],
  ['gerald-ford', 'person', 'Gerald Ford', '~Ford'],
  ['betty-ford', 'person', 'Betty Ford', '~Ford'],
  ['sioux-falls', 'place', 'Sioux Falls'],
  ['fresno', 'place', 'Fresno'],
  ['paris', 'place', 'Paris'],
  ['houston', 'place', 'Houston'],
  ['alabama', 'place', 'Alabama'],
  ['london', 'place', 'London'],
  ['marlow-foods', 'organisation', 'Marlow Foods'],
  ['keltar', 'organisation', 'Keltar'],
  ['vennix', 'organisation', 'Vennix'],
  ['asmarco', 'organisation', '#ASMARCO', 'American Smelting and Marble'],
  ['itempo', 'organisation', 'iTempo'],
  ['rector', 'person', 'rector'],
  ['march', 'place', 'March'],
  ['over', 'place', 'Over'],
  ['boeing', 'organisation', 'Boeing'],
  ['minister', 'person', 'education minister', '~minister'],
  ['school', 'organisation', "St. Mark's School"],
];

export function openAnyPack(): Matcher {
  return openEntities(ENTITIES);
}

/**
 * Opens the names of lines such as `= person: Joyce Bramble; Tom Bell`, as a names file from an entity-linking benchmark
 * gives them: whole names, and the surnames of people. The second entity of a name has `-2` behind its id.
 */
export function openNamesOf(lines: readonly string[]): Matcher {
  const entities = lines.flatMap((line) => {
    const [, kind = '', names = ''] = /^= (\w+): (.*)$/.exec(line) ?? [];
    return names.split(';').map((part) => entityOf(kind, part.trim()));
  });
  const ids = entities.map(([id]) => id);
  return openEntities(
    entities.map(([id, ...rest], at) => [ids.indexOf(id) === at ? id : `${id}-2`, ...rest]),
  );
}

type Entity = (typeof ENTITIES)[number];

function entityOf(kind: string, name: string): Entity {
  const id = plainWord(name)
    .replace(/['’.&]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  if (kind === 'organisation' || kind === 'place')
    return [id, kind, /^[A-Z.&]{2,6}$/.test(name) ? `#${name}` : name];
  const last = name.split(' ').at(-1) ?? '';
  const hasSurname = name.includes(' ') && !/^(?:Jr|Sr|I+|IV)\.?$/.test(last);
  return hasSurname ? [id, 'person', name, `~${last}`] : [id, 'person', name];
}

function openEntities(entities: readonly Entity[]): Matcher {
  const names = entities.flatMap(([, entityKind, ...texts], entity) =>
    texts.map((text): IndexName => {
      const nameKind = text.startsWith('~')
        ? 'short'
        : text.startsWith('#')
          ? 'abbreviation'
          : 'full';
      return {
        entity,
        text: text.replace(/^[~#]/, ''),
        nameKind,
        lang: 'en',
        script: 'Latn',
        entityKind,
        marked: true,
        isUnambiguous: nameKind === 'abbreviation' && texts.length === 1,
      };
    }),
  );
  return {
    pack: null,
    source: { idOf: (ordinal) => entities[ordinal]?.[0] ?? '' },
    index: openIndex(buildIndex(names, [])),
  };
}
