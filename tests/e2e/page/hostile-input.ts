/** Files and a page that are made to do harm: read by the tests of both browsers. */
import { expect } from '@playwright/test';
import type { LearntArticle } from '../../../knowledge/reading/own/learnt';
import { fromRow } from '../../../knowledge/reading/own/learnt-row';
import { type newsPageOf, STORY, TURNED } from '../support/news';
import type { Evaluates } from '../support/reader-data';

const FIRST_NAMES =
  'Anna Karl Olga Peter Maria Johan Elena Viktor Nina Oskar Sofia Martin Clara Felix Irina Stefan Laura Anton Julia Robert';
const SURNAMES =
  'Lund Holm Brandt Berg Lindqvist Falk Strand Novak Weber Keller Moreau Petrov Silva Rossi Hansen Larsen Becker Vogel Kovac Marin';

/** 400 people with an office and a quotation each: many more than are kept of an article. */
const crowd = Array.from({ length: 400 }, (_, at) => {
  const surname = (of: number) => SURNAMES.split(' ')[of % 20];
  const name = `${FIRST_NAMES.split(' ')[at % 20]} ${surname(at + Math.floor(at / 20))}`;
  return `${name}, the mayor of ${surname(at * 7)}ville, said that pier ${at} was closed. “Pier ${at} stays closed until the harbour pays for it,” said ${name}.`;
});
const paragraphs = [
  'Ada \u202eVolk\u202c Lu\u200bnd, the \u2067harbour\u2069 ma\u00adyor of Alder, said on Monday: “The \u0007pier is\u{e0041} \u202eclosed\u202c for\u2062 good.”',
  'Governor Аnna Lindqvist (with a Cyrillic letter) met mayor Anna Lindqvist. “Nothing is \u0007signed,” said Anna Lindqvist.',
  '&lt;script&gt;window.struck=1&lt;/script&gt; Minister Karl &lt;b&gt;Berg&lt;/b&gt; Holm said so.',
  ...crowd,
];

/** Characters that no name, role or quotation may have where it is stored. */
const UNSEEN =
  /\p{Cc}|[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** Of the hostile article exactly as much is kept as may be, and nothing of it has characters that are not seen. */
export function expectKeptWithinLimits({ names, roles, quotations, title, outlet }: LearntArticle) {
  // Not read from the code: this fails if a limit is lifted.
  expect([names.length, roles.length, quotations.length]).toEqual([150, 60, 40]);
  const texts = [...names, ...roles, ...quotations].map(({ text }) => text);
  expect([title, outlet ?? '', ...texts].filter((text) => UNSEEN.test(text))).toEqual([]);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Ada Volk Lund',
      'harbour mayor of Alder',
      'The pier is closed for good.',
    ]),
  );
}

/** The one learnt article, as the store has it. From a page of the extension. */
export async function learntArticle(page: Evaluates): Promise<LearntArticle> {
  const [row] = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('backgrounder'));
    const rows = await done(database.transaction('learnt').objectStore('learnt').getAll());
    database.close();
    return rows.map(({ url, learntMs, body }) => {
      return { url: String(url), learntMs: Number(learntMs), body: [...(body as Uint8Array)] };
    });
  });
  if (!row) throw new Error('Nothing was learnt.');
  return fromRow({ ...row, sketch: new Uint32Array(), body: Uint8Array.from(row.body) });
}

/** A news page that is made to have false or endless things learnt. */
export const HOSTILE_ARTICLE: Parameters<typeof newsPageOf>[0] = {
  article: `<p class="byline">By ${'Ada Lund and '.repeat(2000)}Olga Brandt</p>${STORY}${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
  head: `<meta property="og:site_name" content="${TURNED.replaceAll('"', '&quot;')}">`,
};

const article = (title: string, text: string) =>
  `# ${title}\n\nThe Ledger, 3 March 2026\n\n${text}\n`;
const SAID = 'Mayor Ada Lund of Alder said on Monday that the pier would be closed. '.repeat(8);
/** Files for the page that makes packs. */
export const HOSTILE_FILES: Readonly<Record<string, string | Buffer>> = {
  'markup.html': `<!doctype html><html><head><title>Pier</title><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"></head><body><script>window.struck=1</script><img src=x onerror="window.struck=1"><iframe srcdoc="<script>parent.struck=1</script>"></iframe><svg onload="window.struck=1"></svg><article><h1>Pier ${TURNED}</h1><p>${SAID}</p></article></body></html>`,
  'deep.html': `<article>${'<div>'.repeat(60_000)}${SAID}`,
  'prototype.json': `{"__proto__":{"struck":1},"constructor":{"prototype":{"struck":1}},"title":"Pier","text":${JSON.stringify(SAID)},"date":"2026-03-03","outlet":"The Ledger"}`,
  'deep.json': '['.repeat(200_000),
  'entities.xml': `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><rss><channel><item><title>&c;</title><description>&c;</description></item></channel></rss>`,
  'nothing.txt': Buffer.alloc(200_000),
  'one-line.txt': `${'a '.repeat(1_500_000)}`,
  'spaces.md': `---\ntitle: ${' '.repeat(200_000)}x\n---\n${'# '.repeat(50_000)}`,
  'broken.zip': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000, 255)]),
  '\u202egnp.exe<img src=x onerror=struck=1>.txt': article('Turned', SAID),
};
