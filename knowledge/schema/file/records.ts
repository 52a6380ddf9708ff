/** Schemas of the decoded slices of a compiled pack. */
import * as v from 'valibot';
import {
  DayField,
  IdentityField,
  IdField,
  LanguageField,
  ParagraphField,
  ParagraphHashField,
  PartialDateField,
  PhraseField,
  RelationTextField,
  SemverField,
  SentenceField,
  SpellingField,
  TextHashField,
  UrlField,
} from '../fields';
import {
  AssertionSchema,
  DateBasisSchema,
  EntityKindField,
  ids,
  NameSchema,
  OpeningsSchema,
  PlaceSchema,
  ReferenceSchema,
  StatusField,
  StorySchema,
  WhenSchema,
} from '../parts';
import { SkippedSource } from '../source';
import type { Article, EntityRecord, Evidence, LocatorMap, PackManifest } from '../types';

const EvidenceItems: v.GenericSchema<unknown, Evidence[]> = v.array(
  v.strictObject({ article: IdField, paragraph: ParagraphField, hash: ParagraphHashField }),
);
const EvidenceList = v.pipe(EvidenceItems, v.minLength(1, 'has no evidence'));

const Reported = { reported: DayField, evidence: EvidenceList };

const FactSchema = v.strictObject({
  id: IdField,
  text: SentenceField,
  about: v.pipe(ids(), v.minLength(1, 'names no entity')),
  when: WhenSchema,
  assertedBy: AssertionSchema,
  status: StatusField,
  differsFrom: v.exactOptional(IdField),
  respondsTo: v.exactOptional(IdField),
  ...Reported,
});

const RoleSchema = v.strictObject({
  text: PhraseField,
  from: v.exactOptional(PartialDateField),
  to: v.exactOptional(PartialDateField),
  ...Reported,
});

/** Path data of relative lines only: no other character, so that no style or script can be in it. */
const PathField = v.pipe(
  v.string(),
  v.maxLength(8000, 'is longer than 8000 characters'),
  v.regex(/^[Mlz0-9 -]*$/, 'is not path data of relative lines'),
);
const MapUnit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const NearUnit = v.pipe(v.number(), v.integer(), v.minValue(-100), v.maxValue(1100));
const MapNameSchema = v.strictObject({ name: PhraseField, x: NearUnit, y: NearUnit });

const MapSchema = v.strictObject({
  width: MapUnit,
  height: MapUnit,
  country: MapNameSchema,
  neighbours: v.pipe(v.array(MapNameSchema), v.maxLength(2)),
  outline: PathField,
  land: PathField,
  place: v.exactOptional(v.strictObject({ x: MapUnit, y: MapUnit })),
}) satisfies v.GenericSchema<unknown, LocatorMap>;

export const EntityRecordSchema: v.GenericSchema<unknown, EntityRecord> = v.strictObject({
  id: IdField,
  kind: EntityKindField,
  label: SpellingField,
  names: v.pipe(v.array(NameSchema), v.minLength(1, 'has no name')),
  identity: v.strictObject({
    text: IdentityField,
    reference: v.exactOptional(IdField),
    evidence: EvidenceItems,
  }),
  languages: v.array(LanguageField),
  place: v.exactOptional(PlaceSchema),
  map: v.exactOptional(MapSchema),
  background: SentenceField,
  backgroundEvidence: EvidenceList,
  marked: v.boolean(),
  isOnePerson: v.exactOptional(v.boolean()),
  roles: v.array(RoleSchema),
  facts: v.array(FactSchema),
  relations: v.array(
    v.strictObject({
      to: IdField,
      text: RelationTextField,
      from: v.exactOptional(PartialDateField),
      until: v.exactOptional(PartialDateField),
      ...Reported,
    }),
  ),
  event: v.exactOptional(v.strictObject({ when: WhenSchema, places: ids(), participants: ids() })),
});

export const ArticleSchema: v.GenericSchema<unknown, Article> = v.strictObject({
  id: IdField,
  publisher: v.nullable(PhraseField),
  title: SentenceField,
  titleIsOurs: v.boolean(),
  date: DayField,
  dateBasis: DateBasisSchema,
  dateline: v.exactOptional(PhraseField),
  agencies: v.array(PhraseField),
  url: v.exactOptional(UrlField),
  openings: v.exactOptional(OpeningsSchema),
  textHash: TextHashField,
  group: IdField,
  skipped: v.exactOptional(v.array(SkippedSource)),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const ManifestSchema: v.GenericSchema<unknown, PackManifest> = v.strictObject({
  format: count,
  id: IdField,
  title: PhraseField,
  version: SemverField,
  language: LanguageField,
  licence: PhraseField,
  description: SentenceField,
  references: v.array(ReferenceSchema),
  story: v.exactOptional(StorySchema),
  origin: v.exactOptional(v.picklist(['reading'])),
  counts: v.strictObject({
    entities: count,
    names: count,
    facts: count,
    articles: count,
    outlets: count,
  }),
  firstDay: DayField,
  lastDay: DayField,
});
