import { expect, test } from 'vitest';
import { layOutConnections } from '../../../components/popup/connections-layout';
import type { PageConnection } from '../../../knowledge/briefing/types';

function connection(from: string, to: string): PageConnection {
  return { from, to, text: '', facts: 1 };
}

test('a chain is drawn in its own order, whatever order its connections come in', () => {
  const layout = layOutConnections([
    connection('b', 'c'),
    connection('d', 'e'),
    connection('a', 'b'),
    connection('c', 'd'),
  ]);
  expect(['a,b,c,d,e', 'e,d,c,b,a']).toContain(layout?.names.join());
  for (const { rows } of layout?.arcs ?? []) expect(rows[1] - rows[0]).toBe(1);
});

test('one picture hangs together: a pair that nothing joins to the rest is left out', () => {
  const layout = layOutConnections([
    connection('a', 'b'),
    connection('x', 'y'),
    connection('b', 'c'),
  ]);
  expect(layout?.names.toSorted()).toEqual(['a', 'b', 'c']);
  expect(layout?.arcs).toHaveLength(2);
});

test('names are at most nine and arcs at most fourteen, the strongest kept', () => {
  const ids = 'abcdefghijkl'.split('');
  const connections = ids.flatMap((from, at) =>
    ids.slice(at + 1).map((to) => connection(from, to)),
  );
  const layout = layOutConnections(connections);
  expect(layout?.names).toHaveLength(9);
  expect(layout?.arcs).toHaveLength(14);
  expect(layout?.names).toContain('a');
  expect(layout?.hub).toBe('a');
});

test('a single connection makes no picture', () => {
  expect(layOutConnections([connection('a', 'b')])).toBeNull();
  expect(layOutConnections([])).toBeNull();
});
