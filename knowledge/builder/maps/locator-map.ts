import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import type { LocatorMap, PlaceDetails } from '../../schema/types';
import { areaOf, pathData, type Ring, ringsOf } from './path-data';
import { allCountries, type Country, countryAt, countryNamed, mainland } from './world';

/** View box of a map; units are about a CSS pixel of the card. */
const WIDTH = 240;
const HEIGHT = 150;
/** Share of each side that stays free around the country, for its neighbours. */
const MARGIN = 0.15;
/** Outlines are clipped this far outside the view box, so that the clipped edge is not seen. */
const BLEED = 4;
const MOST_NEIGHBOURS = 2;
/** A neighbour that shows less than this many square units has no space for its name. */
const LEAST_NEIGHBOUR_AREA = 1200;
/** Length of the path data of one map, in characters. Outlines get coarser until they fit. */
export const MOST_PATH_CHARACTERS = 2400;
const STEPS = [1.6, 2.4, 3.6, 5, 8];

interface Seen {
  readonly country: Country;
  readonly rings: readonly Ring[];
  readonly area: number;
}

function projectionOf(country: Country): GeoProjection {
  const shape = mainland(country);
  const [longitude, latitude] = geoCentroid(shape);
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [WIDTH * MARGIN, HEIGHT * MARGIN],
        [WIDTH * (1 - MARGIN), HEIGHT * (1 - MARGIN)],
      ],
      shape,
    )
    .clipExtent([
      [-BLEED, -BLEED],
      [WIDTH + BLEED, HEIGHT + BLEED],
    ]);
}

function seenOn(projection: GeoProjection): Seen[] {
  return allCountries()
    .map((country) => {
      const rings = ringsOf(projection, country.outline);
      return { country, rings, area: rings.reduce((sum, ring) => sum + areaOf(ring), 0) };
    })
    .filter(({ area }) => area > 0);
}

/** Centre of the largest ring: where the name of a country goes. */
function nameAt(rings: readonly Ring[]): { x: number; y: number } {
  const [largest = []] = [...rings].sort((a, b) => areaOf(b) - areaOf(a));
  const middle = (axis: 0 | 1) => {
    const values = largest.map((point) => point[axis]);
    return Math.round((Math.min(...values) + Math.max(...values)) / 2);
  };
  return { x: middle(0), y: middle(1) };
}

function countryOf({ country, coordinates }: PlaceDetails, label: string): Country | undefined {
  const named = countryNamed(country ?? label);
  if (named !== undefined || coordinates === undefined) return named;
  return countryAt([coordinates.longitude, coordinates.latitude]);
}

/**
 * A small map of the country of a place, with one or two neighbours and, but for countries, the place itself.
 *
 * @param label name of the place, which for a country is also looked up in the atlas
 * @returns undefined where neither the name nor the coordinates lead to a country of the atlas
 */
export function locatorMap(place: PlaceDetails, label: string): LocatorMap | undefined {
  const country = countryOf(place, label);
  const base = country && baseOf(country);
  if (base === undefined) return undefined;
  const at = place.type === 'country' ? undefined : place.coordinates;
  const [x, y] = (at && base.projection([at.longitude, at.latitude])) ?? [Number.NaN, Number.NaN];
  const isInside = x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
  return { ...base.map, ...(isInside && { place: { x: Math.round(x), y: Math.round(y) } }) };
}

interface Base {
  readonly projection: GeoProjection;
  readonly map: LocatorMap;
}

/** The maps of a country's places differ in their dot only. */
const bases = new Map<Country, Base | undefined>();

function baseOf(country: Country): Base | undefined {
  if (!bases.has(country)) bases.set(country, drawBase(country));
  return bases.get(country);
}

function drawBase(country: Country): Base | undefined {
  const projection = projectionOf(country);
  const seen = seenOn(projection);
  const own = seen.find((one) => one.country === country);
  if (own === undefined) return undefined;
  const others = seen.filter((one) => one !== own).sort((a, b) => b.area - a.area);
  const neighbours = others
    .slice(0, MOST_NEIGHBOURS)
    .filter(({ area }) => area >= LEAST_NEIGHBOUR_AREA);
  const map: LocatorMap = {
    width: WIDTH,
    height: HEIGHT,
    country: { name: country.name, ...nameAt(own.rings) },
    neighbours: neighbours.map(({ country: { name }, rings }) => ({ name, ...nameAt(rings) })),
    ...drawn(own, others),
  };
  return { projection, map };
}

function drawn(own: Seen, others: readonly Seen[]): Pick<LocatorMap, 'outline' | 'land'> {
  const fits = ({ outline, land }: Pick<LocatorMap, 'outline' | 'land'>) =>
    outline.length + land.length <= MOST_PATH_CHARACTERS;
  for (const step of STEPS) {
    const land = others.map(({ rings }) => pathData(rings, step)).join('');
    const paths = { outline: pathData(own.rings, step), land };
    if (fits(paths)) return paths;
  }
  // Too long even so: only the countries that are named are drawn around it.
  const step = STEPS.at(-1) ?? 8;
  const land = others.slice(0, MOST_NEIGHBOURS).map(({ rings }) => pathData(rings, step));
  return { outline: pathData(own.rings, step), land: land.join('') };
}
