const PARAGRAPHS = [
  'The delegation that Mikhail Bogdanov led to Damascus spoke for three hours with Ahmed al-Sharaa about two bases, and left without an answer that either side was ready to put its name to.',
  'Nobody at the ministry would say what comes next. Officials who had waited in the corridor since the morning described a meeting that was polite, slow and without result.',
  'The bases at Tartus and Khmeimim stay open for now. Engineers on the coast went on with their work, and the guards at the gates were the same as the week before.',
  'Dmitry Peskov told reporters that the conversation would continue, and that it was too early to speak of dates, places or the people who would take part in it.',
];

/** Paragraphs that name one person of the bundled pack once. */
export const ONE_NAME = [
  'Vladimir Putin received the new leader of the country for the first time on Tuesday, and the two spoke for an hour about the naval base on the coast, officials said.',
  'Nothing was signed. The visitors said that they would study the papers and answer before the summer, and that the base could stay open until then.',
  'The talks had been put off twice. Residents of the port said that ships had been loading for days, and that nobody knew whether they would come back.',
];

const LINKED_DATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Two bases and no answer',
  datePublished: '2025-01-30T08:00:00Z',
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Quay' },
};

export interface NewsParts {
  /** Goes into the head: the page's styles and scripts. */
  readonly head?: string;
  /** In place of the usual paragraphs. */
  readonly article?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  /** Markup around the article: what opens, and what closes. */
  readonly around?: readonly [string, string];
  /** After the article. */
  readonly after?: string;
}

export const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** A news page of our own whose names are in the bundled pack: a stage for whatever a page may do to a card. */
export function newsPageOf({
  head = '',
  article = STORY,
  root = 'lang="en"',
  around: [opens, closes] = ['', ''],
  after = '',
}: NewsParts = {}): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Two bases and no answer</title>
<script type="application/ld+json">${JSON.stringify(LINKED_DATA)}</script>${head}</head>
<body><header>The Quay</header><main>${opens}<article><h1>Two bases and no answer</h1>
${article}</article>${closes}</main>${after}</body></html>`;
}

/** The page shows its whole article in a modal dialog: all else is inert. */
export const IN_A_MODAL_DIALOG = [
  '<dialog id="shown">',
  '</dialog><script>document.getElementById("shown").showModal()</script>',
] as const;

/** An override that turns all that follows, an isolate that is never closed, markup, and a control character. */
export const TURNED =
  '\u202egnihtemos\u2067 <img src=x onerror="window.struck=1"><b>bold</b>\u0007';

const ESCAPED = TURNED.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A news page whose title, outlet, byline and section are hostile, in every place that they are read from. */
export const HOSTILE_NEWS = {
  head: `<title>${ESCAPED}</title><meta property="og:title" content="${ESCAPED}"><meta property="og:site_name" content="${ESCAPED}"><meta name="author" content="${ESCAPED}">
<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: TURNED,
    author: { '@type': 'Person', name: TURNED },
    publisher: { '@type': 'Organization', name: TURNED },
    datePublished: '2025-01-30T08:00:00Z',
    __proto__: null,
  }).replaceAll('<', '\\u003c')}</script>`,
  article: `<p class="byline">By ${ESCAPED}</p>${STORY}<p id="asked">Tartus ${ESCAPED} Khmeimim</p>`,
};

/**
 * Gives every form children named after every property that a form has, inherited ones included: from then on
 * `form.parentElement`, `form.matches` and the like are these children.
 */
export const SHADOW_ALL = `<script>{
  const names = new Set();   for (let proto = HTMLFormElement.prototype; proto; proto = Object.getPrototypeOf(proto))
    for (const name of Object.getOwnPropertyNames(proto)) names.add(name);
  for (const form of document.querySelectorAll('form'))
    for (const name of names) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = name;
      Node.prototype.appendChild.call(form, input);
    }
}</script>`;
