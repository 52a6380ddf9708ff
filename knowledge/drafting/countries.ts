/** What a draft knows of the world's countries. The data come from the package's countries.json. */
export interface Countries {
  /** What a country is, by its common name: "Country in Northern Europe; capital Oslo". Undefined for other names. */
  readonly identityOf: (name: string) => string | undefined;
  /** Common name of the country that a name, a demonym or a capital stands for: Norway, Norwegian, Oslo. */
  readonly countryOf: (words: string) => string | undefined;
}

/** The data as the package carries them. Keys of `countries` are folded. */
export interface CountryData {
  readonly identities: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
}

const own = (table: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

export function countriesFrom({ identities, countries }: CountryData): Countries {
  return {
    identityOf: (name) => own(identities, name),
    countryOf: (words) => own(countries, words),
  };
}
