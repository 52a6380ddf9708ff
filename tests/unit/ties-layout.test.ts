import { expect, test } from 'vitest';
import { layOutTies } from '../../components/popup/ties-layout';
import type { PageTie } from '../../knowledge/briefing/types';

function tie(from: string, to: string): PageTie {
  return { from, to, text: '', facts: 1 };
}

test('a chain is drawn in its own order, whatever order its ties come in', () => {
  const layout = layOutTies([tie('b', 'c'), tie('d', 'e'), tie('a', 'b'), tie('c', 'd')]);
  expect(['a,b,c,d,e', 'e,d,c,b,a']).toContain(layout?.names.join());
  for (const { rows } of layout?.arcs ?? []) expect(rows[1] - rows[0]).toBe(1);
});

test('one picture hangs together: a pair that nothing joins to the rest is left out', () => {
  const layout = layOutTies([tie('a', 'b'), tie('x', 'y'), tie('b', 'c')]);
  expect(layout?.names.toSorted()).toEqual(['a', 'b', 'c']);
  expect(layout?.arcs).toHaveLength(2);
});

test('names are at most nine and arcs at most fourteen, the strongest kept', () => {
  const ids = 'abcdefghijkl'.split('');
  const ties = ids.flatMap((from, at) => ids.slice(at + 1).map((to) => tie(from, to)));
  const layout = layOutTies(ties);
  expect(layout?.names).toHaveLength(9);
  expect(layout?.arcs).toHaveLength(14);
  expect(layout?.names).toContain('a');
  expect(layout?.hub).toBe('a');
});

test('a single tie makes no picture', () => {
  expect(layOutTies([tie('a', 'b')])).toBeNull();
  expect(layOutTies([])).toBeNull();
});
