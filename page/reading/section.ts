import { foldText } from '../../knowledge/text/fold';
import { attributeOf, matches, parentOf, selectAllIn, selectIn, taggedIn, textOf } from './dom';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const MAX_ID = 200;
const words = (text: string) =>
  foldText(text.slice(0, MAX_ID))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Headings of boxes that are beside the article, whatever the id was made from. */
const BESIDE_HEADING =
  /^(?:\d+ )?(?:comments?|discussion|related|popular|trending|most|more|share|newsletter|poll|survey|menu|social|tags|topics|advert\w*|sponsored|recommended|latest|subscribe)(?: (?:\d+|now|today|read|viewed|popular|stories|articles?|posts?|news|topics?|content|links|videos?|media|this|us|on|from|in|section|menu|navigation|to|our|for|you)){0,4}$/;

/**
 * Whether an id was made from the heading of its section ("poll-shows-a-change" under "Poll shows a change"), as content
 * systems do for links to it: its words then say nothing of what the section is.
 */
export function isSlugOfHeading(element: Element, id: string): boolean {
  const slug = words(id);
  const heading = matches(element, HEADINGS) ? element : selectIn(element, HEADINGS);
  const said = heading ? words(textOf(heading)) : [];
  if (BESIDE_HEADING.test(said.join(' '))) return false;
  const known = new Set(said);
  // A prefix or a number may stand with it: "section-3-poll-shows".
  const rest = slug.filter(
    (word) => !known.has(word) && !/^(?:section|sec|h|chap\w*|\d+)$/.test(word),
  );
  return rest.length === 0 && slug.some((word) => known.has(word));
}

/** Characters of a paragraph that tells something. */
const MIN_PARAGRAPH = 80;
/** A section without a heading of its own has as many characters of prose at least. */
const MIN_SECTION = 600;
const MAX_LOOKED_AT = 12;
const CONTROLS = 'form, input, textarea, select, [itemtype*=Comment], [class*=comment-author]';

const lengthOf = (element: Element) => textOf(element).trim().length;

function isPlainProse(paragraph: Element): boolean {
  const length = lengthOf(paragraph);
  if (length < MIN_PARAGRAPH) return false;
  let linked = 0;
  for (const link of taggedIn(paragraph, 'a')) linked += lengthOf(link);
  return linked < length * 0.4;
}

/** Whether paragraphs of the same kind stand beside an element: it is then in the middle of a text. */
function standsInText(element: Element): boolean {
  const parent = parentOf(element);
  const siblings = parent ? selectAllIn(parent, ':scope > p') : [];
  return [...siblings].slice(0, MAX_LOOKED_AT).filter(isPlainProse).length >= 2;
}

/**
 * Whether a box with a name such as "poll", "social" or "related" is a section of the article: it stands among the
 * article's paragraphs, has a heading and some paragraphs of its own or many of them, and nothing to fill in or to follow.
 */
export function holdsProse(element: Element): boolean {
  const find = (selector: string) => selectAllIn(element, selector);
  if (find(CONTROLS).length > 0) return false;
  const prose = [...find('p')].slice(0, MAX_LOOKED_AT).filter(isPlainProse);
  const length = prose.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  if (length < lengthOf(element) * 0.6) return false;
  const hasHeading = [...find('h2, h3, h4')].some((heading) => !selectIn(heading, 'a[href]'));
  const isSection = prose.length >= 2 && hasHeading;
  return (isSection || (prose.length >= 3 && length > MIN_SECTION)) && standsInText(element);
}

/** Words and marks of programs. */
const CODE = /[{};<>=$|\\]|\w\(|^[ \t]*(?:#|\/\/)/gm;
const MAX_SAMPLE = 3000;
const MIN_PRE = 300;

/** Whether a `pre` holds an article, as plain-text pages and mailing lists have it, and no program. */
export function isProsePre(pre: Element): boolean {
  const text = textOf(pre).slice(0, MAX_SAMPLE);
  if (
    text.length < MIN_PRE ||
    /code|highlight|lang|hljs|prism|source|shell|console/i.test(attributeOf(pre, 'class') ?? '')
  ) {
    return false;
  }
  if (selectIn(pre, 'code, table, [class*=line-number], [class*=token]')) return false;
  const letters = text.match(/[\p{L}\p{M} \n]/gu)?.length ?? 0;
  const marks = text.match(CODE)?.length ?? 0;
  return letters > text.length * 0.85 && marks < text.length / 200;
}
