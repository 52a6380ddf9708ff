/** Names that stand in an article and are no part of its story, and spellings that are another's. */
import '../../../knowledge/reading';
import { expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import type { FoundArticle } from '../../../knowledge/drafting/found-article';
import { readText } from '../../../knowledge/drafting/readings';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });

function draftOf(text: string, more: Partial<FoundArticle> = {}) {
  const date = { value: '2032-04-04', where: 'person' as const };
  const article = { ...articleOf('a.txt', text), agencies: [], date, ...more };
  return draftFrom([readText(article, 0, COUNTRIES)], COUNTRIES);
}

const NEWS =
  'Ida Berg told the Kerrow Gazette that the quay leaks. The Kerrow Gazette has seen it.';

it('does not propose the outlet of an article as a name of its story', () => {
  const publisher = { value: 'The Kerrow Gazette', where: 'person' as const };
  const labels = (more: Partial<FoundArticle>) =>
    draftOf(NEWS, more).entities.map(({ label }) => label);
  expect(labels({ publisher })).toEqual(['Ida Berg']);
  expect(labels({})).toContain('Kerrow Gazette');
});

it('keeps a town’s name from the club that begins with it', () => {
  const { entities, names } = draftOf(
    [
      'Hexmoor Rowing Club won. Hexmoor Rowing Club was founded in 1901, and Hexmoor won again.',
      'The market town of Hexmoor has 4,000 residents. Ida Berg, the mayor of Hexmoor, rowed.',
    ].join('\n'),
  );
  const spelled = entities.map(({ kind, names: all }) => [kind, all.map(({ text }) => text)]);
  expect(spelled).toContainEqual(['organisation', ['Hexmoor Rowing Club']]);
  expect(spelled).toContainEqual(['place', ['Hexmoor']]);
  const town = names.find(({ cluster }) => cluster.label === 'Hexmoor');
  expect(town?.mentions).toHaveLength(3);
});
