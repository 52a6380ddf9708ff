import { describe, expect, it } from 'vitest';
import {
  patternsOf,
  registerPageScripts,
  type ScriptRegistry,
} from '../../../entrypoints/background/page-scripts';
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

describe('sites that are always read', () => {
  it('are registered anew with each change, those with that rule only', async () => {
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
