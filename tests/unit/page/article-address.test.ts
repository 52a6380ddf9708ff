import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../../page/identity/article-address';
import type { Evidence } from '../../../page/news/evidence';

const SITE = 'https://www.quay.example';

function addressOf(path: string, own: string, title = 'Talks'): string {
  const page = { doc: { title }, url: new URL(path, SITE), own: new URL(own, SITE) };
  return articleAddress(page as unknown as Evidence); // the three fields are all that it reads
}

describe('the address of an article', () => {
  it.each(['/news/x1', '/news/x1/amp', '/news/x1?outputType=amp', '/news/x1?ref=feed'])(
    '%s: its canonical address',
    (path) => {
      const own = 'https://quay.example/news/2025/01/30/quiet-talks';
      expect(addressOf(path, own)).toBe(own);
    },
  );

  it.each([
    ['https://m.quay.example/news/quiet-talks-on-the-coast', 'the mobile host'],
    ['http://www.quay.example/news/quiet-talks-on-the-coast', 'another protocol'],
  ])('%s: %s', (own) => expect(addressOf('/news/quiet-talks-on-the-coast/print', own)).toBe(own));

  it.each([
    ['/', 'the front page'],
    ['/en/', 'an edition'],
    ['/news', 'the section that it stands in'],
    ['/search?q=talks', 'a search'],
    ['https://other.example/news/2025/01/30/quiet-talks', 'another site'],
    ['https://quay.example.evil/news/2025/01/30/quiet-talks', 'another site that begins alike'],
    ['javascript:alert(1)', 'no address of a page'],
  ])('not %s: %s', (own) => {
    expect(addressOf('/news/quiet-talks-on-the-coast', own)).toBe(
      `${SITE}/news/quiet-talks-on-the-coast`,
    );
  });

  it('is the page’s own where an app gives all its pages one canonical address', () => {
    const own = '/news/2025/01/30/the-first-of-them';
    expect(addressOf('/news/the-first-of-them', own, 'First')).toBe(SITE + own);
    expect(addressOf('/news/a-second-one-of-them', own, 'Second')).toBe(
      `${SITE}/news/a-second-one-of-them`,
    );
    expect(addressOf('/news/the-first-of-them/amp', own, 'First')).toBe(SITE + own);
  });

  it('keeps the route of an app with one path, and no other fragment', () => {
    expect(addressOf('/#!/news/1', '/#!/news/1')).toBe(`${SITE}/#!/news/1`);
    expect(addressOf('/news/quiet-talks#top', '/news/quiet-talks#top')).toBe(
      `${SITE}/news/quiet-talks`,
    );
  });
});
