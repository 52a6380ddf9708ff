/** What changed between two packs, in a person's words. */
import type { PackSource, SourceArticle, SourceEntity, SourceFact } from '../schema/source';
import { whenText } from './inspect';

interface Paired<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly (readonly [before: T, after: T])[];
}

function pairUp<T extends { id: string }>(before: readonly T[], after: readonly T[]): Paired<T> {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    kept: after.flatMap((item) => {
      const earlier = old.get(item.id);
      return earlier === undefined ? [] : [[earlier, item] as const];
    }),
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function changed(what: string, before: string, after: string): string[] {
  return before === after ? [] : [`${what} changed from "${before}" to "${after}"`];
}

function listChanges(what: string, before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...after.filter((item) => !old.has(item)).map((item) => `${what} "${item}" added`),
    ...before.filter((item) => !now.has(item)).map((item) => `${what} "${item}" removed`),
  ];
}

function entityChanges(before: SourceEntity, after: SourceEntity): string[] {
  const names = ({ names }: SourceEntity) => names.map(({ text, kind }) => `${text} (${kind})`);
  const roles = ({ roles = [] }: SourceEntity) =>
    roles.map(({ text, from = '...', to = '...' }) => `${text}, ${from} to ${to}`);
  const connections = ({ relations = [] }: SourceEntity) =>
    relations.map(({ text, to }) => `${text} ${to}`);
  const known = [
    ...changed('identity', before.identity.text, after.identity.text),
    ...changed('kind', before.kind, after.kind),
    ...changed('label', before.label, after.label),
    ...changed('marked', String(before.marked ?? true), String(after.marked ?? true)),
    ...listChanges('name', names(before), names(after)),
    ...changed('background', before.background, after.background),
    ...listChanges('role', roles(before), roles(after)),
    ...listChanges('connection', connections(before), connections(after)),
  ];
  return known.length > 0 || same(before, after) ? known : ['evidence or event details changed'];
}

function factChanges(before: SourceFact, after: SourceFact): string[] {
  const asserter = ({ assertedBy: { who, through } }: SourceFact) =>
    through === undefined ? who : `${who}, through ${through}`;
  const cites = ({ evidence }: SourceFact) =>
    evidence.map(({ article, paragraph }) => `${article} ¶${paragraph}`);
  const known = [
    ...changed('text', before.text, after.text),
    ...changed('time', whenText(before.when), whenText(after.when)),
    ...changed('status', before.status, after.status),
    ...changed('asserted by', asserter(before), asserter(after)),
    ...changed('responds to', before.respondsTo ?? 'none', after.respondsTo ?? 'none'),
    ...changed('differs from', before.differsFrom ?? 'none', after.differsFrom ?? 'none'),
    ...listChanges('entity', before.about, after.about),
    ...listChanges('citation', cites(before), cites(after)),
  ];
  return known.length > 0 || same(before, after) ? known : ['hashes or entities changed'];
}

function articleChanges(before: SourceArticle, after: SourceArticle): string[] {
  const known = [
    ...changed('publisher', before.publisher ?? 'not named', after.publisher ?? 'not named'),
    ...changed('title', before.title, after.title),
    ...changed('date', before.date, after.date),
    ...changed('group', before.group, after.group),
    ...changed('text', before.textHash.slice(0, 8), after.textHash.slice(0, 8)),
  ];
  return known.length > 0 || same(before, after) ? known : ['details changed'];
}

function section<T extends { id: string }>(
  what: string,
  { added, removed, kept }: Paired<T>,
  say: (item: T) => string,
  changes: (before: T, after: T) => string[],
): string[] {
  return [
    ...added.map((item) => `+ ${what} ${item.id}: ${say(item)}`),
    ...removed.map((item) => `- ${what} ${item.id}: ${say(item)}`),
    ...kept.flatMap(([before, after]) =>
      changes(before, after).map((change) => `~ ${what} ${after.id}: ${change}`),
    ),
  ];
}

const references = (pack: PackSource['pack']) =>
  (pack.references ?? []).map(({ name, version }) => `${name} ${version}`);

function headerChanges({ pack: before }: PackSource, { pack: after }: PackSource): string[] {
  return [
    ...changed('id', before.id, after.id),
    ...changed('title', before.title, after.title),
    ...changed('version', before.version, after.version),
    ...changed('language', before.language, after.language),
    ...changed('licence', before.licence, after.licence),
    ...changed('description', before.description, after.description),
    ...listChanges('blocked name', before.blocklist ?? [], after.blocklist ?? []),
    ...listChanges('story entity', before.story?.core ?? [], after.story?.core ?? []),
    ...listChanges('reference', references(before), references(after)),
  ].map((change) => `~ pack: ${change}`);
}

/** One line for each thing that was added (+), removed (-) or changed (~). Empty where the packs say the same. */
export function diffLines(before: PackSource, after: PackSource): string[] {
  const articles = pairUp(before.articles, after.articles);
  const entities = pairUp(before.entities, after.entities);
  return [
    ...headerChanges(before, after),
    ...section('article', articles, ({ title }) => title, articleChanges),
    ...section('entity', entities, ({ label }) => label, entityChanges),
    ...section('fact', pairUp(before.facts, after.facts), ({ text }) => text, factChanges),
  ];
}
