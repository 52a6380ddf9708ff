import { beforeAll, describe, expect, test } from 'vitest';
import { FIRST_VIEW_CHARACTERS, planFirstView } from '../../../components/card/content/first-view';
import { briefCard } from '../../../knowledge/briefing';
import type { CardBriefing } from '../../../knowledge/briefing/types';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import { openPack } from '../../../knowledge/schema/file/open';
import type { Pack } from '../../../knowledge/schema/types';

let pack: Pack;

beforeAll(() => {
  const loaded = loadFolder('knowledge/packs/russia-syria', process.cwd());
  if (!loaded.ok) throw new Error('The bundled pack does not check.');
  const opened = openPack(compilePack(loaded.source));
  if (!opened.ok) throw new Error(opened.problem);
  pack = opened.pack;
});

function ids(): string[] {
  return Array.from({ length: pack.manifest.counts.entities }, (_, ordinal) => pack.idOf(ordinal));
}

function card(id: string, day: string): CardBriefing {
  const briefing = briefCard(pack, id, { day, basis: 'page' }, { entities: [], inStory: true });
  if (!briefing) throw new Error(`the bundled pack lacks ${id}`);
  return briefing;
}

const THEN = '2025-01-29';
const NOW = '2026-06-01';

describe('Ahmed al-Sharaa', () => {
  test('in January 2025: the new leader, January’s facts, and the rest behind the fold', () => {
    const { role, facts, laterDevelopments, backgroundIsLater } = card('ahmed-al-sharaa', THEN);
    expect(role?.text).toMatch(/leader/i);
    expect(role?.text).not.toMatch(/president/i);
    expect(backgroundIsLater).toBe(false);
    expect(facts.length).toBeGreaterThan(2);
    for (const fact of facts) expect(fact.reported <= THEN).toBe(true);
    expect(
      laterDevelopments.some(
        ({ text, reported }) => /call|phone/i.test(text) && reported === '2025-02-12',
      ),
    ).toBe(true);
    expect(laterDevelopments.some(({ reported }) => reported === '2026-01-28')).toBe(true);
  });

  test('after them it reads the other way', () => {
    const { role, laterDevelopments, facts, laterRoles } = card('ahmed-al-sharaa', NOW);
    expect(role?.text).toMatch(/president/i);
    expect(laterRoles).toEqual([]);
    expect(laterDevelopments).toEqual([]);
    expect(facts.some(({ reported }) => reported === '2026-01-28')).toBe(true);
  });
});

test('accounts that differ stand in one group', () => {
  const { facts, differences } = card('russian-delegation-to-damascus', THEN);
  const group = differences.find((members) => members.includes('delegation-first-high-level'));
  expect(group?.toSorted()).toEqual([
    'delegation-first-at-all',
    'delegation-first-high-level',
    'delegation-first-officials',
  ]);
  const voices = facts.filter(({ id }) => group?.includes(id));
  expect(voices.map(({ assertedBy }) => assertedBy)).toContain(
    'RIA Novosti, through Khaleej Times',
  );
});

test('what leads a card tells of its own entity', () => {
  for (const id of ['bashar-al-assad', 'ahmed-al-sharaa', 'mikhail-bogdanov', 'dmitry-peskov']) {
    const [lead] = card(id, THEN).facts;
    const record = pack.record(pack.ordinalOf(id));
    expect(record.facts.find((fact) => fact.id === lead?.id)?.about[0]).toBe(id);
  }
});

test('two articles that share one agency text count as one independent source', () => {
  const shared = ids()
    .flatMap((id) => card(id, NOW).facts)
    .find(({ sources, independentSources }) => sources.length > independentSources);
  expect(shared, 'a fact that two prints of one text report').toBeDefined();
});

test('every person, then and now: printed', () => {
  const rows = ids()
    .map((id) => ({ before: card(id, THEN), now: card(id, NOW) }))
    .filter(({ before }) => before.kind === 'person')
    .map(({ before, now }) => {
      const last =
        now.facts
          .map(({ reported }) => reported)
          .toSorted()
          .at(-1) ?? '-';
      return [
        before.name,
        before.role?.text ?? '-',
        before.facts.length,
        before.laterDevelopments.length,
        before.reportedLater.length,
        now.role?.text ?? '-',
        now.facts.length,
        last,
      ];
    });
  console.table(
    rows.map(([name, was, known, laterDevelopments, reportedLater, is, facts, last]) => ({
      name,
      was,
      known,
      laterDevelopments,
      reportedLater,
      is,
      facts,
      last,
    })),
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { before, now } of ids().map((id) => ({
    before: card(id, THEN),
    now: card(id, NOW),
  }))) {
    expect(
      before.facts.length + before.laterDevelopments.length + before.reportedLater.length,
    ).toBe(now.facts.length);
    expect([...now.laterDevelopments, ...now.reportedLater]).toEqual([]);
  }
});

test('the sentences of a first view leave room for its furniture', () => {
  for (const id of ids()) {
    for (const day of ['2020-01-01', THEN, NOW]) {
      const briefing = card(id, day);
      const { background, facts } = planFirstView(briefing);
      const sentences = briefing.facts
        .slice(0, facts)
        .reduce((sum, { text }) => sum + text.length, background);
      expect(sentences, `${id} on ${day}`).toBeLessThanOrEqual(FIRST_VIEW_CHARACTERS - 150);
    }
  }
});
