import '../../../knowledge/reading';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COUNTRIES_OF_THE_WORLD } from '../../../knowledge/builder/draft/countries';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';

/** Own articles in many styles. Their first lines tell who speaks in which paragraph and which names deserve an entity. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'articles');
/** "Norwegian government" and "the government of Norway's" first form are one name. */
function bare(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}|['’]s?(?=\s|$)/gu, '')
    .replace(/^the /i, '')
    .toLowerCase();
  return plain.replace(
    /^\p{L}+(?= )/u,
    (first) => COUNTRIES_OF_THE_WORLD.countryOf(first)?.toLowerCase() ?? first,
  );
}

function labelled(file: string) {
  const [head = '', text = ''] = readFileSync(join(FOLDER, file), 'utf8').split('\n---\n');
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const speakers = field('speakers')
    .split('; ')
    .map((one) => ({ paragraph: Number.parseInt(one, 10), name: bare(one.replace(/^\d+ /, '')) }));
  return {
    text,
    date: field('date'),
    entities: field('entities').split(' | ').map(bare),
    speakers,
  };
}

function draftOf(file: string) {
  const { text, date, entities, speakers } = labelled(file);
  const found = {
    ...articleOf(file, text),
    agencies: [],
    date: { value: date, where: 'person' as const },
  };
  const draft = draftFrom([readText(found, 0, COUNTRIES_OF_THE_WORLD)], COUNTRIES_OF_THE_WORLD);
  const names = new Map(
    draft.entities.map(({ id, names: spelled }) => [id, spelled.map((name) => bare(name.text))]),
  );
  const wanted = (id: string) =>
    entities.find((name) => names.get(id)?.some((one) => one === name));
  const candidates = new Set(
    draft.facts.flatMap(
      ({ assertedBy, evidence: [cited] }) =>
        `${cited?.paragraph} ${wanted(assertedBy.entity) ?? names.get(assertedBy.entity)?.[0]}`,
    ),
  );
  const labels = new Set(speakers.map(({ paragraph, name }) => `${paragraph} ${name}`));
  const none = draft.entities
    .filter(({ id }) => wanted(id) === undefined)
    .map(({ label }) => label);
  const missing = entities.filter((name) => !draft.entities.some(({ id }) => wanted(id) === name));
  return {
    file,
    entities: entities.length,
    drafted: draft.entities.length,
    none,
    missing,
    said: labels.size,
    unsaid: [...labels].filter((one) => !candidates.has(one)),
    wrong: [...candidates].filter((one) => !labels.has(one)),
    candidates: candidates.size,
  };
}

test('drafts of own articles in many styles name who speaks and what deserves an entity', () => {
  const rows = readdirSync(FOLDER).map(draftOf);
  if (process.env['SHOW_DRAFTS']) console.log(JSON.stringify(rows, null, 1));
  const sum = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const share = {
    speakers: 1 - sum(({ unsaid }) => unsaid.length) / sum(({ said }) => said),
    rightSpeakers: 1 - sum(({ wrong }) => wrong.length) / sum(({ candidates }) => candidates),
    entities: 1 - sum(({ missing }) => missing.length) / sum(({ entities }) => entities),
    none: sum(({ none }) => none.length) / sum(({ drafted }) => drafted),
  };
  expect(share.speakers).toBeGreaterThanOrEqual(0.8);
  expect(share.rightSpeakers).toBeGreaterThanOrEqual(0.95);
  expect(share.entities).toBeGreaterThanOrEqual(0.85);
  expect(share.none).toBeLessThanOrEqual(0.06);
});
