import type { DateClaim, DateSubject } from '../../../messaging/protocol';
import {
  attributeOf,
  closest,
  hasAttribute,
  holds,
  nodeAfter,
  nodeBefore,
  parentOf,
  selectAllIn,
  selectIn,
  tagOf,
  textOf,
  typeOf,
} from '../../reading/dom';
import { ELEMENT, TEXT } from '../../reading/text/nodes';
import { parseDate } from '../written-dates/parse';
import { type ClaimSource, Reliability, type Statement } from './claim';
import { type ArticleParts, isAboveItsBox, subjectOf, zoneOf } from './element-subject';
import {
  cutAtLabels,
  isRelease,
  PUBLISHED,
  saysCopyright,
  saysOtherDate,
  saysRecorded,
  UPDATED,
} from './labels';
import { isDateLine, MAX_LINE } from './line-shape';
import { datesOther } from './other-event';
import { subjectOfTypes } from './subject-of-types';

const MAX_ELEMENTS = 40;
const lineOf = (node: Node) => textOf(node).slice(0, 2000).replace(/\s+/g, ' ').trim();

/** "<time class=updated>": how the popup names the place of a claim. */
function whereOf(element: Element): string {
  const name = attributeOf(element, 'class')?.trim().slice(0, 30);
  return `<${tagOf(element)}${name ? ` class="${name}"` : ''}>`;
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Page|CreativeWork)$/;
/** "foaf:Document", "sioc:Item": how Drupal 7 names the kinds of its nodes. */
const OTHER_VOCABULARY = /^(?!schema:|https?:)\w+:/;

/** The schema.org type of an item of microdata or RDFa, without its vocabulary; empty where it has none. */
function typeOfItem(item: Element): string {
  const stated = attributeOf(item, 'itemtype') ?? attributeOf(item, 'typeof') ?? '';
  const types = stated
    .split(/\s+/)
    .filter((type) => !OTHER_VOCABULARY.test(type))
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
  return types.find((type) => ARTICLE_TYPE.test(type)) ?? types[0] ?? '';
}

/**
 * The item whose date an element states. Authors and publishers have no date, so for these it is the item around them.
 */
function itemOf(element: Element): Element | null {
  const around = (inner: Element) => {
    const parent = parentOf(inner);
    return parent && closest(parent, '[itemscope], [typeof]');
  };
  let item = around(element);
  while (item && /(?:Person|Organization)$/.test(typeOfItem(item))) {
    item = around(item);
  }
  return item;
}

/** The item says what its headline is, and it is the article's. */
function hasHeadline(item: Element, { headline }: ArticleParts): boolean {
  const meta = selectIn(item, 'meta[itemprop~=headline]');
  const stated = (meta && attributeOf(meta, 'content')) ?? '';
  const words = stated.replace(/\s+/g, ' ').trim();
  return words !== '' && headline !== null && lineOf(headline) === words;
}

/** What an item of microdata describes: this article if it contains its headline or its text. */
function subjectOfItem(item: Element | null, element: Element, parts: ArticleParts): DateSubject {
  if (!item) return subjectOf(element, parts);
  const type = typeOfItem(item);
  if (type && !ARTICLE_TYPE.test(type)) return subjectOfTypes([type]);
  if (
    /comment|video|image|audio|hasPart|mentions|citation/.test(attributeOf(item, 'itemprop') ?? '')
  ) {
    return 'related';
  }
  if (hasHeadline(item, parts)) return 'article';
  const isOwn = [parts.root, parts.headline, parts.firstProse].some(
    (part) => part !== null && holds(item, part),
  );
  return isOwn || tagOf(item) === 'html' ? 'article' : 'related';
}

/** Microdata and RDFa, by the item that they belong to. */
export function* microdataStatements({ evidence, parts }: ClaimSource): Generator<Statement> {
  const found = evidence.doc.querySelectorAll('[itemprop*=date], [property*=date]');
  for (const element of [...found].slice(0, MAX_ELEMENTS * 4)) {
    const name = attributeOf(element, 'itemprop') ?? attributeOf(element, 'property');
    const [, what] = /(?<!\w)date(Published|Modified)(?!\w)/.exec(name ?? '') ?? [];
    if (!what) continue;
    const isChange = what === 'Modified';
    const subject = subjectOfItem(itemOf(element), element, parts);
    const common = {
      from: 'microdata',
      event: isChange ? 'updated' : 'published',
      subject,
      where: isChange ? 'dateModified' : 'datePublished',
      reliability: Reliability.microdata,
    } as const;
    yield { ...common, text: attributeOf(element, 'datetime') ?? attributeOf(element, 'content') };
    yield { ...common, text: lineOf(element).slice(0, MAX_LINE) };
  }
}

/** The words before an element that belong to no other date: in its own box, else in the box before. */
function wordsBefore(element: Element): string {
  let previous = nodeBefore(element);
  while (previous && lineOf(previous) === '') previous = nodeBefore(previous); // an icon
  const words = previous ? lineOf(previous) : lineBefore(element);
  return words.slice(-30).replace(/^.*\d/, '');
}

/** Whether a date is that of a change ("Updated <time>"): by the element's name and words, else by those before it. */
function isChangeTime(time: Element): boolean {
  const own = [attributeOf(time, 'class')?.slice(0, 200) ?? '', lineOf(time)];
  const named = own.find((words) => UPDATED.test(words));
  return named === undefined ? UPDATED.test(wordsBefore(time)) : !PUBLISHED.test(named);
}

