import { describe, expect, it } from 'vitest';
import { expectationOf, pagesOfTable } from '../browser/cases/expectation';

describe('what the first line of a case says is right', () => {
  it.each([
    [
      '<!-- RIGHT: dated 2025-01-30 (by a meta of 2024-01-01). SEEN: 2026-03-01. -->',
      ['2025-01-30'],
    ],
    ['<!-- RIGHT: no date, or 2025-01-30. SEEN: 2017-12-11. -->', ['2025-01-30', null]],
    ['<!-- RIGHT: no date. SEEN: 2024-12-08 -->', [null]],
  ])('%s', (line, days) => expect(expectationOf(line)?.days).toEqual(days));

  it('names title, outlet, path and wait', () => {
    const line =
      '<!-- RIGHT: title "A", outlet "The B". SEEN: title "The B". path: /x/y wait: 900 -->\n<p>';
    expect(expectationOf(line)).toMatchObject({
      title: 'A',
      outlet: 'The B',
      path: '/x/y',
      waitMs: 900,
    });
  });

  it('names what is marked', () => {
    expect(expectationOf('<!-- RIGHT: Ann Lee, Port X are marked. SEEN: none -->')?.marked).toEqual(
      ['Ann Lee', 'Port X'],
    );
    const quoted = '<!-- RIGHT: "Ann Lee spoke", which is seen, is marked. -->';
    expect(expectationOf(quoted)?.marked).toEqual(['Ann Lee spoke']);
  });

  it('is null for what has to be tried by hand, and for pages without it', () => {
    expect(expectationOf('<!-- DO: press it. RIGHT: nothing opens. -->')).toBeNull();
    expect(expectationOf('<!doctype html><p>RIGHT: 2025-01-30')).toBeNull();
    expect(expectationOf('')).toBeNull();
  });
});

it('a table has a page a line', () => {
  const [first, second] = pagesOfTable(
    'forms',
    '# comment\nde\t30.1.2025\t2025-01-30\nen\tsoon\tnone\n',
  );
  expect(first?.html).toContain('lang="de"');
  expect([first?.expectation.days, second?.expectation.days]).toEqual([['2025-01-30'], [null]]);
});
