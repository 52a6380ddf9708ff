/** Where a long quotation or a report may not end, though its words have a verb. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './read';

const REST =
  'every single week of this long and very cold winter on the northern coast of the island';

describe('words are not cut before the verb of their own clause', () => {
  it.each([
    // the verb belongs to what describes the subject
    `The ferry, which can carry sixty cars and a few hundred people, leaves the old harbour ${REST}, Ama Boateng said.`,
    `Ama Boateng said Alder Holdings, a group which includes the managers of the port and the Mutual Fund of the northern towns, raised the price of its shares ${REST}.`,
    `She is known to all. Ama Boateng said that skippers like Kofi Mensah and Yaw Addo, a diver with a boat who came to Tema and trained people there, have brought work to the town ${REST}.`,
    // a participle, and the clause goes on
    `"We expect this harbour hall, located at the gate of the old fishing quarter, to give a major push to the trade of the whole northern coast of this island," Ama Boateng said.`,
    // what was said stands behind a clause with "if"
    `"I always said if there ever came a day when I could no longer steer the boats of this harbour, I would be the first of all to tell the crews on the quay," Ama Boateng said.`,
    // one clause with "if", then one with "while"
    `"If we can sell more than our share at the full price, while some ports are having trouble selling their fish, it means that we in Tema are rather clever people," Ama Boateng said.`,
    // a second subject
    `"The keepers of the light, and the many divers who work on the long sea wall, have not been paid a single day in this long and very cold winter on the northern coast," Ama Boateng said.`,
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  it.each([
    [
      `"The ferry, which can carry sixty cars, leaves the old harbour at noon, and nobody in the town can say why it has not been mended ${REST}," Ama Boateng said.`,
      ['Ama Boateng: The ferry, which can carry sixty cars, leaves the old harbour at noon'],
    ],
    [
      `"We love the new hall, and the crews who work on the quay are glad that the roof no longer leaks ${REST}," Ama Boateng said.`,
      ['Ama Boateng: We love the new hall'],
    ],
  ])('but behind it they are: %s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('words are not cut inside a list or a pair', () => {
  it.each([
    // lists
    `"The board has not shown that the sale would lessen trade in the fish halls, rope works, boat yards, or net lofts that this coast has had for three hundred years," Ama Boateng wrote.`,
    `"The loss of the ferry followed ten years of too-low fares, too-high wages, and too-lax rules that were written by both of the boards that this harbour has had," Ama Boateng said.`,
    `"These new and very fast patrol boats may make it needful to keep our nets away from the coast by 25, 40 or 60 or even more miles of open sea," Ama Boateng said.`,
    `"The nets were lying in an open trough that was used to wash away the waste of the boats, fish bones, human spit, chewing gum and paper towels of the crews," Ama Boateng said.`,
    // before a second report with its reason
    `Ama Boateng said the port faced a loss of many million dollars in the coming year, and due to the long talks with the harbour board, she said it might be greater.`,
    // not only ... but
    `"We know a dry harbour hall is not only a duty but needed by every trade on this coast if its boats are to bring home fish ${REST}," Ama Boateng said.`,
    // two subjects of one verb
    `"I can see why some of the crews are angry about it, and my partners and I are very sorry for the way the letter spoke of them and of their work," Ama Boateng said.`,
    // an aside, and what it speaks of
    `"It gives me pause, for example, that after the terrible year that this harbour has had, the board would still choose to build one more hall on the very same quay," Ama Boateng said.`,
    // half an aside
    `"There was a hard winter and, of course, there were the old troubles of the coast and of knowing how to sail … how to get around it and what to do there," Ama Boateng said.`,
    // a pause, not an end
    `"I was a few feet behind him, and we held him and got him … up on the sand, and very quickly the two doctors were there and were helping out and calling," Ama Boateng said.`,
  ])('%s', (text) => {
    const said = saidIn(text).map((line) => line.replace('Ama Boateng: ', ''));
    const cut = [
      'fish halls',
      'rope works',
      'boat yards',
      'too-low fares',
      'too-high wages',
      'by 25',
      'a duty',
      'my partners',
      'pause',
      'course',
      'the boats',
      'bones',
      'spit',
      'harbour board',
      '…',
    ];
    expect(said.filter((words) => cut.some((end) => words.endsWith(end)))).toEqual([]);
  });

  it.each([
    [
      `"We will mend the old sea wall, and paint the boats that carry the children to the school on the other side of the bay ${REST}," Ama Boateng said.`,
      ['Ama Boateng: We will mend the old sea wall'],
    ],
    [
      `"Our view of the new pier should not be mixed up with the worry of the whole coast, particularly its fear of the winter, and the harm that was done ${REST}," Ama Boateng said.`,
      [
        'Ama Boateng: Our view of the new pier should not be mixed up with the worry of the whole coast, particularly its fear of the winter',
      ],
    ],
    [
      `"I can see why some of the crews are angry about it, and we are very sorry for the way the letter spoke of them and of their work on the quay," Ama Boateng said.`,
      ['Ama Boateng: I can see why some of the crews are angry about it'],
    ],
  ])('but at a clause they are: %s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('words are not cut before the verb that they wait for', () => {
  it.each([
    // "the fact that" has a verb, and no verb of its own
    `"The fact that this fire did not go all the way down the quay and take out the old hall, as well as the other way, is a great credit to the divers of the harbour," Ama Boateng said.`,
    `"Whilst the board of the harbour is certain of its plan, as told by the many boats that were sold on the quay, this has been a sad winter for the whole coast," Ama Boateng said.`,
    `"Our plan is when you look across the whole of the northern coast, it is a very flat land with very few other hills that would hide a mill of that height," Ama Boateng said.`,
    // "had it been"
    `"Thankfully, the diver is alive and not badly hurt — but had the boat been only a few feet nearer to him in the dark, this could have been a very much sadder morning," Ama Boateng said.`,
    // days before
    `"Just days before the early vote was called, then-harbour minister and Quay Party deputy leader Yaw Addo was handed a very long report by the Department of Ports, and that report laid it all out," Ama Boateng said.`,
    // the verb stands behind an aside
    `"We asked them to flash their lamps, which meant we knew that the one rather dim lamp we could see, which did not flash, was most likely that of the lost diver," Ama Boateng said.`,
    // the object stands behind an aside
    `Ama Boateng said the diver and other crews were called to the quay early on Wednesday, after word of a man trying to cover, and possibly hide, a boat with a sheet in the yard of a house.`,
    // the first of three kinds
    `"This is the harbour's own duty, and it is up to the officials and the crews at the coastal, town and village levels to hold them to it in the years to come," Ama Boateng said.`,
    // an object stands behind an aside
    `"I will invite, at the right time, all the crews and the divers who are the true owners of this harbour to hold, keeping to the law, quiet marches against the sale of the quay," Ama Boateng said.`,
    // "not ... until"
    `"I had no plan at all, it wasn't until I came home and began to read the old letters of the board that I knew this was a find of some weight," Ama Boateng said.`,
    // the last words of a list
    `"Some of us were on board when they started calling us that some people, who we don’t know, started to lock our shops, gates and stores," Ama Boateng said.`,
  ])('%s', (text) => {
    const said = saidIn(text).map((line) => line.replace('Ama Boateng: ', ''));
    const cut =
      /(?:hall|quay|northern coast|hold|wasn't|shops|dark|called|flash|see|cover|coastal)$/;
    expect(said.filter((words) => cut.test(words))).toEqual([]);
  });

  it.each([
    [
      `"The boats that carry the children are old, but nobody on this long coast has the money that it would take to buy one that is even a little bit newer than these," Ama Boateng said.`,
      ['Ama Boateng: The boats that carry the children are old'],
    ],
    [
      `"We had a good year on the quay, and had the boats been newer it would have been a better one for the crews of this whole long and very cold northern coast," Ama Boateng said.`,
      ['Ama Boateng: We had a good year on the quay'],
    ],
    [
      `"The trouble is that we need more boats, and nobody on this long coast has the money that it would take to buy one that is even a little bit newer than these," Ama Boateng said.`,
      ['Ama Boateng: The trouble is that we need more boats'],
    ],
    [
      `"We will sell the old boats, starting in the spring, because nobody on this long coast has the money that it would take to keep them going for one more long winter," Ama Boateng said.`,
      ['Ama Boateng: We will sell the old boats'],
    ],
  ])('but behind it they are: %s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});
