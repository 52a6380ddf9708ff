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
  /^(?:navigation|search|menu|menubar|toolbar|tablist|textbox|searchbox|combobox|listbox|button|tooltip|math|img|code|application)$/;
const BESIDE_ROLE =
  /^(?:banner|complementary|contentinfo|dialog|alertdialog|alert|form|doc-endnotes)$/;

/** Words in a class or an id that say "not the article". A whole word: "with-sidebar" counts, "adapted" does not. */
const BESIDE_NAME = new RegExp(
  `(?:^|[-_ ])(?:${[
    'ads?|advert\\w*|adslot|ad-?unit|sponsor\\w*|promo\\w*|outbrain|taboola|teads|dianomi|commercial',
    'comments?|commentlist|disqus|livefyre|respond|replies|discussion',
    'related\\w*|recommend\\w*|more-?(?:on|from|stories|news|posts)|most-?(?:read|popular|viewed)|popular|trending|read-?(?:more|next)|up-?next|you-?may|further-?reading|next-?(?:post|article)|prev(?:ious)?-?(?:post|article)',
    'share\\w*|sharing|social\\w*|follow-?us|addthis|sharedaddy',
    'nav|navbar|navigation|menu|breadcrumbs?|crumbs|pagination|pager|skip-?links?|toolbar|masthead|site-?header|global-?header|footer\\w*|sidebar\\w*|side-?bar|rail|widgets?',
    'cookies?|consent|gdpr|cmp|onetrust|paywall|regwall|subscri\\w*|newsletter\\w*|sign-?up|signin|login|modal|popup|overlay|lightbox',
    'tags?|tag-?list|taglist|topics|keywords|byline\\w*|author-?(?:bio|info|box|card)|about-?the-?author|bio|credits?|copyright|disclaimer|corrections-?link|timestamp|dateline-?meta|post-?meta|entry-?meta|article-?meta|print-?only|toc|table-?of-?contents|rating|poll|quiz|survey|feedback|donat\\w*|hidden|invisible|visually-?hidden|sr-?only|screen-?reader\\w*|offscreen|noprint|mw-editsection|reference-?list',
  ].join('|')})(?:$|[-_ ])`,
  'i',
);

/** `hard`: never read. `beside`: not read unless it holds the article itself. */
export type RegionVerdict = 'hard' | 'beside' | 'read';

function nameOf(element: Element): string {
  return (
    `${element.getAttribute('class') ?? ''} ${element.id}`
      .slice(0, 400)
      // WordPress names an article's tags and categories in its class.
      .replace(/(?:^|\s)(?:tag|category|section|topic)-\S+/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/__/g, '-')
  );
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
  return BESIDE_NAME.test(nameOf(element)) ? 'beside' : 'read';
}

const HEADING = /^H[1-6]$/;

export function isHeading(element: Element): boolean {
  return HEADING.test(element.tagName.toUpperCase()) || element.getAttribute('role') === 'heading';
}

/** The element around an element, out of shadow roots and frames too. */
function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot> & Partial<Document>;
  return root.host ?? root.defaultView?.frameElement ?? null;
}

/** Whether an element's text is read: it stands under the root, and nothing between them says otherwise. */
export function isArticlePart(
  element: Element,
  root: Element,
  kept: ReadonlySet<Element>,
): boolean {
  for (let at: Element | null = element; at; at = above(at)) {
    const region = regionOf(at);
    if (region === 'hard' || (region === 'beside' && !kept.has(at))) return false;
    if (at === root) return true;
  }
  return false;
}
