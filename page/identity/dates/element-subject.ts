import type { DateSubject } from '../../../messaging/protocol';
import {
  attributeOf,
  childrenOf,
  closest,
  dataOf,
  documentOf,
  holds,
  matches,
  parentOf,
  positionTo,
  selectAllIn,
  selectIn,
  taggedIn,
  tagOf,
  textOf,
} from '../../reading/dom';
import { nameWords } from '../../reading/names';
import { AFTER } from '../../reading/text/nodes';
import { subjectOfTypes } from './subject-of-types';

/** Positions of the article's parts, to compare with elements that may date it. */
export interface ArticleParts {
  readonly headline: Element | null;
  /** The smallest element around the headline and the text. */
  readonly wide: Element;
  readonly root: Element | null;
  /** The first and the last paragraph of running text. */
  readonly firstProse: Element | null;
  readonly lastProse: Element | null;
}

const MIN_PROSE = 90;

function isProse(element: Element): boolean {
  const text = textOf(element);
  return text.length >= MIN_PROSE && text.trim().length >= MIN_PROSE;
}

export function partsOf(
  body: Element,
  root: Element | null,
  headline: Element | null,
): ArticleParts {
  let wide = root;
  while (wide && headline && !holds(wide, headline)) wide = parentOf(wide);
  const paragraphs = [...(root ? taggedIn(root, 'p') : [])];
  return {
    headline,
    wide: wide ?? body,
    root,
    firstProse: paragraphs.find(isProse) ?? null,
    lastProse: paragraphs.findLast(isProse) ?? null,
  };
}

/** Position of an element in reading order. */
export type Zone = 'above' | 'head' | 'text' | 'behind';

const follows = (one: Element, other: Element) => (positionTo(one, other) & AFTER) !== 0;

export function zoneOf(element: Element, parts: ArticleParts): Zone {
  const { headline, firstProse, lastProse, root } = parts;
  if (headline && !holds(headline, element) && follows(element, headline)) return 'above';
  if (root && !holds(root, element) && follows(root, element)) return 'behind';
  if (!firstProse || !lastProse) return 'head';
  if (follows(element, firstProse) && !holds(element, firstProse)) return 'head';
  return follows(lastProse, element) && !holds(lastProse, element) ? 'behind' : 'text';
}

const NAMED: readonly (readonly [RegExp, DateSubject])[] = [
  [
    /^(?:comments?|commentlist|repl(?:y|ies)|disqus|discussion|kommentar\w*|comentarios?)$/,
    'comment',
  ],
  [
    /^(?:related|teasers?|recommend\w*|promo\w*|more|most|popular|trending|latest|sidebar|rail|recirc\w*|carousel|also|feed|newest|articles?list|headlines)$/,
    'related',
  ],
  [
    /^(?:events?|calendar|agenda|countdown|fixtures?|match|polls?|schedule|survey|timeline)$/,
    'event',
  ],
  [
    /^(?:videos?|audio|listen|podcasts?|player|gallery|slideshow|multimedia|embed\w*|tweet|twitter|instagram|captions?|photo|figure)$/,
    'media',
  ],
  [
    /^(?:copyright|masthead|today|current|clock|weather|legal|topbar|navbar|nav|topline|breadcrumbs?|menu|cookie\w*)$/,
    'site',
  ],
];

const TAGS: Readonly<Record<string, DateSubject>> = {
  aside: 'related',
  nav: 'site',
  figure: 'media',
  figcaption: 'media',
  blockquote: 'text',
  video: 'media',
  audio: 'media',
  dialog: 'site',
};

/** A box for a picture and its caption. */
const PICTURE = /^(?:imgs?|images?|pictures?|pics?|thumbnail)$/;

/** Whether an element has more characters of text than that. Stops there: it may be most of the page. */
export function isLonger(element: Element, length: number): boolean {
  const walker = documentOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = length;
  while (left >= 0 && walker.nextNode()) left -= dataOf(walker.currentNode)?.length ?? 0;
  return left < 0;
}

const MAX_TEASER = 500;
/** A link with this many characters is a headline, not an author's name. */
const HEADLINE_LENGTH = 30;

/** Length of a link's text without dates, because WordPress links the dates to the article. */
function linkedText(link: Element): number {
  const times = [...taggedIn(link, 'time')];
  const dated = times.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
  return textOf(link).trim().length - dated;
}

const HEADINGS = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';
const AUTHOR = /^(?:authors?|byline)$/;

