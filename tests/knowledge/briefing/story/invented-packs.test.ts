import { beforeAll, describe, expect, it } from 'vitest';
import { decideStory } from '../../../../knowledge/briefing';
import type { PackMatcher } from '../../../../knowledge/builder/annotate/open-pack';
import { briefText, contentOf } from '../../../../knowledge/builder/brief/brief';
import { daysToTry, leaksOfPopup, leaksOn, popupOf } from '../leaks';
import { INVENTED, openInvented } from './invented-packs';
import { INVENTED_PAGES } from './invented-pages';
import { UNSEEN_PAGES } from './story-unseen';

describe.each(INVENTED)('the pack %s', (id) => {
  const pages = [...INVENTED_PAGES[id], ...UNSEEN_PAGES[id]];
  let matcher: PackMatcher;
  beforeAll(() => {
    matcher = openInvented(id);
  });

  it('tells on no day what was not yet reported', () => {
    const { pack } = matcher;
    const days = daysToTry(pack);
    expect(days.length).toBeGreaterThan(216);
    const leaks = days.flatMap((day) => [
      ...leaksOn(pack, day, true),
      ...leaksOn(pack, day, false),
      ...leaksOfPopup(pack, day),
    ]);
    expect(leaks).toEqual([]);
    const [lastDay = ''] = days.slice(-1);
    expect(popupOf(pack, lastDay).summary).toHaveLength(3);
  }, 60_000);

  it.each(pages)('$id: $inStory', ({ inStory, date, ...page }) => {
    const { pack, index } = matcher;
    const verdict = decideStory(pack, contentOf(pack, index, page), date);
    expect(verdict.inStory, JSON.stringify(verdict)).toBe(inStory);
  });

  it.each(pages)('has a card to show on each page: $id', ({ inStory, date, ...page }) => {
    const { pack, index } = matcher;
    const { summary, cards } = briefText(pack, index, page, { day: date, basis: 'page' });
    if (!inStory) expect(summary).toEqual([]);
    for (const { identity, lead, facts, elsewhere } of cards) {
      expect(identity).not.toBe('');
      if (!inStory) expect([lead, ...facts]).toEqual([null]);
      else expect(elsewhere).toEqual([]);
      expect(new Set([lead, ...facts].map((fact) => fact?.text)).size).toBe(1 + facts.length);
    }
  });
});
