/** A title that a person adds: decided, kept, compiled and told on a card; and what is said of days of reports. */
import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { briefCard } from '../../../knowledge/briefing';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { compilePack } from '../../../knowledge/drafting/compile';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';
import type { BasePack } from '../../../knowledge/drafting/review/base';
import type { ReviewDecision } from '../../../knowledge/drafting/review/decisions';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { isBackwards, isNoDay } from '../../../knowledge/drafting/review/naming/added-role';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { openPack } from '../../../knowledge/schema/file/open';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const TEXTS = [
  ['2031-03-02', 'Quay leaks\nLise Amundsen, the mayor of Port Alder, opened the quay on Sunday.'],
  ['2031-05-09', 'Quay closes\nLise Amundsen spoke in Port Alder. She keeps the light, too.'],
] as const;
const draft = draftFrom(
  TEXTS.map(([value, text], at) =>
    readText(
      { ...articleOf(`${at}.txt`, text), agencies: [], date: { value, where: 'person' } },
      at,
      COUNTRIES,
    ),
  ),
  COUNTRIES,
);
const PAGE = { entities: ['lise-amundsen'], inStory: true };
const LISE = 'PER:lise amundsen';
const textHash = draft.read[1]?.text.textHash ?? '';
const ADDED = {
  kind: 'add-role',
  item: LISE,
  role: 'keeper of the light',
  from: '2031-04',
  to: '',
  article: textHash,
  paragraph: 2,
} as const satisfies ReviewDecision;

const rolesAfter = (...decisions: ReviewDecision[]) =>
  reviewNames(draft, decisions).find(({ key }) => key === LISE)?.roles ?? [];
const sourceAfter = (...decisions: ReviewDecision[]) =>
  toSource(draft, {
    title: 'The quay',
    version: '1.0.0',
    names: reviewNames(draft, [{ kind: 'keep', item: LISE }, ...decisions]),
    facts: [],
  });

describe('a title that a person adds', () => {
  it('stands beside those that were found, with its days and its paragraph', () => {
    expect(rolesAfter(ADDED)).toEqual([
      expect.objectContaining({ text: 'mayor of Port Alder', isStartReported: true }),
      {
        text: 'keeper of the light',
        from: '2031-04',
        evidence: [expect.objectContaining({ paragraph: 2 })],
      },
    ]);
  });

  it('replaces one in the same words, and can be dated and left out as any other', () => {
    const again = { ...ADDED, role: 'Mayor of Port Alder', from: '2029' };
    expect(rolesAfter(again).map(({ text, from }) => [text, from])).toEqual([
      ['Mayor of Port Alder', '2029'],
    ]);
    const date = { kind: 'date-role', item: LISE, role: ADDED.role, from: '', to: '2031' } as const;
    expect(rolesAfter(ADDED, date).at(-1)).toMatchObject({ from: '', to: '2031' });
    expect(rolesAfter(ADDED, { kind: 'leave-role', item: LISE, role: ADDED.role })).toHaveLength(1);
  });

  it('is not there where its article or its paragraph is not', () => {
    expect(rolesAfter({ ...ADDED, article: 'gone' })).toHaveLength(1);
    expect(rolesAfter({ ...ADDED, paragraph: 9 })).toHaveLength(1);
  });

  it('goes with a name that is merged', () => {
    const alder = 'LOC:port alder';
    const names = reviewNames(draft, [{ kind: 'merge', item: LISE, into: alder }, ADDED]);
    expect(names.find(({ key }) => key === alder)?.roles.map(({ text }) => text)).toContain(
      'keeper of the light',
    );
  });

  it('is compiled, and stands on the card from its article on', () => {
    const { source, problems } = sourceAfter(ADDED);
    expect(problems).toEqual([]);
    const compiled = compilePack(source);
    const opened = openPack(compiled);
    if (!opened.ok) throw new Error('the pack opens');
    const on = (day: string) =>
      briefCard(opened.pack, 'lise-amundsen', { day, basis: 'page' }, PAGE)?.role?.text;
    expect(on('2031-05-10')).toBe('keeper of the light');
    expect(on('2031-03-20')).toBe('mayor of Port Alder');
  });
});

describe('days of reports', () => {
  it('stay what they are until a person changes them', () => {
    const mayor = 'mayor of Port Alder';
    const dated = (from: string, to: string) =>
      rolesAfter({ kind: 'date-role', item: LISE, role: mayor, from, to })[0];
    expect(dated('2031-03-02', '2031-12')).toMatchObject({ isStartReported: true, to: '2031-12' });
    expect(dated('2029', '')).not.toHaveProperty('isStartReported');
  });

  it('are known again in a pack that is continued', () => {
    const { source } = sourceAfter(ADDED);
    const base: BasePack = { source, isOwnReading: false };
    const empty = draftFrom([], COUNTRIES);
    const roles = reviewNames(empty, [], base)[0]?.roles ?? [];
    expect(roles.map(({ text, isStartReported }) => [text, isStartReported])).toEqual([
      ['mayor of Port Alder', true],
      ['keeper of the light', undefined],
    ]);
  });
});

it.each([
  ['2031-13', true],
  ['2031-02-30', true],
  ['spring', true],
  ['2031-05', false],
  ['', false],
])('%j is no day: %s', (day, expected) => {
  expect(isNoDay(day)).toBe(expected);
});

it.each([
  ['2031-05', '2030', true],
  ['2031-05', '2031', false],
  ['2031', '2031-01', false],
  ['', '2030', false],
])('from %j to %j is backwards: %s', (from, to, expected) => {
  expect(isBackwards(from, to)).toBe(expected);
});
