import type { KnownName } from './in-page';

/** Invented people and places: the names of our own test pages. */
export const NAMES: readonly KnownName[] = [
  { text: 'Ilya Marenko', entity: 'ilya-marenko' },
  { text: 'Dana Holub', entity: 'dana-holub' },
  { text: 'Port Verin', entity: 'port-verin', kind: 'place' },
];

export const PARAGRAPHS = [
  'The envoy Ilya Marenko arrived in Port Verin late on Wednesday for a second round of talks about the harbour, according to two officials who were not allowed to speak in public.',
  'He was met at the quay by Dana Holub, who leads the interim council and has asked for the lease to be ended before the summer, a demand that the delegation has so far left unanswered.',
  'Neither Ilya Marenko nor Dana Holub took questions. A spokesman said that the meeting had been frank, that it would go on, and that nothing had been signed.',
  'Ships that had waited in the roads since Monday began to load again in the evening, residents of Port Verin said, and the road to the north was open by nightfall.',
];

const LINKED_DATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Envoy lands for second round of harbour talks',
  datePublished: '2025-01-30T21:40:00-05:00',
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Example Herald' },
  author: [{ '@type': 'Person', name: 'A. Writer' }],
};

export interface NewsPageParts {
  readonly head?: string;
  readonly article?: string;
  readonly after?: string;
  readonly lang?: string;
  readonly linkedData?: object | null;
}

export const paragraphs = (texts: readonly string[] = PARAGRAPHS) =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** A news page of our own, as plain as they come. */
export function newsPage(parts: NewsPageParts = {}): string {
  const linked = parts.linkedData === undefined ? LINKED_DATA : parts.linkedData;
  return `<!doctype html><html lang="${parts.lang ?? 'en-GB'}"><head><meta charset="utf-8">
<title>Envoy lands for second round of harbour talks - The Example Herald</title>
${linked ? `<script type="application/ld+json">${JSON.stringify(linked)}</script>` : ''}${parts.head ?? ''}</head>
<body><header><nav><a href="/">Home</a> <a href="/people/ilya">Ilya Marenko</a></nav></header>
<main><article><h1>Envoy lands for second round of harbour talks</h1>
${parts.article ?? paragraphs()}</article></main>${parts.after ?? ''}
<footer>The Example Herald, Port Verin</footer></body></html>`;
}
