import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCode, linesOf, repositoryFiles } from '../../scripts/measure/tree';

const tracked = repositoryFiles();
const code = tracked.filter(isCode);
const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message?: string; description?: string }
>;

describe('the repository keeps its rules', () => {
  it('keeps the files that the browser starts to wiring: under 50 lines', () => {
    const started = code.filter((file) => /^entrypoints\/[^/]+\/(index|main)\.tsx?$/.test(file));
    expect(started.length).toBeGreaterThan(2);
    expect(started.filter((file) => linesOf(file) >= 50)).toEqual([]);
  });

  it('has no folder called utils: name what is in it', () => {
    expect(tracked.filter((file) => /(^|\/)(utils|helpers|common|misc)(\/|\.)/.test(file))).toEqual(
      [],
    );
  });

  it('has no skipped or lonely test, and no sleep in one', () => {
    const tests = code.filter(
      (file) => file.startsWith('tests/') && !file.startsWith('tests/repo/'),
    );
    const bad = /\b(it|test|describe)\.(only|fixme)\b|waitForTimeout\(/;
    expect(tests.filter((file) => bad.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('describes every message to translators', () => {
    const silent = Object.entries(catalogue).filter(
      ([, { message, description }]) => !message || !description,
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it('describes itself in at most 132 characters, in every language: stores take no more', () => {
    const files = tracked.filter((file) => /^public\/_locales\/\w+\/messages\.json$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { message } = JSON.parse(readFileSync(file, 'utf8')).extension_description;
      expect(message.length, file).toBeLessThanOrEqual(132);
    }
  });

  it('uses every message of the catalogue, and names none that is not in it', () => {
    const source = [...code, 'wxt.config.ts', ...tracked.filter((file) => file.endsWith('.html'))]
      .filter((file) => /^(components|entrypoints|page|messaging|wxt\.config)/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = Object.keys(catalogue).filter((key) => {
      // Keys may be made of a fixed beginning and a kind: t(`popup_kind_${kind}`).
      const beginnings = key.split('_').map((_, i, all) => `${all.slice(0, i + 1).join('_')}_$\{`);
      return !source.includes(key) && !beginnings.some((beginning) => source.includes(beginning));
    });
    expect(unused).toEqual([]);
  });

  it('carries no path of a machine and no registry host', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    expect(lock).not.toMatch(/"resolved":\s*"http/);
    const machine = /\/(home|root|Users)\/[a-z]|\/work\/(main|shared|tools)/;
    const texts = tracked.filter((file) => !/\.(png|ico|bgpk)$|^tests\/repo\//.test(file));
    expect(texts.filter((file) => machine.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
