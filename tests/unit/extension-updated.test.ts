import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HIGHLIGHT_NAMES } from '../../messaging/extension-updated';

test('an update takes away everything that the style sheet of marks can draw', () => {
  const styles = readFileSync('entrypoints/detect.content/marks.css', 'utf8');
  const drawn = [...styles.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name);
  expect([...new Set(drawn)].sort()).toEqual([...HIGHLIGHT_NAMES].sort());
});
