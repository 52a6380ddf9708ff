import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { compilePack } from '../../../knowledge/drafting/compile';
import { libraryOf } from '../../../knowledge/library/library';
import { lookUp } from '../../../knowledge/library/look-up';
import { secondPack } from '../../fixtures/packs/second-pack';
import { sampleSource } from '../pack/sample';

const library = libraryOf([
  knowledgeFrom(secondPack()),
  knowledgeFrom(compilePack(sampleSource())),
]);
const found = (passage: string, most = 8) => lookUp(library, passage, most);

describe('a look-up of selected words', () => {
  it('finds a whole name, whatever its case and accents', () => {
    expect(found('Mara Lindqvist')).toEqual(['mara-lindqvist']);
    expect(found(' mära LINDQVIST. ')).toEqual(['mara-lindqvist']);
  });

  it('finds a person by the surname alone, which no page would', () => {
    expect(
      library.match([{ text: 'Lindqvist', lang: null, role: 'body' }], { established: {} })
        .mentions,
    ).toEqual([]);
    expect(found('Lindqvist')).toContain('mara-lindqvist');
  });

  it('puts a name of just these words before names that they are a part of', () => {
    const names = found('Skerry');
    expect(names).toContain('north-skerry');
    expect(names).toContain('skerry-line');
    expect(found('North Skerry')[0]).toBe('north-skerry');
  });

  it('finds all names of a longer passage, in reading order, and no more than asked for', () => {
    const passage =
      'On the quay Mara Lindqvist took the Skerry Line to North Skerry, and waited there for the evening.';
    expect(found(passage)).toEqual(['mara-lindqvist', 'skerry-line', 'north-skerry']);
    expect(found(passage, 1)).toEqual(['mara-lindqvist']);
  });

  it.each(['', '   ', '…', 'zzz', '\ud800'])('finds nothing for %j', (passage) => {
    expect(found(passage)).toEqual([]);
  });
});
