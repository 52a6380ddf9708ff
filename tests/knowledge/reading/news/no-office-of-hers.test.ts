/** Offices of others, and words that are none. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { rolesIn } from './read';

describe('a description that belongs to another', () => {
  it.each([
    // the sentence's own subject
    [
      'In talks with crews aboard the Alder Higgins, the harbour chief said the fleet was too big.',
      [],
    ],
    ['In talks with Kofi Mensah, the harbour chief said the fleet was too big.', []],
    ['Kofi Mensah, the harbour chief, said the fleet was too big.', ['Kofi Mensah: harbour chief']],
    // the next of a list
    [
      'She named the French diver Jean Luc Brunot, the banker Glenn Dubarry and the lawyer Alan Dershing.',
      ['Jean Luc Brunot: French diver', 'Glenn Dubarry: banker', 'Alan Dershing: lawyer'],
    ],
    [
      'She named Kofi Mensah, the manager of Yaw Boateng and the town.',
      ['Kofi Mensah: manager of Yaw Boateng'],
    ],
    // of whom
    ['The president of the coast met his Norwegian counterpart, Kofi Mensah, on Monday.', []],
    [
      "The president met Norway's foreign minister, Kofi Mensah, on Monday.",
      ["Kofi Mensah: Norway's foreign minister"],
    ],
    // a verb
    [
      'But the Volta Holdings statement quoted chairman Kofi Mensah as saying: "We still believe in it."',
      ['Kofi Mensah: chairman'],
    ],
    ['The board has replaced chairman Kofi Mensah with a diver.', ['Kofi Mensah: chairman']],
    [
      'The port honoured retired chairman Kofi Mensah on Monday.',
      ['Kofi Mensah: retired chairman'],
    ],
    // what happened once
    ['Kofi Mensah was the only member to vote against the plan.', []],
    ['Kofi Mensah was the deputy mayor of Tema.', ['Kofi Mensah: deputy mayor of Tema']],
    // an outlet
    ['In a talk with the Queen Quarry Independent, Kofi Mensah said the beer was good.', []],
    ['They met Queen Margrethe there.', ['Margrethe: Queen']],
    // two words of one office
    ['Norvik named Kofi Mensah, previously Norvik’s Chief Operating Officer, as its new CEO.', []],
    ['"It is late," Lt. Gov. Kofi Mensah said.', ['Kofi Mensah: Lt. Gov.']],
    ['Lt. Kofi Mensah said it was late.', []],
    ['Senate President Pro Tem Kofi Mensah ruled.', ['Kofi Mensah: Senate President Pro Tem']],
    ['It stars best actress winner Ama Boateng.', ['Ama Boateng: best actress winner']],
    ['PORA Director General Kofi Mensah left the hall.', ['Kofi Mensah: PORA Director General']],
    [
      'Ports Director General Kofi Mensah of the army left.',
      ['Kofi Mensah: Ports Director General'],
    ],
    // a house
    [
      'Boateng was once a guest at the White House of President Kofi Mensah.',
      ['Kofi Mensah: President'],
    ],
  ])('%s', (text, expected) => {
    const roles = rolesIn(text).filter((role) => !role.startsWith('Boateng'));
    expect(roles).toEqual(expected);
  });
});

describe('words that are no office, and names that are no person', () => {
  it.each([
    ['Updated: May 13, 2031, 5:02 PM ET', []],
    ['PM Mensah opened the port on Monday.', ['Mensah: PM']],
    ['Exports from the Ras Tanturah and Alder terminals in the bay fell.', []],
    ['The warrants are of a subsidiary of PC Acquisition, which holds the ferries.', []],
    ['General Kofi Pebble opened the port. General Pebble left.', ['Kofi Pebble: General']],
    ['General Mensah opened the port on Monday.', ['Mensah: General']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('an office with its number', () => {
  it.each([
    [
      'Boateng will meet Bulgarian 19th seed Grigor Dimitrescu in the second round of the match.',
      ['Grigor Dimitrescu: Bulgarian 19th seed'],
    ],
    ['On Court 12, No 26 seed Dan Evanson beat Daniel Galarza.', ['Dan Evanson: No 26 seed']],
    ['The seventh seed Dan Evanson beat Daniel Galarza.', ['Dan Evanson: seventh seed']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('an office that is given', () => {
  it.each([
    [
      'Ama Boateng was appointed chairwoman of the Harbour Board on Monday.',
      ['Ama Boateng: chairwoman of the Harbour Board'],
    ],
    ['Ama Boateng has been elected as mayor of Tema.', ['Ama Boateng: mayor of Tema']],
    [
      'On Tuesday, Ama Boateng was named as the school’s interim superintendent.',
      ['Ama Boateng: school’s interim superintendent'],
    ],
    [
      'Ama Boateng was sworn in as the first female mayor of Tema.',
      ['Ama Boateng: first female mayor of Tema'],
    ],
    [
      'The council appointed Ama Boateng as harbour manager on Monday.',
      ['Ama Boateng: harbour manager'],
    ],
    ['The president named Ama Boateng finance minister.', ['Ama Boateng: finance minister']],
    [
      'The board named Ama Boateng captain of the Tema Divers for the tour of the coast.',
      ['Ama Boateng: captain of the Tema Divers'],
    ],
    // what follows is another
    [
      'Ama Boateng has been elected Chairman of the Board and Mensah will join the board at once.',
      ['Ama Boateng: Chairman of the Board'],
    ],
    // long ago, not at all, or no office
    ['Ama Boateng was appointed director of the port in 1998.', []],
    ['Ama Boateng was appointed director of the port when she was 30.', []],
    ['Ama Boateng was not elected mayor of Tema.', []],
    ['Ama Boateng had been appointed director of the port before she left.', []],
    ['Ama Boateng was named in a report of the harbour police.', []],
    ['Police named Ama Boateng as the driver of the boat.', []],
    ['Ama Boateng was named as a suspect by the harbour police.', []],
    ['The council might have appointed Ama Boateng as harbour manager.', []],
    ['The council has not appointed Ama Boateng as harbour manager.', []],
    ['The council appointed Ama Boateng, chairman Kofi Mensah said.', ['Kofi Mensah: chairman']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
