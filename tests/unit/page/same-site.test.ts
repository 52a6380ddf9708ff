import { describe, expect, it } from 'vitest';
import { isSameSite } from '../../../page/same-site';

describe('two hosts', () => {
  it.each([
    ['herald.example', 'herald.example'],
    ['www.herald.example', 'herald.example'],
    ['m.herald.example', 'www.herald.example'],
    ['herald.example', 'sport.herald.example'],
    ['herald.co.uk', 'www.herald.co.uk'],
  ])('%s and %s are one site', (one, other) => {
    expect(isSameSite(one, other)).toBe(true);
    expect(isSameSite(other, one)).toBe(true);
  });

  it.each([
    ['herald.example', 'ledger.example'],
    ['herald.co.uk', 'ledger.co.uk'],
    ['harbour-herald.example', 'herald.example'],
    ['news.herald.example', 'sport.herald.example'],
  ])('%s and %s are two', (one, other) => {
    expect(isSameSite(one, other)).toBe(false);
    expect(isSameSite(other, one)).toBe(false);
  });
});
