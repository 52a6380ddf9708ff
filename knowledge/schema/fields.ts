/** The smallest parts of a pack, each with the sentence that a person reads if it is wrong. */
import * as v from 'valibot';
import { isDay, isPartialDate } from './dates';
import { NAME_PLACE } from './relation-text';

/** Names that every JavaScript object has: as ids or keys they would reach its prototype. */
export const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(
  ['__proto__', 'prototype'].concat(Object.getOwnPropertyNames(Object.prototype)),
);

/** Control characters and invisible ones, except the joiners U+200C and U+200D, which many scripts need. */
const INVISIBLE = /[\p{Cc}\u2028\u2029]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/u;

const text = (longest: number) =>
  v.pipe(
    v.string('must be text; put it in quotes'),
    v.check((value) => value.trim() !== '', 'is empty; say what it is or remove it'),
    v.check((value) => value === value.trim(), 'begins or ends with a space; remove it'),
    v.check(
      (value) => !INVISIBLE.test(value),
      'holds a line break or an invisible control character; remove it',
    ),
    v.maxLength(longest, `is longer than ${longest} characters; say it shorter`),
  );

export const SentenceField = text(400);
/** One line: what an entity is. */
export const IdentityField = text(160);
/** A few words, enough to find a paragraph and too few to be prose. */
export const OpeningField = v.pipe(
  text(40),
  v.check(
    (value) => value.split(/\s+/u).length <= 6,
    'has more than six words; the first words of the paragraph are enough',
  ),
);
export const PhraseField = text(120);
export const RelationTextField = v.pipe(
  PhraseField,
  v.check(
    (value) => value.split(NAME_PLACE).length <= 2,
    `has ${NAME_PLACE} more than once; the other's name has one place`,
  ),
);
export const SpellingField = text(100);

export const IdField = v.pipe(
  v.string('must be an id in kebab-case'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id; use small letters a to z, digits and single hyphens: ahmed-al-sharaa',
  ),
  v.maxLength(80, 'is longer than 80 characters; choose a shorter id'),
  v.check(
    (value) => !PROTOTYPE_KEYS.has(value),
    'is a name that every object in JavaScript has; choose another id',
  ),
);

export const DayField = v.pipe(
  v.string('must be a whole day such as 2025-01-29'),
  v.check(isDay, 'is no day of the calendar; write year, month and day: 2025-01-29'),
);

/** A year written without quotes is a number in YAML, and is taken as the year it says. */
export const PartialDateField = v.pipe(
  v.union(
    [v.string(), v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999))],
    'must be a date: 2025, 2025-01 or 2025-01-29',
  ),
  v.transform(String),
  v.check(
    isPartialDate,
    'is no date of the calendar; write 2025, 2025-01 or 2025-01-29, as precise as the text is',
  ),
);

export const UrlField = v.pipe(
  v.string('must be an address in quotes'),
  v.regex(
    /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][^\s"<>\\^`{|}]*)?$/,
    'is not an address that a reader may be sent to; only http and https links to a host are allowed',
  ),
  v.maxLength(2000, 'is longer than 2000 characters; give the short address'),
);

const hexadecimal = (digits: number) =>
  v.pipe(
    v.string(`must be ${digits} hex digits in quotes (without quotes YAML may read a number)`),
    v.regex(
      new RegExp(`^[0-9a-f]{${digits}}$`),
      `is not ${digits} small hex digits; leave it out and run "npm run pack -- stamp --articles DIR"`,
    ),
  );

export const TextHashField = hexadecimal(64);
export const ParagraphHashField = hexadecimal(16);

export const ParagraphField = v.pipe(
  v.number('must be the number of a paragraph'),
  v.integer('must be a whole number; paragraphs are counted from 1'),
  v.minValue(1, 'is no paragraph; they are counted from 1'),
  v.maxValue(100_000, 'is no paragraph of any article that we have seen'),
);

export const LanguageField = v.pipe(
  v.string('must be a language tag'),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    'is not a BCP 47 language tag; write en, ar, ru, uk ...',
  ),
);

export const ScriptField = v.pipe(
  v.string('must be a script code'),
  v.regex(/^[A-Z][a-z]{3}$/, 'is not an ISO 15924 script code; write Latn, Arab, Cyrl ...'),
);

export const SemverField = v.pipe(
  v.string('must be a version in quotes: "1.0.0"'),
  v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'is not a version; write three numbers: "1.0.0"'),
);
