/** Locator maps: what the builder draws for places, and what a stranger's pack may not put there. */
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../../knowledge/builder/load';
import { mapsOf } from '../../../knowledge/builder/maps';
import { locatorMap, MOST_PATH_CHARACTERS } from '../../../knowledge/builder/maps/locator-map';
import { countryAt } from '../../../knowledge/builder/maps/world';
import { compilePack } from '../../../knowledge/drafting/compile';
import { openPack } from '../../../knowledge/schema/file/open';
import { verifyPack } from '../../../knowledge/schema/file/verify';
import { loadSample } from './sample';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('a locator map', () => {
  it('shows a city in its country with two neighbours', () => {
    const map = locatorMap(
      { type: 'city', country: 'Syria', coordinates: at(34.889, 35.887) },
      'Tartus',
    );
    expect(map?.country.name).toBe('Syria');
    expect(map?.neighbours.map(({ name }) => name)).toEqual(['Iraq', 'Türkiye']);
    // Tartus is on the coast in the west.
    expect(map?.place?.x).toBeLessThan(90);
    expect(map?.outline).toMatch(/^M[\d -]+l[\d -]+z/);
  });

  it('shows a country without a dot', () => {
    const map = locatorMap({ type: 'country', coordinates: at(49, 32) }, 'Ukraine');
    expect(map?.country.name).toBe('Ukraine');
    expect(map?.place).toBeUndefined();
  });

  it('finds the country of a place from its coordinates, on a coast too', () => {
    expect(countryAt([35.887, 34.889])?.name).toBe('Syria');
    expect(countryAt([2.35, 48.85])?.name).toBe('France');
    expect(countryAt([-150, 0])).toBeUndefined();
  });

  it('draws Crimea as part of Ukraine, as the United Nations do', () => {
    expect(countryAt([34.1, 44.95])?.name).toBe('Ukraine');
  });

  it('leaves overseas parts out of the picture', () => {
    const map = locatorMap({ type: 'country' }, 'France');
    expect(map?.neighbours.map(({ name }) => name).sort()).toEqual(['Germany', 'Spain']);
  });

  it.each(['Russia', 'Canada', 'Indonesia', 'Norway', 'Fiji', 'Chile', 'United States', 'Monaco'])(
    'stays within its size: %s',
    (name) => {
      const map = locatorMap({ type: 'country' }, name);
      const { outline = '', land = '' } = map ?? {};
      expect(outline).not.toBe('');
      expect(outline.length + land.length).toBeLessThanOrEqual(MOST_PATH_CHARACTERS);
    },
  );

  it('is none for a place that the atlas does not know', () => {
    expect(locatorMap({ type: 'city', country: 'Alderland' }, 'Port Alder')).toBeUndefined();
  });
});

describe('maps in a pack', () => {
  it('come with every place of the bundled pack, which stays small', { timeout: 60_000 }, () => {
    const loaded = loadFolder('knowledge/packs/russia-syria');
    if (!loaded.ok) throw new Error('the bundled pack does not load');
    const { source } = loaded;
    const maps = mapsOf(source);
    const places = source.entities.filter(({ place }) => place !== undefined);
    expect([...maps.keys()].sort()).toEqual(places.map(({ id }) => id).sort());
    const bytes = compilePack(source, maps);
    expect(verifyPack(bytes)).toEqual([]);
    expect(bytes.length - compilePack(source).length).toBeLessThan(40_000);
    const opened = openPack(bytes);
    if (!opened.ok) throw new Error(opened.problem);
    const record = opened.pack.record(opened.pack.ordinalOf('tartus'));
    expect(record.map).toEqual(maps.get('tartus'));
  });

  it.each([
    ['an address', 'url(https://tracker.example)'],
    ['markup', 'M0 0l1 1z"/><script>'],
    ['too long a path', `M0 0l${'1 1 '.repeat(3000)}z`],
  ])('are refused with %s in their paths', (_, outline) => {
    const loaded = loadSample();
    if (!loaded.ok) throw new Error('the sample does not load');
    const country = { name: 'Alderland', x: 1, y: 1 };
    const map = { width: 240, height: 150, country, neighbours: [], outline, land: '' };
    const bytes = compilePack(loaded.source, new Map([['port-alder', map]]));
    expect(verifyPack(bytes).join()).toMatch(/path data|longer than 8000/);
  });
});
