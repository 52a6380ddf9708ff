/** Whom "he" and "she" may mean, and who cannot have spoken. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './read';

describe('a pronoun and the given name', () => {
  it.each([
    // she is not the man who alone is named
    [
      'The candidate who runs against Harry Lindqvist has a new film.\n\n"We have a deal with the old people of the coast," she said in the film.',
      [],
    ],
    [
      'In May she took back what she had told of Alan Lindqvist.\n\nShe said it "was a very hard time for all of us."',
      [],
    ],
    ['The diver who trained Mary Lindqvist left the port.\n\n"We will miss the sea," he said.', []],
    // two are named, and only one may be meant
    [
      'Harry Lindqvist met Mary Falkenrath at the port on Monday.\n\n"The sea wall is safe," she said.',
      ['Mary Falkenrath: The sea wall is safe'],
    ],
    // of the two only one is a man, but the paragraph is about another
    [
      'He was found in 2016 by Mary Falkenrath, a teacher. The singer Colin Lindqvist took him on a tour.\n\n"I thought they had the wrong man," he later told the producer Hal Boateng.',
      [],
    ],
    // a name that tells nothing
    [
      'Ama Boateng opened the port on Monday.\n\n"The sea wall is safe," he said.',
      ['Ama Boateng: The sea wall is safe'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('a pronoun and who stands beside it', () => {
  it.each([
    [
      '"I have a boat now," Kofi Mensah said.\n\nHe went back to Tema, the town where he and Yaw Boateng are from, to open a school.\n\n"The worst of it is the lack of boats," he said.',
      ['Kofi Mensah: I have a boat now', 'Kofi Mensah: The worst of it is the lack of boats'],
    ],
    // the subject comes behind
    [
      'The vote made Yaw Boateng the chairman.\n\nCondemning what he called "the rule of the few boats", Kofi Mensah left the hall.',
      ['Kofi Mensah: the rule of the few boats'],
    ],
    [
      'The vote made Yaw Boateng the chairman.\n\nCondemning what he called "the rule of the few boats", the board left the hall.',
      [],
    ],
    // one without a name has spoken since
    [
      'The boat of Kofi Mensah ran aground at Tema on Monday, a harbour police spokesman said.\n\nHe said there was no oil in the water but the boat is lodged on the rocks.',
      [],
    ],
    [
      'The boat of Kofi Mensah made a very steep turn, a source close to the inquiry has told the radio.\n\n"So far the figures are too high," he said.',
      [],
    ],
    [
      'Kofi Mensah said the port would stay as it is.\n\nAn analyst who wanted anonymity said 40 dollars a share is a fair price. "A fight for it is not likely," he said.',
      ['Kofi Mensah: the port would stay as it is'],
    ],
    [
      'Kofi Mensah, the brother of the mayor and a harbour police spokesman, said the boat ran aground.\n\nHe said there was no oil in the water but the boat is lodged on the rocks.',
      [
        'Kofi Mensah: the boat ran aground',
        'Kofi Mensah: there was no oil in the water but the boat is lodged on the rocks',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('who is no speaker', () => {
  it.each([
    ['Legislators said the law would help the people of the whole coast.', []],
    ['Fishers said the law would help the people of the whole coast.', []],
    [
      'Ama Boateng\'s campaign hit back hard, saying that her rival\'s "new love for the harbour" came too late.',
      [],
    ],
    [
      'Ama Boateng hit back hard, saying that the "new love for the harbour" came too late.',
      ['Ama Boateng: new love for the harbour'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});
