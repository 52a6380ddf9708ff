import { expect, it } from 'vitest';
import { rolesApart } from '../../../knowledge/reading/own/doubts';

const role = (text: string, ...articles: string[]) => ({ text, articles });

it('tells of two roles of different fields that no article gives together', () => {
  const roles = [role('surgeon at St Brannoc Hospital', 'a', 'b'), role('councillor', 'c')];
  expect(rolesApart(roles)).toEqual(['surgeon at St Brannoc Hospital', 'councillor']);
});

it.each([
  ['one article gives both', [role('surgeon', 'a'), role('councillor', 'a', 'b')]],
  ['both are of one field', [role('mayor of Port Alder', 'a'), role('councillor', 'b')]],
  ['one is past', [role('former striker', 'a'), role('mayor of Port Alder', 'b')]],
  ['one tells of no field', [role('founder', 'a'), role('mayor of Port Alder', 'b')]],
  ['there is one', [role('goalkeeper', 'a', 'b')]],
])('tells of nothing where %s', (_, roles) => {
  expect(rolesApart(roles)).toBeNull();
});
