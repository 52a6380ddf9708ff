/** The parts that a pack's sources and its compiled records have in common. */
import * as v from 'valibot';
import {
  IdField,
  LanguageField,
  OpeningField,
  PartialDateField,
  PhraseField,
  ScriptField,
  SentenceField,
  SpellingField,
  UrlField,
} from './fields';
import type { PackStory, PlaceDetails, Reference, When } from './types';

export const EntityKindField = v.picklist(
  ['person', 'organisation', 'place', 'event', 'work'],
  'is no kind of entity; choose person, organisation, place, event or work',
);

const Languages = v.pipe(v.array(LanguageField), v.minLength(1, 'must not be empty'), v.readonly());

const AmbiguitySchema = v.strictObject({
  onlyIn: v.exactOptional(Languages),
  notIn: v.exactOptional(Languages),
  word: v.exactOptional(v.boolean('must be true or false')),
  letters: v.exactOptional(v.boolean('must be true or false')),
  namesakes: v.exactOptional(
    v.pipe(v.array(PhraseField), v.minLength(1, 'must not be empty'), v.readonly()),
  ),
});

export const NameSchema = v.strictObject({
  text: SpellingField,
  kind: v.picklist(
    ['full', 'short', 'abbreviation', 'nickname', 'native'],
    'is no kind of name; choose full, short, abbreviation, nickname or native',
  ),
  lang: LanguageField,
  script: ScriptField,
  isUnambiguous: v.exactOptional(v.boolean('must be true or false')),
  ambiguity: v.exactOptional(AmbiguitySchema),
});

/** When something held, as a source writes it: `{ on }`, `{ from, to }`, `{ since }` or `{ until }`. */
export const WhenSource = v.union(
  [
    v.strictObject({ on: PartialDateField }),
    v.strictObject({ from: PartialDateField, to: PartialDateField }),
    v.strictObject({ since: PartialDateField }),
    v.strictObject({ until: PartialDateField }),
  ],
  'is not a time that the calendar has; write { on: 2025-01-28 }, { from: 2024-11, to: 2024-12 }, { since: 2025 } or { until: 2024-12-08 }',
);

/** When something held, as records carry it. */
export const WhenSchema: v.GenericSchema<unknown, When> = v.variant('kind', [
  v.strictObject({ kind: v.literal('on'), date: PartialDateField }),
  v.strictObject({ kind: v.literal('span'), from: PartialDateField, to: PartialDateField }),
  v.strictObject({ kind: v.literal('since'), from: PartialDateField }),
  v.strictObject({ kind: v.literal('until'), to: PartialDateField }),
]);

export const StatusField = v.picklist(
  ['reported', 'claimed', 'denied', 'unconfirmed', 'disputed'],
  'is no status; choose reported, claimed, denied, unconfirmed or disputed',
);

export const AssertionSchema = v.strictObject({
  who: PhraseField,
  entity: v.exactOptional(IdField),
  through: v.exactOptional(PhraseField),
});

export const DateBasisSchema = v.strictObject({
  kind: v.picklist(['stated', 'inferred'], 'must be stated or inferred'),
  reason: SentenceField,
});

export const ids = () => v.array(IdField, 'must be a list of ids');

export const ReferenceSchema: v.GenericSchema<unknown, Reference> = v.strictObject({
  id: IdField,
  name: PhraseField,
  version: PhraseField,
  licence: PhraseField,
  url: v.exactOptional(UrlField),
});

export const StorySchema = v.strictObject({
  core: v.pipe(ids(), v.minLength(1, 'names no entity; name those that only this story has')),
  from: PartialDateField,
  to: v.exactOptional(PartialDateField),
}) satisfies v.GenericSchema<unknown, PackStory>;

const degrees = (most: number) =>
  v.pipe(
    v.number('must be a number of degrees'),
    v.minValue(-most, `is less than -${most} degrees`),
    v.maxValue(most, `is more than ${most} degrees`),
  );

export const PlaceSchema = v.strictObject({
  type: v.exactOptional(
    v.picklist(
      ['country', 'region', 'city', 'site'],
      'is no type of place; choose country, region, city or site',
    ),
  ),
  country: v.exactOptional(PhraseField),
  region: v.exactOptional(PhraseField),
  capital: v.exactOptional(PhraseField),
  coordinates: v.exactOptional(v.strictObject({ latitude: degrees(90), longitude: degrees(180) })),
  reference: v.exactOptional(IdField),
}) satisfies v.GenericSchema<unknown, PlaceDetails>;

/** First words of paragraphs by paragraph number, a whole number written as text. */
export const OpeningsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/, 'is no number of a paragraph')),
  OpeningField,
);
