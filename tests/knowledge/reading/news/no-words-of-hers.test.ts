/** What looks like the words of a person and is not. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './read';

describe('halves and scraps of a sentence', () => {
  it.each([
    // the first half has no verb; the second no subject
    [
      '"The people who mend the nets," says Ama Boateng, "are the people who keep the town alive."',
      [],
    ],
    [
      '"The oil is still in the bay," says Ama Boateng, "and will likely take years to go away."',
      ['Ama Boateng: The oil is still in the bay'],
    ],
    [
      '"It is not much," Ama Boateng added, "but if the vote is close, it could make a difference."',
      [
        'Ama Boateng: It is not much',
        'Ama Boateng: but if the vote is close, it could make a difference.',
      ],
    ],
    // words that only describe the noun behind them
    [
      'Ama Boateng disagreed, saying there was no proof that the "hastily agreed to" contracts would keep the port open.',
      [],
    ],
    // words of a clause that is conceded
    [
      'However, while the choice might seem like a "challenge to Tema," a deal was still possible, Ama Boateng told the radio.',
      [],
    ],
    // beside a speaker of something else
    [
      'Ama Boateng still serves on the board and is working on "a couple of little plans," about which she says very little.',
      [],
    ],
    // a verb without its subject
    [
      'High winds and very dry "fuels" on the ground "also could bring trouble for the crews on the coast," Ama Boateng noted.',
      [],
    ],
    // what is compared, and with what
    ['Ama Boateng said the winter was likely to be "longer and harder fought" than the last.', []],
    // of what the sentence tells
    ['Ama Boateng said that the move was about “the entire harbour” but that it was late.', []],
    ['Ama Boateng said the money had not gone into "bricks and mortar" at all.', []],
    ['Ama Boateng told investors that he was chosen by the board "some time ago."', []],
    ['Ama Boateng said it was "not lost on anyone" that the mayor was late.', []],
    [
      'Ama Boateng accused the board of “spin, bluster, deflection”.',
      ['Ama Boateng: spin, bluster, deflection'],
    ],
    [
      'Ama Boateng warned of “a very sad day for the coast”.',
      ['Ama Boateng: a very sad day for the coast'],
    ],
    [
      'Ama Boateng said it was part of “a very sad week for the whole coast” of Ghana.',
      ['Ama Boateng: a very sad week for the whole coast'],
    ],
    // of "it" nothing is known
    ['Ama Boateng said it is "highly likely" the board would go to court.', []],
    ['Ama Boateng said it was "a great day" for the harbour.', ['Ama Boateng: a great day']],
    [
      'Ama Boateng said the plan "opened the old door to a new kind of trade" on the coast.',
      ['Ama Boateng: opened the old door to a new kind of trade'],
    ],
    ['Ama Boateng said the plan was "an inside job."', ['Ama Boateng: an inside job.']],
    ['Ama Boateng said the plan was "never going to work."', ['Ama Boateng: never going to work.']],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it('keeps both marks of words that are quoted inside', () => {
    expect(saidIn('“I do not know that I used the word ‘failed,’” Ama Boateng said.')).toEqual([
      'Ama Boateng: I do not know that I used the word ‘failed,’',
    ]);
    expect(
      saidIn('"Strictly speaking, Tema cannot say, `Open the quay.\'" Ama Boateng said.'),
    ).toEqual(["Ama Boateng: Strictly speaking, Tema cannot say, `Open the quay.'"]);
    expect(saidIn('"It will take time to \'right the boat,\'" Ama Boateng said.')).toEqual([
      "Ama Boateng: It will take time to 'right the boat,'",
    ]);
  });
});

describe('titles and views', () => {
  it.each([
    [
      `“I did my best to mend it,” Ama Boateng recalled in “I'm Feeling Brave.”`,
      ['Ama Boateng: I did my best to mend it'],
    ],
    [
      '"Much of the oil is still in the bay," said Ama Boateng. "We cannot put a number on it." (Watch the video "Oil Spill Anxiety on the Quay.")',
      [
        'Ama Boateng: Much of the oil is still in the bay',
        'Ama Boateng: We cannot put a number on it.',
      ],
    ],
    [
      '"It should buy the houses," Ama Boateng said on "Quay This Morning."',
      ['Ama Boateng: It should buy the houses'],
    ],
    // the title of a story
    [
      'Judge Ama Boateng found that the paper’s story, “Man sold eleven boats in one night,” which ran on Monday, was not fair.',
      [
        'Ama Boateng: the paper’s story, “Man sold eleven boats in one night,” which ran on Monday, was not fair',
      ],
    ],
    // an attitude of others that she describes
    [
      'Not long ago the board had the attitude "that if we could not do it ourselves, it was not worth doing," Ama Boateng explained.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('reports that are none, or begin and end elsewhere', () => {
  it.each([
    ['Ama Boateng announced earlier it was weighing a bid for the whole port.', []],
    [
      'Because the port asked the full price, it had lost custom, Ama Boateng said but did not explain.',
      [],
    ],
    [
      'A signature of the board is still not there AND, according to Ama Boateng, the council must vote too.',
      [],
    ],
    [
      'Ama Boateng said the plans of the port might be safe for another few years, but predicted that the company will run out of new ideas.',
      ['Ama Boateng: the plans of the port might be safe for another few years'],
    ],
    [
      'Ama Boateng has repeatedly denied meeting any of the divers and said she could not recall their names at all, though a picture appears to show them together.',
      ['Ama Boateng: denied meeting any of the divers'],
    ],
    // the subject of what she says stands before her
    [
      'Ama Boateng has posted a note on the work, which she says serves as the answer of the port.',
      [],
    ],
    // "that" points at a noun
    ['What Ama Boateng wrote down that night became the plan of a whole new harbour.', []],
    ['Ama Boateng predicts that way of fishing will be lost in ten years.', []],
    // a comma behind "that"
    [
      'Ama Boateng also said that, although she was sure of the cure, it would take time and much money to hold the sickness back.',
      [
        'Ama Boateng: although she was sure of the cure, it would take time and much money to hold the sickness back',
      ],
    ],
    // a second verb of speech
    [
      'Ama Boateng added that the doors will be closed on Friday, and asked that the crews stay away.',
      ['Ama Boateng: the doors will be closed on Friday'],
    ],
    [
      'Ama Boateng said the wall was built by the crews and she said that the divers Kofi Mensah and Yaw Addo were to be thanked.',
      [
        'Ama Boateng: the wall was built by the crews',
        'Ama Boateng: the divers Kofi Mensah and Yaw Addo were to be thanked',
      ],
    ],
    // the article goes on
    [
      'Ama Boateng said the findings of the Harbour Commission were "damning", a word repeated by Yaw Addo of the Quay Party.',
      ['Ama Boateng: the findings of the Harbour Commission were "damning"'],
    ],
    [
      'Ama Boateng believes the club is ready to take the next step under its new coach, report The Quay Mail.',
      ['Ama Boateng: the club is ready to take the next step under its new coach'],
    ],
    // "so large that"
    [
      'Ama Boateng also said this fire was so large that half of the crews came and she added that it was larger than the last one.',
      [],
    ],
    // what another knew
    [
      'Ama Boateng said Kofi Mensah knew as early as May that the crews were planning to leave but took no steps.',
      [],
    ],
    [
      'Ama Boateng said Monday at the port that the crews were planning to leave.',
      ['Ama Boateng: the crews were planning to leave'],
    ],
    [
      'Ama Boateng warned Tema that the crews were planning to leave.',
      ['Ama Boateng: the crews were planning to leave'],
    ],
    // a thing that is estimated
    [
      'Ama Boateng estimated the amount of fish landed by the northern fleet at about the same.',
      [],
    ],
    [
      'Ama Boateng estimated the fleet would land more fish than ever before.',
      ['Ama Boateng: the fleet would land more fish than ever before'],
    ],
    // "estimates" are a thing
    [
      'If the newest Harbour Bureau estimates stay close to form, the vote of the coast could look very different.',
      [],
    ],
    // a sentence does not end behind "p.m."
    [
      'The robbery took place at about 3:15 p.m. Dec. 22 when a man entered the bank on the quay, Ama Boateng said.',
      [
        'Ama Boateng: The robbery took place at about 3:15 p.m. Dec. 22 when a man entered the bank on the quay',
      ],
    ],
    // the comma before the verb of the report is not the one before an office
    [
      'The rocket, which is able to carry a heavy load, struck the city of Tema in the coastal region, Ama Boateng said on the radio.',
      [
        'Ama Boateng: The rocket, which is able to carry a heavy load, struck the city of Tema in the coastal region',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('the words of another', () => {
  it.each([
    // who is named inside the words does not say them
    [
      'Harbour master Kofi Mensah praised the crews.\nThe first landing by Yaw Addo was no more than luck, he said.',
      ['Kofi Mensah: The first landing by Yaw Addo was no more than luck'],
    ],
    [
      'Kofi Mensah had a house there.\nThe three houses next to Mensah fell, he said.',
      ['Kofi Mensah: The three houses next to Mensah fell'],
    ],
    // an open quotation goes on only at the front of the next paragraph
    [
      'Kofi Mensah said: "This is a good day for the whole of the coast.\nIn a letter, divers Ama Boateng and Yaw Addo said: "We are glad that the vote is over."',
      ['Kofi Mensah: This is a good day for the whole of the coast.'],
    ],
    [
      'Kofi Mensah said: "This is a good day for the whole of the coast.\n"We are glad that the vote is over."',
      [
        'Kofi Mensah: This is a good day for the whole of the coast.',
        'Kofi Mensah: We are glad that the vote is over.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});
