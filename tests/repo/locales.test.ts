import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = 'public/_locales';
const read = (locale: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Catalogue;
const english = read('en');
const locales = readdirSync(FOLDER).filter((locale) => locale !== 'en');

/** Words that a language shares with English, each looked at by hand. Names and numbers aside. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['name', 'organisation', 'optional', 'person'],
  fr: 'articles corrections note notes options organisation organisations pack packs site sites'.split(
    ' ',
  ),
  ar: [],
  ru: [],
};
/** English has `one` and `other`; other languages may add the forms that their plural rules have. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** What a language's typography rules out: other quotation marks, breaking spaces, punctuation of another script. */
const MISSET: Readonly<Record<string, RegExp>> = {
  de: /[”«»"]| …/,
  fr: /[“”„"]|[^\u00a0][:»]|«[^\u00a0]|[^\u202f][;!?]|\s…/,
  ar: /[“”„"]|[,;?]|\s…/,
  ru: /[“”„"]| —|\s…/,
};

/** `$NAME$` is the named form of the first substitution. */
const placeholders = (message: string) =>
  [...new Set(message.replaceAll(/\$[A-Za-z_]+\$/g, '$1').match(/\$\d/g) ?? [])].sort();

/** Placeholders that a message of the other language lacks or adds. `$1` of a plural form may be left out. */
function differing(key: string, message: string): boolean {
  const [wanted, given] = [placeholders(english[key]?.message ?? ''), placeholders(message)];
  const isPlural = PLURAL.test(key);
  const lacks = wanted.some((one) => !given.includes(one) && !(isPlural && one === '$1'));
  return lacks || given.some((one) => !wanted.includes(one) && !(isPlural && one === '$1'));
}

describe.each(locales)('the interface in %s', (locale) => {
  const catalogue = read(locale);
  const keys = Object.keys(catalogue);

  it('has every message of the English catalogue', () => {
    expect(Object.keys(english).filter((key) => !catalogue[key]?.message.trim())).toEqual([]);
  });

  it('has no message that English lacks, but for plural forms of its own rules', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const foreign = keys.filter((key) => {
      if (english[key]) return false;
      const form = PLURAL.exec(key)?.[0].slice(1);
      const isForm = pluralCategories.some((category) => category === form);
      return !isForm || !english[key.replace(PLURAL, '_other')];
    });
    expect(foreign).toEqual([]);
  });

  it('has every plural form of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    // French has `many` for a million and more, where `other` reads as well.
    const needed = pluralCategories.filter((form) => locale !== 'fr' || form !== 'many');
    const stems = Object.keys(english)
      .filter((key) => key.endsWith('_other') && english[key.replace(/_other$/, '_one')])
      .map((key) => key.replace(/_other$/, ''));
    const missing = stems.flatMap((stem) =>
      needed.map((form) => `${stem}_${form}`).filter((key) => !catalogue[key]),
    );
    expect(missing).toEqual([]);
  });

  it('keeps the placeholders', () => {
    const at = (key: string) => (english[key] ? key : key.replace(PLURAL, '_other'));
    const wrong = keys.filter((key) => {
      const message = catalogue[key]?.message ?? '';
      return PLURAL.test(key) && !english[key]
        ? differing(at(key), message)
        : differing(key, message);
    });
    expect(wrong).toEqual([]);
  });

  it('is translated', () => {
    const same = keys
      .filter((key) => catalogue[key]?.message === english[key]?.message)
      .map((key) => (catalogue[key]?.message ?? '').replaceAll(/[^\p{L} ]/gu, '').trim())
      .filter((text) => /\p{L}{4}/u.test(text) && text !== 'Backgrounder')
      .map((text) => text.toLowerCase());
    expect(same.filter((text) => !SHARED[locale]?.includes(text))).toEqual([]);
  });

  it('is set as its language is', () => {
    const found = keys
      .map((key) => catalogue[key]?.message ?? '')
      .filter((text) => MISSET[locale]?.test(text));
    expect(found).toEqual([]);
  });

  it('names its own language and direction', () => {
    expect(catalogue['extension_language']?.message).toBe(locale);
    expect(catalogue['extension_direction']?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('fits the stores: a name of at most 75 characters, a description of at most 132', () => {
    expect(catalogue['extension_name']?.message.length).toBeLessThanOrEqual(75);
    expect(catalogue['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });
});

it('has the languages that docs/product names', () => {
  expect([...locales, 'en'].sort()).toEqual(['ar', 'de', 'en', 'fr', 'ru']);
});
