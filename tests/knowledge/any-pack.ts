import type { Matcher } from '../../knowledge/builder/annotate/open-pack';
import { buildIndex } from '../../knowledge/matching/index/compile';
import { openIndex } from '../../knowledge/matching/index/open';
import type { IndexName } from '../../knowledge/matching/types';

/** Names alone, as a names file gives them: `~` marks a short name, `#` an abbreviation. */
const ENTITIES: readonly (readonly [id: string, kind: IndexName['entityKind'], ...names: string[]])[] = [
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
  ['reading', 'place', 'Reading'],
  ['minister', 'person', 'education minister', '~minister'],
  ['school', 'organisation', "St. Mark's School"],
]; // biome-ignore format: a table

export function openAnyPack(): Matcher {
  const names = ENTITIES.flatMap(([, entityKind, ...texts], entity) =>
    texts.map((text): IndexName => {
      const nameKind = text.startsWith('~')
        ? 'short'
        : text.startsWith('#')
          ? 'abbreviation'
          : 'full';
      return {
        entity, text: text.replace(/^[~#]/, ''), nameKind, lang: 'en', script: 'Latn', entityKind, standsAlone: false, marked: true,
      }; // biome-ignore format: short fields
    }),
  );
  return {
    pack: null,
    source: { idOf: (ordinal) => ENTITIES[ordinal]?.[0] ?? '' },
    index: openIndex(buildIndex(names, [])),
  };
}
