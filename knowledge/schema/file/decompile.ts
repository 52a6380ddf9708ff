import type {
  PackSource,
  SourceArticle,
  SourceEntity,
  SourceEvidence,
  SourceFact,
  SourceIdentity,
  SourceRole,
} from '../source';
import type { Article, EntityRecord, Evidence, Fact, Identity, Pack, Role } from '../types';
import { sourceWhen } from '../when';

const evidenceOf = (evidence: readonly Evidence[]): SourceEvidence[] =>
  evidence.map(({ article, paragraph, hash }) => ({ article, paragraph, hash }));

function sourceFact({ when, reported: _, about, evidence, ...fact }: Fact): SourceFact {
  return { ...fact, about: [...about], when: sourceWhen(when), evidence: evidenceOf(evidence) };
}

function sourceRole({ reported: _, evidence, ...role }: Role): SourceRole {
  return { ...role, evidence: evidenceOf(evidence) };
}

function sourceIdentity({ evidence, ...identity }: Identity): SourceIdentity {
  return { ...identity, ...(evidence.length > 0 && { evidence: evidenceOf(evidence) }) };
}

/** Turns a record back into its source. What the record leaves empty, the source leaves out. */
function sourceEntity(record: EntityRecord): SourceEntity {
  const { id, kind, label, names, background, backgroundEvidence, marked, event } = record;
  return {
    id,
    kind,
    label,
    ...(!marked && { marked }),
    names: names.map((name) => ({ ...name })),
    identity: sourceIdentity(record.identity),
    ...(record.languages.length > 0 && { languages: [...record.languages] }),
    ...(record.place !== undefined && { place: record.place }),
    background,
    backgroundEvidence: evidenceOf(backgroundEvidence),
    ...(record.roles.length > 0 && { roles: record.roles.map(sourceRole) }),
    ...(record.relations.length > 0 && {
      relations: record.relations.map(({ reported: _, evidence, ...relation }) => {
        return { ...relation, evidence: evidenceOf(evidence) };
      }),
    }),
    ...(event !== undefined && {
      event: {
        when: sourceWhen(event.when),
        ...(event.places.length > 0 && { places: [...event.places] }),
        ...(event.participants.length > 0 && { participants: [...event.participants] }),
      },
    }),
  };
}

function sourceArticle({ agencies, skipped, ...article }: Article): SourceArticle {
  return {
    ...article,
    ...(agencies.length > 0 && { agencies: [...agencies] }),
    ...(skipped !== undefined && {
      skipped: skipped.map(({ paragraphs, reason }) => ({ paragraphs: [...paragraphs], reason })),
    }),
  };
}

/**
 * Reads a compiled pack back as sources, ordered by id. Compiling them gives the same bytes again.
 *
 * @param blocklist the pack's blocklist, which is not part of what `Pack` shows
 * @throws PackDamaged where a slice does not decode
 */
export function decompilePack(pack: Pack, blocklist: readonly string[]): PackSource {
  const { format, id, title, version, language, licence, description, references, story } =
    pack.manifest;
  const entities: SourceEntity[] = [];
  const facts = new Map<string, SourceFact>();
  for (let ordinal = 0; ordinal < pack.manifest.counts.entities; ordinal++) {
    const record = pack.record(ordinal);
    entities.push(sourceEntity(record));
    for (const fact of record.facts) facts.set(fact.id, sourceFact(fact));
  }
  const header = { format, id, title, version, language, licence, description };
  return {
    pack: {
      ...header,
      ...(blocklist.length > 0 && { blocklist: [...blocklist] }),
      ...(references.length > 0 && { references: [...references] }),
      ...(story !== undefined && { story: { ...story, core: [...story.core] } }),
    },
    articles: pack.articles().map(sourceArticle),
    entities,
    facts: [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
