/** Where words of more than 25 end, and what does not count as words. The sentences are invented. */
import { describe, expect, it } from 'vitest';
import { saidIn } from './read';

describe('a long quotation ends where it says something by itself', () => {
  it.each([
    [
      '"We know that before the ferry leaves the old harbour at night, it is made certain that every single passenger has been counted by the crew twice," Ama Boateng said.',
      [],
    ],
    [
      '"While harbour owners, mostly here in the north, like to say that everyone who fishes is a poacher, I for one say that this is not at all true," Ama Boateng said.',
      [],
    ],
    [
      '"By these figures, a loss was counted in seven of the past ten years, yet in truth, there was just one single year in which the port truly lost any money," Ama Boateng said.',
      ['Ama Boateng: By these figures, a loss was counted in seven of the past ten years'],
    ],
    [
      '"The harbour is the heart of the town and at the Tema Port Board, we believe that every single child of this region deserves to learn how to sail," Ama Boateng said.',
      ['Ama Boateng: The harbour is the heart of the town'],
    ],
    [
      '"Her time on the team will be settled after the operation but unluckily for her, she will not be there for the coming tour of the islands in the spring," Ama Boateng said.',
      ['Ama Boateng: Her time on the team will be settled after the operation'],
    ],
    [
      '"They are the ones who do not make ends meet right now, and we need to sit down with them in good faith and say, well, you know what?" said Ama Boateng.',
      ['Ama Boateng: They are the ones who do not make ends meet right now'],
    ],
    [
      '"I hope that the new envoy of the island, Kofi Mensah, will end this long round of talks with a plan for peace that will hold for many years," Ama Boateng said.',
      [],
    ],
    [
      '"I am happy to work with the divers, in fact, I really think that much of what happens on this coast at the moment does not look outward at all," Ama Boateng said.',
      ['Ama Boateng: I am happy to work with the divers'],
    ],
    [
      '"We cut a million from the clinics of the harbour towns at a time when we need more money for them than we have ever needed in this county," Ama Boateng said.',
      [],
    ],
    [
      '"We do not know the whole of the damage just yet, but it will take a serious effort to get every single farmer of the valley back on track," Ama Boateng said.',
      ['Ama Boateng: We do not know the whole of the damage just yet'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it('takes a later sentence where the first cannot be cut', () => {
    const text =
      '"What we have seen as a habit in these past ten years is that every time there is a vote, there will be no water in the harbour town at all. The board must send an engineer," Ama Boateng said.';
    expect(saidIn(text)).toEqual(['Ama Boateng: The board must send an engineer']);
  });

  it('takes no later sentence that only the one before explains, nor one that is quoted inside', () => {
    const long =
      'What we have seen as a habit in these past ten years is that every time there is a vote, there will be no water in the harbour town at all.';
    expect(saidIn(`"${long} It is a disgrace," Ama Boateng said.`)).toEqual([]);
    expect(
      saidIn(`“I quote the board: ‘${long} Send an engineer there.’” Ama Boateng said.`),
    ).toEqual([]);
  });
});

describe('what is reported is a clause with its subject', () => {
  it.each([
    ['They passed the budget, which Mayor Ama Boateng says was one of the better ones.', []],
    ['Ama Boateng says that is a worry for the town.', []],
    ['Ama Boateng said that was known to be a weak wall.', []],
    ['Ama Boateng said that the wall was weak.', ['Ama Boateng: the wall was weak']],
    [
      'The harbour board’s deputy chairman, Ama Boateng, said in a statement that the port had closed.',
      ['Ama Boateng: the port had closed'],
    ],
    [
      'When they sang at the harbour, the crowd cheered and this, according to lawyer Ama Boateng, was the work of hired hands.',
      [],
    ],
    [
      'The port will close on Friday, according to lawyer Ama Boateng, who works there.',
      ['Ama Boateng: The port will close on Friday'],
    ],
    [
      'The Port Board said Kofi Mensah, a captain with the rescue boats of the Tema Harbour Brigade, died while he was on duty near the old lighthouse that stands outside the town.',
      [],
    ],
    [
      'Ama Boateng called on the agencies to sell the country abroad, above all "The Harbour Project" overseas.',
      [],
    ],
    // What only looks like a verb of the clause, and a second verb of the speaker.
    [
      'Ama Boateng noted that the board, through its affiliated weekly paper Tema Sails, seemed upset about the way in which the port was spoken of by the town and its harbour guests.',
      [],
    ],
    [
      'Ama Boateng claimed the board had never told them and questioned why it had not.',
      ['Ama Boateng: the board had never told them'],
    ],
    ['Ama Boateng spoke of rules that she claimed harmed the port and the town.', []],
    ['Ama Boateng said the rules were “absurd”.', ['Ama Boateng: the rules were “absurd”']],
    ['A student is on a quest at the port, writes Ama Boateng.', []],
    [
      '"It pretends to listen," said Harbour Union group leader Cllr Ama Boateng.',
      ['Ama Boateng: It pretends to listen'],
    ],
    ['The minister spoke at the opening under the theme: "The Sea and Us".', []],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('marks of two kinds', () => {
  it.each([
    ['"The water is high,” Ama Boateng said.', ['Ama Boateng: The water is high']],
    ['“The water is high," Ama Boateng said.', ['Ama Boateng: The water is high']],
    ['"The water is high,’’ Ama Boateng said.', ['Ama Boateng: The water is high']],
    ['Ama Boateng said the plan "will change the coast”.', ['Ama Boateng: will change the coast']],
    ['“A 6" pipe is high enough,” Ama Boateng said.', ['Ama Boateng: A 6" pipe is high enough']],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('a paragraph that is a quotation and nothing else', () => {
  it.each([
    [
      'Ama Boateng said the port was closed.\n\n"The water is too high for boats."',
      ['Ama Boateng: the port was closed', 'Ama Boateng: The water is too high for boats.'],
    ],
    [
      '"The port is closed," Ama Boateng said.\n\n"The water is too high for boats."',
      ['Ama Boateng: The port is closed', 'Ama Boateng: The water is too high for boats.'],
    ],
    // Left open, and the next paragraph opens with the mark again: who ends it speaks.
    [
      'The port is closed.\n\n“The water is too high for boats.\n\n“We will wait,” Ama Boateng said.',
      ['Ama Boateng: The water is too high for boats.', 'Ama Boateng: We will wait'],
    ],
    [
      "Ama Boateng said: 'The port is closed for now.\n\n'The water is too high for boats.'",
      ['Ama Boateng: The port is closed for now.', 'Ama Boateng: The water is too high for boats.'],
    ],
    // Another person, another sentence, words of the article beside it: no speaker is meant.
    [
      'Ama Boateng said that Kofi Mensah had left.\n\n"The water is too high for boats."',
      ['Ama Boateng: Kofi Mensah had left'],
    ],
    [
      'Ama Boateng said the port was closed. Boats lay on the quay.\n\n"The water is too high."',
      ['Ama Boateng: the port was closed'],
    ],
    [
      'Ama Boateng said the port was closed.\n\nBoats lay there.\n\n"The water is too high."',
      ['Ama Boateng: the port was closed'],
    ],
    [
      'Ama Boateng said the port was closed.\n\n"The water is too high for boats," said Kofi Mensah.',
      ['Ama Boateng: the port was closed', 'Kofi Mensah: The water is too high for boats'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('who he or she is', () => {
  it.each([
    // Whose death, not who speaks.
    ['After Kofi Mensah’s death, the port was closed.\n\n"It was never safe," he said.', []],
    [
      'Ama Boateng rose at Kofi Mensah’s side of the hall.\n\n"It was never safe," she said.',
      ['Ama Boateng: It was never safe'],
    ],
    // He is another than the one whom the sentence names last.
    [
      'Yaw Addo spoke of the match, "It was hard," Yaw Addo said.\n\nLater on his shot was stopped by Kofi Mensah.\n\n"He knows his trade," he added.',
      ['Yaw Addo: It was hard', 'Yaw Addo: He knows his trade'],
    ],
    ['The bluesman died. His tour was saved by Kofi Mensah.\n\n"I was lucky," he once said.', []],
    // The first pronoun behind the name is of the other kind.
    ['Lisa Addo was praised by her partner at the port.\n\n"She was amazing," he added.', []],
    [
      'Ama Boateng, his teacher, came to the port.\n\n"He was the best of all," she said.',
      ['Ama Boateng: He was the best of all'],
    ],
    // A person without a name stands nearer.
    ['Ama Boateng came. "We ran," a local youth told them. She said the port was closed.', []],
    // The foreign minister is not the prime minister.
    ['Prime Minister Ama Boateng came.\n\n"It is a good day," the foreign minister said.', []],
    [
      'Prime Minister Ama Boateng came.\n\n"It is a good day," the prime minister said.',
      ['Ama Boateng: It is a good day'],
    ],
    ['Ms Boateng came to the port.\n\n"It is a good day," he said.', []],
    [
      'The port is closed. That is what Ama Boateng, an engineer, finds. "It was the wall," she explained.',
      ['Ama Boateng: It was the wall'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});
