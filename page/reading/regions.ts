import {
  attributeOf,
  childNodesOf,
  dataOf,
  firstElementOf,
  idOf,
  parentOf,
  tagOf,
  typeOf,
} from './dom';
import { holdsProse, isProsePre, isSlugOfHeading } from './section';
import { TEXT } from './text/nodes';

/** Elements whose text is never part of an article's prose, whatever they are called. */
export const NEVER_READ = new Set(
  (
    'script style noscript template svg math canvas video audio object embed input textarea select button ' +
    'option datalist meter progress output code kbd samp tt rp rt rtc head title menu map label legend ' +
    'fieldset xmp'
  ).split(' '),
);

/** Elements that are usually beside the article, unless most of the page's prose stands in them. */
const BESIDE = /^(?:nav|aside|footer|form|dialog)$/;
const WHOLE_PAGE = /^(?:body|html|main)$/;

const NEVER_ROLE =
  /^(?:navigation|search|menu|menubar|toolbar|tablist|textbox|searchbox|combobox|listbox|button|tooltip|math|img|code)$/;
const BESIDE_ROLE =
  /^(?:banner|complementary|contentinfo|dialog|alertdialog|alert|form|application|doc-endnotes)$/;

/**
 * Whole words of a name: "with-sidebar" has the word sidebar, "adapted" has not ad. By looking around: to compile
 * `(?:^|[-_ ])` instead takes a browser twice as long.
 */
const named = (words: string) => new RegExp(`(?<![^-_ ])(?:${words})(?![^-_ ])`);

/** Words in a class or an id that say "not to be read with the rest", in the midst of a sentence too. */
const UNREAD =
  'ads?|advert\\w*|share\\w*|sharing|social\\w*|comments?|hidden|invisible|visuallyhidden|sr-?only|screen-?reader\\w*|offscreen|noprint|print-?only|mw-editsection|popup|overlay';
/** Inside a sentence only those count: a link called "keyword" or "related-topic" there is a word of the sentence. */
const UNREAD_IN_SENTENCE = named(`${UNREAD}|tooltip\\w*`);
/** Words that say "not the article". */
const BESIDE_NAME = named(
  [
    UNREAD,
    'ad(?:slot|unit)|sponsor\\w*|promo\\w*|outbrain|taboola|teads|dianomi|commercial',
    'commentlist|disqus|livefyre|respond|replies|discussion',
    're(?:lated|commend|circ)\\w*|more-?(?:on|from|stories|news|posts)|most-?(?:read|viewed)|(?:most)?popular|trending|read-?(?:more|next|also)|up-?next|you-?may|further-?reading|also-?read|(?:links?|topic)-?(?:block|list)|rich-?links?|(?:next|prev(?:ious)?)-?(?:post|article)',
    '(?:page|article|post|story)-?(?:actions|tools)|(?:follow|support)-?us|audio-?player|addthis',
    'nav(?:bar|igation)?|menu|(?:bread)?crumbs?|pagination|pager|skip-?links?|toolbar|masthead|(?:site|global)-?header|footer\\w*|side-?bar\\w*|rail|widgets?',
    'cookies?|consent|gdpr|cmp\\d*|onetrust|paywall|regwall|sub?scri\\w*|newsletter\\w*|sign-?up|signin|login|modal|lightbox',
    'comentarios?|commentaires?|kommentare?|commenti|publici(?:dad|te)|anzeigen?|werbung|reklama?|compartir|partager|teilen|condividi|relacionad[ao]s?|verwandte?|correlat[ei]|abonn\\w*|(?:lire|lisez)-?aussi|leggi-?anche|mehr-?zum-?thema|recomendad[ao]s?|mas-?leid[ao]s',
    'tags?|taglist|topics|keywords|byline\\w*|author-?(?:info|box|card)|about-?the-?author|bio|credits?|copyright|disclaimer|corrections-?link|timestamp|(?:post|entry|article|dateline)-?meta|toc|table-?of-?contents|rating|poll|quiz|survey|feedback|donat\\w*|reference-?list',
  ].join('|'),
);

/** What readers write, what is sold and what is hidden: running text in it is not the article's. */
const ALWAYS_BESIDE = named(
  'ads?|advert\\w*|sponsor\\w*|promo\\w*|comments?|commentlist|disqus|livefyre|respond|replies|hidden|invisible|visuallyhidden|sr-?only|screen-?reader\\w*|offscreen|popup|overlay|modal|lightbox|cookies?|gdpr|cmp\\d*|onetrust|paywall|regwall|newsletter\\w*|sign-?up|signin|login|side-?bar\\w*|rail|footer\\w*|masthead|author-?(?:info|box|card)|about-?the-?author|bio|copyright|disclaimer|reference-?list|comentarios?|commentaires?|kommentare?|commenti',
);

const PHRASE = /^(?:a|button|span|b|strong|em|i|u|s|mark|abbr|cite|q|small|dfn|time|bdi|font)$/;
const SENTENCE = /^(?:p|li|blockquote|td|dd|h[1-6])$/;

interface Counted {
  readonly last: Node | null;
  readonly length: number;
  readonly hasText: boolean;
}

/** Paragraphs whose own text was looked for: they may have thousands of elements that ask. */
const counted = new WeakMap<Element, Counted>();

