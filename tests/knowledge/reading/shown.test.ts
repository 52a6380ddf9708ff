import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../knowledge/reading';
import { ReadingFold } from '../../../knowledge/reading/fold';
import { type Decision, decide } from '../../../knowledge/reading/own/decisions';
import { isShown } from '../../../knowledge/reading/own/shown';

const TEXTS: Readonly<Record<string, string>> = {
  a: 'Mayor Ilsa Brandt told Northern Wire News that the Port Alder Trust would buy the quay. A new CPU was ordered in London, and the CPU came late.',
  b: 'The Port Alder Trust has no money for a quay. Northern Wire News asked the trust in London about the bill for a CPU. "A CPU is dear," it said.',
};

function shown(...decisions: readonly Decision[]): string[] {
  const fold = new ReadingFold();
  for (const [id, text] of Object.entries(TEXTS))
    fold.add(readArticle({ id, text, date: '2031-03-02', lang: 'en' }));
  return decide(fold.clusters(), decisions, () => undefined)
    .filter(isShown)
    .map(({ label }) => label)
    .sort();
}

describe('learnt names that are marked', () => {
  it('have a role, or two articles; not outlets, large cities or letters that name nothing', () => {
    expect(shown()).toEqual(['Ilsa Brandt', 'Port Alder Trust']);
  });

  it('are those that the reader pinned, too', () => {
    expect(shown({ kind: 'pin', cluster: 'ORG:northern wire news' })).toContain(
      'Northern Wire News',
    );
  });
});
