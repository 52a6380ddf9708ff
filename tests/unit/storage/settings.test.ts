import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isOn,
  isRead,
  parseSettings,
  SETTINGS_BEFORE_WELCOME,
  siteOf,
} from '../../../storage/settings';

describe('stored settings', () => {
  it.each([[undefined], [null], ['x'], [7], [[]]])('%j is as if nothing had been set', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep every field that is whole when another is broken', () => {
    const stored = {
      enabled: false,
      marks: 'everything',
      openOn: 'click',
      hoverDelayMs: 7,
      sites: { 'a.example': 'never', 'b.example': 'sometimes', 'c.example': 4 },
      keepVisits: 'yes',
      kindsOff: ['person', 'planet'],
      packsOff: 'all',
      fromTheFuture: 1,
    };
    expect(parseSettings(stored)).toEqual({
      runOn: 'news',
      enabled: false,
      marks: 'first',
      openOn: 'click',
      hoverDelayMs: 300,
      sites: { 'a.example': 'never' },
      keepVisits: true,
      storyPagesOnly: false,
      kindsOff: [],
      packsOff: [],
      learnSites: [],
      learnNews: false,
    });
  });

  it.each([
    ['click', 'click'],
    ['shift', 'modifier'],
  ])('with the delay "%s" of version 1 open a card on %s', (hoverDelayMs, openOn) => {
    expect(parseSettings({ hoverDelayMs })).toEqual({ ...SETTINGS_BEFORE_WELCOME, openOn });
  });

  it('are on for a site unless the site or everything is off', () => {
    const sites = { 'a.example': 'never', 'b.example': 'always' } as const;
    expect(isOn({ ...DEFAULT_SETTINGS, sites }, 'a.example')).toBe(false);
    expect(isOn({ ...DEFAULT_SETTINGS, sites }, 'b.example')).toBe(true);
    expect(isOn({ ...DEFAULT_SETTINGS, sites }, 'c.example')).toBe(true);
    expect(isOn({ ...DEFAULT_SETTINGS, sites, enabled: false }, 'b.example')).toBe(false);
  });

  it('of a version without the welcome page go on as they were', () => {
    expect(parseSettings({ enabled: true })).toMatchObject({ runOn: 'news', keepVisits: true });
    expect(parseSettings({ keepVisits: false })).toMatchObject({
      runOn: 'news',
      keepVisits: false,
    });
  });

  it('read and keep nothing where the choice is damaged', () => {
    expect(parseSettings({ runOn: 'everywhere', keepVisits: 1 })).toMatchObject({
      runOn: 'unchosen',
      keepVisits: false,
    });
  });
});

describe('where pages are read', () => {
  const sites = {
    'always.example': 'always',
    'news.example': 'news',
    'never.example': 'never',
  } as const;
  const readOn = (runOn: 'unchosen' | 'news' | 'chosen' | 'click') =>
    ['always.example', 'news.example', 'never.example', 'other.example'].filter((site) =>
      isRead({ ...DEFAULT_SETTINGS, runOn, sites }, site),
    );

  it('is nowhere before the choice, and nowhere by itself where a click counts', () => {
    expect(readOn('unchosen')).toEqual([]);
    expect(readOn('click')).toEqual([]);
  });

  it('is on the chosen sites, or on all: the rule "never" is checked on its own', () => {
    expect(readOn('chosen')).toEqual(['always.example', 'news.example']);
    expect(readOn('news')).toHaveLength(4);
  });

  it('goes by the host without www', () => {
    expect(siteOf('https://www.news.example/a?b#c')).toBe('news.example');
    expect(siteOf('http://127.0.0.1:80/')).toBe('127.0.0.1');
    expect(siteOf('chrome://extensions')).toBeNull();
    expect(siteOf(undefined)).toBeNull();
  });
});
