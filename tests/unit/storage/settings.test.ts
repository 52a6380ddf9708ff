import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isOn, parseSettings } from '../../../storage/settings';

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
    expect(parseSettings({ hoverDelayMs })).toEqual({ ...DEFAULT_SETTINGS, openOn });
  });

  it('are on for a site unless the site or everything is off', () => {
    const sites = { 'a.example': 'never', 'b.example': 'always' } as const;
    expect(isOn({ ...DEFAULT_SETTINGS, sites }, 'a.example')).toBe(false);
    expect(isOn({ ...DEFAULT_SETTINGS, sites }, 'b.example')).toBe(true);
    expect(isOn({ ...DEFAULT_SETTINGS, sites }, 'c.example')).toBe(true);
    expect(isOn({ ...DEFAULT_SETTINGS, sites, enabled: false }, 'b.example')).toBe(false);
  });
});
