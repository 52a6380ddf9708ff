import { PARAGRAPHS, paragraphs } from './pages';

export const OG = (type: string) => `<meta property="og:type" content="${type}">`;
export const LD = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
export const H1 = '<h1>Envoy lands for second round of harbour talks</h1>';
export const TEXT = paragraphs([...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS]);
export const page = (
  head: string,
  body: string,
  title = 'Envoy lands for second round of harbour talks',
) =>
  `<!doctype html><html lang=en><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
export const TEASERS = Array.from(
  { length: 24 },
  (_, n) =>
    `<div><h3><a href="/${n}">Headline of story number ${n}</a></h3><p>One sentence that says what the story under the headline is about, and no more.</p></div>`,
).join('');
export const news = (type: string, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': type,
  headline: 'Envoy lands for second round of harbour talks',
  datePublished: '2025-01-30',
  ...more,
});
