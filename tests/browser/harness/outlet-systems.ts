import type { Outlet } from './outlets';
import { PARAGRAPHS } from './pages';
import { LD, news, OG, page } from './verdict-parts';

const HEADLINE = 'Envoy lands for second round of harbour talks';
const [P1 = '', P2 = '', P3 = '', P4 = ''] = PARAGRAPHS;
const linked = LD(news('NewsArticle', { publisher: { name: 'The Example Herald' } }));
const site = '<meta property="og:site_name" content="The Example Herald">';
const published = '<meta property="article:published_time" content="2025-01-30T10:00:00+02:00">';
const og = OG('article') + site + published;
const ps = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const teaser = (n: number) =>
  `<article><a href="/other-story-${n}/"><h4>JUNK Another story of the day, number ${n}</h4></a><p>JUNK It says in one sentence what happened somewhere else entirely.</p></article>`;
const teasers = [1, 2, 3, 4, 5, 6].map(teaser).join('');
const COMMENT =
  '<p>JUNK I have read this twice and still do not know who owns the quay, do you?</p>';

/** Content systems and page kinds, as `OUTLETS`. */
export const SYSTEMS: readonly Outlet[] = [
  {
    name: 'WordPress with share buttons, related posts and comments',
    path: '/2025/01/30/envoy-lands-for-talks/',
    html: page(
      og,
      `<div id="content" class="site-content"><main><article id="post-12" class="post-12 post type-post hentry category-news tag-social-policy"><header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1><div class="entry-meta">JUNK by a writer, 30 January</div></header>
      <div class="entry-content">${ps}<div class="sharedaddy sd-sharing-enabled"><h3>JUNK Share this:</h3></div><div id="jp-relatedposts" class="jp-relatedposts">${teasers}</div></div></article>
      <div id="comments" class="comments-area"><ol class="comment-list"><li>${COMMENT}</li></ol></div></main><div id="secondary" class="widget-area">${teasers}</div></div>`,
    ),
  },
  {
    name: 'Elementor: every paragraph a widget',
    path: '/envoy-lands-for-second-round-of-talks/',
    html: page(
      og,
      `<div class="elementor"><h1 class="elementor-heading-title">${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`).join('')}</div>`,
    ),
  },
  {
    name: 'Ghost with a sign-up card and a bookmark card',
    path: '/envoy-lands-for-talks/',
    html: page(
      og,
      `<main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header"><h1>${HEADLINE}</h1></header><section class="gh-content"><p>${P1}</p><p>${P2}</p><div class="kg-card kg-signup-card"><p>JUNK Subscribe to the letter and never miss a ship that comes in or goes out.</p></div>
      <figure class="kg-card kg-bookmark-card"><a href="/another-thing-about-ships/"><div>JUNK Another thing about ships and where they go</div></a></figure><p>${P3}</p><p>${P4}</p></section></article></main>`,
    ),
    text: PARAGRAPHS,
  },
  {
    name: 'Drupal: fields in a node',
    path: '/node/123456',
    html: page(
      og,
      `<main role="main"><article class="node node--type-article node--view-mode-full"><h1 class="page-title">${HEADLINE}</h1><div class="node__content"><div class="field field--name-field-lead">${P1}</div>
      <div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><p>${P2}</p><p>${P3}</p><p>${P4}</p></div><div class="field field--name-field-tags"><ul class="links"><li><a href="/t/1">JUNK harbour</a></li><li><a href="/t/2">JUNK envoy</a></li></ul></div></div></article></main>`,
    ),
  },
  {
    name: 'a letter with subscription boxes in the text',
    path: '/p/envoy-lands-for-second-round',
    html: page(
      linked,
      `<article class="newsletter-post post"><h1 class="post-title">${HEADLINE}</h1><div class="available-content"><div class="body markup" dir="auto"><p>${P1}</p><p>${P2}</p><div class="subscription-widget-wrap"><p>JUNK Thanks for reading! Subscribe for free to receive new posts and support the work.</p></div><p>${P3}</p><p>${P4}</p></div></div></article>`,
    ),
  },
  {
    name: 'Arc with links in square brackets between the paragraphs',
    path: '/world/2025/01/30/harbour-talks/',
    html: page(
      linked,
      `<main><h1>${HEADLINE}</h1><article class="article-body-wrapper"><p class="c-paragraph">${P1}</p><p class="interstitial-link">[<a href="/world/2025/01/29/ships/">JUNK Ships wait in the roads for a third day</a>]</p><p class="c-paragraph">${P2}</p><p class="c-paragraph">${P3}</p><p class="c-paragraph">${P4}</p></article></main>`,
    ),
  },
  {
    name: 'Blogger: text parted by breaks',
    path: '/2025/01/envoy-lands-for-second-round.html',
    html: page(
      og,
      `<div class="post hentry"><h1 class="post-title entry-title">${HEADLINE}</h1><div class="post-body entry-content" itemprop="description articleBody">${PARAGRAPHS.join('<br/><br/>')}</div><div class="post-footer"><span>JUNK Posted by a writer</span></div></div><div class="sidebar">${teasers}</div>`,
    ),
  },
  {
    name: 'AMP: invisible until its scripts have run',
    path: '/news/envoy-lands-for-second-round/amp/',
    html: page(
      `${linked}<style>body{visibility:hidden}</style>`,
      `<amp-sidebar><ul><li>JUNK Menu</li></ul></amp-sidebar><article><h1>${HEADLINE}</h1><amp-img></amp-img>${ps}<amp-ad>JUNK ad</amp-ad></article><amp-list>${teasers}</amp-list>`,
    ),
  },
  {
    name: 'a portal: read-more boxes between the paragraphs',
    path: '/news/envoy-lands-second-round-101500123.html',
    html: page(
      linked,
      `<main><div class="caas-content"><header class="caas-header"><h1>${HEADLINE}</h1></header><div class="caas-body"><p>${P1}</p><div class="caas-readmore caas-readmore-outstream"><button>Read more</button></div><p>${P2}</p><ul><li><p><a href="/news/ships-wait-for-the-third-day-1.html">JUNK Ships wait in the roads for a third day</a></p></li></ul><p>${P3}</p><p>${P4}</p></div></div></main><div id="Aside">${teasers}</div>`,
    ),
  },
  {
    name: 'a live page: entries with headings that link to themselves',
    path: '/world/live/2025/jan/30/harbour-talks-live',
    html: page(
      LD(news('LiveBlogPosting', { publisher: { name: 'The Example Herald' } })),
      `<main><h1>${HEADLINE}</h1><div id="liveblog-body">${PARAGRAPHS.map((text, n) => `<article class="block" id="b${n}"><time datetime="2025-01-30T1${n}:00:00Z">1${n}.00</time><h2><a href="#b${n}">What happened at hour number ${n} of the day</a></h2><p>${text}</p></article>`).join('')}</div></main>`,
    ),
  },
  {
    name: 'tables for layout, as old sites have it',
    path: '/news/20250130-4711.html',
    html: page(
      '<meta name="publisher" content="The Example Herald">',
      `<table><tr><td><table><tr><td><a href="/a">JUNK World news</a><br><a href="/b">JUNK Home news</a></td></tr></table></td><td class="maintext"><h1>${HEADLINE}</h1><font size=1>30 January 2025</font>${ps}${ps}</td></tr></table>`,
    ),
    text: [...PARAGRAPHS, ...PARAGRAPHS],
  },
  {
    name: 'links to people and places in the text, called keywords and topics',
    path: '/world/envoy-lands-for-second-round',
    html: page(
      linked,
      `<article><h1>${HEADLINE}</h1><div class="body">${PARAGRAPHS.map((text) => `<p>${text.replace('Ilya Marenko', '<a class="keyword related-topic" href="/people/ilya-marenko">Ilya Marenko</a>').replace('Port Verin', '<a class="autolink tag" href="/places/port-verin"><b>Port Verin</b></a>')}</p>`).join('')}</div></article>`,
    ),
  },
  {
    name: 'Arabic, right to left, dated in its own digits',
    path: '/article/%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
    html: `<!doctype html><html lang=ar dir=rtl><head><title>المبعوث يصل لجولة ثانية من محادثات الميناء</title>${OG('article')}${site}</head><body><main><h1>المبعوث يصل لجولة ثانية من محادثات الميناء</h1><div class="post-date">٣٠ يناير ٢٠٢٥</div><div class="entry-content">${['وصل', 'كما وصل', 'وأخيرا وصل'].map((word) => `<p>${word} المبعوث إلى المدينة مساء الأربعاء لإجراء جولة ثانية من المحادثات حول الميناء بحسب مسؤولين اثنين لم يسمح لهما بالحديث علنا، وقال سكان إن السفن التي انتظرت منذ الاثنين بدأت التحميل مرة أخرى في المساء وإن الطريق إلى الشمال كان مفتوحا عند حلول الليل.</p>`).join('')}</div><div class="related-posts"><p>JUNK اقرأ أيضا: السفن تنتظر في عرض البحر لليوم الثالث على التوالي دون جواب</p></div></main></body></html>`,
    text: [],
  },
  {
    name: 'no word about a date but the address',
    path: '/2025/WORLD/01/30/harbour.talks/index.html',
    html: page(OG('article') + site, `<h1>${HEADLINE}</h1><div>${ps}${ps}</div>`),
    text: [...PARAGRAPHS, ...PARAGRAPHS],
  },
  {
    name: 'a date that has not come yet is passed over',
    path: '/world/envoy-lands-for-second-round-of-talks',
    html: page(
      `${OG('article')}${site}<meta name="date" content="2099-01-01"><meta name="firstpublishdate" content="2025-01-30">`,
      `<h1>${HEADLINE}</h1><div>${ps}</div>`,
    ),
  },
];
