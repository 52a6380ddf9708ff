// How big sites are built today, from memory, with invented text: block themes, components with hashed names, roles
// instead of elements, text without paragraphs, scripts other than Latin. As `OUTLETS`.
import type { Outlet } from './outlets';
import { PARAGRAPHS } from './pages';
import { LD, news, OG, page } from './verdict-parts';

const HEADLINE = 'Envoy lands for second round of harbour talks';
const [P1 = '', P2 = '', P3 = '', P4 = ''] = PARAGRAPHS;
const linked = LD(news('NewsArticle', { publisher: { name: 'The Example Herald' } }));
const site = '<meta property="og:site_name" content="The Example Herald">';
const published = '<meta property="article:published_time" content="2025-01-30T10:00:00+02:00">';
const og = OG('article') + site + published;
const each = (wrap: (text: string, n: number) => string) => PARAGRAPHS.map(wrap).join('');
const other = (n: number) =>
  `<a href="/world/another-story-of-the-day-${n}">JUNK Another story of the day, number ${n}</a>`;
const JUNK = 'JUNK stands here and is as long as any of the sentences of the article itself.';

const foreign = (lang: string, title: string, texts: readonly string[], body: string): Outlet => ({
  name: `${lang}: ${title}`,
  path: `/news/articles/${lang}-20250130-004711`,
  html: `<!doctype html><html lang="${lang}"><head><title>${title}</title>${og}</head><body>${body}</body></html>`,
  text: texts,
});

const HEBREW = [
  'השליח איליה מרנקו הגיע לנמל ורין ביום רביעי בערב לסבב שני של שיחות על הנמל, כך לפי שני גורמים רשמיים שלא הורשו לדבר בפומבי.',
  'הוא התקבל ברציף על ידי דנה הולוב, העומדת בראש המועצה הזמנית ודורשת לסיים את החכירה לפני הקיץ, דרישה שהמשלחת לא השיבה עליה.',
  'דובר אמר שהפגישה הייתה גלויה, שהיא תימשך, ושדבר לא נחתם; אוניות שהמתינו מיום שני החלו שוב להעמיס בערב, סיפרו תושבים.',
];
const JAPANESE = [
  '特使のイリヤ・マレンコ氏は水曜日の夜遅く、港をめぐる二回目の協議のためベリン港に到着したと、二人の当局者が明らかにした。',
  '岸壁では暫定評議会を率いるダナ・ホルブ氏が出迎えた。同氏は夏までに租借を終えるよう求めているが、代表団はまだ答えていない。',
  '報道官は、会談は率直で、今後も続き、何も署名されなかったと述べた。月曜日から沖で待っていた船は、夕方に積み込みを再開した。',
];
const THAI = [
  'ทูตอิลยามาเรนโกเดินทางถึงท่าเรือเวรินในค่ำวันพุธเพื่อเจรจารอบที่สองเรื่องท่าเรือตามคำกล่าวของเจ้าหน้าที่สองคนซึ่งไม่ได้รับอนุญาตให้พูดต่อสาธารณะ',
  'ดานาโฮลุบผู้นำสภาชั่วคราวมารอรับที่ท่าเรือเธอขอให้ยุติสัญญาเช่าก่อนฤดูร้อนซึ่งคณะผู้แทนยังไม่ได้ตอบรับข้อเรียกร้องนี้จนถึงขณะนี้',
  'โฆษกกล่าวว่าการประชุมเป็นไปอย่างตรงไปตรงมาและจะดำเนินต่อไปและยังไม่มีการลงนามใดๆเรือที่รอมาตั้งแต่วันจันทร์เริ่มขนสินค้าอีกครั้งในตอนเย็น',
];

