import { TEXT } from './nodes';

/** Elements whose text is never part of an article's prose, whatever they are called. */
const NEVER_READ = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS VIDEO AUDIO OBJECT EMBED INPUT TEXTAREA SELECT BUTTON ' +
    'OPTION DATALIST METER PROGRESS OUTPUT CODE PRE KBD SAMP TT RP RT RTC HEAD TITLE MENU MAP LABEL LEGEND ' +
    'FIELDSET NOFRAMES NOEMBED XMP'
  ).split(' '),
);

/** Elements that are usually beside the article, unless most of the page's prose stands in them. */
const BESIDE = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG']);

const NEVER_ROLE =
  /^(?:navigation|search|menu|menubar|toolbar|tablist|textbox|searchbox|combobox|listbox|button|tooltip|math|img|code)$/;
const BESIDE_ROLE =
  /^(?:banner|complementary|contentinfo|dialog|alertdialog|alert|form|application|doc-endnotes)$/;

/** Whole words of a name: "with-sidebar" has the word sidebar, "adapted" has not ad. */
const named = (words: string) => new RegExp(`(?:^|[-_ ])(?:${words})(?:$|[-_ ])`, 'i');

/** Words in a class or an id that say "not to be read with the rest", in the midst of a sentence too. */
const UNREAD =
  'ads?|advert\\w*|share\\w*|sharing|social\\w*|comments?|hidden|invisible|visually-?hidden|sr-?only|screen-?reader\\w*|offscreen|noprint|print-?only|mw-editsection|popup|overlay';
/** Inside a sentence only those count: a link called "keyword" or "related-topic" there is a word of the sentence. */
const UNREAD_IN_SENTENCE = named(`${UNREAD}|tooltip\\w*`);
/** Words that say "not the article". */
const BESIDE_NAME = named(
  [
    UNREAD,
    'adslot|ad-?unit|sponsor\\w*|promo\\w*|outbrain|taboola|teads|dianomi|commercial',
    'commentlist|disqus|livefyre|respond|replies|discussion',
    'related\\w*|recommend\\w*|more-?(?:on|from|stories|news|posts)|most-?(?:read|popular|viewed)|popular|trending|read-?(?:more|next)|up-?next|you-?may|further-?reading|also-?read|read-?also|links?-?(?:block|list)|link-?list|topic-?list|rich-?links?|recirc\\w*|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)',
    '(?:page|article|post|story)-?(?:actions|tools)|(?:follow|support)-?us|audio-?player|addthis|sharedaddy',
    'nav|navbar|navigation|menu|breadcrumbs?|crumbs|pagination|pager|skip-?links?|toolbar|masthead|site-?header|global-?header|footer\\w*|sidebar\\w*|side-?bar|rail|widgets?',
    'cookies?|consent|gdpr|cmp\\d*|onetrust|paywall|regwall|subscri\\w*|newsletter\\w*|sign-?up|signin|login|modal|lightbox',
    'comentarios?|commentaires?|kommentare?|commenti|publicidad|publicite|anzeigen?|werbung|reklama?|compartir|partager|teilen|condividi|relacionad[ao]s?|verwandte?|correlat[ei]|suscri\\w*|abonn\\w*|lire-?aussi|lisez-?aussi|leggi-?anche|mehr-?zum-?thema|recomendad[ao]s?|mas-?leid[ao]s',
    'tags?|tag-?list|taglist|topics|keywords|byline\\w*|author-?(?:bio|info|box|card)|about-?the-?author|bio|credits?|copyright|disclaimer|corrections-?link|timestamp|dateline-?meta|post-?meta|entry-?meta|article-?meta|toc|table-?of-?contents|rating|poll|quiz|survey|feedback|donat\\w*|reference-?list',
  ].join('|'),
);

const PHRASE = new Set(
  'A SPAN B STRONG EM I U S MARK ABBR CITE Q SMALL DFN TIME BDI FONT'.split(' '),
);
const SENTENCE = new Set('P LI BLOCKQUOTE TD DD H1 H2 H3 H4 H5 H6'.split(' '));

/** Whether an element is some of the words of a sentence: text runs on beside it in the same paragraph. */
function isInSentence(element: Element, tag: string): boolean {
  if (!PHRASE.has(tag)) return false;
  let at = element;
  let parent = element.parentElement;
  while (parent && PHRASE.has(parent.tagName.toUpperCase())) {
    at = parent;
    parent = parent.parentElement;
  }
  if (!parent || !SENTENCE.has(parent.tagName.toUpperCase())) return false;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node !== at && node.nodeType === TEXT && (node as Text).data.trim() !== '') {
      return true;
    }
  }
  return false;
}

/** `hard`: never read. `beside`: not read unless it holds the article itself. */
export type RegionVerdict = 'hard' | 'beside' | 'read';

/** WordPress names an article's tags and categories in its class; Elementor calls every part of a page a widget. */
const ABOUT_CONTENT = /(?:^|\s)(?:tag|category|section|topic|elementor)-\S+/g;

/** The names that a page's makers gave an element, a custom element's own among them, in words parted by hyphens. */
function nameOf(element: Element, tag: string): string {
  const part = element.getAttribute('data-component') ?? element.getAttribute('data-testid');
  const classes = (element.getAttribute('class') ?? '').replace(ABOUT_CONTENT, ' ');
  return `${classes} ${element.id} ${part ?? ''} ${tag.includes('-') ? tag : ''}`
    .trim()
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__/g, '-');
}

/** What an element's tag, role, attributes and name say of the text inside it. Asks for no layout or style. */
export function regionOf(element: Element): RegionVerdict {
  const tag = element.tagName.toUpperCase();
  if (NEVER_READ.has(tag)) return 'hard';
  const role = element.getAttribute('role');
  if (role && NEVER_ROLE.test(role)) return 'hard';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'hard';
  if (element.getAttribute('aria-hidden') === 'true') return 'hard';
  if (BESIDE.has(tag) || (role && BESIDE_ROLE.test(role))) return 'beside';
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN') return 'read';
  const name = nameOf(element, tag);
  if (name === '' || !BESIDE_NAME.test(name)) return 'read';
  return isInSentence(element, tag) && !UNREAD_IN_SENTENCE.test(name) ? 'read' : 'beside';
}

const HEADING = /^H[1-6]$/;

export function isHeading(element: Element): boolean {
  return HEADING.test(element.tagName.toUpperCase()) || element.getAttribute('role') === 'heading';
}
