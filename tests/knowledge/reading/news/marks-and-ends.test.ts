/** Where the words of a person end that outlets mark in unlike ways. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './read';

describe('marks that are mixed or doubled', () => {
  it.each([
    // a straight mark that a curved one closes
    [
      '"We don\'t know what the board is doing,” Ama Boateng said. “I\'m not interested in what it is up to."',
      [
        "Ama Boateng: We don't know what the board is doing",
        "Ama Boateng: I'm not interested in what it is up to.",
      ],
    ],
    [
      '"We call it the “old” boat," Ama Boateng said. "It is ours."',
      ['Ama Boateng: We call it the “old” boat', 'Ama Boateng: It is ours.'],
    ],
    // a space between two marks that close
    [
      '“Some people began to cry,” Ama Boateng said. “It felt like, ‘Oh, the end is coming.’ ”\n\nThe port is closed.',
      [
        'Ama Boateng: Some people began to cry',
        'Ama Boateng: It felt like, ‘Oh, the end is coming.’',
      ],
    ],
    // the second half is a clause, so the first is one
    [
      '“The board walks in late,” Ama Boateng recalled, “and they say the dock is lost.”',
      ['Ama Boateng: The board walks in late', 'Ama Boateng: and they say the dock is lost.'],
    ],
    // what she called a thing
    [
      'The boat came home after what her “old” and only friend Ama Boateng called a “heart event”.',
      [],
    ],
    ['Ama Boateng called the plan a “bad joke”.', ['Ama Boateng: bad joke']],
  ])('reads %s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('where a report begins and ends', () => {
  it.each([
    // the mark of an agency
    [
      'May 8 (QNA) — The writer has died at the age of 70, his agent Ama Boateng said Friday.',
      ['Ama Boateng: The writer has died at the age of 70'],
    ],
    [
      'The pier will open. Ama Boateng said the board has no say over the port. — QNA',
      ['Ama Boateng: the board has no say over the port'],
    ],
    [
      'Ama Boateng said the board has a say over the port — of Tema.',
      ['Ama Boateng: the board has a say over the port — of Tema'],
    ],
    // what others told of it
    [
      'Ama Boateng told the conference that the slump of the spring had forced the hand of the ports, reports said.',
      ['Ama Boateng: the slump of the spring had forced the hand of the ports'],
    ],
    [
      'The spokesman Ama Boateng said the ferry was hit by strong waves, the Quay Press reported.',
      ['Ama Boateng: the ferry was hit by strong waves'],
    ],
    [
      'Ama Boateng said the rest went down the slope to look for others, Boateng said.',
      ['Ama Boateng: the rest went down the slope to look for others'],
    ],
    // his spokesman spoke, not he
    [
      'The head of the body Ama Boateng on Monday condemned the raid, her spokesman said, recalling that the chief opposes such changes by force.',
      [],
    ],
    [
      'Ama Boateng left the hall on Monday, recalling that the chief opposes such changes by force.',
      ['Ama Boateng: the chief opposes such changes by force'],
    ],
    // by what means it was said
    ['Winds hampered the work, the manager Ama Boateng said via Quaynet on Friday afternoon.', []],
    [
      'Ama Boateng said via Quaynet that the winds had hampered the work.',
      ['Ama Boateng: the winds had hampered the work'],
    ],
    // what stands in brackets behind a point
    [
      'The quake hit the town at 3:36 a.m. (9:36 p.m. Tuesday in Tema), and was about six miles deep, Ama Boateng said.',
      [],
    ],
    // who was warned
    [
      'Ama Boateng warned the board the ferry would stop in May.',
      ['Ama Boateng: the ferry would stop in May'],
    ],
    [
      'Ama Boateng warned the ferry would stop in May.',
      ['Ama Boateng: the ferry would stop in May'],
    ],
    [
      'Ama Boateng said the marches aimed to free the boats, threatening more if that was not done.',
      ['Ama Boateng: the marches aimed to free the boats'],
    ],
    // a month that is a surname
    ['Theresa May said on Monday that the port is shut.', ['Theresa May: the port is shut']],
    ['Ama Boateng said in May that the port is shut.', ['Ama Boateng: the port is shut']],
    // a pause, and a title that ends in dots
    ['Ama Boateng says that the band on The Tide… was close to the group she worked with.', []],
    // a clause with "having" waits for the main one
    [
      '“The minister having hinted that the group would remain careful about the rise of its output, the price of oil rose from the start of the trade in the east on Monday”, notes Ama Boateng.',
      [],
    ],
    [
      '“The minister has hinted that the group would remain careful about the rise of its output, having seen the price of oil fall from the start of the trade in the east on Monday”, notes Ama Boateng.',
      [
        'Ama Boateng: The minister has hinted that the group would remain careful about the rise of its output',
      ],
    ],
  ])('reads %s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('pieces that need the rest of their sentence', () => {
  it.each([
    ['Ama Boateng condemned "in the strongest terms" the raid on the port.', []],
    ['Ama Boateng calls "on all sides to follow the law" of the port.', []],
    ['Ama Boateng said the port was "in a very bad way".', ['Ama Boateng: in a very bad way']],
    ['“The Alder board,” Ama Boateng said, “helped by paying for each boat.”', []],
    [
      '“The Alder board was there,” Ama Boateng said, “helped by all who own a boat.”',
      ['Ama Boateng: The Alder board was there', 'Ama Boateng: helped by all who own a boat.'],
    ],
    ['“To have paused the hunt in Tema,” said Ama Boateng.', []],
    // what the speaker doubts or calls wrong
    ['Ama Boateng told the radio it was “not clear” to her that “waiting is the way to win”.', []],
    [
      'Ama Boateng told the radio it was clear to her that “waiting is the way to win”.',
      ['Ama Boateng: waiting is the way to win'],
    ],
    ['Ama Boateng warned it was wrong to “put the town at risk” again.', []],
    ['The court “can’t pretend it did not rain,” Ama Boateng told the board.', []],
    // a condition is not cut off
    [
      '“I have been told more than once by the people of the harbour that they and their sons would leave the town for good if they are made to vote against it again,” Ama Boateng said.',
      [],
    ],
    // a list of people is not cut
    [
      '“The board strongly condemns in every way the sudden detention of Kofi Mensah, President Yaw Addo and other leaders on the eve of the opening of the new port by the coast,” Ama Boateng said.',
      [],
    ],
  ])('reads %s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('a town that was taken for a person', () => {
  it('does not speak for its manager', () =>
    expect(
      saidIn(
        '“It was not the end,” said Kerry manager Ama Boateng. “Each time that Kerry lose we go home and Kerry, she said, have won.”',
      )[0],
    ).toBe('Ama Boateng: It was not the end'));
});

describe('a short name in brackets', () => {
  it('belongs to the name before it, not to a longer one that holds it', () =>
    expect(
      saidIn(
        'The finds were made in the north, the Harbour Studies Institute (IHES) said on Tuesday. "The boat sank in a deep lake,” the IHES explained. The dig was led by Ama Boateng of the IHES Alder Center.',
      ),
    ).toEqual([
      'Harbour Studies Institute: The finds were made in the north',
      'Harbour Studies Institute: The boat sank in a deep lake',
    ]));
});
