import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/design/tokens.css', 'utf8');

/** Hex colours of a token, [light, dark]. */
function token(name: string): [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`tokens.css has no plain colour --${name}`);
  return [found[1], found[2]];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'ink-quiet', 'ink-faint', 'accent', 'later', 'danger'];
const GROUNDS = ['paper', 'inset', 'accent-soft', 'later-soft'];

describe('colour tokens', () => {
  test.each(TEXT)('--%s reads at 4.5:1 or more on every ground, light and dark', (name) => {
    for (const ground of GROUNDS) {
      for (const scheme of [0, 1] as const) {
        const ratio = contrast(token(name)[scheme], token(ground)[scheme]);
        expect(ratio, `--${name} on --${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test.each(['rule-control', 'focus'])('--%s is seen at 3:1 or more on paper and inset', (name) => {
    for (const ground of ['paper', 'inset']) {
      for (const scheme of [0, 1] as const) {
        expect(contrast(token(name)[scheme], token(ground)[scheme])).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('forced colours and more contrast replace every colour that carries meaning', () => {
    const forced = css.slice(css.indexOf('@media (forced-colors'));
    for (const name of [...TEXT, ...GROUNDS, 'rule', 'rule-control', 'focus']) {
      expect(forced).toContain(`--${name}:`);
    }
  });
});
