/** The parts that a pack's sources and its compiled records have in common. */
import * as v from 'valibot';
import {
  IdField,
  LanguageField,
  PartialDateField,
  PhraseField,
  ScriptField,
  SentenceField,
  SpellingField,
} from './fields';
import type { When } from './types';

export const EntityKindField = v.picklist(
  ['person', 'organisation', 'place', 'event', 'work'],
  'is no kind of entity; choose person, organisation, place, event or work',
);

export const NameSchema = v.strictObject({
  text: SpellingField,
  kind: v.picklist(
    ['full', 'short', 'abbreviation', 'nickname', 'native'],
    'is no kind of name; choose full, short, abbreviation, nickname or native',
  ),
  lang: LanguageField,
  script: ScriptField,
  standsAlone: v.exactOptional(v.boolean('must be true or false')),
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
