/** Faults found in news of outlets all over the world; the sentences are other ones. */
import { describe, expect, it } from 'vitest';
import { daysIn, namesIn, read, rolesIn, saidIn } from './read';

describe('an office that opens a sentence, a comma and a name', () => {
  it.each([
    ['Tema State Governor, Ama Boateng, has left.', ['Ama Boateng: Tema State Governor']],
    ['Minister of Ports, Ama Boateng on Monday opened it.', ['Ama Boateng: Minister of Ports']],
    [
      'TEMA — Former Harbour Stars Striker, Kofi Mensah scored twice.',
      ['Kofi Mensah: Former Harbour Stars Striker'],
    ],
    ['Its spokesman, Kofi Mensah, left.', ['Kofi Mensah: spokesman']],
    ['Last Thursday the mayor of Tema, Ama Boateng, left.', ['Ama Boateng: mayor of Tema']],
    ['On Monday, Tema MP, Ama Boateng asked them.', ['Ama Boateng: Tema MP']],
    ['Meanwhile, Tema MP, Ama Boateng asked them.', ['Ama Boateng: Tema MP']],
    ['Yesterday in Tema, Ama Boateng left.', []],
    ['Leaving the President, Ama Boateng wept.', []],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});

describe('a role that ends where it should', () => {
  it.each([
    [
      'Ama Boateng, who served as works minister between 2014 and 2016, left.',
      ['Ama Boateng: works minister'],
    ],
    [
      'Kofi Mensah, a two-star general promoted as deputy, left.',
      ['Kofi Mensah: two-star general'],
    ],
    [
      'The governor in a note by his Special Assistant on Ports, Ama Boateng, called for calm.',
      ['Ama Boateng: Special Assistant on Ports'],
    ],
    [
      'The child of Yaw Addo, a painter, Kofi Mensah, the inspector, told them.',
      ['Yaw Addo: painter', 'Kofi Mensah: inspector'],
    ],
    [
      'They met faction leader Kofi Mensah and freelance journalist Ama Boateng.',
      ['Kofi Mensah: faction leader', 'Ama Boateng: freelance journalist'],
    ],
    [
      'They met Minister of Works and Transport General Kofi Mensah.',
      ['Kofi Mensah: Minister of Works and Transport'],
    ],
    [
      'They met Public Works and Transportation Minister Ama Boateng.',
      ['Ama Boateng: Public Works and Transportation Minister'],
    ],
    [
      'Housing and Local Government Minister Ama Boateng left.',
      ['Ama Boateng: Housing and Local Government Minister'],
    ],
    [
      'In a bill read by Tema Member of Parliament, Ama Boateng, it was banned.',
      ['Ama Boateng: Tema Member of Parliament'],
    ],
    [
      'It met police spokesperson Police Lieutenant General Ama Boateng.',
      ['Ama Boateng: police spokesperson'],
    ],
    [
      'It met deputy national police chief Pol Maj-General Ama Boateng.',
      ['Ama Boateng: deputy national police chief'],
    ],
    ['It met Police Commissioner Major General Ama Boateng.', ['Ama Boateng: Police Commissioner']],
    ['It met the guard of Tema Mayor Ama Boateng.', ['Ama Boateng: Tema Mayor']],
    ['The chief of Tema state says Mayor Ama Boateng left.', ['Ama Boateng: Mayor']],
    [
      'It met Deputy Speaker of Ghana’s House of Representatives Ama Boateng.',
      ['Ama Boateng: Deputy Speaker of Ghana’s House of Representatives'],
    ],
    ['It met Governor of Accra Ama Boateng.', ['Ama Boateng: Governor of Accra']],
    [
      'It was told by Kofi Mensah, a police officer saying that it burnt.',
      ['Kofi Mensah: police officer'],
    ],
    [
      'The Second Secretary to the High Commissioner in Tema, Ama Boateng, left.',
      ['Ama Boateng: Second Secretary to the High Commissioner in Tema'],
    ],
    ['BBC and Director General, Ama Boateng who left, agreed.', []],
    ['They met Alder MEP Kofi Mensah.', ['Kofi Mensah: Alder MEP']],
    ['They met Alder MLA Kofi Mensah.', ['Kofi Mensah: Alder MLA']],
    ['They met former CM Kofi Mensah.', ['Kofi Mensah: former CM']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it('takes no next one of a list for a description', () => {
    expect(
      rolesIn(
        'He met Tema Mayor Ama Boateng, Secretary of the Port Council Mirell, and Tema Police chief Yaw Addo.',
      ),
    ).not.toContain('Ama Boateng: Secretary of the Port Council Mirell');
  });
});

describe('names', () => {
  it.each([
    ['They met Minister of Tourism and Lands Kofi Mensah.', ['PER Kofi Mensah']],
    ['They met Minister of Water and Irrigation Raed Abu Zaher.', ['PER Raed Abu Zaher']],
    ['They met Culture Minister Datuk Liong King Seng.', ['PER Liong King Seng']],
    ['They met Governor of Accra Ama Boateng.', ['LOC Accra', 'PER Ama Boateng']],
    ['She is Governor of Accra North.', ['LOC Accra North']],
    ['They met Saudi King Salman.', ['PER Salman']],
    ['Many Sri Lankans and Sri Lankan Muslims left.', []],
    ['They met PM Kofi Mensah.', ['PER Kofi Mensah']],
    ['Will Boateng remain mayor? They asked Ama Boateng.', ['PER Boateng', 'PER Ama Boateng']],
    ['Will Boateng remained.', ['PER Will Boateng']],
    ['It was sold to miner Vidal SA in the end.', ['ORG Vidal SA']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('who speaks', () => {
  it.each([
    // "He" is a person, not an organisation.
    [
      'Ama Boateng met Kofi Mensah.\n\nThe Tide Service said the port was sinking. He said that the port was not sinking.',
      ['Tide Service: the port was sinking'],
    ],
    [
      'Boateng’s spokesman, Kofi Mensah, who broke the news, said Yaw Addo, who is deaf, was a cleaner.',
      ['Kofi Mensah: Yaw Addo, who is deaf, was a cleaner'],
    ],
    [
      'Kofi Mensah told Ama Boateng the news.\n\nMensah said Ama Boateng would leave the port.\n\n“The port is the port of all,” he remarked.',
      ['Kofi Mensah: Ama Boateng would leave the port', 'Kofi Mensah: The port is the port of all'],
    ],
    ['Kofi Mensah asked how Ama Boateng responded to it, adding that the port was closed.', []],
    // A person without a name stands nearer.
    [
      'Kofi Mensah left early. As he left, a citizen came near. “Sell no more of our ships,” he said.',
      [],
    ],
    [
      'Kofi Mensah said that a guard of the port had told the police that he saw two boats there.',
      ['Kofi Mensah: a guard of the port had told the police that he saw two boats there'],
    ],
    [
      '“We have the list of ships,” Kofi Mensah said of Ama Boateng.\n\n“We had to change the way we work,” he added.',
      ['Kofi Mensah: We have the list of ships', 'Kofi Mensah: We had to change the way we work'],
    ],
    [
      'Yaw Addo, a lawmaker, met Kofi Mensah.\n\n“The port is known for its lies and its noise,” the lawmaker said.',
      ['Yaw Addo: The port is known for its lies and its noise'],
    ],
    [
      'Yaw Addo, a lawmaker, met Kofi Mensah. Then a lawmaker of the south rose.\n\n“The port is known for its lies and its noise,” the lawmaker said.',
      [],
    ],
    [
      'Kofi Mensah threatened that he will “burn the boats of them all,” Ama Boateng said.',
      ['Kofi Mensah: burn the boats of them all'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('what was said', () => {
  it.each([
    [
      'The flood closed nine ports of the coast, the agency’s spokesman, Kofi Mensah, noted in a statement.',
      ['Kofi Mensah: The flood closed nine ports of the coast'],
    ],
    [
      'Ama Boateng said Monday that the port would close, according to Radio Alder.',
      ['Ama Boateng: the port would close'],
    ],
    [
      'Ama Boateng said the port would close, dismissing talk of a sale.',
      ['Ama Boateng: the port would close'],
    ],
    ['“It burnt.” Kofi Mensah said in a statement posted on his page.', []],
    [
      'Ama Boateng said in a statement issued on Monday that the whole port burnt.',
      ['Ama Boateng: the whole port burnt'],
    ],
    ['Ama Boateng warned Civic Platform of the dangers of the old port.', []],
    ['Ama Boateng stressed the need for a port on the coast.', []],
    ['Ama Boateng underlined the need to respect its will in each vote.', []],
    ['Ama Boateng wrote a letter to the board, asking that the vote of the port be postponed.', []],
    [
      '“It is very, very hard to see that all the people whom you try to help on each of these coasts are those who do not want you near them,” Ama Boateng said.',
      [],
    ],
    ['Ama Boateng stressed the port would stay open.', ['Ama Boateng: the port would stay open']],
    [
      '“We have waited for the new port of the coast all our lives because we knew that no ship of that size could ever find a way into the old one,” Ama Boateng said.',
      ['Ama Boateng: We have waited for the new port of the coast all our lives'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  it('takes no day of the next sentence', () => {
    const { quotations } = read('“The port is closed,” Ama Boateng said.\n\nOn May 2 it burnt.');
    expect(quotations.map(({ date }) => date)).toEqual([undefined]);
  });
});

describe('days to come', () => {
  it.each([
    ['The case will proceed on May 20.', ['2031-05-20']],
    ['They wait, pending a ruling on Friday.', ['2031-05-16']],
    ['It anticipates many at Friday’s strike.', ['2031-05-16']],
    ['She was named coach on Friday and will lead the team.', ['2031-05-09']],
    ['He is out on bail to reappear on May 20 for sentencing.', ['2031-05-20']],
    ['They met last week Tuesday.', ['2031-05-06']],
    ['The congress to be held between May 20 and 22 is theirs.', ['2031-05-20']],
    ['The ship believed to be lost on May 20 was theirs.', ['2030-05-20']],
    ['Between Friday and Saturday the leaders will meet.', ['2031-05-16', '2031-05-17']],
    ['It was shut on Thursday (May 1) for the day.', ['2031-05-01', '2031-05-01']],
  ])('%s', (text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });
});