export const TODAYS: readonly Outlet[] = [
  {
    name: 'a block theme: post content, terms, a query of other posts, comments',
    path: '/2025/01/30/envoy-lands/',
    html: page(
      og,
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">JUNK</a></p></header>
      <main class="wp-block-group is-layout-flow"><div class="wp-block-group has-global-padding"><h1 class="wp-block-post-title">${HEADLINE}</h1><div class="wp-block-post-date"><time datetime="2025-01-30">30 January</time></div></div>
      <div class="entry-content wp-block-post-content is-layout-constrained"><p>${P1}</p><div class="wp-block-columns"><div class="wp-block-column"><p>${P2}</p></div></div>
      <div class="wp-block-jetpack-subscriptions__supports-newline wp-block-jetpack-subscriptions"><p>${JUNK}</p></div><div class="wp-block-group has-background"><p>${P3}</p><p>${P4}</p></div>
      <ul class="wp-block-latest-posts__list wp-block-latest-posts"><li>${other(1)}</li><li>${other(2)}</li></ul></div>
      <div class="taxonomy-post_tag wp-block-post-terms"><a href="/tag/a">JUNK harbours</a></div>
      <div class="wp-block-query"><ul class="wp-block-post-template">${[1, 2, 3].map((n) => `<li class="wp-block-post post type-post"><h2 class="wp-block-post-title">${other(n)}</h2><div class="wp-block-post-excerpt"><p>${JUNK}</p></div></li>`).join('')}</ul></div>
      <div class="wp-block-comments"><ol class="wp-block-comment-template"><li><p>${JUNK}</p></li></ol></div></main></div>`,
    ),
  },
  {
    name: 'roles in the place of elements, paragraphs that are boxes',
    path: '/story/envoy-lands-for-second-round',
    html: page(
      linked,
      `<div role="banner"><div role="navigation">JUNK Home</div></div><div role="main"><div role="article" aria-labelledby="t"><div id="t" role="heading" aria-level="1">${HEADLINE}</div>
      ${each((text) => `<div class="x1iorvi4"><div dir="auto"><span>${text}</span></div></div>`)}</div><div role="complementary"><div>${JUNK}</div></div><div role="list"><div role="listitem">${other(1)}</div><div role="listitem">${other(2)}</div></div></div><div role="contentinfo">JUNK the makers</div>`,
    ),
  },
  {
    name: 'modules with hashed names, camel case and underlines',
    path: '/world/envoy-lands-for-second-round-a1b2c3d4',
    html: page(
      linked,
      `<div class="Layout_root__aB1cD"><div class="ArticlePage_main__x9Yz"><h1 class="Headline_h__q1">${HEADLINE}</h1><div class="ShareBar_root__1a2b3"><p>${JUNK}</p></div>
      ${each((text, n) => `<div class="Paragraph_p__k${n} Text_body__7Hs"><p>${text}</p></div>`)}<div class="InlineNewsletter_box__3">${JUNK}</div><div class="RelatedLinks_root__9z">${other(1)}${other(2)}</div></div>
      <div class="CommentsSection_list__x"><p>${JUNK}</p></div></div>`,
    ),
  },
  {
    name: 'text that stands in the box itself, parted by breaks and boxes of others',
    path: '/world/rest-of-world/envoy-lands/articleshow/117712345.cms',
    html: page(
      linked,
      `<div class="clearfix rel"><h1 class="HNMDR">${HEADLINE}</h1><div class="_s30J clearfix"><div class="cdatainfo id-r-component"></div>${P1}<br><br>${P2}<div class="xf8Pm"><div class="embedarticle">${other(1)}</div></div>${P3}<span class="id-r-component br"></span><br><br>${P4}</div>
      <div class="also_read"><a href="/world/x-1.cms"><h4>JUNK Ships wait in the roads</h4></a></div></div>`,
    ),
  },
  {
    name: 'a portal: the text in its article without paragraphs, with captions of its pictures',
    path: '/mnews/article/001/0015190000',
    html: page(
      og,
      `<div id="ct_wrap"><h2 class="media_end_head_headline">${HEADLINE}</h2><div id="newsct_article"><article id="dic_area" class="go_trans _article_content"><span class="end_photo_org" style="display:block"><img alt=""><em class="img_desc">Ships in the roads</em></span>${PARAGRAPHS.join('<br><br>')}</article></div>
      <div class="media_end_linked_more">${other(1)}</div><div class="u_cbox" id="cbox_module"><ul class="u_cbox_list"><li class="u_cbox_comment"><span class="u_cbox_contents">${JUNK}</span></li></ul></div></div>`,
    ),
  },
  {
    name: 'a portal: one paragraph for all of it, its lines kept by style',
    path: '/articles/0123456789abcdef0123456789abcdef01234567',
    html: page(
      og,
      `<main><article><header><h1>${HEADLINE}</h1></header><div class="article_body highLightSearchTarget"><div class="sc-54nboa-0"><p class="sc-54nboa-1" style="white-space:pre-wrap">${PARAGRAPHS.join('\n\n')}</p></div></div></article><section class="sc-rank"><ol>${[1, 2, 3, 4].map((n) => `<li>${other(n)}</li>`).join('')}</ol></section></main>`,
    ),
    text: [PARAGRAPHS.join(' ')],
  },
  {
    name: 'an app whose rest is hidden from readers of the screen while its consent dialog is open',
    path: '/world/2025/01/30/envoy-lands',
    html: page(
      linked,
      `<div id="root" aria-hidden="true" inert><main><article><h1>${HEADLINE}</h1>${each((text) => `<p>${text}</p>`)}<p aria-hidden="true">${JUNK}</p></article></main></div>
      <div role="dialog" aria-modal="true" class="consent-modal"><p>${JUNK}</p><p>${JUNK}</p></div>`,
    ),
  },
  {
    name: 'twice in the page, for wide and for narrow windows',
    path: '/world/2025/01/30/envoy-lands-here',
    html: page(
      linked,
      `<div class="only-narrow" style="display:none"><h1>${HEADLINE}</h1><div class="t">${each((text) => `<p>JUNK ${text}</p>`)}</div></div><div class="only-wide"><h1>${HEADLINE}</h1><div class="t">${each((text) => `<p>${text}</p>`)}</div><div class="r">${other(1)} ${other(2)}</div></div>`,
    ),
  },
  {
    name: 'lines between the paragraphs that lead elsewhere, each in its own way',
    path: '/world/2025/01/30/envoy-lands-then',
    html: page(
      linked,
      `<article><h1>${HEADLINE}</h1><p>${P1}</p><p><strong>READ MORE: </strong>${other(1)}</p><p>Also Read | ${other(2)}</p><p>${P2}</p><p><em>(Read: ${other(3)})</em></p><p>➤ ${other(4)}</p><p>${P3}</p>
      <div><span>Up next</span>${other(6)}</div><blockquote><p><b>See also:</b> ${other(7)}</p></blockquote><p>${P4}</p></article>`,
    ),
  },
  {
    name: 'points at the top, notes at the foot, a transcript folded up',
    path: '/podcasts/2025/01/30/the-harbour',
    html: page(
      LD(news('NewsArticle', { publisher: { name: 'The Example Herald' } })),
      `<article><h1>${HEADLINE}</h1><div class="key-points"><ul><li>${P1}</li></ul></div><div class="audio-player-wrapper"><div class="audio-player"><p>${JUNK}</p></div></div><p>${P2}</p>
      <details><summary>Transcript</summary><div class="transcript"><p>${P3}</p><p>${P4}</p></div></details><section class="footnotes" role="doc-endnotes"><ol><li>JUNK Herald archive, volume 12 of the harbour papers, page 7.</li></ol></section></article>`,
    ),
  },
  {
    name: 'pictures that tell it in their captions',
    path: '/in-pictures/2025/01/30/harbour-talks',
    html: page(
      linked,
      `<main><h1>${HEADLINE}</h1><ul class="photo-gallery">${each((text, n) => `<li><figure><picture><img src="/${n}.jpg" alt="JUNK"></picture><figcaption><span class="caption">${text}</span><span class="credit">JUNK A. Writer/The Example Herald</span></figcaption></figure></li>`)}</ul><section>${[1, 2, 3, 4].map((n) => `<h3>${other(n)}</h3>`).join('')}</section></main>`,
    ),
  },
  {
    name: 'a letter by mail, put on the web: tables in tables',
    path: '/archive/2025/01/30/morning-letter',
    html: page(
      linked,
      `<table role="presentation"><tr><td><table role="presentation"><tr><td>View in browser</td></tr></table><h1>${HEADLINE}</h1>${each((text) => `<table role="presentation"><tr><td style="padding:9px"><span style="font-size:16px">${text}</span></td></tr></table>`)}<table class="footer"><tr><td>JUNK You receive this letter because you asked for it; <a href="/out">unsubscribe</a> at any time.</td></tr></table></td></tr></table>`,
    ),
  },
  {
    name: 'utility classes that say how a box is drawn',
    path: '/world/2025/01/30/envoy-lands-drawn',
    html: page(
      linked,
      `<div class="min-h-screen overflow-x-hidden"><div class="mx-auto max-w-7xl px-4"><h1 class="text-4xl font-bold tracking-tight">${HEADLINE}</h1><p class="hidden text-lg md:block">${P1}</p><div class="relative overflow-hidden rounded-lg"><p class="my-4">${P2}</p></div>
      <section class="prose max-w-none overflow-hidden lg:col-span-2"><p>${P3}</p><p>${P4}</p></section><div class="hidden">${JUNK}</div><aside class="hidden lg:block"><p>${JUNK}</p></aside></div></div>`,
    ),
  },
  {
    name: 'classes that say what an article has and has not',
    path: '/2025/01/30/envoy-lands-has-not/',
    html: page(
      og,
      `<div class="site has-sidebar"><article class="post-7 post hentry no-comments has-share-bar comments-closed with-ads"><h1>${HEADLINE}</h1><div class="box modal-enabled"><p>${P1}</p></div><p>${P2}</p><p>${P3}</p><p>${P4}</p></article><div class="comments-title">JUNK Comments are closed</div><div class="c">${[1, 2, 3].map((n) => `<h4>${other(n)}</h4><p>${JUNK}</p>`).join('')}</div></div>`,
    ),
  },
  {
    name: 'a page builder: every part of the text a widget with a place of its own',
    path: '/envoy-lands-for-second-round-of-harbour-talks/',
    html: page(
      og,
      `<main><h1>${HEADLINE}</h1><div class="panel-grid-cell">${each((text, n) => `<div id="panel-0-0-${n}" class="so-panel widget widget_sow-editor ${n === 0 ? 'panel-first-child' : ''} p${n}" data-index="${n}"><div class="so-widget-sow-editor"><p>${text}</p></div></div>`)}</div></main>`,
    ),
  },
  foreign(
    'he',
    'השליח הגיע לסבב שני של שיחות על הנמל',
    HEBREW,
    `<main dir="rtl"><article><h1>השליח הגיע לסבב שני של שיחות על הנמל</h1>${HEBREW.map((text) => `<div class="text_editor_paragraph rtl"><span data-text="true">${text}</span></div>`).join('')}<div class="art_comments"><div>JUNK תגובה ארוכה של קורא שקרא את הכתבה עד סופה ויש לו מה לומר עליה</div></div></article></main>`,
  ),
  foreign(
    'ja',
    '特使、港をめぐる二回目の協議のため到着',
    JAPANESE,
    `<main style="writing-mode:vertical-rl"><div class="_detail"><h1>特使、港をめぐる二回目の協議のため到着</h1>${JAPANESE.map((text) => `<p class="_p">${text.replace('特使', '<ruby>特使<rt>JUNK</rt></ruby>')}</p>`).join('')}</div><div class="ranking"><ol>${[1, 2, 3].map((n) => `<li><a href="/articles/${n}">JUNK 沖で待つ船、三日目の朝を迎える</a></li>`).join('')}</ol></div></main>`,
  ),
  foreign(
    'th',
    'ทูตมาถึงเพื่อเจรจารอบที่สองเรื่องท่าเรือ',
    THAI,
    `<div class="detail-wrapper"><h1>ทูตมาถึงเพื่อเจรจารอบที่สองเรื่องท่าเรือ</h1><div class="newsdetail">${THAI.map((text) => `<p>${text}</p>`).join('')}</div><div class="tags"><a href="/tags/1">JUNK ท่าเรือ</a></div></div>`,
  ),
];
