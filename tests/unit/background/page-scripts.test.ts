import { describe, expect, it } from 'vitest';
import {
  patternsOf,
  registerPageScripts,
  type ScriptRegistry,
} from '../../../entrypoints/background/page-scripts';
import type { Settings } from '../../../messaging/protocol';
import { DEFAULT_SETTINGS } from '../../../storage/settings';

const RULED = {
  ...DEFAULT_SETTINGS,
  sites: { 'b.example': 'always', 'a.example': 'never', 'no host': 'always' },
} as const;

/** A registry that refuses, as browsers do, an id that is taken, one that is not there, and a host that is none. */
function registry(others: readonly string[] = []) {
  const scripts = new Map<string, readonly string[]>(others.map((id) => [id, []]));
  const api: ScriptRegistry = {
    getRegisteredContentScripts: async () => [...scripts.keys()].map((id) => ({ id })),
    unregisterContentScripts: async ({ ids }) => {
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`no ${id}`);
    },
    registerContentScripts: async (added) => {
      for (const { id, matches = [] } of added) {
        if (scripts.has(id)) throw new Error(`${id} is taken`);
        if (matches.some((match) => match.includes(' '))) throw new Error('Invalid host.');
        scripts.set(id, matches);
      }
    },
  };
  return { api, scripts };
}

const registered = async (settings: Settings) => {
  const { api, scripts } = registry();
  await registerPageScripts(api, settings);
  return Object.fromEntries(scripts);
};

describe('the scripts that the browser starts by itself', () => {
  it('are none before the choice, and none where only a click counts', async () => {
    expect(await registered({ ...DEFAULT_SETTINGS, sites: { 'b.example': 'news' } })).toEqual({});
    expect(await registered({ ...DEFAULT_SETTINGS, runOn: 'click' })).toEqual({});
  });

  it('are in all pages, or in those of the chosen sites only', async () => {
    const everywhere = { 'read *': ['*://*/*'], 'read * keys': ['*://*/*'] };
    expect(await registered({ ...DEFAULT_SETTINGS, runOn: 'news' })).toEqual(everywhere);
    const sites = { 'a.example': 'never', 'b.example': 'news', 'no host': 'news' } as const;
    const patterns = ['*://b.example/*', '*://www.b.example/*'];
    expect(await registered({ ...DEFAULT_SETTINGS, runOn: 'chosen', sites })).toEqual({
      'read b.example': patterns,
      'read b.example keys': patterns,
    });
  });

  it('draw highlights on sites that have some, as far as pages are read there', async () => {
    const { api, scripts } = registry();
    const chosen = { ...DEFAULT_SETTINGS, runOn: 'news', sites: { 'a.example': 'never' } } as const;
    await registerPageScripts(api, chosen, ['a.example', 'b.example']);
    expect(scripts.get('highlights b.example')).toEqual(['*://b.example/*', '*://www.b.example/*']);
    expect(scripts.has('highlights a.example')).toBe(false);
    await registerPageScripts(api, chosen, []);
    expect(scripts.has('highlights b.example')).toBe(false);
    await registerPageScripts(api, { ...chosen, runOn: 'click' }, ['b.example']);
    expect([...scripts.keys()]).toEqual([]);
  });

  it('stand where they stood: a page that loads meanwhile has its scripts', async () => {
    const { api, scripts } = registry();
    const chosen = { ...DEFAULT_SETTINGS, runOn: 'news' } as const;
    await registerPageScripts(api, chosen);
    const removed: string[] = [];
    const watched: ScriptRegistry = {
      ...api,
      unregisterContentScripts: (filter) => {
        removed.push(...filter.ids);
        return api.unregisterContentScripts(filter);
      },
    };
    await registerPageScripts(watched, { ...chosen, sites: { 'b.example': 'always' } });
    expect(removed).toEqual([]);
    expect([...scripts.keys()]).toEqual(['read * keys', 'read *', 'always b.example']);
    await registerPageScripts(watched, { ...chosen, runOn: 'click', sites: {} });
    expect(removed).toEqual(['read * keys', 'read *', 'always b.example']);
  });

  it('follow each change; those for always reading a site only where that is its rule', async () => {
    const { api, scripts } = registry(['another']);
    await registerPageScripts(api, RULED);
    await registerPageScripts(api, RULED);
    expect(Object.fromEntries(scripts)).toEqual({
      another: [],
      'always b.example': ['*://b.example/*', '*://www.b.example/*'],
    });
    await registerPageScripts(api, { ...RULED, enabled: false });
    expect([...scripts.keys()]).toEqual(['another']);
  });

  it('have no www where the host is a number', () => {
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect(patternsOf('[::1]')).toEqual(['*://[::1]/*']);
  });
});
