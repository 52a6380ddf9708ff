import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from '../../scripts/measure/tree';

const config = readFileSync('wxt.config.ts', 'utf8');
const privacy = readFileSync('docs/privacy.md', 'utf8');

/** Quoted words of a list in the configuration that begins so. */
function listed(start: string): string[] {
  const line = config.split('\n').find((one) => one.trim().startsWith(start)) ?? '';
  return [...line.slice(line.indexOf('[')).matchAll(/'([^']+)'/g)].flatMap(
    ([, word]) => word ?? [],
  );
}

/** `chrome` is compared with, not asked for. */
const asked = [...listed('permissions:'), ...listed('host_permissions:')].filter(
  (word) => word !== 'chrome',
);

/** Names in the first column of the table of permissions. */
const explained = privacy
  .slice(privacy.indexOf('## What it asks the browser for'))
  .split('\n')
  .filter((line) => /^\| .*`/.test(line))
  .flatMap((line) => /`([^`]+)`/.exec(line)?.[1] ?? []);

/** Namespaces that need a permission of the same name. */
const GUARDED =
  /\b(?:browser|chrome|api)\??\.(alarms|bookmarks|browsingData|contextMenus|cookies|debugger|declarativeNetRequest|downloads|history|identity|management|menus|nativeMessaging|notifications|offscreen|scripting|sessions|sidePanel|storage|topSites|webNavigation|webRequest)\b/g;

function usedInCode(): Set<string> {
  const code = repositoryFiles().filter((file) =>
    /^(?:entrypoints|messaging|page)\/.*\.tsx?$/.test(file),
  );
  const uses = code.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(GUARDED)]);
  return new Set(uses.flatMap(([, name]) => name ?? []));
}

describe('permissions', () => {
  it('are explained in docs/privacy.md, each, and no other is', () => {
    expect(asked).toContain('storage');
    expect(explained.toSorted()).toEqual(asked.toSorted());
  });

  it('are all used, and nothing is used that is not asked for', () => {
    const apis = asked.filter((name) => !name.includes('/'));
    expect([...usedInCode()].toSorted()).toEqual(apis.toSorted());
  });
});
