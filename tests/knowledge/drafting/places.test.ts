/** Towns that read like organisations or people, by-lines, in texts that no list knows. */
import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { creditParagraphs } from '../../../knowledge/drafting/names/credits';
import { readText } from '../../../knowledge/drafting/readings';
import { bylineIn } from '../../../page/files/text-header';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });

function entitiesOf(text: string): string[] {
  const article = articleOf('a.txt', text);
  const byline = bylineIn(article.paragraphs);
  const date = { value: '2032-04-04', where: 'person' as const };
  const found = { ...article, agencies: [], date, ...(byline && { byline }) };
  return draftFrom([readText(found, 0, COUNTRIES)], COUNTRIES).entities.map(
    ({ kind, label }) => `${kind} ${label}`,
  );
}

describe('a town is a place', () => {
  it.each([
    ['Hexmoor', 'The bid of Hexmoor was refused. Hexmoor, which has 4,000 people, will sue.'],
    ['Hexmoor', 'The bus will stop, and Hexmoor has about 4,000 residents.'],
    ['Hexmoor', 'The surgery of Hexmoor, population 3,000, has no doctor.'],
    ['Marl Cross', 'The council at Marl Cross refused. Marl Cross is a small village.'],
    ['Kerrow', 'Kerrow rejected the plan. The mayor of Kerrow signed nothing.'],
    ['Kerrow', 'The plan was rejected, and Kerrow’s high street has two empty shops.'],
    ['Tolvern', 'Tolvern announced an emergency. Villagers in Tolvern left their homes.'],
    ['Lark Dene', 'The market town of Lark Dene objects. Lark Dene will vote in June.'],
    ['Sandmoor', 'The Sandmoor Gazette was sold. The quay in Sandmoor is closed. Sandmoor waits.'],
  ])('%s: %s', (name, text) => {
    expect(entitiesOf(text)).toContain(`place ${name}`);
  });

  it('does not take the name of its newspaper along', () => {
    const text = 'The Sandmoor Gazette was sold. The quay in Sandmoor is closed. Sandmoor waits.';
    expect(entitiesOf(text).sort()).toEqual(['organisation Sandmoor Gazette', 'place Sandmoor']);
  });
});

describe('what is no town stays what it is', () => {
  it.each([
    [
      'Kelling Foods',
      'Kelling Foods has 400 people. Shares in Kelling Foods fell. Kelling Foods said so.',
    ],
    ['Tarn Party', 'Confidence in the Tarn Party fell. The Tarn Party has a high vote in Kessin.'],
    ['Hale Union', 'The Hale Union has 4,000 members. The Hale Union said it would strike.'],
    ['Ida Berg', 'Ida Berg, a village doctor, said no. Near Ida Berg stood a nurse.'],
    ['Olaf Town', 'Olaf Town, 43, is a town planner. Mr Town said the quay leaks.'],
  ])('%s: %s', (name, text) => {
    expect(entitiesOf(text).filter((one) => one === `place ${name}`)).toEqual([]);
  });
});

describe('who wrote an article is no part of it', () => {
  const BODY = 'The harbour of Sandmoor leaks, the mayor, Ana Roth, said on Monday.';
  it.each([
    `Quay closes\nBy Jory Tamsin\n${BODY}`,
    `Quay closes\nBy Jory Tamsin and Ida Berg\n${BODY}\nIda Berg is the paper's harbour reporter.`,
    `Quay closes\nJory Tamsin, environment correspondent\n${BODY}`,
    `Quay closes\nWords: Jory Tamsin. Photographs: Ida Berg\n${BODY}`,
    `Quay closes\nJory Tamsin reports from Sandmoor\n${BODY}`,
    `Quay closes\nBy Jory Tamsin\n${BODY}\nAdditional reporting by Ida Berg; editing by Tom Hale`,
  ])('%s', (text) => {
    expect(entitiesOf(text).filter((one) => one.startsWith('person'))).toEqual(['person Ana Roth']);
  });

  it('is proposed where the text tells of them', () => {
    const text = `Quay closes\nBy Jory Tamsin\n${BODY}\n"I fell in," Jory Tamsin told the inquiry.`;
    expect(entitiesOf(text)).toContain('person Jory Tamsin');
  });

  it('sentences of the story are no credits', () => {
    const paragraphs = [
      'By Friday the quay of Sandmoor had been closed.',
      'Ana Roth reports to the council each month.',
      'Reporting the leak took Tom Hale a week, he said.',
      'Ana Roth, the mayor, is a former newspaper editor and knows the quay.',
      'Video of the leak shows Ana Roth on the quay.',
    ];
    const byline = bylineIn(paragraphs);
    expect(byline).toBeUndefined();
    expect([...creditParagraphs({ paragraphs })]).toEqual([]);
  });
});
