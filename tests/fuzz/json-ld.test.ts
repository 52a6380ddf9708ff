import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../page/identity/dates/claim';
import { decideDate } from '../../page/identity/dates/decide';
import { linkedStatements } from '../../page/identity/dates/linked-statements';
import { isoDate } from '../../page/identity/written-dates/iso-date';
import { gather } from '../../page/news/evidence';
import { parseLenient } from '../../page/news/json-ld';
import { PATIENCE_MS, runs } from './runs';
import { edit, nastyText, withEdits } from './strings';

const LATEST = '2026-01-31';
const ARTICLE = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle', 'https://schema.org/Article'],
      headline: 'Council votes on harbour',
      datePublished: '2025-05-02T10:00:00+02:00',
      dateModified: '2025-05-03',
      inLanguage: 'en',
      author: [{ '@type': 'Person', name: 'Ilse Brandt' }],
      publisher: { '@type': 'Organization', name: 'The Alder Gazette' },
      mainEntityOfPage: { '@id': 'https://gazette.example/vote' },
      mainEntity: { '@type': 'ItemList', itemListElement: [{ item: { '@type': 'Article' } }] },
    },
  ],
};
const url = new URL('https://gazette.example/vote');
const { document } = parseHTML(
  '<html lang="en"><head><title>Council votes</title></head><body><h1>Council votes on harbour</h1></body></html>',
);

/** What is read of a page's structured data: its articles, and the date that they state. */
function readAll(sources: readonly string[]): void {
  const scripts = sources.map((source) => {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = source;
    return script;
  });
  document.head.replaceChildren(...scripts);
  const evidence = gather(document, url);
  for (const { types, headline, published } of evidence.linked().main) {
    for (const type of types) expect(typeof type).toBe('string');
    for (const text of [headline, published])
      expect(['string', 'undefined']).toContain(typeof text);
  }
  const { date } = decideDate(claimsOf(linkedStatements(evidence), read));
  if (date) expect(date.day >= '1985-01-01' && date.day <= LATEST).toBe(true);
}

const read = (text: string) => isoDate(text, LATEST);

describe('any text as a page’s structured data', { timeout: PATIENCE_MS }, () => {
  it('is read or left out, never an exception', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        readAll([JSON.stringify(withEdits(ARTICLE, edits)) ?? '']);
      }),
      runs(400),
    );
  });

  it('is read or left out where it is cut, or has other text within', () => {
    const whole = JSON.stringify(ARTICLE);
    const broken = fc
      .tuple(fc.nat({ max: whole.length }), fc.nat({ max: whole.length }), nastyText)
      .map(([from, to, text]) => whole.slice(0, from) + text + whole.slice(to));
    fc.assert(
      fc.property(broken, (source) => {
        parseLenient(source);
        readAll([source, source]);
      }),
      runs(400),
    );
  });
});
