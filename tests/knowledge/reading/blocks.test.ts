/** Names folded block by block are the names folded whole. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { blockLines, foldBlocks } from '../../../knowledge/builder/learn/blocks';
import { foldLines, learnLines } from '../../../knowledge/builder/learn/lines';
import { runLines } from './run-lines';

const { stdout } = spawnSync(process.execPath, ['scripts/scale/articles.mjs', '60'], {
  encoding: 'utf8',
});
const articles = stdout.trim().split('\n');

describe('folding by blocks', () => {
  it('gives the names, spellings and roles of one fold, and quotations where it has some, in any order of articles', async () => {
    expect(articles).toHaveLength(60);
    const readings = (await runLines(learnLines, articles)).lines;
    const whole = (await runLines(foldLines, readings)).lines;
    for (const order of [readings, readings.toReversed()]) {
      const blocks = (await runLines(blockLines, order)).lines.toSorted();
      const folded = (await runLines(foldBlocks, blocks)).lines;
      const ids = (lines: readonly string[]) =>
        lines
          .map((line) => JSON.parse(line))
          .map(({ cluster, articles: seen, spellings, roles, quotations }) => [
            cluster,
            seen.toSorted(),
            spellings.toSorted(),
            roles.length,
            quotations.length > 0,
          ])
          .sort();
      expect(ids(folded)).toEqual(ids(whole));
    }
  });

  it('tells of broken lines by number and goes on', async () => {
    const blocks = (
      await runLines(blockLines, (await runLines(learnLines, articles.slice(0, 2))).lines)
    ).lines.toSorted();
    const { broken, complaints, lines } = await runLines(foldBlocks, [
      'no tab',
      'PER 1\t{"id"',
      ...blocks,
    ]);
    expect(broken).toBe(2);
    expect(complaints.map((one) => one.slice(0, 7))).toEqual(['line 1:', 'line 2:']);
    expect(lines.length).toBeGreaterThan(2);
  });
});
