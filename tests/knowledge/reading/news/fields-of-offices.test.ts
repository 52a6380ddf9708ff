/** What belongs to the words of an office, and what only looks like one. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

describe('the whole of an office', () => {
  it.each([
    ['Oil fell, said AY oil and gas analyst Ama Boateng.', ['Ama Boateng: AY oil and gas analyst']],
    [
      'The health and safety officer Ama Boateng agreed.',
      ['Ama Boateng: health and safety officer'],
    ],
    ['She met fans and team manager Ama Boateng.', ['Ama Boateng: team manager']],
    [
      "We spoke to former Gulls N' Roses drummer Ama Boateng in May.",
      ["Ama Boateng: former Gulls N' Roses drummer"],
    ],
    [
      'The former Tide & Salt singer Ama Boateng was there.',
      ['Ama Boateng: former Tide & Salt singer'],
    ],
    ['Coast guard spokesman Ama Boateng said no.', ['Ama Boateng: Coast guard spokesman']],
    ['The coach and guard Ama Boateng left.', ['Ama Boateng: guard']],
    ['She met de facto leader Ama Boateng.', ['Ama Boateng: de facto leader']],
    [
      'The road is shut, said Alder/Holy Cross district ranger Ama Boateng.',
      ['Ama Boateng: Alder/Holy Cross district ranger'],
    ],
    // commas inside the name of a body
    [
      'Ama Boateng, general secretary of the Rope, Marine, and Transport (RMT) union, spoke.',
      ['Ama Boateng: general secretary of the Rope, Marine, and Transport (RMT) union'],
    ],
    [
      'Ama Boateng, chair of the Alder Board, Kofi and Esi came.',
      ['Ama Boateng: chair of the Alder Board'],
    ],
    // whose secretary, and who
    [
      'Speaking to the press, general secretary of Asquay Mick Boateng said no.',
      ['Mick Boateng: general secretary of Asquay'],
    ],
    // what the reader is asked to do
    ['Take Justice Ama Boateng. She never wrote so.', ['Ama Boateng: Justice']],
    ['The court heard Chief Justice Ama Boateng.', ['Ama Boateng: Chief Justice']],
  ])('reads %s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});

describe('no office', () => {
  it.each([
    // of her husband
    ['The radio said the painter and his wife, Ama Boateng, were to show a house.', []],
    ['The painter and poet, Ama Boateng, came.', ['Ama Boateng: painter and poet']],
    // of a race
    ['Ama Boateng is the leader after 18 holes.', []],
    ['Ama Boateng is the leader of the party.', ['Ama Boateng: leader of the party']],
    // a prize
    ['He won Best Supporting Actor for Little Miss Boateng at the feast.', []],
    // a place
    ['The tail was found at Alder Lamas, General Boateng area of the north.', []],
    ['The tail was shown to General Boateng in the north.', ['Boateng: General']],
    // a company
    [
      "DS Boateng, a supplier of nets, was sold. The union fights for DS Boateng's packing works.",
      [],
    ],
    ['DS Ama Boateng said he would go.', ['Ama Boateng: DS']],
  ])('reads %s', (text, roles) => expect(rolesIn(text)).toEqual(roles));
});
