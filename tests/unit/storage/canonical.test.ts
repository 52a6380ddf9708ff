import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../storage/canonical';

describe('the key of a visit', () => {
  it.each([
    ['https://a.example/x#top', 'https://a.example/x'],
    ['https://a.example/x?utm_source=m&utm_medium=n', 'https://a.example/x'],
    ['https://a.example/x?id=7&fbclid=zz&page=2', 'https://a.example/x?id=7&page=2'],
    ['https://a.example/x?UTM_Campaign=m&b=1', 'https://a.example/x?b=1'],
    ['https://user:word@a.example/x', 'https://a.example/x'],
    ['https://a.example/x?q=a%20b+c&gclid=1', 'https://a.example/x?q=a%20b+c'],
    ['https://a.example/x?100%&b=1', 'https://a.example/x?100%&b=1'],
    ['https://a.example/x?', 'https://a.example/x'],
    ['not an address', 'not an address'],
  ])('%s -> %s', (address, key) => {
    expect(canonicalUrl(address)).toBe(key);
  });

  it('is its own key', () => {
    const key = canonicalUrl('https://a.example/x?b=1&utm_id=4&a=%D0%90#f');
    expect(canonicalUrl(key)).toBe(key);
  });
});
