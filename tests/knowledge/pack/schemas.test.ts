import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../knowledge/builder/json-schemas';

describe('the published JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s is what the sources are validated by', (file, text) => {
    const published: unknown = JSON.parse(readFileSync(resolve('knowledge/schema', file), 'utf8'));
    const hint = 'run "npm run pack -- schemas", then "npm run format"';
    expect(published, hint).toEqual(JSON.parse(text));
  });

  it('flag unknown keys and complete known words', () => {
    const file = jsonSchemas().get('fact.schema.json') ?? '';
    const schema = JSON.parse(file);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.status.enum).toContain('unconfirmed');
    expect(schema.required).toContain('evidence');
  });
});
