import { PARAGRAPHS } from './pages';

/** Something of the article: it must be read, once, in its place. */
const keep = (n: number) =>
  `KEEP${n} is told here: the envoy said that the talks would go on for as long as they had to.`;
const JUNK =
  'JUNK is what stands here, though it is as long as any sentence of the article itself.';
const P = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const link = (n: number) =>
  `<a href="/world/another-story-of-the-day-${n}">JUNK Another story of the day, number ${n}</a>`;

/** Ways in which pages mix an article with what is not: name, content of the page's `main`. */
export const HARD_TEXTS: readonly (readonly [name: string, main: string])[] = [
  ...[
    'poll-shows-a-change',
    'discussion-with-the-port',
    'social-unrest',
    'menu-of-options',
    'popular-anger',
    'related-attacks',
    'comments-of-the-envoy',
    'consent-of-the-port',
  ].map(
    (id) =>
      [
        `a section whose id is made from its heading: ${id}`,
        `<article>${P}<section id="${id}"><h2>${id.replaceAll('-', ' ')}</h2><p>${keep(1)}</p></section><p>${keep(2)}</p></article>`,
      ] as const,
  ),
  [
    'sections named in their class, with a heading and paragraphs of their own',
    `<article>${P}<div class="discussion"><h3>What the two of them said</h3><p>${keep(1)}</p><p>${keep(2)}</p></div>${P}<div class="survey"><h3>How it was asked</h3><p>${keep(3)}</p><p>${keep(4)}</p></div></article>`,
  ],
  [
    'short paragraphs for subscribers, and a live comment',
    `<article>${P}<div class="subscriber-only"><p>${keep(1)}</p></div><div class="live-comment"><p>${keep(2)}</p></div><div class="premium-content"><p>${keep(3)}</p></div></article>`,
  ],
  [
    'boxes of one paragraph with the same names are beside the article',
    `<article>${P}<p>${keep(1)}</p><div class="related"><p>${JUNK}</p></div><div class="poll"><h3>JUNK Poll</h3><p>${JUNK}</p><input type=radio></div><section id="related-stories"><h2>Related stories</h2><p>${JUNK}</p></section><p>${keep(2)}</p></article>`,
  ],
  [
    'an article in pre',
    `<article><pre>${keep(1)}\n\n${PARAGRAPHS.join('\n\n')}\n\n${keep(2)}</pre></article>`,
  ],
  [
    'a program in pre is not read',
    `<article>${P}<pre>const JUNK = [1, 2];\n${'for (let i = 0; i &lt; JUNK; i += 1) { run(i); }\n'.repeat(12)}</pre><p>${keep(1)}</p></article>`,
  ],
  [
    'a cookie wall before and after the text',
    `<div id="sp_message_container_1" class="message-container"><p>${JUNK}</p></div><article>${P}<p>${keep(1)}</p></article><div role="dialog" aria-label="cookies"><p>${JUNK}</p><p>${JUNK}</p></div><div class="qc-cmp2-container"><p>${JUNK}</p></div>`,
  ],
  [
    'a letter to subscribe to, amid the text',
    `<article>${P}<div class="c-newsletter"><h3>JUNK The morning letter</h3><p>${JUNK}</p><form><input type=email><p>${JUNK}</p></form></div><p>${keep(1)}</p><aside><p>${JUNK}</p></aside><p>${keep(2)}</p></article>`,
  ],
  [
    'related links in the middle: a list, a line, a box',
    `<article><p>${keep(1)}</p>${P}<ul><li>${link(1)}</li><li>${link(2)}</li></ul><p>${keep(2)}</p><p><strong>Read more:</strong> ${link(3)}</p><p>${keep(3)}</p><div class="inline-box"><h4>${link(4)}</h4><p>JUNK one line about it</p></div><p>${keep(4)}</p></article>`,
  ],
  [
    'a thread of comments in divs below',
    `<article>${P}<p>${keep(1)}</p></article><section id="comments-section"><h2>JUNK 3 comments</h2><div class="c"><p>${JUNK}</p></div><div class="c"><p>${JUNK}</p></div></section><div id="disqus_thread"><p>${JUNK}</p></div><div class="fb-comments"><p>${JUNK}</p></div>`,
  ],
  [
    'captions of pictures, and of an advertisement',
    `<article>${P}<figure><img alt="x"><figcaption>${keep(1)}</figcaption></figure><p>${keep(2)}</p><div class="ad-container"><figure><figcaption>${JUNK}</figcaption></figure></div><div class="dfp-ad" data-ad="1"><p>${JUNK}</p></div><p>${keep(3)}</p></article>`,
  ],
  [
    'a live page, the newest entry first',
    `<article><h1>Live</h1>${[1, 2, 3, 4, 5].map((n) => `<section class="live-entry"><time datetime="2025-01-30T1${n}:00">1${n}:00</time><h3>What happened at that hour</h3><p>${keep(n)}</p><div class="share-buttons">JUNK Share</div></section>`).join('')}</article>`,
  ],
  [
    'a lead before a pay wall',
    `<article><p>${keep(1)}</p><p>${keep(2)}</p><p>${keep(3)}</p><div class="paywall-overlay"><p>${JUNK}</p><p>${JUNK}</p></div></article>`,
  ],
  [
    'a talk in questions and answers',
    `<article>${P}<p><b>The Herald: KEEP1 asks what was signed?</b></p><p>${keep(2)}</p><p><strong>KEEP3 And the lease?</strong><br>${keep(4)}</p><dl><dt>KEEP5 And the ships?</dt><dd>${keep(6)}</dd></dl></article>`,
  ],
  [
    'lists and tables that tell something',
    `<article>${P}<ul><li>KEEP1 The port stays open.</li><li>KEEP2 Nobody pays.</li></ul><ol><li><p>${keep(3)}</p></li></ol><table><caption>KEEP4 Votes</caption><thead><tr><th>KEEP5 Who</th></tr></thead><tbody><tr><td>KEEP6 Dana Holub</td></tr></tbody></table><p>${keep(7)}</p></article>`,
  ],
  [
    'notes at the foot of the text, and what links to them',
    `<article>${P}<p>KEEP1 was signed<sup><a href="#n1">1</a></sup> on the quay in the evening, by two of the three.</p><p>${keep(2)}</p></article>`,
  ],
  [
    'a first letter of its own, hyphens that may be, places to break',
    `<article><p><span class="dropcap">K</span>EEP1 is told here, of the inter&shy;na&shy;tional harbour and its long<wbr>names in the town.</p>${P}</article>`,
  ],
  [
    'boxes without boxes, drawn when seen, found when searched, folded up',
    `<article><div style="display:contents"><p>${keep(1)}</p></div>${P}<section style="content-visibility:auto"><p>${keep(2)}</p></section><details open><summary>KEEP3 The background</summary><p>${keep(4)}</p></details></article>`,
  ],
  [
    'text in capitals by style, and text for nobody’s eyes',
    `<article><p style="text-transform:uppercase">${keep(1)}</p>${P}<p aria-hidden="true">${JUNK}</p><p style="display:none">${JUNK}</p><p style="visibility:hidden">${JUNK}</p><p class="visually-hidden">${JUNK}</p></article>`,
  ],
  [
    'an opinion of the outlet’s own about itself, and its makers, at the end',
    `<article>${P}<p>${keep(1)}</p><div class="author-bio"><p>${JUNK}</p></div><div class="article__tags"><a href="/t/1">JUNK harbours</a></div><div class="support-us"><p>${JUNK}</p></div></article>`,
  ],
  [
    'a reader’s tools: size, print, listen, time to read',
    `<article><div class="audio-player"><p>JUNK Listen to this article, read by a voice that is made by a machine, in four minutes.</p></div><div class="article-tools"><p>${JUNK}</p></div>${P}<p>${keep(1)}</p></article>`,
  ],
  [
    'posts from elsewhere, put into the text',
    `<article>${P}<blockquote class="twitter-tweet"><p>KEEP1 says the envoy's office: we have landed and talks have begun in the town hall.</p></blockquote><p>${keep(2)}</p></article>`,
  ],
  [
    'a box of facts beside the text, and one of links',
    `<article>${P}<div class="factbox"><h3>KEEP1 The lease</h3><p>${keep(2)}</p></div><div class="sidebar"><p>${JUNK}</p></div><p>${keep(3)}</p></article>`,
  ],
  [
    'paragraphs of a page without paragraphs',
    `<div class="txt">${[1, 2, 3, 4, 5].map((n) => `${keep(n)}<br><br>`).join('')}</div><div class="bot"><a href="/a">JUNK Home</a> <a href="/b">JUNK World</a></div>`,
  ],
  [
    'a gallery in the text with its own captions and buttons',
    `<article>${P}<div class="gallery" role="region"><button>JUNK Next</button><figure><figcaption>${keep(1)}</figcaption></figure></div><p>${keep(2)}</p></article>`,
  ],
  [
    'AMP: a list of more, an ad and a consent in elements of their own',
    `<article>${P}<amp-ad><p>${JUNK}</p></amp-ad><p>${keep(1)}</p><amp-consent><p>${JUNK}</p></amp-consent><amp-sidebar><p>${JUNK}</p></amp-sidebar></article><amp-list><h3>${link(1)}</h3></amp-list>`,
  ],
  [
    'a short text with a long thread of comments under it',
    `<article>${P}<p>${keep(1)}</p></article><section class="comments">${Array.from({ length: 30 }, () => `<div class="comment"><p>${JUNK}</p></div>`).join('')}</section>`,
  ],
  [
    'a short text with a long thread of comments in its article',
    `<article>${P}<p>${keep(1)}</p><div id="comments"><ol class="comment-list">${Array.from({ length: 30 }, () => `<li class="comment"><p>${JUNK}</p></li>`).join('')}</ol></div></article>`,
  ],
  [
    'a text whose second half is for subscribers, and is there',
    `<article>${P}${P}<p>${keep(1)}</p><div class="paywall"><p>${keep(2)}</p><p>${keep(3)}</p><p>${keep(4)}</p><p>${keep(5)}</p><p>${keep(6)}</p><p>${keep(7)}</p></div></article>`,
  ],
  [
    'paragraphs that can be shared one by one, and say so in their names',
    `<article>${[1, 2, 3, 4, 5, 6].map((n) => `<div class="paragraph share-target"><p>${keep(n)}</p></div>`).join('')}</article>`,
  ],
  [
    'a text in a dialog over its section, as some apps open it',
    `<div role="dialog" aria-modal="true"><article>${P}<p>${keep(1)}</p></article></div><section class="most-read">${[1, 2, 3].map((n) => `<div><h3>${link(n)}</h3></div>`).join('')}</section>`,
  ],
  [
    'a text in the form that old systems wrap around everything',
    `<form id="aspnetForm">${P}<p>${keep(1)}</p><div class="footer-links">${link(1)}</div></form>`,
  ],
  [
    'two more articles in full below, each its own',
    `<article class="a">${P}<p>${keep(1)}</p></article><article class="a">${P}<p>${keep(2)}</p></article>`,
  ],
  [
    'a long thread of comments that only its box is named for',
    `<article>${P}<p>${keep(1)}</p></article><section id="comments">${Array.from({ length: 30 }, () => `<div><p>${JUNK}</p></div>`).join('')}</section>`,
  ],
  [
    'a dozen teasers with a sentence each, together longer than the text',
    `<article>${P}<p>${keep(1)}</p></article><div class="row">${Array.from({ length: 12 }, () => `<div class="related-card"><p>${JUNK}</p></div>`).join('')}</div>`,
  ],
  [
    'classes that tell what a box lacks, or that its label is hidden, or that it was promoted',
    `<div class="node node-article node-promoted">${P}<div class="field field-name-lead field-label-hidden"><p>${keep(1)}</p></div><div class="box modal-enabled"><p>${keep(2)}</p></div></div>`,
  ],
  [
    'classes that are styles, with what they are for in brackets',
    `<article>${P}<div class="Maw(635px) Mstart(137px)--modalWidth sm:[--rail:0]"><p>${keep(1)}</p></div></article>`,
  ],
  [
    'quotations with a name of their own, and in boxes named for where they come from',
    `<article>${P}<blockquote class="edTag"><p>${keep(1)}</p></blockquote><div class="social-embed"><blockquote><p>${keep(2)}</p></blockquote></div><div class="social-bar"><p>${JUNK}</p></div></article>`,
  ],
  [
    'captions with their credit, and in figures that can be shared',
    `<article>${P}<div class="credit-caption"><p>${keep(1)}</p></div><figure class="figure figure--has-shares"><figcaption>${keep(2)}</figcaption></figure><p class="credit">${JUNK}</p></article>`,
  ],
  [
    'a text that says it can be read on, on a page with more beside it',
    `<div class="entry-content entry-content-read-more">${P}<p>${keep(1)}</p></div><div class="promo-river">${`<p>${JUNK}</p>`.repeat(12)}</div><div class="comments">${`<p>${JUNK}</p>`.repeat(24)}</div>`,
  ],
  [
    'a text that is named as such, and a longer column beside it',
    `<div class="article-body">${P}<p>${keep(1)}</p></div><div class="sidebar">${`<p>${JUNK}</p>`.repeat(14)}</div>`,
  ],
  [
    'a headline with its section and its standfirst in one box of links',
    `<article><div class="top"><a href="/world">World</a><h1>Envoy lands for second round of harbour talks</h1><h2><a href="/world/harbour-talks-in-full">KEEP1 What was said on the quay</a></h2></div>${P}</article>`,
  ],
  [
    'a consent that is longer than the text',
    `<div class="cookie-consent" role="dialog">${Array.from({ length: 30 }, () => `<p>${JUNK}</p>`).join('')}</div><article>${P}<p>${keep(1)}</p></article>`,
  ],
];
