import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadSources } from '../../../knowledge/builder/load';
import { canonical } from '../../../knowledge/builder/read-pack';
import { compilePack } from '../../../knowledge/drafting/compile';
import { sourcesOfBytes } from '../../../knowledge/drafting/source-of-bytes';
import { verifyPack } from '../../../knowledge/schema/file/verify';
import type { PackSource } from '../../../knowledge/schema/source';
import { arbitrarySource } from './arbitrary-pack';
import { problemsOf, sampleSource } from './sample';

const write = (data: object) => stringify(data, { aliasDuplicateObjects: false });

/** The sources as an author might spread them over files. */
function asFiles({ pack, articles, entities, facts }: PackSource): [string, string][] {
  return [
    ['pack.yaml', write({ pack })],
    ['articles.yaml', write({ articles })],
    ['entities/first.yaml', write({ entities: entities.slice(0, 1) })],
    ['entities/rest.yaml', write({ entities: entities.slice(1), facts })],
  ];
}

// Patience for a busy machine; alone they take two seconds.
describe('sources -> bytes -> sources', { timeout: 60_000 }, () => {
  it('loses nothing, whatever the sources', () => {
    fc.assert(
      fc.property(arbitrarySource, (written) => {
        const loaded = loadSources('a-pack', asFiles(written));
        expect(problemsOf(loaded)).toEqual([]);
        if (!loaded.ok) return;
        expect(loaded.source).toEqual(written);
        const bytes = compilePack(loaded.source);
        const read = sourcesOfBytes(bytes);
        if (!read.ok) throw new Error(read.problems.join('\n'));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(read.source).toEqual({
          pack: written.pack,
          articles: [...written.articles].sort(byId),
          entities: [...written.entities].sort(byId),
          facts: [...written.facts].sort(byId),
        });
        expect(compilePack(read.source)).toEqual(bytes);
      }),
      { seed: 20250129, numRuns: 15 },
    );
  });

  it('gives the same bytes in whatever order the sources stand', () => {
    fc.assert(
      fc.property(arbitrarySource, ({ pack, articles, entities, facts }) => {
        const there = { pack, articles, entities, facts };
        const back = {
          pack,
          articles: [...articles].reverse(),
          entities: [...entities].reverse(),
          facts: [...facts].reverse(),
        };
        expect(compilePack(back)).toEqual(compilePack(there));
      }),
      { seed: 20260128, numRuns: 8 },
    );
  });

  it('keeps differences, events and roles of the sample', () => {
    const read = canonical(sampleSource());
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const sample = sampleSource();
    expect(read.facts).toEqual([...sample.facts].sort(byId));
    expect(read.entities).toEqual([...sample.entities].sort(byId));
    expect(verifyPack(compilePack(sample))).toEqual([]);
  });
});
