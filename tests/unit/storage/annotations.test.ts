import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mention } from '../../../knowledge/matching/types';
import type { AnnotationChange, Correction, Result } from '../../../messaging/protocol';
import {
  type AnnotationStore,
  createAnnotationStore,
  withoutCorrected,
  withoutKnown,
} from '../../../storage/annotations';
import { createDatabase, type Database } from '../../../storage/database';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

let database: Database;
let annotations: AnnotationStore;
let round = 0;

beforeEach(() => {
  round += 1;
  database = createDatabase(`annotations-${round}`);
  annotations = createAnnotationStore(database);
});
afterEach(() => database.close());

const say = async (change: AnnotationChange, atMs = 1000) =>
  value(await annotations.set(change, 'The Mayor', atMs));

describe('what the reader says of a name', () => {
  it('keeps a known name and takes it back', async () => {
    await say({ kind: 'known', entity: 'mayor', on: true });
    await say({ kind: 'known', entity: 'mayor', on: true });
    expect(value(await annotations.list()).known).toHaveLength(1);
    expect(value(await annotations.of('mayor')).known).toBe(true);
    await say({ kind: 'known', entity: 'mayor', on: false });
    expect(value(await annotations.of('mayor')).known).toBe(false);
  });

  it('keeps a correction for the page, the site or everywhere, each on its own', async () => {
    const about = {
      kind: 'correction' as const,
      entity: 'mayor',
      surface: 'Holub',
      url: 'https://herald.example/a?utm_source=x',
      site: 'herald.example',
    };
    await say({ ...about, scope: 'page', on: true });
    await say({ ...about, scope: 'site', on: true });
    await say({ ...about, scope: 'page', on: false });
    const { corrections } = value(await annotations.list());
    expect(corrections.map(({ scope, where }) => [scope, where])).toEqual([
      ['site', 'herald.example'],
    ]);
  });
});

describe('mentions', () => {
  const mention = (entity: string, surface: string): Mention => ({
    block: 0,
    start: 0,
    end: surface.length,
    entity,
    surface,
    reason: { rule: 'surname', name: surface },
    rivals: [],
  });
  const correction = (scope: Correction['scope'], where: string): Correction => ({
    entity: 'mayor',
    name: 'The Mayor',
    surface: 'Holub',
    scope,
    where,
    madeMs: 0,
  });
  const here = { url: 'https://herald.example/a', site: 'herald.example' };
  const all = [
    mention('mayor', 'Holub'),
    mention('mayor', 'Dana Holub'),
    mention('envoy', 'HOLUB'),
  ];

  it.each([
    ['page', 'https://herald.example/a', 2],
    ['page', 'https://herald.example/b', 3],
    ['site', 'herald.example', 2],
    ['site', 'post.example', 3],
    ['always', '', 2],
  ] as const)('said wrong for the %s %s', (scope, where, left) => {
    const rest = withoutCorrected(all, [correction(scope, where)], here);
    expect(rest).toHaveLength(left);
    expect(rest.map(({ surface }) => surface)).toContain('Dana Holub');
  });

  it('that are known go, whatever the spelling; others stay', () => {
    const known = [{ entity: 'mayor', name: 'The Mayor', sinceMs: 0 }];
    expect(withoutKnown(all, known).map(({ entity }) => entity)).toEqual(['envoy']);
  });
});
