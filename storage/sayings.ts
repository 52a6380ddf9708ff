import type { Mention } from '../knowledge/matching/types';
import type { EntityId } from '../knowledge/schema/types';
import type { Correction, KnownName, Result, Saying, Sayings } from '../messaging/protocol';
import { canonicalUrl } from './canonical';
import type { Connection, Database } from './database';
import type { CorrectionKey } from './schema';

/** What the reader says of names. Every operation is one transaction: it happens whole or not at all. */
export interface SayingStore {
  /** @param name the entity's name, kept so that the list can be read without its pack */
  set(saying: Saying, name: string, atMs: number): Promise<Result<null>>;
  list(): Promise<Result<Sayings>>;
  of(entity: EntityId): Promise<Result<{ note: string | null; known: boolean }>>;
}

function whereOf({ scope, url, site }: Extract<Saying, { kind: 'correction' }>): string {
  if (scope === 'page') return canonicalUrl(url);
  return scope === 'site' ? site : '';
}

async function set(
  connection: Connection,
  saying: Saying,
  name: string,
  atMs: number,
): Promise<null> {
  const { entity } = saying;
  if (saying.kind === 'note') {
    const text = saying.text.trim();
    if (text === '') await connection.delete('notes', entity);
    else await connection.put('notes', { entity, name, text, savedMs: atMs });
  } else if (saying.kind === 'known') {
    if (saying.on) await connection.put('known', { entity, name, sinceMs: atMs });
    else await connection.delete('known', entity);
  } else {
    const { surface, scope } = saying;
    const where = whereOf(saying);
    const key: CorrectionKey = [entity, surface, scope, where];
    if (!saying.on) await connection.delete('corrections', key);
    else await connection.put('corrections', { entity, name, surface, scope, where, madeMs: atMs });
  }
  return null;
}

async function list(connection: Connection): Promise<Sayings> {
  const transaction = connection.transaction(['notes', 'known', 'corrections']);
  const [notes, known, corrections] = await Promise.all([
    transaction.objectStore('notes').getAll(),
    transaction.objectStore('known').getAll(),
    transaction.objectStore('corrections').getAll(),
  ]);
  return { notes, known, corrections };
}

async function of(connection: Connection, entity: EntityId) {
  const transaction = connection.transaction(['notes', 'known']);
  const [note, known] = await Promise.all([
    transaction.objectStore('notes').get(entity),
    transaction.objectStore('known').getKey(entity),
  ]);
  return { note: note?.text ?? null, known: known !== undefined };
}

export function createSayingStore({ run }: Database): SayingStore {
  return {
    set: (saying, name, atMs) => run((connection) => set(connection, saying, name, atMs)),
    list: () => run(list),
    of: (entity) => run((connection) => of(connection, entity)),
  };
}

function isAbout({ scope, where }: Correction, url: string, site: string): boolean {
  return scope === 'always' || where === (scope === 'site' ? site : canonicalUrl(url));
}

/**
 * Mentions without those of which the reader has said "not this one". Words are compared as the page spells them, case
 * aside: a correction is about one spelling, and never silences the full name.
 */
export function withoutCorrected(
  mentions: readonly Mention[],
  corrections: readonly Correction[],
  page: { readonly url: string; readonly site: string },
): readonly Mention[] {
  if (corrections.length === 0) return mentions;
  const key = (entity: EntityId, surface: string) => `${entity} ${surface.toLocaleLowerCase('en')}`;
  const wrong = new Set(
    corrections
      .filter((correction) => isAbout(correction, page.url, page.site))
      .map(({ entity, surface }) => key(entity, surface)),
  );
  return mentions.filter(({ entity, surface }) => !wrong.has(key(entity, surface)));
}

/** Mentions without those of names that the reader knows. */
export function withoutKnown(
  mentions: readonly Mention[],
  known: readonly KnownName[],
): readonly Mention[] {
  if (known.length === 0) return mentions;
  const silent = new Set(known.map(({ entity }) => entity));
  return mentions.filter(({ entity }) => !silent.has(entity));
}
