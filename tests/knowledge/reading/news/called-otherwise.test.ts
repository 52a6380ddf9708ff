/** Who speaks where the sentence has another word for the speaker: the company, the dad of two. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './read';

describe('the company, the union, the council', () => {
  it.each([
    [
      'Norvik Ports closed its yard on Monday. The company said the cranes were too old.',
      ['Norvik Ports: the cranes were too old'],
    ],
    [
      'Norvik Ports closed its yard on Monday.\n"The cranes are too old to be mended," the firm said.',
      ['Norvik Ports: The cranes are too old to be mended'],
    ],
    [
      'Norvik Airways closed its office on Monday, police said. The carrier added that it would fly again in May.',
      [],
    ],
    [
      'Norvik Airways closed its office on Monday. In a statement, the airline said: "We will fly again in May."',
      ['Norvik Airways: We will fly again in May.'],
    ],
    [
      'The Dockers Union met Norvik Ports on Monday. The union said the cranes were too old.',
      ['Dockers Union: the cranes were too old'],
    ],
    [
      'Tema City Council met on Monday. The wall would be mended by May, the council said.',
      ['Tema City Council: The wall would be mended by May'],
    ],
    // of another
    ['The head of Norvik Ports left. The head of the company said the cranes were too old.', []],
    // several, or none that may be one
    [
      'Norvik Ports and Solvang Shipping closed their yards. The company said the cranes were too old.',
      [],
    ],
    [
      'The Ministry of Ports closed a yard on Monday. The company said the cranes were too old.',
      [],
    ],
    ['NATO closed a yard on Monday. The company said the cranes were too old.', []],
    ['The Harbour Times wrote of it. The company said the cranes were too old.', []],
    ['Norvik Ports closed its yard. The council said the cranes were too old.', []],
    ['Norvik Ports closed its yard. Another company said the cranes were too old.', []],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('the dad of two, the 41-year-old', () => {
  it.each([
    [
      'Kofi Mensah, 41, runs a bakery in Tema. "The oven is out," the dad of two said.',
      ['Kofi Mensah: The oven is out'],
    ],
    [
      'Kofi Mensah, 41, runs a bakery in Tema.\n"The oven is out," the dad-of-two said.',
      ['Kofi Mensah: The oven is out'],
    ],
    [
      'Kofi Mensah, 41, met Yaw Addo, 23, in Tema.\n"The oven is out," said the 41-year-old.',
      ['Kofi Mensah: The oven is out'],
    ],
    [
      'Kofi Mensah runs a bakery in Tema. The 41-year-old said the oven was out.',
      ['Kofi Mensah: the oven was out'],
    ],
    // another age, another sex, two people
    ['Kofi Mensah, 41, runs a bakery in Tema. "The oven is out," the 23-year-old said.', []],
    ['Robert Mensah runs a bakery in Tema. "The oven is out," the mum of two said.', []],
    ['Kofi Mensah met Yaw Addo in Tema. "The oven is out," the dad of two said.', []],
    ['Kofi Mensah met a dad of two in Tema. "The oven is out," a dad of two said.', []],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

it('takes the next subject for no description of the person before it', () => {
  expect(
    saidIn(
      'Responding to a question of Kofi Mensah, the minister said the paper had been "written in the dark".',
    ),
  ).toEqual([]);
});
