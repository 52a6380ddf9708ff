import { beforeAll, describe, expect, it } from 'vitest';
import { chooseAsOf, decideStory } from '../../../../knowledge/briefing';
import { factWords, readRetold } from '../../../../knowledge/briefing/retold';
import { readContent } from '../../../../knowledge/briefing/story/content';
import { latestDayIn } from '../../../../knowledge/briefing/story/days-in-text';
import { entitiesNear } from '../../../../knowledge/briefing/story/passages';
import { NEEDED_WEIGHT } from '../../../../knowledge/briefing/story/verdict';
import { openMatcher, type PackMatcher } from '../../../../knowledge/builder/annotate/open-pack';
import { contentOf as contentOfText } from '../../../../knowledge/builder/brief/brief';
import { bodyBlocks } from '../../../../knowledge/text/block';
import { article, cite, contentOf, entity, fact, fakePack } from '../fake-pack';
import { HELD_OUT } from './story-held-out';
import { NEAR_MISSES } from './story-near-misses';
import { STORY_PAGES } from './story-on-pages';
import { JUDGED_PAGES } from './story-pages';
import { SHORT_PAGES } from './story-short';
import { UNSEEN_PAGES } from './story-unseen';

describe('the bundled pack’s story', () => {
  let matcher: PackMatcher;
  beforeAll(() => {
    matcher = openMatcher(undefined);
  });

  const pages = [JUDGED_PAGES, NEAR_MISSES, STORY_PAGES, HELD_OUT, SHORT_PAGES];
  it.each([...pages.flat(), ...UNSEEN_PAGES['russia-syria']])(
    '$id: $inStory',
    ({ inStory, date, ...page }) => {
      const { pack, index } = matcher;
      const verdict = decideStory(pack, contentOfText(pack, index, page), date);
      expect(verdict.inStory, JSON.stringify(verdict)).toBe(inStory);
    },
  );
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

  const place = (id: string, type: 'country' | 'city' | 'site', more = {}) =>
    entity(id, { kind: 'place', label: id, place: { type, country: 'Ruria', ...more } });
  const ruria = fakePack(
    [article('spring', '2030-03-10')],
    [
      place('Ruria', 'country', { capital: 'Bell' }),
      place('Bell', 'city'),
      place('Oak', 'city'),
      place('fort', 'site'),
    ],
  );

  it('counts a country and its capital hardly more than the country alone', () => {
    const weight = (...ids: readonly string[]) =>
      decideStory(ruria, contentOf(...ids), '2030-03-12').weight;
    expect(weight('Ruria', 'Bell')).toBeCloseTo(0.72);
    expect(weight('Ruria', 'Bell', 'Oak')).toBeLessThan(NEEDED_WEIGHT);
    expect(weight('Ruria', 'fort')).toBeGreaterThan(NEEDED_WEIGHT);
  });

  it('needs a page to speak of it, and more so one that begins with something else', () => {
    const weight = (sentences: number, prominent: readonly string[] = []) =>
      decideStory(
        core('mayor', 'clerk'),
        {
          ...contentOf('mayor', 'clerk'),
          prominent,
          focus: { town: { sentences, words: 0, topicWords: 0 } },
          sentences: 20,
        },
        '2030-03-12',
      ).weight;
    expect(weight(2)).toBeLessThan(0.5);
    expect(weight(2, ['mayor'])).toBeLessThan(NEEDED_WEIGHT);
    expect(weight(7)).toBeCloseTo(1);
    expect(weight(7, ['mayor'])).toBeCloseTo(2);
  });

  it('is supported by the words of its facts, on a page that begins with it', () => {
    const weight = (topicWords: number) =>
      decideStory(
        ruria,
        {
          ...contentOf('Ruria', 'Oak'),
          prominent: ['Ruria'],
          focus: { town: { sentences: 5, words: 20, topicWords } },
        },
        '2030-03-12',
      ).weight;
    expect(weight(3)).toBeLessThan(NEEDED_WEIGHT);
    expect(weight(8)).toBeGreaterThan(NEEDED_WEIGHT);
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
    const first = readContent(packOf, bodyBlocks(['Mayor here.']), [mention(0)]);
    const both = readContent(packOf, bodyBlocks(['Mayor there.', 'No one.']), [mention(0)], first);
    expect(both.counts).toEqual({ mayor: 2 });
    expect(both.words).toBe(6);
  });

  const near = ['mayor'];

  it('knows what the page itself tells, in one sentence or in two', () => {
    const told = (text: string) => readRetold(packOf, [{ text, near }])['town/closing'] ?? 0;
    expect(
      told('Mayor closes the old bridge at the harbour. Lorries must go round.'),
    ).toBeGreaterThan(0.6);
    expect(told('Mayor opens a school. Parents were there.')).toBe(0);
  });

  it('takes for the share of a fact the highest of all paragraphs', () => {
    const text = 'Mayor closes the old bridge at the harbour. Lorries must go round.';
    const all = readRetold(packOf, [
      { text, near },
      { text: 'Mayor spoke of the bridge.', near },
    ]);
    expect(all).toEqual(readRetold(packOf, [{ text, near }]));
  });

  it('compares neither dates nor the outlet that a fact quotes', () => {
    const dated = fact('dated', '2030-03-10', {
      text: 'The spring Gazette says that the ferry sank on Sunday, 10 March 2030.',
      evidence: [cite('spring')],
    });
    const town = fakePack([article('spring', '2030-03-10')], [entity('mayor', { facts: [dated] })]);
    const passage = { text: 'Mayor wept as the only ferry sank.', near };
    expect(readRetold(() => town, [passage])['town/dated']).toBeUndefined();
    const { others } = factWords(town, dated);
    expect([...others]).toEqual(['ferry', 'sank']);
  });

  it('counts the sentences that name the core, and their words that the facts use too', () => {
    const text = 'Mayor closed the old bridge by night. Nobody else had been asked for it.';
    const { sentences, focus } = readContent(packOf, bodyBlocks([text, 'Credit: Mayor']), [
      mention(0),
    ]);
    expect(sentences).toBe(2);
    expect(focus).toEqual({ town: { sentences: 1, words: 4, topicWords: 3 } });
  });

  it('takes captions and lists for what stands beside the text', () => {
    const [block] = bodyBlocks(['Mayor closed the old bridge by night on Monday.']);
    const beside = block ? [{ ...block, role: 'list' as const }] : [];
    const { counts, focus, prominent } = readContent(packOf, beside, [mention(0)]);
    expect({ counts, focus, prominent }).toEqual({
      counts: { mayor: 1 },
      focus: {},
      prominent: [],
    });
  });

  it('calls prominent what is named in the opening', () => {
    const opening = 'Nine words make a first sentence of some length.';
    const later = `${opening} Mayor spoke.`;
    const prominentIn = (blocks: readonly string[], block: number, start: number) =>
      readContent(packOf, bodyBlocks(blocks), [mention(block, start)]).prominent;
    expect(prominentIn([later], 0, opening.length + 1)).toEqual([]);
    expect(prominentIn(['A headline', 'Mayor spoke of the bridge at length again.'], 1, 0)).toEqual(
      ['mayor'],
    );
    const first = readContent(packOf, bodyBlocks([opening]), []);
    expect(
      readContent(packOf, bodyBlocks(['Mayor spoke.']), [mention(0)], first).prominent,
    ).toEqual([]);
  });
});

it('an entity is near the paragraph that names it and the one after', () => {
  expect(entitiesNear([['mayor'], ['bridge'], [], []])).toEqual([
    ['mayor'],
    ['bridge', 'mayor'],
    ['bridge'],
    [],
  ]);
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
