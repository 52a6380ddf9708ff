import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../json-schemas';
import type { Command } from './command';

const FOLDER = join('knowledge', 'schema');

export const schemas: Command = {
  args: '',
  summary: 'write the JSON Schemas of the sources anew',
  run: (_, print) => {
    for (const [file, text] of jsonSchemas()) {
      writeFileSync(join(FOLDER, file), text);
      print(`✓ ${join(FOLDER, file)}`);
    }
    return 0;
  },
};
