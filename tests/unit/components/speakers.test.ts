import { describe, expect, it } from 'vitest';
import { outletsOf } from '../../../components/builder/facts/speakers';
import type { BuilderView } from '../../../components/builder/view';

const articlesOf = (...outlets: string[]) =>
  ({
    articles: outlets.map((value) => ({ publisher: { value, source: 'meta' } })),
  }) as unknown as Pick<BuilderView, 'articles'>;

describe('outlets to choose a speaker from', () => {
  it('are listed once, with and without their article', () => {
    const read = articlesOf('The Quay', 'Alder Gazette', 'Quay', 'the quay');
    expect(outletsOf(read, [])).toEqual(['Alder Gazette', 'The Quay']);
  });

  it('are not listed again where they are a name to choose', () => {
    const names = [{ spellings: ['The Alder Gazette', 'Gazette'] }];
    expect(outletsOf(articlesOf('Alder Gazette', 'The Quay'), names)).toEqual(['The Quay']);
  });

  it('keep the one that is chosen, as it is written', () => {
    expect(outletsOf(articlesOf('The Quay', 'Quay'), [], 'Quay')).toEqual(['Quay']);
    expect(outletsOf(articlesOf('The Quay'), [{ spellings: ['The Quay'] }], 'The Quay')).toEqual([
      'The Quay',
    ]);
  });
});
