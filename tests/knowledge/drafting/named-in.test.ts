import { expect, it } from 'vitest';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { namedIn } from '../../../knowledge/drafting/review/naming/named-in';

function name(label: string, type: 'PER' | 'ORG' | 'LOC', ...spellings: readonly string[]) {
  return { label, type, spellings } as unknown as ReviewedName;
}

const dunmore = name('Petra Dunmore', 'PER');
const whitlow = name('Agnes Whitlow', 'PER');
const greyline = name('Greyline Works', 'ORG', 'Greyline');
const halvery = name('Halvery', 'LOC');
const bridge = name('Halvery Bridge', 'LOC');
const all = [dunmore, whitlow, greyline, halvery, bridge];

it.each([
  ['Dunmore expects the Halvery Bridge to stay shut.', [dunmore, bridge]],
  ['Agnes Whitlow is glad of the plan.', [whitlow]],
  ['Greyline rejects all blame, says Greyline Works.', [greyline]],
  ['Halvery’s council pays.', [halvery]],
  ['The council pays.', []],
  ['Dunmores and Halverys are many.', []],
])('%s', (text, named) => {
  expect(namedIn(text, all)).toEqual(named);
});

it('takes a surname of two people for neither, and their whole names for each', () => {
  const other = name('Tomas Dunmore', 'PER');
  expect(namedIn('Dunmore resigns.', [...all, other])).toEqual([]);
  expect(namedIn('Tomas Dunmore resigns.', [...all, other])).toEqual([other]);
});

it('takes signs of a name for letters', () => {
  expect(namedIn('U.N. (Geneva) met.', [name('U.N. (Geneva)', 'ORG')])).toHaveLength(1);
  expect(namedIn('UxNx met.', [name('U.N.', 'ORG')])).toEqual([]);
});
