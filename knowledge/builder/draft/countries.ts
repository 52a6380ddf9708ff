import countries from 'world-countries';
import { type CountryData, countriesFrom } from '../../drafting/countries';
import { foldWord } from '../../reading/tokens';

const fold = (words: string) =>
  words
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ');

/** Short forms that the data set lacks. */
const MORE_NAMES: readonly (readonly [string, string])[] = [
  ['us', 'United States'],
  ['u.s.', 'United States'],
  ['u.s', 'United States'],
  ['usa', 'United States'],
  ['uk', 'United Kingdom'],
  ['u.k.', 'United Kingdom'],
  ['britain', 'United Kingdom'],
  ['uae', 'United Arab Emirates'],
  ['saudi', 'Saudi Arabia'],
  ['turkiye', 'Turkey'],
  ['kiev', 'Ukraine'],
];

const identities = countries.map(({ name, subregion, capital }) => {
  const [first] = capital;
  return [name.common, `Country in ${subregion}${first ? `; capital ${first}` : ''}`] as const;
});

/** A demonym or capital that two countries share stands for neither; a country's own name comes before both. */
function namesOfCountries(): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, capital, demonyms } of countries.filter(({ independent }) => independent))
    for (const words of new Set([...capital, demonyms['eng']?.m ?? '', demonyms['eng']?.f ?? ''])) {
      const key = fold(words);
      if (found.has(key) && found.get(key) !== name.common) shared.add(key);
      found.set(key, name.common);
    }
  for (const key of ['', ...shared]) found.delete(key);
  for (const { name, independent } of countries)
    if (independent) found.set(fold(name.common), name.common);
  for (const [words, country] of MORE_NAMES) found.set(words, country);
  return found;
}

export const COUNTRY_DATA: CountryData = {
  identities: Object.fromEntries(identities),
  countries: Object.fromEntries(namesOfCountries()),
};

export const COUNTRIES_OF_THE_WORLD = countriesFrom(COUNTRY_DATA);
