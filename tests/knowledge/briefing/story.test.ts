import { beforeAll, describe, expect, it } from 'vitest';
import { chooseAsOf, decideStory } from '../../../knowledge/briefing';
import { readContent } from '../../../knowledge/briefing/content';
import { latestDayIn } from '../../../knowledge/briefing/days-in-text';
import { openMatcher, type PackMatcher } from '../../../knowledge/builder/annotate/open-pack';
import { contentOf as contentOfText } from '../../../knowledge/builder/brief/brief';
import { article, cite, contentOf, entity, fact, fakePack } from './fake-pack';
import { JUDGED_PAGES } from './story-pages';

describe('the bundled pack’s story', () => {
  let matcher: PackMatcher;
  beforeAll(() => {
    matcher = openMatcher(undefined);
  });

  it.each(JUDGED_PAGES)('$id: $inStory', ({ inStory, date, ...page }) => {
    const { pack, index } = matcher;
    const verdict = decideStory(pack, contentOfText(pack, index, page), date);
    expect(verdict.inStory, JSON.stringify(verdict)).toBe(inStory);
  });
});

describe('a story', () => {
  const people = ['mayor', 'clerk'].map((id) => entity(id));
  const places = ['bank', 'river'].map((id) => entity(id, { kind: 'place' }));
  const pack = fakePack([article('spring', '2030-03-10')], [...people, ...places]);
  const core = (...ids: readonly string[]) => ({
    ...pack,
    manifest: { ...pack.manifest, story: { core: ids, from: '2030-01' } },
  });
  const decide = (ids: readonly string[], story: ReturnType<typeof core>, day = '2030-03-12') =>
    decideStory(story, contentOf(...ids), day);

  it('is carried by one person of the core, and by no number of others', () => {
    expect(decide(['mayor'], core('mayor')).inStory).toBe(true);
    expect(decide(['clerk', 'bank', 'river'], core('mayor'))).toMatchObject({
      inStory: false,
      weight: 0,
    });
  });

  it('needs more than one place of the core', () => {
    expect(decide(['river'], core('river', 'bank')).inStory).toBe(false);
    expect(decide(['river', 'bank'], core('river', 'bank')).inStory).toBe(true);
  });

  it('is supported by others of the pack', () => {
    expect(decide(['river', 'mayor', 'clerk'], core('river')).inStory).toBe(true);
  });

  it('needs more on a page from before it', () => {
    const early = decide(['mayor'], core('mayor'), '2029-01-01');
    expect(early).toMatchObject({ inStory: false, isEarly: true });
    expect(decide(['mayor', 'clerk'], core('mayor', 'clerk'), '2029-01-01').inStory).toBe(true);
  });

  it('counts a name by the length of the page, unless it stands in the opening', () => {
    const long = { ...contentOf('mayor'), words: 3000 };
    expect(decideStory(core('mayor'), long, '2030-03-12').inStory).toBe(false);
    const often = { ...long, counts: { mayor: 15 } };
    expect(decideStory(core('mayor'), often, '2030-03-12').inStory).toBe(true);
    const opening = { ...long, prominent: ['mayor'] };
    expect(decideStory(core('mayor'), opening, '2030-03-12').weight).toBeCloseTo(0.7);
  });
});

describe('the content of a page', () => {
  const closing = fact('closing', '2030-03-10', {
    text: 'The mayor closed the old harbour bridge to lorries.',
    evidence: [cite('spring')],
  });
  const pack = fakePack([article('spring', '2030-03-10')], [entity('mayor', { facts: [closing] })]);
  const packOf = () => pack;
  const mention = (block: number, start = 0) => ({
    block,
    start,
    end: start + 5,
    entity: 'mayor',
    surface: 'Mayor',
    rivals: [],
    reason: { rule: 'full-name', name: 'Mayor' } as const,
  });

  it('adds up over batches', () => {
    const first = readContent(packOf, ['Mayor here.'], [mention(0)]);
    const both = readContent(packOf, ['Mayor there.', 'No one.'], [mention(0)], first);
    expect(both.counts).toEqual({ mayor: 2 });
    expect(both.words).toBe(6);
  });

  it('knows what the page itself tells, in one sentence or in two', () => {
    const told = (...blocks: readonly string[]) =>
      readContent(packOf, blocks, [mention(0)]).said['closing'] ?? 0;
    expect(
      told('Mayor closes the old bridge at the harbour. Lorries must go round.'),
    ).toBeGreaterThan(0.6);
    expect(told('Mayor opens a school. Parents were there.')).toBe(0);
  });

  it('calls prominent what is named in the opening', () => {
    const opening = `${'word '.repeat(200)}Mayor`;
    expect(readContent(packOf, [opening], [mention(0, 1000)]).prominent).toEqual([]);
    expect(readContent(packOf, ['Mayor'], [mention(0)]).prominent).toEqual(['mayor']);
  });
});

describe('the latest day of a text', () => {
  it.each([
    ['It began on 8 December 2024 and ended in May 2023.', '2024-12-08'],
    ['It began on December 8, 2024.', '2024-12-08'],
    ['Am 8. Dezember 2024 fiel die Stadt.', '2024-12-08'],
    ['Le 8 décembre 2024, la ville est tombée.', '2024-12-08'],
    ['8 декабря 2024 года', '2024-12-08'],
    ['In February 2024 it rained.', '2024-02-29'],
    ['Updated 2025-01-29.', '2025-01-29'],
    ['On 31 February 2024 nothing happened.', null],
    ['Room 2024 was empty, and 12 people waited.', null],
  ])('of “%s” is %s', (text, day) => {
    expect(latestDayIn(text)).toBe(day);
  });
});

describe('the as-of date', () => {
  const days = {
    published: '2012-03-01',
    updated: '2026-02-01',
    latestDay: null,
    today: '2026-11-01',
  };

  it('is the day of publication, else today', () => {
    expect(chooseAsOf(days)).toEqual({ day: '2012-03-01', basis: 'page' });
    expect(chooseAsOf({ ...days, published: null })).toEqual({ day: '2026-11-01', basis: 'today' });
  });

  it('is the latest day told, on a page that was updated', () => {
    expect(chooseAsOf({ ...days, latestDay: '2024-12-08' })).toEqual({
      day: '2024-12-08',
      basis: 'text',
    });
    expect(chooseAsOf({ ...days, latestDay: '2030-01-01' }).day).toBe('2026-02-01');
    expect(chooseAsOf({ ...days, latestDay: '2010-01-01' }).basis).toBe('page');
    expect(chooseAsOf({ ...days, updated: null, latestDay: '2024-12-08' }).basis).toBe('page');
  });
});
