/** Packs made to take over, slow down or silence what a reader already has. Each is refused when it is examined. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../knowledge/drafting/compile';
import { checkSource } from '../../../knowledge/schema/check';
import { confusableWord } from '../../../knowledge/schema/check/confusables';
import { compileIndex } from '../../../knowledge/schema/file/compile-index';
import { openPack } from '../../../knowledge/schema/file/open';
import { verifyPack } from '../../../knowledge/schema/file/verify';
import { verifyIndex } from '../../../knowledge/schema/file/verify-index';
import type { PackSource, SourceFact } from '../../../knowledge/schema/source';
import { loadSample } from './sample';

const loaded = loadSample();
if (!loaded.ok) throw new Error('the sample does not load');
const { source } = loaded;

function factLike(id: string, change: Partial<SourceFact> = {}): SourceFact {
  const [fact] = source.facts;
  if (fact === undefined) throw new Error('the sample has facts');
  return { ...fact, id, ...change };
}

const withNames = (count: number): PackSource => ({
  ...source,
  entities: source.entities.map((entity, i) => ({
    ...entity,
    names:
      i > 0
        ? entity.names
        : Array.from({ length: count }, (_, number) => {
            const text = `Mara Lindqvist ${number}`;
            return { text, kind: 'full', lang: 'en', script: 'Latn' } as const;
          }),
  })),
});

const said = (made: PackSource) => verifyPack(compilePack(made)).join('\n');

describe('a pack made to slow pages down', () => {
  it('is refused for too many facts about one entity', () => {
    const facts = Array.from({ length: 2001 }, (_, i) => factLike(`fact-${i}`));
    expect(said({ ...source, facts })).toMatch(/has 2001 facts, more than the 2000/);
  });

  it('is refused for too many spellings of one entity', () => {
    expect(said(withNames(401))).toMatch(/has 401 names, more than the 400/);
    expect(said(withNames(400))).toBe('');
  });

  it('is refused for names that all sound alike', () => {
    const opened = openPack(compilePack(source));
    if (!opened.ok) throw new Error(opened.problem);
    const record = opened.pack.record(0);
    const name = { text: 'Alderton', kind: 'short', lang: 'en', script: 'Latn' } as const;
    const crowd = (size: number) => {
      const records = Array.from({ length: size }, () => ({ ...record, names: [name] }));
      return verifyIndex({ indexBytes: compileIndex(records, []) }, records, []).join();
    };
    expect(crowd(10_000)).toBe('');
    expect(crowd(10_001)).toMatch(/10001 names of this pack sound alike/);
  });

  it('is examined in one pass: a chain of 16,000 differing facts', () => {
    const facts = Array.from({ length: 16_000 }, (_, i) =>
      factLike(`fact-${i}`, i === 0 ? {} : { differsFrom: `fact-${i - 1}` }),
    );
    let reads = 0;
    const counted = facts.map((fact) => {
      const { differsFrom, ...rest } = fact;
      return Object.defineProperty({ ...rest }, 'differsFrom', {
        enumerable: true,
        get: () => {
          reads += 1;
          return differsFrom;
        },
      }) as SourceFact; // the getter returns what the fact had
    });
    const complaints = checkSource({ ...source, facts: counted });
    expect(complaints.filter(({ what }) => what.includes('circle'))).toEqual([]);
    expect(reads).toBeLessThan(20 * facts.length);
  });

  it('has each fact of a circle named, and no other', () => {
    const to = (id: string, differsFrom: string) => factLike(id, { differsFrom });
    const facts = [to('a', 'b'), to('b', 'c'), to('c', 'b'), factLike('d')];
    const circles = checkSource({ ...source, facts }).filter(({ what }) => what.includes('circle'));
    expect(circles.map(({ path }) => path[1])).toEqual([1, 2]);
  });
});

describe('a pack made to look like another', () => {
  it('is refused for letters of two scripts in one word', () => {
    const cyrillicA = 'M\u0430ra Lindqvist';
    const spoofed = {
      ...source,
      entities: source.entities.map((entity, i) =>
        i > 0 ? entity : { ...entity, label: cyrillicA },
      ),
    };
    expect(said(spoofed)).toMatch(/mixes letters of several scripts in "M\u0430ra"/);
    expect(said({ ...source, pack: { ...source.pack, title: 'Russi\u0430 and Syria' } })).toMatch(
      /the title of the pack/,
    );
  });

  it.each([
    ['Vladimir Putin', undefined],
    ['RT عربي', undefined],
    ['Владимир Путин', undefined],
    ['ΕΔΕΚ Cyprus', undefined],
    ['東京スカイツリー', undefined],
    ['\u{1D413}ASS', '\u{1D413}ASS'],
    ['P\u0443tin', 'P\u0443tin'],
    ['\u039Foslo', '\u039Foslo'],
  ])('%s: %s', (text, word) => {
    expect(confusableWord(text)).toBe(word);
  });

  it.each(['\u00ad', '\u200b', '\u2060', '\u{e0041}', '\u202e', '\u3164', '\ufe0f'])(
    'is refused for the invisible character %j in a name',
    (character) => {
      const names = [
        { text: `Mara${character} Lindqvist`, kind: 'full', lang: 'en', script: 'Latn' } as const,
      ];
      const entities = source.entities.map((entity, i) => (i > 0 ? entity : { ...entity, names }));
      expect(said({ ...source, entities })).toMatch(/invisible/);
    },
  );

  it('may have the joiners that Persian writes with', () => {
    const names = [
      ...(source.entities[0]?.names ?? []),
      { text: 'می\u200cرود', kind: 'native', lang: 'fa', script: 'Arab' } as const,
    ];
    const entities = source.entities.map((entity, i) => (i > 0 ? entity : { ...entity, names }));
    expect(said({ ...source, entities })).toBe('');
  });
});
