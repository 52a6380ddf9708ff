/** What organisations are, and whom "the council" means. All is invented. */
import { describe, expect, it } from 'vitest';
import { draftOf, speakersOf } from '../draft-of';

describe('what an organisation is', () => {
  const identityOf = (text: string, name: string) =>
    draftOf(text).entities.find(({ label }) => label === name)?.identity;

  it.each([
    [
      'Engineering firm',
      'Halden & Roe',
      'The engineering firm Halden & Roe will rebuild the wall in Lund. Halden & Roe has begun to dig.',
    ],
    [
      'Charity that runs swimming lessons',
      'Brightwater',
      'Brightwater, a charity that runs swimming lessons in the old dock, said it feared for its boats.',
    ],
    [
      'The city’s port operator',
      'Norvik Ports',
      'Norvik Ports, the city’s port operator, said the wall was not its own.',
    ],
    [
      'Danish shipping company',
      'Lindmark & Sons',
      'The Danish shipping company Lindmark & Sons sold two ferries. Lindmark & Sons was founded in 1911.',
    ],
    [
      'Bakery in Lund',
      'Kessler & Daughters',
      'Kessler & Daughters, a bakery in Lund, will close. Kessler & Daughters said it had no flour.',
    ],
    [
      'Insurer based in Port Alder',
      'Tarn Mutual',
      'Tarn Mutual is an insurer based in Port Alder. Tarn Mutual said it would pay for the wall.',
    ],
    [
      'Regional broadcaster',
      'Radio Orlay',
      'The regional broadcaster Radio Orlay said it would move to Lund. Radio Orlay has 40 staff.',
    ],
  ])('is “%s” for %s', (identity, name, text) => {
    const found = identityOf(text, name);
    expect(found?.text).toBe(identity);
    expect(found?.evidence).toMatchObject([{ article: '0', paragraph: 1 }]);
  });

  it.each([
    ['it only speaks', 'Norvik Ports', 'The dock belongs to Norvik Ports, the company said.'],
    [
      'a list goes on',
      'Norvik Ports',
      'Norvik Ports, the ferry operator, and a bank will pay. Norvik Ports said it was glad.',
    ],
    [
      'the words tell what it is to another',
      'Tarn Mutual',
      'Shares of rival insurer Tarn Mutual rose in Lund. Tarn Mutual said it had noticed.',
    ],
    [
      'the words say no more than that it is a company',
      'Halden & Roe',
      'The company Halden & Roe will dig in Lund. Halden & Roe said it had begun.',
    ],
    [
      'the words are about a person of it',
      'Norvik Ports',
      'Mara Lind of Norvik Ports, the operator’s chair, spoke in Lund. Norvik Ports has 40 staff.',
    ],
    [
      'the words are about a thing',
      'Norvik Ports',
      'Norvik Ports, the storm and a strike cost the city a week. Norvik Ports has 40 staff.',
    ],
  ])('is left open where %s', (_, name, text) => {
    expect(identityOf(text, name)?.text).toBe('');
  });

  it('has at most seven words, and takes the fullest wording of all articles', () => {
    const { entities } = draftOf(
      'The charity Brightwater spoke in Lund. Brightwater has boats.',
      'Brightwater, a charity that gives lessons in rowing to pupils of the schools of Lund, has boats in Lund.',
    );
    const identity = entities.find(({ label }) => label === 'Brightwater')?.identity;
    expect(identity?.text).toBe('Charity that gives lessons in rowing');
    expect(identity?.evidence).toMatchObject([{ article: '1' }]);
  });
});

