/**
 * A pack as its author writes it. Every `.yaml` file of a pack's folder is one `SourceFile`; together they make one
 * `PackSource`. `reported` is not here: the compiler takes it from the articles that are cited.
 */
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
} from './fields';
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
  WhenSource,
} from './parts';

const EvidenceSource = v.strictObject({
  article: IdField,
  paragraph: ParagraphField,
  hash: ParagraphHashField,
});

const evidence = () =>
  v.pipe(
    v.array(EvidenceSource, 'must be a list of paragraphs'),
    v.minLength(1, 'has no evidence; cite the article and the paragraph that bear it out'),
  );

export const PackHeaderSource = v.strictObject({
  format: v.pipe(v.number('must be the number of the format, 2'), v.integer()),
  id: IdField,
  title: PhraseField,
  version: SemverField,
  language: LanguageField,
  licence: PhraseField,
  description: SentenceField,
  /** Names of others that contain a name of the pack, and keep it from being taken: "Moscow, Idaho". */
  blocklist: v.exactOptional(v.array(SpellingField)),
  references: v.exactOptional(v.array(ReferenceSchema, 'must be a list of data sets')),
  story: v.exactOptional(StorySchema),
});

/** Paragraphs from which nothing is taken, and why: "an appeal for money". */
export const SkippedSource = v.strictObject({
  paragraphs: v.pipe(v.array(ParagraphField), v.minLength(1, 'names no paragraph')),
  reason: PhraseField,
});

export const ArticleSource = v.strictObject({
  id: IdField,
  publisher: v.nullable(PhraseField),
  title: SentenceField,
  titleIsOurs: v.boolean('must be true (our label) or false (its own title)'),
  date: DayField,
  dateBasis: DateBasisSchema,
  dateline: v.exactOptional(PhraseField),
  agencies: v.exactOptional(v.array(PhraseField)),
  url: v.exactOptional(UrlField),
  openings: v.exactOptional(OpeningsSchema),
  textHash: TextHashField,
  group: IdField,
  skipped: v.exactOptional(v.array(SkippedSource)),
});

const RoleSource = v.strictObject({
  text: PhraseField,
  from: v.exactOptional(PartialDateField),
  to: v.exactOptional(PartialDateField),
  evidence: evidence(),
});

const RelationSource = v.strictObject({
  to: IdField,
  text: RelationTextField,
  from: v.exactOptional(PartialDateField),
  until: v.exactOptional(PartialDateField),
  evidence: evidence(),
});

const EventSource = v.strictObject({
  when: WhenSource,
  places: v.exactOptional(ids()),
  participants: v.exactOptional(ids()),
});

const IdentitySource = v.strictObject({
  text: IdentityField,
  reference: v.exactOptional(IdField),
  evidence: v.exactOptional(v.array(EvidenceSource, 'must be a list of paragraphs')),
});

export const EntitySource = v.strictObject({
  id: IdField,
  kind: EntityKindField,
  label: SpellingField,
  marked: v.exactOptional(v.boolean('must be true or false')),
  names: v.pipe(
    v.array(NameSchema, 'must be a list of names'),
    v.minLength(1, 'has no name; give it at least one full name'),
  ),
  identity: IdentitySource,
  languages: v.exactOptional(v.array(LanguageField, 'must be a list of languages')),
  place: v.exactOptional(PlaceSchema),
  background: SentenceField,
  backgroundEvidence: evidence(),
  roles: v.exactOptional(v.array(RoleSource)),
  relations: v.exactOptional(v.array(RelationSource)),
  event: v.exactOptional(EventSource),
});

export const FactSource = v.strictObject({
  id: IdField,
  text: SentenceField,
  about: v.pipe(ids(), v.minLength(1, 'names no entity; a fact is about at least one')),
  when: WhenSource,
  assertedBy: AssertionSchema,
  status: StatusField,
  differsFrom: v.exactOptional(IdField),
  respondsTo: v.exactOptional(IdField),
  evidence: evidence(),
});

/** One file of a pack's sources: any of the four, in any number of files. `pack` stands in one file only. */
export const SourceFile = v.strictObject({
  pack: v.exactOptional(PackHeaderSource),
  articles: v.exactOptional(v.array(ArticleSource, 'must be a list')),
  entities: v.exactOptional(v.array(EntitySource, 'must be a list')),
  facts: v.exactOptional(v.array(FactSource, 'must be a list')),
});

/** All sources of one pack, joined. */
export const PackSourceSchema = v.strictObject({
  pack: PackHeaderSource,
  articles: v.array(ArticleSource),
  entities: v.array(EntitySource),
  facts: v.array(FactSource),
});

export type PackSource = v.InferOutput<typeof PackSourceSchema>;
export type PackHeader = v.InferOutput<typeof PackHeaderSource>;
export type SourceArticle = v.InferOutput<typeof ArticleSource>;
export type SourceEntity = v.InferOutput<typeof EntitySource>;
export type SourceFact = v.InferOutput<typeof FactSource>;
export type SourceRole = v.InferOutput<typeof RoleSource>;
export type SourceEvidence = v.InferOutput<typeof EvidenceSource>;
export type SourceWhen = v.InferOutput<typeof WhenSource>;
export type SourceIdentity = v.InferOutput<typeof IdentitySource>;
