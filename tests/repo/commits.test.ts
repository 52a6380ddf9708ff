import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../scripts/commits.mjs';

const BODY =
  '\n\nRelated articles carry dates of their own; 3 of 130 saved pages took one of them.\n';

describe('the commit-message check', () => {
  it.each([
    `page/identity: ignore dates of related articles${BODY}`,
    `knowledge, page: pass the language of a block on${BODY}`,
    "Merge branch 'main' into topic",
    'Revert "page/identity: ignore dates of related articles"',
  ])('accepts %j', (message) => {
    expect(faultsOf(message)).toEqual([]);
  });

  it.each([
    [`Ignore dates of related articles${BODY}`, /its area/],
    [`page/identity: ${'ignore '.repeat(12)}dates${BODY}`, /at most 72/],
    [`page/identity: ignore dates.${BODY}`, /full stop/],
    ['page/identity: ignore dates of related articles', /no body/],
    ['page/identity: ignore dates\nof related articles\n\nThey differ.', /second line/],
    ['', /no body/],
  ])('refuses %j', (message, fault) => {
    expect(faultsOf(message).join('; ')).toMatch(fault);
  });
});