/** The words in the same box before an element that is its parent's first child. */
function lineBefore(element: Element): string {
  const parent = parentOf(element);
  const before = parent && nodeBefore(parent);
  return before && lineOf(before).length < 40 && !/\d/.test(lineOf(before)) ? lineOf(before) : '';
}

const INLINE = /^(?:a|abbr|b|bdi|cite|em|font|i|small|span|strong|time|u)$/;

function isInline(node: Node | null): node is Node {
  if (node === null) return false;
  const type = typeOf(node); // comments have no tag
  if (type === ELEMENT) return INLINE.test(tagOf(node as Element)); // by its type
  return type === TEXT;
}

/** The text around an element up to the nearest block boundary. */
function lineAround(element: Element): string {
  let inner = element;
  for (let box = parentOf(inner); box && INLINE.test(tagOf(box)); box = parentOf(box)) inner = box;
  let [first, last]: [Node, Node] = [inner, inner];
  for (let at = nodeBefore(first); isInline(at); at = nodeBefore(at)) first = at;
  for (let at = nodeAfter(last); isInline(at); at = nodeAfter(at)) last = at;
  let line = '';
  for (let node: Node | null = first; node; node = node === last ? null : nodeAfter(node)) {
    line += `${line ? ' ' : ''}${textOf(node).slice(0, 1000)}`;
  }
  return line.replace(/\s+/g, ' ').trim();
}

/** Reliability of a `time` element by its place; null if it dates something else. */
function placed(
  element: Element,
  parts: ArticleParts,
): { subject: DateSubject; reliability: number } {
  const subject = subjectOf(element, parts);
  const zone = zoneOf(element, parts);
  if (subject !== 'article') return { subject, reliability: Reliability.time };
  if (zone === 'above') {
    const isSite = isAboveItsBox(element, parts);
    return { subject: isSite ? 'site' : 'article', reliability: Reliability.aboveHeadline };
  }
  if (zone === 'behind') return { subject, reliability: Reliability.behindText };
  return { subject, reliability: zone === 'head' ? Reliability.time : Reliability.aboveHeadline };
}

/** Elements with a time in an attribute, including those of widely used components. */
const TIMES =
  'time, abbr[title], [pubdate], [datetime]:not(ins, del), span[data-timestamp], span:is([title], [data-date], [data-time]):is([class*=date], [class*=time])';

/** The `time` elements of the article's own head. Those in teasers, comments and sentences date something else. */
export function* timeStatements({ parts, style }: ClaimSource): Generator<Statement> {
  const times = selectAllIn(parts.wide, TIMES);
  for (const time of [...times].slice(0, MAX_ELEMENTS)) {
    const around = lineAround(time);
    // "Recorded <time>, released <time>": each by its own words.
    const line = saysRecorded(around) ? `${wordsBefore(time)} ${lineOf(time)}` : around;
    const isOther = saysOtherDate(line) || saysCopyright(line) || datesOther(line, style);
    const isSentence = around.length > MAX_LINE || (isOther && !isRelease(line, around));
    const isAlone = !isSentence || hasAttribute(time, 'pubdate') || lineOf(time) === line;
    const where = placed(time, parts);
    const subject =
      where.subject === 'article' && !(isAlone && isLine(line, time)) ? 'text' : where.subject;
    const event: DateClaim['event'] = isChangeTime(time) ? 'updated' : 'published';
    const common = { from: 'time', where: whereOf(time), ...where, subject } as const;
    yield* ofTime(time, event, common, style);
  }
  function isLine(line: string, time: Element): boolean {
    const shown = parseDate(line, style);
    return !shown || hasAttribute(time, 'pubdate') || isDateLine(line, style, 3);
  }
}

type Common = Pick<Statement, 'from' | 'where' | 'subject' | 'reliability'>;

/** The statements of one `time`: its text is the visible date; a later `datetime` is that of a change. */
function* ofTime(
  time: Element,
  event: DateClaim['event'],
  common: Common,
  style: ClaimSource['style'],
): Generator<Statement> {
  const machine = ['datetime', 'title', 'data-timestamp', 'data-date', 'data-time']
    .map((name) => attributeOf(time, name))
    .find(Boolean);
  const shown = lineOf(time).slice(0, MAX_LINE);
  const parts = [...cutAtLabels(shown, event)];
  const told = parts.find(([, text]) => parseDate(text, style));
  const [machineDay, toldDay] = [machine, told?.[1]].map((text) => text && parseDate(text, style));
  if (
    !machineDay ||
    !toldDay ||
    isNear(machineDay.day, toldDay.day) ||
    machineDay.day === toldDay.exchanged
  ) {
    yield { ...common, event: told?.[0] ?? event, text: machine };
  } else {
    const other = machineDay.day > toldDay.day ? 'updated' : 'published';
    if (other !== told?.[0]) yield { ...common, event: other, text: machine };
  }
  for (const [what, text] of parts) yield { ...common, event: what, text };
}

const DAY_MS = 86_400_000;
const isNear = (one: string, other: string) =>
  Math.abs(Date.parse(one) - Date.parse(other)) <= DAY_MS;
