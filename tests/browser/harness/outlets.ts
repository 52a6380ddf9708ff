// How outlets and content systems build their article pages, from memory, with invented text. What stands beside the
// article says JUNK; all of PARAGRAPHS must be read, in order, and nothing that says JUNK.
import { PARAGRAPHS } from './pages';
import { LD, news, OG, page } from './verdict-parts';

export interface Outlet {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** Null: the page has none. */
  readonly day?: string | null;
  readonly updated?: string;
  readonly outlet?: string | null;
  readonly text?: readonly string[];
}

const HEADLINE = 'Envoy lands for second round of harbour talks';
const [P1 = '', P2 = '', P3 = '', P4 = ''] = PARAGRAPHS;
const HERALD = { publisher: { '@type': 'Organization', name: 'The Example Herald' } };
const linked = LD(news('NewsArticle', HERALD));
const each = (wrap: (text: string) => string) => PARAGRAPHS.map(wrap).join('');
const teasers = (count: number, tag = 'h3') =>
  Array.from(
    { length: count },
    (_, n) =>
      `<div><${tag}><a href="/world/another-story-of-the-day-${n}">JUNK headline of another story, number ${n}</a></${tag}><p>JUNK sentence that says what the other story is about, and who was there when it happened.</p></div>`,
  ).join('');
const LETTER =
  '<p>JUNK Sign up for the morning letter and get what matters in your inbox every day at six, free of charge.</p>';

