import type { PageConnection } from '../../knowledge/briefing/types';
import type { EntityId } from '../../knowledge/schema/types';

/** More names than this make a column too long for a popup. */
const MOST_NAMES = 9;
/** More arcs than this cannot be told apart. */
const MOST_ARCS = 14;
/** How far an arc that joins neighbours leaves the names, and how much farther for each row more; px of the drawing. */
const BULGE_FOR_ONE = 14;
const BULGE = 9;
/** A cubic curve with both handles that far out reaches this share of the way. */
const REACH = 0.75;

export interface Arc {
  readonly connection: PageConnection;
  /** Rows that it joins, from 0. */
  readonly rows: readonly [number, number];
  /** How far out its handles stand, px of the drawing. */
  readonly bulge: number;
}

export interface ConnectionsLayout {
  /** Top to bottom. */
  readonly names: readonly EntityId[];
  readonly arcs: readonly Arc[];
  /** The name with the most arcs. */
  readonly hub: EntityId;
  /** px that the widest arc takes. */
  readonly width: number;
}

/** Begins with the strongest connection; then adds the name that is connected most strongly to the names already chosen. */
function namesOf(connections: readonly PageConnection[]): EntityId[] {
  const [strongest] = connections;
  if (!strongest) return [];
  const names = [strongest.from, strongest.to];
  while (names.length < MOST_NAMES) {
    const next = connections.find(({ from, to }) => names.includes(from) !== names.includes(to));
    if (!next) break;
    names.push(names.includes(next.from) ? next.to : next.from);
  }
  return names;
}

function lengthOf(names: readonly EntityId[], connections: readonly PageConnection[]): number {
  return connections.reduce(
    (sum, { from, to }) => sum + Math.abs(names.indexOf(from) - names.indexOf(to)),
    0,
  );
}

/** Swaps neighbours while that shortens the arcs. Ends soon (nine names), and always with the same order. */
function shortened(start: readonly EntityId[], connections: readonly PageConnection[]): EntityId[] {
  let names = [...start];
  let length = lengthOf(names, connections);
  for (let better = true; better; ) {
    better = false;
    for (let at = 0; at < names.length; at += 1) {
      for (let other = at + 1; other < names.length; other += 1) {
        const swapped = names.with(at, names[other] ?? '').with(other, names[at] ?? '');
        const now = lengthOf(swapped, connections);
        if (now >= length) continue;
        [names, length, better] = [swapped, now, true];
      }
    }
  }
  return names;
}

/**
 * An arc diagram: names in a column, connections as arcs beside it, in an order that keeps the arcs short (Wattenberg, "Arc
 * Diagrams", 2002, draws them so).
 * @param connections strongest first: where names are too many, those of the weaker connections are left out
 * @returns null where there is nothing to draw
 */
export function layOutConnections(
  connections: readonly PageConnection[],
): ConnectionsLayout | null {
  const found = namesOf(connections);
  const drawn = connections
    .filter(({ from, to }) => found.includes(from) && found.includes(to))
    .slice(0, MOST_ARCS);
  if (drawn.length < 2) return null;
  const names = shortened(found, drawn);
  const arcs = drawn.map((connection): Arc => {
    const [top = 0, bottom = 0] = [
      names.indexOf(connection.from),
      names.indexOf(connection.to),
    ].toSorted((a, b) => a - b);
    return { connection, rows: [top, bottom], bulge: BULGE_FOR_ONE + BULGE * (bottom - top - 1) };
  });
  const width = Math.ceil(REACH * Math.max(...arcs.map(({ bulge }) => bulge))) + 2;
  const arcsOf = (id: EntityId) => drawn.filter(({ from, to }) => from === id || to === id).length;
  const [hub = ''] = found.toSorted((a, b) => arcsOf(b) - arcsOf(a));
  return { names, arcs, hub, width };
}
