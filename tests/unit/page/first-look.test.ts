import { describe, expect, it } from 'vitest';
import { addressShape } from '../../../page/news/address';
import { byAddress, byOutline } from '../../../page/news/first-look';

const at = (address: string) => byAddress(new URL(address, 'https://herald.example'))?.reason.key;

describe('what an address alone rules out', () => {
  it.each([
    ['/', 'verdict_home'],
    ['/index.html', 'verdict_home'],
    ['/en-gb/', 'verdict_home'],
    ['https://mail.herald.example/inbox', 'verdict_known_tool'],
    ['https://en.wikipedia.org/a', 'verdict_known_tool'],
  ])('%s: %s', (address, key) => expect(at(address)).toBe(key));

  it.each([
    '/?p=1234',
    '/?ref=mail',
    '/#!/news/1',
    '/index.php?newsid=12345',
    '/search/harbour',
    '/find?q=harbour',
    '/section?keyword=harbour',
    '/?date=20250130',
    '/2025/01/30/search-for-the-ferry-goes-on',
    '/world/2025/jan/30/find',
    '/searching-for-the-lost-ferry',
    '/news/harbour-to-close',
    '/en/harbour',
    'https://wikipedian.example/a',
    'https://herald-mail.example/a',
  ])('not %s', (address) => expect(at(address)).toBeUndefined());
});

it.each([
  ['/2025/01/30/search', 'dated'],
  ['/?p=1234', 'plain'],
  ['/shop/anchor', 'tool'],
  ['/tag/harbour', 'listing'],
  ['/harbour/archive', 'listing'],
  ['/the-harbour-is-to-close', 'article'],
  ['/news/x', 'article'],
  ['/harbour', 'plain'],
])('the shape of %s is %s', (address, shape) => {
  expect(addressShape(new URL(address, 'https://herald.example'))).toBe(shape);
});

/** A document that has nothing but what the browser counts and finds: to touch an element of it throws. */
function outline({ paragraphs = 0, breaks = 0, hasMeta = false, contentType = 'text/html' }) {
  const untouchable = (length: number) =>
    new Proxy({ length }, { get: (list, key) => (key === 'length' ? list.length : touched()) });
  const touched = () => {
    throw new Error('An element of the page was touched.');
  };
  const counts: Record<string, number> = { p: paragraphs, br: breaks };
  const doc = {
    contentType,
    getElementById: () => null,
    getElementsByTagName: (name: string) => untouchable(counts[name] ?? 0),
    querySelector: () => (hasMeta ? {} : null),
    querySelectorAll: () => [],
  };
  return doc as unknown as Document; // as much of one as the look may use
}

describe('what a page lacks at first look', () => {
  it('tells a page without text from what the browser counts: no element is touched', () => {
    expect(byOutline(outline({ paragraphs: 2 }))?.reason.key).toBe('verdict_no_prose');
    expect(byOutline(outline({ contentType: 'image/svg' }))?.reason.key).toBe('verdict_not_html');
  });

  it('leaves it open where metas, or lines of old pages, may say more', () => {
    expect(byOutline(outline({ paragraphs: 2, hasMeta: true }))).toBeNull();
    expect(byOutline(outline({ breaks: 6 }))).toBeNull();
  });

  it('looks into the paragraphs where there are three', () => {
    expect(() => byOutline(outline({ paragraphs: 3 }))).toThrow('touched');
  });
});