/** Some systems write the author's name as a heading. */
function isAuthor(part: Element): boolean {
  const link = closest(part, 'a') as HTMLAnchorElement | null; // by its selector
  const isNamed = [link, part, parentOf(part)].some(
    (one) => one !== null && nameWords(one).some((word) => AUTHOR.test(word)),
  );
  return isNamed || link?.rel === 'author' || /\/authors?\//.test(link?.pathname ?? '');
}

/** A small box with a linked headline of its own. */
function isTeaserBox(box: Element): boolean {
  if (!/^(?:li|div|article|section|td|a)$/.test(tagOf(box))) return false;
  if (isLonger(box, MAX_TEASER)) return false;
  if ([...selectAllIn(box, HEADINGS)].some((heading) => !isAuthor(heading))) return true;
  const links = tagOf(box) === 'a' ? [box] : [...taggedIn(box, 'a')].slice(0, 6);
  return links.some((link) => linkedText(link) >= HEADLINE_LENGTH);
}

/** What the date is of, according to one element around it; null if the element does not say. */
function subjectByBox(box: Element): DateSubject | null {
  const tag = tagOf(box);
  if (Object.hasOwn(TAGS, tag)) return TAGS[tag] ?? null;
  if (/^h[1-6]$/.test(tag) && !nameWords(box).includes('date')) return 'text';
  const role = attributeOf(box, 'role') ?? '';
  if (/^(?:banner|navigation|contentinfo|complementary)$/.test(role)) return 'site';
  const type = attributeOf(box, 'itemtype');
  if (type && !/(?:Article|Posting|Report|Page|CreativeWork|Review)$/.test(type.slice(-60))) {
    const subject = subjectOfTypes([type.slice(type.lastIndexOf('/') + 1)]);
    // Of the author, or of who publishes: "related" would only mean an unknown type.
    if (subject !== 'related' && subject !== 'site') return subject;
  }
  const words = nameWords(box);
  if (words.some((word) => PICTURE.test(word)) && selectIn(box, 'img, picture')) return 'media';
  const named = NAMED.find(([pattern]) => words.some((word) => pattern.test(word)));
  return named?.[1] ?? (tag === 'article' || isTeaserBox(box) ? 'related' : null);
}

const MAX_ENTRIES = 40;

/** Whether a box with a date is one of several entries of a live page, which have texts and dates of their own. */
function isEntry(box: Element, dated: Element): boolean {
  const name = attributeOf(dated, 'class');
  const parent = parentOf(box);
  if (!parent || box === dated || (name === null && tagOf(dated) !== 'time')) return false;
  const isAlike = (one: Element) =>
    tagOf(one) === tagOf(box) &&
    attributeOf(one, 'class') === attributeOf(box, 'class') &&
    taggedIn(one, 'p').length > 0 &&
    [...taggedIn(one, tagOf(dated))].some(
      (other) => attributeOf(other, 'class') === name && /\d/.test(textOf(other)),
    );
  return [...childrenOf(parent)].slice(0, MAX_ENTRIES).filter(isAlike).length > 1;
}

/** Whether an element holds the article or is a part of the page around it. */
function holdsArticle(box: Element, parts: ArticleParts): boolean {
  const { headline, root, firstProse, lastProse } = parts;
  return (
    // Contains all of the text; an entry of a live page contains only a part.
    (tagOf(box) === 'article' && holds(box, firstProse) && holds(box, lastProse)) ||
    box === root ||
    (headline && !holds(headline, box) && holds(box, headline)) ||
    !!(root && holds(box, root))
  );
}

/** The box that the page has around headline and date, if any. */
function headerOf(headline: Element): Element | null {
  const holder = closest(headline, 'article, header, section, [role=article], hgroup, main');
  return holder && !matches(holder, 'body > header:only-of-type') ? holder : null;
}

/** Whether a date above the headline is in the same box as the headline. */
export function isInItsBox(element: Element, { headline }: ArticleParts): boolean {
  const box = headline && (headerOf(headline) ?? parentOf(headline));
  return !!box && tagOf(box) !== 'body' && holds(box, element);
}

/** Whether a date above the headline is outside the headline's own box: a line of the masthead. */
export function isAboveItsBox(element: Element, { headline }: ArticleParts): boolean {
  if (!headline) return false;
  const holder = headerOf(headline);
  return holder !== null && !holds(holder, element);
}

/** What a date in an element is of, according to the elements around it up to the article's box. */
export function subjectOf(element: Element, parts: ArticleParts): DateSubject {
  if (parts.headline && holds(parts.headline, element)) return 'text';
  let box: Element | null = element;
  while (box && !holdsArticle(box, parts)) {
    const subject = subjectByBox(box) ?? (isEntry(box, element) ? 'text' : null);
    if (subject) return subject;
    box = parentOf(box);
  }
  return 'article';
}