function hasOwnText(paragraph: Element): boolean {
  const nodes = childNodesOf(paragraph);
  const { length } = nodes;
  const last = nodes[length - 1] ?? null;
  const known = counted.get(paragraph);
  if (known?.length === length && known.last === last) return known.hasText;
  const hasText = [...nodes].some((node) => typeOf(node) === TEXT && dataOf(node)?.trim());
  counted.set(paragraph, { last, length, hasText });
  return hasText;
}

/** Whether an element is some of the words of a sentence: text runs on beside it in the same paragraph. */
export function isInSentence(element: Element): boolean {
  let phrase: Element | null = null;
  let around: Element | null = element;
  while (around && PHRASE.test(tagOf(around))) {
    phrase = around;
    around = parentOf(around);
  }
  return !!phrase && !!around && SENTENCE.test(tagOf(around)) && hasOwnText(around);
}

/** `hard`: never read. `beside`: not read unless it holds the article itself. */
export type RegionVerdict = 'hard' | 'beside' | 'read';

/**
 * Classes that name something else than what stands in the element: WordPress gives an article its tags and categories,
 * Drupal says that one is promoted and its fields' labels are hidden, Elementor calls every part of a page a widget; others
 * say what a box has or lacks ("no-comments", "figure--has-shares", "modal-enabled"), how it is drawn ("overflow-hidden",
 * "Maw(1180px)--modalCentered"), or for whom it is ("subscriber-only"). A caption may hold its credit; an entry of a live
 * page may be a "live-comment".
 */
const ABOUT_CONTENT = [
  /^(?:tag|category|section|topic|elementor|node|field-label|no|has|with(?:out)?|hide|show|overflow)-./,
  /-has-|-(?:en|dis)abled|[(:[]|credit-caption/,
  /^comments?-(?:open|closed)$/,
  /^(?:live|expert|analyst|editor|guest|match|text)-comment(?:ary)?$/,
  /^(?:for-)?(?:subscribers?|members?|premium|paid|plus)-(?:only|content|text|body|article|story)$/,
  /^(?:content|text|body|article|story)-(?:for-)?(?:subscribers?|members?|premium|paid)$/,
];

/** "hidden lg:block": shown in large windows. */
const SHOWN_WHEN_LARGE = /^\w+:(?:block|flex|grid|inline)/;
const MAX_CLASSES = 40;
/** Characters of all of an element's names: each has a limit of its own too. */
const MAX_NAME = 1000;

function withoutContent(classes: readonly string[]): string[] {
  const isShown = classes.some((name) => SHOWN_WHEN_LARGE.test(name));
  return classes.filter(
    (name) =>
      !(isShown && name === 'hidden') && !ABOUT_CONTENT.some((pattern) => pattern.test(name)),
  );
}

/** The names that a page's makers gave an element, a custom element's own among them, in lower-case words parted by hyphens. */
function nameOf(element: Element, classes: readonly string[], id: string): string {
  const tag = tagOf(element);
  const part = attributeOf(element, 'data-component') ?? attributeOf(element, 'data-testid');
  return `${classes.join(' ')} ${id.slice(0, 100)} ${part ?? ''} ${tag.includes('-') ? tag : ''}`
    .slice(0, MAX_NAME)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__/g, '-')
    .toLowerCase();
}

/** The name of an element without what in it is not about the element; empty if the whole name says nothing. */
function besideName(element: Element): string {
  const id = idOf(element);
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).slice(0, MAX_CLASSES);
  // Most names have no such word at all.
  if (!BESIDE_NAME.test(nameOf(element, classes, id))) return '';
  return nameOf(element, withoutContent(classes), isSlugOfHeading(element, id) ? '' : id);
}

/** What an element's tag, role, attributes and name say of the text inside it. Asks for no layout or style. */
export function regionOf(element: Element): RegionVerdict {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role') ?? '';
  const editable = attributeOf(element, 'contenteditable') ?? 'false';
  if (NEVER_READ.has(tag) || NEVER_ROLE.test(role) || editable !== 'false') return 'hard';
  if (tag === 'pre' && !isProsePre(element)) return 'hard';
  // Apps hide all the rest from readers of the screen while a dialog is open, and that is seen all the same.
  const isHidden = attributeOf(element, 'aria-hidden') === 'true';
  const isComment = attributeOf(element, 'itemtype')?.endsWith('Comment');
  if (isHidden || isComment || BESIDE.test(tag) || BESIDE_ROLE.test(role)) return 'beside';
  const name = WHOLE_PAGE.test(tag) ? '' : besideName(element);
  if (!BESIDE_NAME.test(name)) return 'read';
  // Of a box around a quotation ("social-embed", "widget") the name tells only where that comes from.
  const first = firstElementOf(element);
  if (first && tagOf(first) === 'blockquote') return 'read';
  const isText = tag === 'blockquote' || isInSentence(element);
  if (isText && !UNREAD_IN_SENTENCE.test(name)) return 'read';
  return !ALWAYS_BESIDE.test(name) && holdsProse(element) ? 'read' : 'beside';
}

/** A selector; `isHeading` is quicker for one element. */
export const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';

export const isHeading = (element: Element) =>
  /^h[1-6]$/.test(tagOf(element)) || attributeOf(element, 'role') === 'heading';
