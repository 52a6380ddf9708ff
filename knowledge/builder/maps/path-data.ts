import { type GeoProjection, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';

type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** The rings of a shape on the map, clipped to the projection's extent. Units are those of the view box. */
export function ringsOf(projection: GeoProjection, shape: Feature<Geometry>): Ring[] {
  const rings: [number, number][][] = [];
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return rings;
}

export function areaOf(ring: Ring): number {
  let twice = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice / 2);
}

/** Whole units, without points that are nearer to the one before than the step. */
function thin(ring: Ring, step: number): Ring {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step)
      kept.push(point);
  }
  return kept;
}

/** Rings smaller than this many square units are specks. */
const LEAST_AREA = 8;

/** SVG path data in relative whole units: "M12 40l5-3 2 8z". Empty where nothing of the shape can be seen. */
export function pathData(rings: readonly Ring[], step: number): string {
  return rings
    .map((ring) => thin(ring, step))
    .filter((ring) => ring.length > 2 && areaOf(ring) >= LEAST_AREA)
    .map((ring) => {
      const [first = [0, 0], ...rest] = ring;
      let [x, y]: Point = first;
      const steps = rest.map(([toX, toY]) => {
        const move = `${toX - x} ${toY - y}`;
        [x, y] = [toX, toY];
        return move;
      });
      return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
    })
    .join('');
}
