import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../knowledge/builder/load';
import { BROKEN_RULES } from './invalid-rules';
import { type Case, WRONG_SHAPES } from './invalid-shapes';
import { loadSample, problemsOf } from './sample';

const CASES: readonly Case[] = [...WRONG_SHAPES, ...BROKEN_RULES];

describe('a pack that is not valid', () => {
  it('differs from one that is', () => {
    expect(problemsOf(loadSample())).toEqual([]);
  });

  it.each(CASES)('is refused: %s', (_, file, from, to, said) => {
    const problems = problemsOf(loadSample(file, (text) => text.replace(from, to)));
    expect(problems.join('\n')).toMatch(said);
  });

  it('says each thing in its own words', () => {
    const first = CASES.map(([, file, from, to]) => {
      return problemsOf(loadSample(file, (text) => text.replace(from, to)))[0] ?? '';
    });
    expect(new Set(first).size).toBe(CASES.length);
  });

  it('is refused without a description, and with two', () => {
    expect(problemsOf(loadSources('folder', [])).join()).toMatch(
      /no file of this folder describes/,
    );
    const twice = ['a', 'b'].map((name) => [`${name}.yaml`, 'pack: { format: 2 }'] as const);
    expect(problemsOf(loadSources('folder', twice)).join()).toMatch(/"pack\.id" is missing/);
  });
});