export const OUTLETS: readonly Outlet[] = [
  {
    name: 'an agency: rich text with promotions between the paragraphs',
    path: '/article/harbour-talks-envoy-1234567890abcdef1234567890abcdef',
    html: page(
      linked,
      `<bsp-story-page><h1 class="Page-headline">${HEADLINE}</h1><div class="Page-actions"><span>JUNK Share</span></div>
      <div class="Page-body"><main class="Page-main"><div class="RichTextStoryBody RichTextBody"><p>${P1}</p>
      <div class="Enhancement"><div class="PageListEnhancementGeneric"><h2>Related coverage</h2>${teasers(3)}</div></div><p>${P2}</p>
      <div class="Advertisement">JUNK Advertisement</div><p>${P3}</p><p>${P4}</p></div></main></div>
      <div class="PageList">${teasers(8, 'h2')}</div></bsp-story-page>`,
    ),
  },
  {
    name: 'an agency: paragraphs that are boxes with hashed names',
    path: '/world/europe/envoy-lands-second-round-harbour-talks-2025-01-30/',
    html: page(
      linked,
      `<div id="main-content"><article><header><h1>${HEADLINE}</h1></header><div class="article-body__wrapper__3IxHM">
      <div class="article-body__content__17Yit">${each((text) => `<div data-testid="paragraph-0" class="text__text__1FZLe article-body__paragraph__2-BtD">${text}</div>`)}
      <p class="article-body__element__2p5pI">JUNK Sign up <a href="/newsletters/world-news-daily-briefing">here for the daily briefing and nothing but the news</a>.</p></div>
      <div class="article-body__footer"><div data-testid="NewsletterSignup">${LETTER}</div></div></div></article></div>`,
    ),
    text: PARAGRAPHS,
  },
  {
    name: 'a broadcaster: data-component blocks in an article',
    path: '/news/articles/c1k2l3m4n5o',
    html: page(
      linked,
      `<main><article><div data-component="headline-block"><h1>${HEADLINE}</h1></div>
      <div data-component="byline-block" class="byline-block">JUNK A. Writer, harbour correspondent</div>
      ${each((text) => `<div data-component="text-block" class="sc-18fde0d6-0"><p>${text}</p></div>`)}
      <div data-component="links-block"><ul><li><a href="/news/articles/x1">JUNK What the lease of the harbour says</a></li><li><a href="/news/articles/x2">JUNK The town that waits for ships</a></li></ul></div>
      <div data-component="topic-list"><ul><li><a href="/topics/a">JUNK Harbours</a></li></ul></div></article>
      <section data-component="related-promos">${teasers(8, 'h2')}</section></main>`,
    ),
  },
  {
    name: 'a paper with islands of rich links and a pleading for money',
    path: '/world/2025/jan/30/envoy-lands-for-harbour-talks',
    html: page(
      LD([news('NewsArticle', HERALD), { '@type': 'WebPage', '@id': 'x' }]),
      `<main data-layout="StandardLayout"><div data-gu-name="headline"><h1>${HEADLINE}</h1></div><div data-gu-name="standfirst"><p>${P1}</p></div>
      <div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector dcr-1"><p class="dcr-2">${P2}</p>
      <figure data-spacefinder-role="richLink"><gu-island><aside><a href="/world/2025/jan/29/other">JUNK Ships wait in the roads for a third day</a></aside></gu-island></figure>
      <p class="dcr-2">${P3}</p><gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion">${LETTER}</aside></gu-island><p class="dcr-2">${P4}</p></div></div>
      <div class="submeta"><ul><li><a href="/world/a">JUNK Harbours</a></li><li><a href="/world/b">JUNK news of the day</a></li></ul></div></main><section data-component="most-viewed">${teasers(6)}</section>`,
    ),
  },
  {
    name: 'a paper: companion columns and ads by number',
    path: '/2025/01/30/world/europe/harbour-talks.html',
    html: page(
      linked,
      `<article id="story"><header><h1 data-testid="headline">${HEADLINE}</h1><p id="article-summary">${P1}</p></header><section name="articleBody" itemprop="articleBody" class="meteredContent">
      ${[P2, P3, P4].map((text, n) => `<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1">${text}</p></div></div><div id="story-ad-${n}-wrapper" class="ad-wrapper"><p>JUNK Advertisement: SKIP ADVERTISEMENT and go on with what you were reading</p></div>`).join('')}</section>
      <div class="bottom-of-article"><p>JUNK A. Writer is a reporter who covers harbours. More about A. Writer and other writers of the foreign desk.</p></div></article>`,
    ),
  },
  {
    name: 'a paper: every paragraph in a box that is called the body',
    path: '/world/2025/01/30/harbour-talks-envoy/',
    html: page(
      linked,
      `<main><h1>${HEADLINE}</h1><div class="grid">${each((text) => `<div class="wpds-c-PJLV article-body" data-qa="article-body"><p data-el="text">${text}</p></div>`)}
      <div class="wpds-c-x"><div data-qa="comments-btn">JUNK 214 Comments</div></div><section>${teasers(5)}</section></div></main>`,
    ),
  },
  {
    name: 'a channel: related content as a component in the text',
    path: '/2025/01/30/europe/harbour-talks-intl/index.html',
    html: page(
      LD(news('NewsArticle', { ...HERALD, dateModified: '2025-02-01T10:00:00Z' })),
      `<div class="headline"><h1 class="headline__text">${HEADLINE}</h1><div class="timestamp">Updated 3:04 PM EST, Sat February 1, 2025</div></div>
      <section class="layout__main"><main class="article__main"><div class="article__content-container"><div class="article__content" itemprop="articleBody"><p class="paragraph">${P1}</p>
      <div data-component-name="related-content" class="related-content"><p>JUNK Related article: the town that waits for ships and for an answer</p></div>
      <p class="paragraph">${P2}</p><div class="ad-slot__wrapper">JUNK Ad Feedback</div><p class="paragraph">${P3}</p><p class="paragraph">${P4}</p></div></div></main></section><aside>${teasers(9)}</aside>`,
    ),
    updated: '2025-02-01',
  },
  {
    name: 'a channel: recommended stories as a list amid the text',
    path: '/news/2025/1/30/envoy-lands-for-second-round-of-talks',
    html: page(
      `${OG('article')}<meta property="og:site_name" content="The Example Herald">`,
      `<main><header class="article-header"><h1>${HEADLINE}</h1><p class="article__subhead">${P1}</p></header><div class="date-simple"><span class="screen-reader-text">Published On 30 Jan 2025</span><span aria-hidden="true">30 Jan 2025</span></div>
      <div class="wysiwyg wysiwyg--all-content" aria-live="polite"><p>${P2}</p><section class="more-on"><h2>Recommended Stories</h2><ul class="more-on__list"><li><a href="/news/2025/1/29/a"><h3>JUNK Ships wait in the roads for the third day</h3></a></li><li><a href="/news/2025/1/28/b"><h3>JUNK Who owns the quay, and since when</h3></a></li></ul></section><p>${P3}</p><p>${P4}</p></div></main>`,
    ),
  },
  {
    name: 'French: "lire aussi" in the text, a catcher, a list of themes',
    path: '/international/article/2025/01/30/envoye-port_6512345_3210.html',
    html: page(
      `${OG('article')}<meta property="og:article:published_time" content="2025-01-30T12:00:00+01:00"><meta property="og:site_name" content="The Example Herald">`,
      `<main><section class="article article--single"><header><h1 class="article__title">${HEADLINE}</h1><p class="article__desc">${P1}</p></header>
      <section class="article__wrapper"><article class="article__content"><p class="article__paragraph">${P2}</p><section class="catcher lire-aussi"><span>JUNK Lire aussi</span> <a href="/x_1.html">JUNK Le port attend toujours les navires</a></section>
      <p class="article__paragraph">${P3}</p><p>Lire aussi : <a href="/y_2.html">JUNK La ville au bord de la mer et ses habitants</a></p><p class="article__paragraph">${P4}</p></article></section></section></main>`,
    ),
  },
  {
    name: 'German: the text in several boxes of one kind',
    path: '/ausland/unterhaendler-landet-zu-gespraechen-a-12345678-abcd-1234-abcd-1234567890ab',
    html: page(
      linked,
      `<main><article><header><h1>${HEADLINE}</h1></header><section><div data-area="body">${each((text) => `<div class="RichText RichText--iconLinks lg:w-8/12"><p>${text}</p></div><div class="anzeige">JUNK Anzeige: weiter nach der Werbung mit dem Text</div>`)}
      <div class="mehr-zum-thema">${teasers(3)}</div></div></section></article></main>`,
    ),
  },
  {
    name: 'Spanish: Arc, with "más información" inside',
    path: '/internacional/2025-01-30/el-enviado-llega-para-una-segunda-ronda.html',
    html: page(
      linked,
      `<article id="main-content"><header class="a_e_txt"><h1 class="a_t">${HEADLINE}</h1><h2 class="a_st">${P1}</h2></header><div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p>${P2}</p>
      <section class="noticias-relacionadas"><h2>Más información</h2>${teasers(2)}</section><p>${P3}</p><p>${P4}</p></div><div class="comentarios"><p>JUNK Un comentario de un lector que no está de acuerdo con nada de lo dicho.</p></div></article>`,
    ),
  },
  {
    name: 'Russian: blocks by data-type under one articleBody',
    path: '/20250130/posrednik-1999912345.html',
    html: page(
      `${OG('article')}<meta property="og:site_name" content="The Example Herald"><meta property="article:published_time" content="20250130T1200">`,
      `<div class="layout-article"><div class="article__header"><h1 class="article__title">${HEADLINE}</h1></div><div class="article__body" itemprop="articleBody">
      ${each((text) => `<div class="article__block" data-type="text"><div class="article__text">${text}</div></div><div class="article__block" data-type="article"><div class="article__article"><a href="/20250129/x-1.html" class="article__article-link">JUNK Суда ждут на рейде уже третий день подряд</a></div></div>`)}
      </div><div class="article__tags"><a href="/a">JUNK Порт</a></div><div class="lenta">${teasers(6)}</div></div>`,
    ),
  },
];
