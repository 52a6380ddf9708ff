import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import { openingOf } from '../../../knowledge/drafting/verify/openings';

/** An article that a pack cites and a later one of the same story, at addresses of the tests' server. */
export const SOURCE = '/2018/09/14/trams-off-the-boulevard.html';
export const LATER = '/2018/12/12/talks.html';

/** Paragraphs as an outlet prints them: a link has to find their first words whatever marks stand among them. */
export const PARAGRAPHS = [
  'City hall wants trams off the boulevard',
  '14 September 2018',
  'Mayor Desislava Markova told the city council of Veligrad on Friday that trams would leave.',
  '“An insult, no less – to the people,” Plamen Tonev of the Tram Workers’ Union said; a strike would follow.',
  'Veligrad Tramways, which has run the lines since 1931, will lose a third of its passengers.',
  'The 2-&-3 line (100% full) to Kamen would close.',
];

/** What their author noted of them: from a plain text, with typewriter marks. */
const NOTED = [
  ...PARAGRAPHS.slice(0, 3),
  '"An insult, no less – to the people," Plamen Tonev said.',
  ...PARAGRAPHS.slice(4),
];

export function pageOf(
  title: string,
  day: string,
  paragraphs: readonly string[],
  gapPx = 0,
): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title };
  const linked = { ...data, datePublished: day, publisher: { '@type': 'Organization', name: 'C' } };
  const gap = `<div style="height:${gapPx}px"></div>`;
  const body = paragraphs.map((text) => `${gap}<p>${text.replaceAll('&', '&amp;')}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(linked)}</script></head>
<body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

export const TALKS = [
  'Negotiators for the drivers left the old town hall of Veligrad shortly before midnight, after six hours in which nobody had moved.',
  'Plamen Tonev said that there had been no offer worth the name, and that the drivers of Veligrad Tramways would stay at home for another week.',
  'The city has been without trams for five weeks. A last attempt is to be made on Monday, when the council meets again.',
];

/** The tram pack, its first article at an address of the tests' server. */
export function packAt(origin: string): Uint8Array {
  const loaded = loadFolder('tests/fixtures/packs/veligrad-trams', process.cwd());
  if (!loaded.ok) throw new Error('The pack of the fixtures does not check.');
  const [first, ...rest] = loaded.source.articles;
  if (!first) throw new Error('The pack has articles.');
  const openings = Object.fromEntries(
    NOTED.flatMap((text, at) => {
      const opening = openingOf(text);
      return opening === undefined || at < 2 ? [] : [[String(at + 1), opening]];
    }),
  );
  const articles = [{ ...first, url: origin + SOURCE, openings }, ...rest];
  return compilePack({ ...loaded.source, articles });
}