describe('whom a word for a body means', () => {
  it.each([
    [
      'Port Alder Harbour Trust',
      'The wall belongs to the Port Alder Harbour Trust. It leaks.\nThe trust said the wall had been leaking for years.',
    ],
    [
      'Hexworth Town Council',
      'Hexworth Town Council met on Monday. It rained.\n“We shall pay for the bridge,” the council said.',
    ],
    [
      'Hexworth Town Council',
      'Hexworth Town Council met on Monday. It rained.\nThe bridge will cost 4 million crowns, according to the town council.',
    ],
    [
      'Hexworth Town Council',
      'Hexworth Town Council met on Monday. It rained.\n“We shall pay for the bridge in May,” said the council.',
    ],
    [
      'Halden & Roe',
      'The engineering firm Halden & Roe was hired by the Port Alder Harbour Trust.\nThe Port Alder Harbour Trust said it was glad. The firm said it would begin in May.',
    ],
    [
      'Hexworth Rovers Football Club',
      'Hexworth Rovers Football Club lost in Lund. It rained.\nThe club denied that its coach had been dismissed.',
    ],
    [
      'Ministry of Fisheries',
      'A ban was ordered by the Ministry of Fisheries. It rained in Lund.\nThe ministry said the cod would come back.',
    ],
    [
      'Norvik Ports',
      'Norvik Ports said it would dig. The company said the work would take a year.',
    ],
  ])('is %s: %s', (who, text) => {
    expect(speakersOf(text).at(-1)).toBe(who);
  });

  it.each([
    [
      'the council',
      'Hexworth Town Council and Lund City Council share the bridge. It rained.\nThe council said the bridge was safe.',
    ],
    [
      'the firm',
      'The engineering firm Halden & Roe and the law firm Rasch & Oberlin were hired in Lund.\nThe firm said it would begin in May.',
    ],
    [
      'the trust',
      'The Port Alder Harbour Trust owns the wall, and the Lund Swimming Trust the dock.\nThe trust said the wall was safe.',
    ],
    [
      'the court',
      'The Port Alder Harbour Trust said the wall was safe. The court said it would decide in May.',
    ],
    [
      'the firm',
      'The Port Alder Harbour Trust said the wall was safe. The firm said it would begin in May.',
    ],
    [
      'the swimming club',
      'Hexworth Rowing Club lost in Lund. It rained.\nThe swimming club said the dock was dirty.',
    ],
  ])('is nobody known where “%s” may be two, or another: %s', (who, text) => {
    expect(speakersOf(text).at(-1)).toBe(who);
  });

  it.each([
    'A source close to the council said the bridge was safe.',
    'The council and the river board said the bridge was safe.',
    'The head of the council said the bridge was safe.',
    'The bridge is safe for a year, according to the council’s engineers.',
    'The bridge is safe for a year, according to the council leader.',
    '“The bridge is safe for a year,” said the council’s lawyer.',
  ])('is not meant where the words belong to others: %s', (text) => {
    const who = speakersOf('Hexworth Town Council met on Monday. It rained.', text);
    const together = speakersOf(`Hexworth Town Council met on Monday. It rained.\n${text}`);
    expect([...who, ...together]).not.toContain('Hexworth Town Council');
  });

  const NAMED = 'Hexworth Town Council met on Monday. Ana Roth, the mayor, voted for the bridge.';
  const BARE = 'Ana Roth opened the bridge on Friday. It rained.\nThe council said it was safe.';

  it('is the only one of all articles where its own names none', () => {
    expect(speakersOf(NAMED, BARE).at(-1)).toBe('Hexworth Town Council');
    expect(speakersOf(BARE, NAMED)).toContain('Hexworth Town Council');
  });

  it.each([
    ['two are named', [NAMED, BARE, 'Lund City Council paid for a road. Ana Roth was not there.']],
    [
      'the article is about others',
      [NAMED, 'Berit Moe opened a road on Friday. It rained.\nThe council said it was safe.'],
    ],
    [
      'any company is called so',
      [
        'The engineering firm Halden & Roe will dig. Ana Roth, the mayor, was glad.',
        'Ana Roth opened the bridge on Friday. It rained.\nThe firm said it was safe.',
      ],
    ],
  ])('is none of another article where %s', (_, texts) => {
    const who = speakersOf(...texts);
    expect(who.filter((one) => /^the (?:council|firm)$/.test(one))).toHaveLength(1);
  });
});
