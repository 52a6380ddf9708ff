/** What is quoted is proposed once. */
import '../../../knowledge/reading';
import { expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const DATE = { value: '2032-04-04', where: 'person' as const };

function saidIn(...paragraphs: readonly string[]): string[] {
  const article = { ...articleOf('a.txt', paragraphs.join('\n')), agencies: [], date: DATE };
  const { facts } = draftFrom([readText(article, 0, COUNTRIES)], COUNTRIES);
  return facts.map(({ assertedBy, words }) => `${assertedBy.who}: ${words}`);
}

it('does not propose the last sentence of a quotation again', () => {
  expect(
    saidIn('Ama Boateng wept. “The roof was old. I slept under it for years,” she told reporters.'),
  ).toEqual(['Ama Boateng: The roof was old. I slept under it for years']);
});

it('takes the speaker of the quotation where a sentence opens with “she”', () => {
  expect(
    saidIn(
      'Peter Lund, the fisherman, said that nets were torn.',
      'The harbour master, Ama Boateng, came late. She promised that the quay would open "whatever the weather does".',
    ),
  ).toEqual([expect.stringContaining('Peter Lund: '), 'Ama Boateng: whatever the weather does']);
});

it('proposes an organisation’s words beside a quotation of another in the sentence', () => {
  expect(
    saidIn(
      'The Harbour Board said the quay was safe, while the fisherman Peter Lund called it "a trap for boats".',
    ).map((said) => said.split(':')[0]),
  ).toEqual(expect.arrayContaining(['Harbour Board', 'Peter Lund']));
});

it('proposes a divided quotation once, under its longer part', () => {
  expect(
    saidIn(
      '“It leaks badly,” Ama Boateng said. “I have told the board of it three times since the spring.”',
    ),
  ).toEqual(['Ama Boateng: I have told the board of it three times since the spring.']);
  expect(
    saidIn(
      '“I have told the board of it three times since the spring,” Ama Boateng said. “It leaks.”',
    ),
  ).toEqual(['Ama Boateng: I have told the board of it three times since the spring']);
});

it('keeps apart what two people say in a paragraph', () => {
  expect(
    saidIn('“It leaks badly,” Ama Boateng said. “It does not leak,” Peter Lund said.'),
  ).toEqual(['Ama Boateng: It leaks badly', 'Peter Lund: It does not leak']);
});
