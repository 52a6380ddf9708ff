import '../../../knowledge/reading';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { type Draft, draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const DATE = { value: '2032-04-04', where: 'person' as const };

/** The draft of articles of 4 April 2032 without a publisher, whose ids are "0", "1" and so on. */
export function draftOf(...texts: readonly string[]): Draft {
  const read = texts.map((text, at) =>
    readText({ ...articleOf(`${at}.txt`, text), agencies: [], date: DATE }, at, COUNTRIES),
  );
  return draftFrom(read, COUNTRIES);
}

/** Who says something, by the facts of the draft. */
export const speakersOf = (...texts: readonly string[]): string[] =>
  draftOf(...texts).facts.map(({ assertedBy }) => assertedBy.who);
