import { existsSync } from 'node:fs';
import { savedPages } from '../browser/pages/saved';

/** A kind of page that is not news. */
export interface Kind {
  readonly name: string;
  readonly path: string;
  readonly html: string | Buffer;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const PROSE =
  'Open the lid, lift the drum out by its two handles, and rinse it under warm water until nothing more comes off; a soft brush helps with what has dried on.';

const HEAD = [
  ['description', 'Everything for the harbour and the boats that lie in it.'],
  ['viewport', 'width=device-width'],
  ['theme-color', '#fff'],
  ['og:site_name', 'Quay'],
  ['og:type', 'website'],
  ['og:image', 'https://img.example/quay.png'],
  ['twitter:card', 'summary'],
  ['robots', 'index,follow'],
];

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${HEAD.map(([name, content]) => `<meta name="${name}" property="${name}" content="${content}">`).join('')}${head}</head><body><nav><ul>${times(20, (n) => `<li><a href="/part/${n}">Part ${n}</a>`)}</ul></nav><main>${body}</main><footer><p>Quay, harbour office</footer></body></html>`;

const teaser = (n: number) =>
  `<div class="card"><img alt=""><h3><a href="/piece/${n}">Headline number ${n} of the day</a></h3><p class="lead">${PROSE.slice(0, 60 + n)}</p></div>`;

const OWN: readonly Kind[] = [
  { name: 'front page', path: '/', html: page('Quay', times(40, teaser)) },
  { name: 'section', path: '/section/boats', html: page('Boats', times(40, teaser)) },
  {
    name: 'product',
    path: '/product/anchor-12',
    html: page(
      'Anchor, 12 kg',
      `<h1>Anchor, 12 kg</h1><p>In stock.</p><button>Buy</button><p>${PROSE}</p><p>${PROSE}</p><table>${times(12, (n) => `<tr><td>Size ${n}<td>${n} cm`)}</table>`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Anchor"}</script>',
    ),
  },
  {
    name: 'search',
    path: '/search',
    html: page(
      'harbour',
      `<form><input name="q"></form><ol>${times(10, (n) => `<li><a href="/hit/${n}">Hit ${n}</a><p>${PROSE}</p>`)}</ol>`,
    ),
  },
  {
    name: 'app without text',
    path: '/board/7',
    html: page(
      'Board',
      `<div role="application">${times(200, (n) => `<div class="cell"><span>${n}</span><button>Move</button></div>`)}</div>`,
    ),
  },
  {
    name: 'empty shell',
    path: '/app',
    html: '<!doctype html><title>App</title><div id="root"></div>',
  },
  {
    name: 'manual',
    path: '/docs/drum/cleaning',
    html: page(
      'Cleaning the drum',
      `<h1>Cleaning the drum</h1>${times(30, (n) => `<h2>Step ${n}</h2><p>${PROSE}</p><p>${PROSE}</p><pre><code>drum --rinse ${n}</code></pre>`)}`,
    ),
  },
  {
    name: 'wiki',
    path: '/w/Drum',
    html: page(
      'Drum',
      `<div id="mw-content-text"><h1>Drum</h1>${times(60, (n) => `<p>${PROSE} <a href="/w/${n}">Part ${n}</a></p>`)}</div>`,
      '<meta name="generator" content="MediaWiki 1.44">',
    ),
  },
  {
    name: 'code',
    path: '/quay/drum/blob/main/drum.c',
    html: page(
      'drum.c',
      `<table>${times(400, (n) => `<tr><td>${n}<td><span>rinse</span>(<span>drum[${n}]</span>);`)}</table>`,
    ),
  },
];

/** Saved pages that are no news though they have much text, or many teasers. */
const SAVED = ['v8-blog', 'wikipedia-4', 'mozilla-1', 'yahoo-2', 'google-sre-book-1'];
const FOLDER = '../shared/pages';

/** Our own, and of the saved pages what is there. */
export async function silentKinds(): Promise<readonly Kind[]> {
  const saved = existsSync(FOLDER) ? await savedPages(FOLDER) : [];
  const chosen = saved.filter(({ name }) => SAVED.includes(name));
  const pathOf = (path: string) => new URL(path, 'https://quay.example').pathname;
  return [...OWN, ...chosen.map(({ name, path, html }) => ({ name, path: pathOf(path), html }))];
}
