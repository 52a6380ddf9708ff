import type { PackSource } from '../../schema/source';

/** File names with their contents: JSON, which is YAML, so that the command line takes them as they are. */
export function sourceFiles({ pack, articles, entities, facts }: PackSource): Map<string, string> {
  const write = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ['pack.yaml', write({ pack })],
    ['articles.yaml', write({ articles })],
    ['entities.yaml', write({ entities })],
    ['facts.yaml', write({ facts })],
  ]);
}
