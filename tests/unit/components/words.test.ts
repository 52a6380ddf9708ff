import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../components/words/words';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

function wordsIn(lang: string) {
  const texts = JSON.parse(
    readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'),
  ) as Catalogue;
  return createWords({
    t: (key, ...args) =>
      (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => args[Number(n) - 1] ?? ''),
    lang: texts['extension_language']?.message ?? lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
  });
}

/** The days of a pack, with plain spaces: Intl sets thin ones beside a dash. */
function covers(lang: string, articles: number, from: string, to: string): string {
  const words = wordsIn(lang);
  const text = words.count(articles, (form) => `popup_covers_${form}`, words.days(from, to));
  return text.replaceAll(/\s/gu, ' ');
}

describe('the days that a pack covers', () => {
  it.each([
    ['en', '21 articles, 28 January – 3 February 2031.'],
    ['de', '21 Artikel, 28. Januar – 3. Februar 2031.'],
    ['fr', '21 articles, 28 janvier – 3 février 2031.'],
    // 21 takes the form of one, and a date ends with a full stop of its own.
    ['ru', '21 статья (28 января – 3 февраля 2031 г.).'],
    ['ar', '21 مقالة، 28 يناير – 3 فبراير 2031.'],
  ])('are told from first to last: %s', (lang, text) => {
    expect(covers(lang, 21, '2031-01-28', '2031-02-03')).toBe(text);
  });

  it('are one day where all articles are of one', () => {
    expect(covers('en', 1, '2031-01-28', '2031-01-28')).toBe('One article, 28 January 2031.');
    expect(covers('ru', 1, '2031-01-28', '2031-01-28')).toBe('1 статья (28 января 2031 г.).');
  });
});

describe('lists', () => {
  it('are punctuated as the language does', () => {
    const items = ['A', 'B', 'C'];
    expect(wordsIn('de').list(items)).toBe('A, B und C');
    expect(wordsIn('ar').list(items)).toBe('A وB وC');
  });
});
