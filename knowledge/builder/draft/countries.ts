import countries from 'world-countries';
import type { CountryIdentity } from '../../drafting/entities';

/** By the country's common name. */
export const COUNTRY_IDENTITIES: ReadonlyMap<string, string> = new Map(
  countries.map(({ name, subregion, capital }) => {
    const [first] = capital;
    return [name.common, `Country in ${subregion}${first ? `; capital ${first}` : ''}`];
  }),
);

export const countryIdentity: CountryIdentity = (name) => COUNTRY_IDENTITIES.get(name);
