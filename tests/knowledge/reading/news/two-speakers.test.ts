/** Sentences in which two speak, and "he" beside a person whom no list has. Found in a trial with an invented story. */
import { describe, expect, it } from 'vitest';
import { rolesIn, saidIn } from './read';

describe('two who speak in one sentence', () => {
  it.each([
    [
      'Norvik Ports says the delay has cost it £1.1 million, and its finance director, Ama Boateng, said the firm would go to court.',
      [
        'Norvik Ports: the delay has cost it £1.1 million',
        'Ama Boateng: the firm would go to court',
      ],
    ],
    [
      'Kofi Mensah said the bridge would close on Friday, but Ama Boateng said it would stay open.',
      ['Kofi Mensah: the bridge would close on Friday'],
    ],
    [
      'Kofi Mensah said the bridge would close on Friday, and the ferry would sail until May.',
      ['Kofi Mensah: the bridge would close on Friday, and the ferry would sail until May'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

it('keeps the mark that closes words inside a report', () => {
  expect(saidIn('Kofi Mensah said the report had been “misfiled”.')).toEqual([
    'Kofi Mensah: the report had been “misfiled”',
  ]);
});

describe('“he” after', () => {
  const BEFORE = 'Ama Boateng stood by her report.\n';
  it.each([
    [[], 'Velquist declined to gloat. “It is more interesting now,” he said.'],
    [[], 'Velquist refused to gloat. “It is more interesting now,” he said.'],
    [
      ['Ama Boateng: It is more interesting now'],
      'Landslides closed the road. “It is more interesting now,” she said.',
    ],
  ])('%j: %s', (expected, text) => {
    expect(saidIn(BEFORE + text)).toEqual(expected);
  });
});

it.each([
  ['Norvik paid, and its director, Ama Boateng, left.', ['Ama Boateng: director']],
  ['The company’s barrister, Kofi Mensah KC, left.', ['Kofi Mensah: barrister']],
])('finds the role in: %s', (text, expected) => {
  expect(rolesIn(text).map((role) => role.replace('company’s ', ''))).toEqual(expected);
});

describe('who is meant', () => {
  it.each([
    // who is only named beside does not speak instead of who spoke last
    [
      '"I am angry," Kofi Mensah said.\nThat means sitting on the quay while Yaw Addo steers the boat.\n"It is not the end," he said.',
      ['Kofi Mensah: I am angry'],
    ],
    [
      '"I am angry," Kofi Mensah said.\nThen Yaw Addo steered the boat to the quay.\n"It is not the end," he said.',
      ['Kofi Mensah: I am angry', 'Yaw Addo: It is not the end'],
    ],
    // Ms Mensah is not Mr Mensah
    [
      'Robert Mensah told his wife Brenda at once.\n"I was in shock," said Ms. Mensah. "I was not," said Mr. Mensah.',
      ['Robert Mensah: I was not'],
    ],
    // another office has the verb
    [
      'Ama Boateng quizzed the board about a talk in which the Harbour President described the flood as a “good problem”.',
      [],
    ],
    [
      'Harbour leader Ama Boateng left.\nShe met Kofi Mensah and Yaw Addo, and the Norvik president called the flood a “good problem for the coast”.',
      [],
    ],
    // one of a body, not the body
    ['"It is late," said NPRA investigator Kofi Mensah.', ['Kofi Mensah: It is late']],
    [
      'The mayor argued the report of the Harbour Commission revealed the port had paid ten million.',
      [],
    ],
    ['Members of the Harbour Commission said the port had paid ten million.', []],
    [
      'The Harbour Commission revealed the port had paid ten million.',
      ['Harbour Commission: the port had paid ten million'],
    ],
    // a document
    ['According to the FIR, the men came on two boats.', []],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('"he" behind one whom the lists take for a word', () => {
  const first = 'Kofi Mensah, who lists all libraries, said: “The people have spoken.”\n\n';
  const last = '\n\nHe said: “We had 42 letters in all.”';
  it.each([
    [
      'However, Nick Worth, Alder County Council’s executive member for libraries, said the study also showed that only 8,000 had come.',
      ['Kofi Mensah: The people have spoken.'],
    ],
    [
      'However, the study, a report of the school, also showed that only 8,000 had come.',
      ['Kofi Mensah: The people have spoken.', 'Kofi Mensah: We had 42 letters in all.'],
    ],
  ])('%s', (text, said) => expect(saidIn(`${first}${text}${last}`)).toEqual(said));
});
