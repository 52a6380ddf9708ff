import { describe, expect, it } from 'vitest';
import { type ToolbarWords, toolbarStateOf } from '../../../entrypoints/background/toolbar-state';
import type { Settings, TabDescription } from '../../../messaging/protocol';
import english from '../../../public/_locales/en/messages.json';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { PAGE } from './stand-ins';

const texts: Readonly<Record<string, { readonly message: string }>> = english;
const words: ToolbarWords = {
  t: (key, ...args) =>
    (texts[key]?.message ?? '').replaceAll(
      /\$(\d)/g,
      (_, at: string) => args[Number(at) - 1] ?? '',
    ),
  lang: 'en-GB',
};
const NEWS: Settings = { ...DEFAULT_SETTINGS, runOn: 'news' };

function tab(state: TabDescription['state'], names = 0): TabDescription {
  const entities = Array.from({ length: names }, (_, at) => ({
    id: `e${at}`,
    count: 1,
    painted: 1,
  }));
  const verdict = { news: true, reason: { key: 'verdict_asked', args: [] }, confidence: 1 };
  return { page: PAGE, verdict, state, failure: null, canPaint: true, entities, content: null };
}

describe('the toolbar button', () => {
  it('counts the names of a page that is read', () => {
    expect(toolbarStateOf(NEWS, tab('marked', 12), words)).toEqual({
      isRunning: true,
      badge: '12',
      title: 'Backgrounder: 12 known names here',
    });
    expect(toolbarStateOf(NEWS, tab('marked', 1), words).title).toBe(
      'Backgrounder: 1 known name here',
    );
    expect(toolbarStateOf(NEWS, tab('marked'), words).badge).toBe('');
    expect(toolbarStateOf({ ...NEWS, showCount: false }, tab('marked', 12), words)).toMatchObject({
      badge: '',
      title: 'Backgrounder: 12 known names here',
    });
  });

  it.each([
    ['unchosen', 'not set up yet'],
    ['news', 'no news article here'],
    ['chosen', 'runs on sites you choose, not here'],
    ['click', 'press to read this page'],
  ] as const)('says why no page is read: %s', (runOn, why) => {
    const state = { isRunning: false, badge: '', title: `Backgrounder: ${why}` };
    expect(toolbarStateOf({ ...NEWS, runOn }, null, words)).toEqual(state);
    expect(toolbarStateOf({ ...NEWS, runOn, enabled: false }, null, words).title).toBe(
      'Backgrounder: turned off',
    );
  });

  it('says what is off: everything, this site, or this page', () => {
    const off = (settings: Partial<Settings>) =>
      toolbarStateOf({ ...NEWS, ...settings }, tab('off', 3), words);
    expect(off({}).title).toBe('Backgrounder: turned off on this page');
    expect(off({ enabled: false }).title).toBe('Backgrounder: turned off');
    expect(off({ sites: { [PAGE.site]: 'never' } })).toEqual({
      isRunning: false,
      badge: '',
      title: `Backgrounder: turned off on ${PAGE.site}`,
    });
  });

  it('says that a page could not be read', () => {
    expect(toolbarStateOf(NEWS, tab('failed'), words).title).toBe(
      'Backgrounder: this page could not be read',
    );
  });
});
