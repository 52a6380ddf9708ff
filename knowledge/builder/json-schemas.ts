import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  ArticleSource,
  EntitySource,
  FactSource,
  PackHeaderSource,
  SourceFile,
} from '../schema/source';

/**
 * The JSON Schemas that are published beside the types, by file name. An editor completes and flags a source file by
 * `source-file.schema.json`; what no schema can say (ids that exist, spans that run forwards) is left to `check`.
 */
const PUBLISHED: Readonly<Record<string, { title: string; schema: GenericSchema }>> = {
  'source-file.schema.json': {
    title: 'A file of the sources of a Backgrounder pack',
    schema: SourceFile,
  },
  'pack.schema.json': { title: 'The description of a Backgrounder pack', schema: PackHeaderSource },
  'article.schema.json': { title: 'An article of a Backgrounder pack', schema: ArticleSource },
  'entity.schema.json': { title: 'An entity of a Backgrounder pack', schema: EntitySource },
  'fact.schema.json': { title: 'A fact of a Backgrounder pack', schema: FactSource },
};

/** File names with the text that each must have. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PUBLISHED).map(([file, { title, schema }]) => {
      // Own checks (`v.check`) and the reading of a year as text have no counterpart in JSON Schema.
      const options = { typeMode: 'input', errorMode: 'ignore' } as const;
      const { $schema, ...rest } = toJsonSchema(schema, options);
      return [file, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
