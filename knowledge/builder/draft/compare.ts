/** How much of one folder of sources another has: how much of a reviewed pack its draft found. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { foldWord } from '../../reading/tokens';
import { readPack } from '../read-pack';

/** A draft does not pass `check`, so that only the shape that is compared is asked for. */
const text = v.fallback(v.string(), '');
const evidence = v.fallback(
  v.array(v.object({ article: text, paragraph: v.fallback(v.number(), 0) })),
  [],
);
const LooseSources = v.object({
  articles: v.fallback(v.array(v.object({ id: text, textHash: text })), []),
  entities: v.fallback(
    v.array(
      v.object({
        id: text,
        kind: text,
        names: v.fallback(v.array(v.object({ text, lang: text })), []),
        roles: v.fallback(v.array(v.object({ text, from: text })), []),
      }),
    ),
    [],
  ),
  facts: v.fallback(
    v.array(
      v.object({ assertedBy: v.fallback(v.object({ entity: text }), { entity: '' }), evidence }),
    ),
    [],
  ),
});
export type LooseSources = v.InferOutput<typeof LooseSources>;

function readFiles(folder: string): LooseSources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const parts = files
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => v.parse(LooseSources, { ...parse(readFileSync(join(folder, file), 'utf8')) }));
  return {
    articles: parts.flatMap(({ articles }) => articles),
    entities: parts.flatMap(({ entities }) => entities),
    facts: parts.flatMap(({ facts }) => facts),
  };
}

/**
 * Every YAML file of a folder, as one; or what a compiled pack or a zip of sources holds.
 * @throws Error in words for a person where there is none
 */
export function readLoosely(path: string): LooseSources {
  if (existsSync(path) && statSync(path).isDirectory()) return readFiles(path);
  const read = readPack(path);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return v.parse(LooseSources, read.source);
}

export interface Share {
  readonly found: number;
  readonly all: number;
}

export interface Comparison {
  readonly people: Share;
  /** People of the second that several entities of the first share. */
  readonly splitPeople: number;
  readonly entities: Share;
  /** Entities of the first that the second does not have. */
  readonly foreign: Share;
  readonly spellings: Share;
  readonly roles: Share;
  /** Paragraphs that facts with a speaker cite, and that have a candidate of the same speaker. */
  readonly facts: Share;
}

type Entity = LooseSources['entities'][number];

const nameKey = (name: string) =>
  name
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ')
    .replace(/^the /, '');
const keysOf = ({ names }: Entity) =>
  new Set(names.filter(({ lang }) => lang === 'en').map((name) => nameKey(name.text)));
/** Words of a role without articles and "new". */
const roleWords = (role: string) =>
  new Set(role.split(/[\s-]+/).map((word) => foldWord(word).replace(/s$/, '')));

/** Share of the words of the second role that the first has. */
function overlap(one: string, other: string): number {
  const [words, wanted] = [roleWords(one), roleWords(other)];
  return [...wanted].filter((word) => words.has(word)).length / Math.max(1, wanted.size);
}

const SAME_ROLE = 0.5;

/** Entities of the first that have a whole name of each entity of the second. */
function pairUp(first: LooseSources, second: LooseSources): Map<Entity, Entity[]> {
  const isWhole = (key: string) => key.includes(' ');
  return new Map(
    second.entities.map((entity) => {
      const keys = keysOf(entity);
      const same = first.entities.filter((one) =>
        [...keysOf(one)].some((key) => keys.has(key) && (isWhole(key) || entity.kind !== 'person')),
      );
      return [entity, same];
    }),
  );
}

function share(flags: readonly boolean[]): Share {
  return { found: flags.filter(Boolean).length, all: flags.length };
}

function compareFacts(
  first: LooseSources,
  second: LooseSources,
  idOf: ReadonlyMap<string, string>,
): Share {
  const hashOf = ({ articles }: LooseSources) =>
    new Map(articles.map((one) => [one.id, one.textHash]));
  const [ours, theirs] = [hashOf(first), hashOf(second)];
  const candidates = new Set(
    first.facts.flatMap(({ assertedBy, evidence: cited }) =>
      cited.map(
        ({ article, paragraph }) => `${ours.get(article)} ${paragraph} ${assertedBy.entity}`,
      ),
    ),
  );
  const wanted = new Set(
    second.facts.flatMap(({ assertedBy, evidence: cited }) =>
      assertedBy.entity === ''
        ? []
        : cited.map(
            ({ article, paragraph }) =>
              `${theirs.get(article)} ${paragraph} ${idOf.get(assertedBy.entity) ?? '-'}`,
          ),
    ),
  );
  return share([...wanted].map((key) => candidates.has(key)));
}

/** @returns what `first` found of `second` */
export function compareSources(first: LooseSources, second: LooseSources): Comparison {
  const pairs = pairUp(first, second);
  const people = [...pairs].filter(([{ kind }]) => kind === 'person');
  // Events are made by a person: no draft has them.
  const nameable = [...pairs].filter(([{ kind }]) => kind !== 'event');
  const paired = new Set([...pairs.values()].flat());
  const spellings = people.flatMap(([entity, same]) => {
    const found = new Set(same.flatMap((one) => [...keysOf(one)]));
    return [...keysOf(entity)]
      .filter((key) => /^[a-z '’]+$/.test(key))
      .map((key) => found.has(key));
  });
  const roles = people.flatMap(([{ roles: wanted }, same]) => {
    const found = same.flatMap((one) => one.roles);
    return wanted.map((role) => found.some((one) => overlap(one.text, role.text) >= SAME_ROLE));
  });
  const idOf = new Map(
    [...pairs].flatMap(([entity, [same]]) => (same ? [[entity.id, same.id] as const] : [])),
  );
  return {
    people: share(people.map(([, same]) => same.length > 0)),
    splitPeople: people.filter(([, same]) => same.length > 1).length,
    entities: share(nameable.map(([, same]) => same.length > 0)),
    foreign: share(first.entities.map((entity) => !paired.has(entity))),
    spellings: share(spellings),
    roles: share(roles),
    facts: compareFacts(first, second, idOf),
  };
}
