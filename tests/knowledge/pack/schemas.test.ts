import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../knowledge/builder/json-schemas';
import { loadSources } from '../../../knowledge/builder/load';
import { ENTITIES_YAML, FACTS_YAML, problemsOf } from './sample';

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

  it('are the ones that docs/pack-format.md teaches: its examples make a pack that checks', () => {
    const docs = readFileSync(resolve('docs/pack-format.md'), 'utf8');
    const blocks = [...docs.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
    const [, pack = '', articles = '', , event = '', facts = ''] = blocks;
    const hash = (text: string) =>
      text.replace(/(paragraph: \d+) \}/g, '$1, hash: "0011223344556677" }');
    const wire = articles
      .replaceAll('gazette-2031-05-02', 'wire-2031-05-03')
      .replace('articles:\n', '');
    const place = ENTITIES_YAML.slice(ENTITIES_YAML.indexOf('  - id: port-alder'));
    const [entities = ''] = [blocks[3]];
    const files = [
      ['pack.yaml', pack],
      ['articles.yaml', (articles + wire).replace(/a0b1\.\.\./g, 'a0'.repeat(32))],
      ['entities.yaml', hash(entities) + place.slice(0, place.indexOf('    event:')) + event],
      [
        'facts.yaml',
        hash(facts + FACTS_YAML.slice(7, FACTS_YAML.indexOf('  - id: vote-was-close'))),
      ],
    ] as const;
    const all = files.map(
      ([name, text]) => [name, text.replace(/"00112233445566.."/g, '"0011223344556677"')] as const,
    );
    expect(problemsOf(loadSources('docs', all))).toEqual([]);
  });
});
