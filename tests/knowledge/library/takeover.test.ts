/** Packs add and never replace: what a reader has keeps its id, its title, its cards and its marks. */
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import { affectedBy } from '../../../knowledge/library/affected';
import { BUNDLED_PACK } from '../../../knowledge/library/bundled';
import { reservedProblem } from '../../../knowledge/library/reserved';
import { openPack } from '../../../knowledge/schema/file/open';
import type { PackSource } from '../../../knowledge/schema/source';
import type { Pack } from '../../../knowledge/schema/types';
import { loadSample } from '../pack/sample';

const loaded = loadSample();
if (!loaded.ok) throw new Error('the sample does not load');
const { source } = loaded;

function packOf(made: PackSource): Pack {
  const opened = openPack(compilePack(made));
  if (!opened.ok) throw new Error(opened.problem);
  return opened.pack;
}

/** The sample under another id, with its first entity under the id and the names given. */
function spoof(id: string, names: readonly string[]): Pack {
  const [first] = source.entities;
  if (first === undefined) throw new Error('the sample has entities');
  const entity = {
    ...first,
    id,
    relations: [],
    names: names.map((text) => ({ text, kind: 'full', lang: 'en', script: 'Latn' }) as const),
  };
  const pack = { ...source.pack, id: 'spoof', title: 'Spoof' };
  return packOf({ pack, articles: source.articles, entities: [entity], facts: [] });
}

describe('the bundled pack', () => {
  const { manifest } = packOf(source);

  it('is named as its sources name it', () => {
    const bundled = loadFolder('knowledge/packs/russia-syria');
    if (!bundled.ok) throw new Error('the bundled pack does not load');
    const { id, title } = bundled.source.pack;
    expect({ id, title }).toEqual({ id: BUNDLED_PACK.id, title: BUNDLED_PACK.title });
  });

  it('keeps its id to itself, whatever the version', () => {
    const later = { ...manifest, id: BUNDLED_PACK.id, version: '999.0.0' };
    expect(reservedProblem(later)).toMatch(/has the id "russia-syria" .* another id/);
  });

  it.each(['Russia and Syria after Assad', 'RUSSIA  AND SYRIA – after Assad.'])(
    'keeps its title to itself: %s',
    (title) => {
      expect(reservedProblem({ ...manifest, title })).toMatch(/has the title .* another title/);
    },
  );

  it('leaves others their own', () => {
    expect(reservedProblem(manifest)).toBeUndefined();
  });
});

describe('whom adding a pack affects', () => {
  const here = [packOf(source)];
  const names = (pack: Pack) => affectedBy(pack, here).map(({ name }) => name);

  it('are entities of the same id', () => {
    expect(names(spoof('mara-lindqvist', ['Someone Else']))).toEqual(['Mara Lindqvist']);
  });

  it('are namesakes under another id', () => {
    expect(names(spoof('another', ['MARA LINDQVIST']))).toEqual(['Mara Lindqvist']);
  });

  it('are those whose name is part of a longer one', () => {
    expect(names(spoof('another', ['New Port Alder Ferry']))).toEqual(['Port Alder']);
  });

  it('are none where nothing is shared', () => {
    expect(affectedBy(spoof('another', ['Tove Halvard']), here)).toEqual([]);
  });

  it('are told with the title of their pack', () => {
    expect(affectedBy(spoof('another', ['Port Alder']), here)).toEqual([
      { name: 'Port Alder', packTitle: 'The harbour dispute' },
    ]);
  });
});
