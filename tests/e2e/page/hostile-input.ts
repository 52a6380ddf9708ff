/** Files and a page that are made to do harm: read by the tests of both browsers. */
import { type newsPageOf, STORY, TURNED } from '../support/news';

const crowd = Array.from({ length: 1500 }, (_, at) => {
  const letters = [at % 26, (at / 26) % 26, 3].map((n) => String.fromCharCode(97 + Math.floor(n)));
  return `Mayor Ad${letters.join('')} Vo${letters.reverse().join('')}n said that the pier was closed.`;
});
const paragraphs = [
  'Harbour mayor Ada \u202eVolk\u202c Lund said: “The pier is closed.” Ada Lund, mayor of Alder, spoke on Monday.',
  'Governor Аnna Lindqvist (with a Cyrillic letter) met mayor Anna Lindqvist. “Nothing is signed,” said Anna Lindqvist.',
  '&lt;script&gt;window.struck=1&lt;/script&gt; Minister Karl &lt;b&gt;Berg&lt;/b&gt; Holm said so.',
  crowd.join(' '),
];

/** A news page that is made to have false or endless things learnt. */
export const HOSTILE_ARTICLE: Parameters<typeof newsPageOf>[0] = {
  article: `<p class="byline">By ${'Ada Lund and '.repeat(20_000)}Olga Brandt</p>${STORY}${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
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
