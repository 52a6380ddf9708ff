import {
  childrenOf,
  dataOf,
  documentOf,
  elementBefore,
  holds,
  parentOf,
  tagOf,
} from '../../reading/dom';
import { nameWords } from '../../reading/names';
import { hasDigit } from '../written-dates/fold';
import { parseDate } from '../written-dates/parse';
import { type ClaimSource, Reliability, type Statement } from './claim';
import {
  type ArticleParts,
  isAboveItsBox,
  isInItsBox,
  isLonger,
  subjectOf,
  type Zone,
  zoneOf,
} from './element-subject';
import {
  cutAtLabels,
  isRelease,
  PUBLISHED,
  saysCopyright,
  saysEmbargo,
  saysOtherDate,
  UPDATED,
  withoutRecording,
} from './labels';
import { isDateLine, MAX_LINE } from './line-shape';
import { datesOther, isOtherField } from './other-event';

const MAX_TEXT_NODES = 4000;
const MAX_LINES = 60;
/** Length of the shortest date: "1/2/25". */
const SHORTEST = 6;
/** A line that says "published" counts more than "Created: 28 January" beside it. */
const LABELLED = 0.5;
const BLOCK =
  /^(?:p|div|li|td|th|dd|dt|header|footer|section|article|main|body|address|center|figcaption|h[1-6]|ul|ol|dl|table|tr|aside|nav|form|label|button)$/;
const UNREAD = /^(?:script|style|noscript|template|textarea|option|time)$/;
/** Class names of an element with a date: "article-date", "pubDate", "timestamp"; not "candidate", "timeline". */
const DATE_NAME =
  /^(?:(?:[a-z]{0,14}(?<!candi|man|consoli|vali|accommo|liqui|to|se))?dates?\d?|date(?:line|time|stamp|published|posted|created)|(?:[a-z]{0,10}(?<!life|any|show|play|read|reading|run|over|real|some|part|full|prime|bed|down))?times?(?:tamp)?|pub\w{0,14}|(?:post|submitt)ed\w{0,4}|bylines?|byl|meta\w{0,8}|fecha|datum|data|tarih|dato|zeit|hora|published\w{0,4}|publicado|info|infos|details?|source|authors?|credits?)$/;

interface Line {
  readonly element: Element;
  readonly text: string;
  readonly isNamed: boolean;
}

/** The words of an element. Adjacent boxes often have no white space between them: "A. Holt" and "Jan 30". */
function wordsOf(element: Element): string {
  const walker = documentOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= MAX_LINE * 3 && walker.nextNode()) {
    const part = dataOf(walker.currentNode) ?? '';
    text +=
      /^[\p{Lu}\p{N}]/u.test(part) && /[\p{L}\p{N}]$/u.test(text.slice(-2)) ? ` ${part}` : part;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The smallest block around a text, or its own element where that block is a paragraph of prose. */
function boxOf(node: Text): Element | null {
  const parent = node.parentElement;
  let box: Element | null = parent;
  while (box && !BLOCK.test(tagOf(box))) box = parentOf(box);
  if (!box || !parent) return null;
  return isLonger(box, MAX_LINE * 3) || wordsOf(box).length > MAX_LINE ? parent : box;
}

function isNamed(box: Element): boolean {
  const around = [box, parentOf(box), ...childrenOf(box)].slice(0, 8);
  return around.some((one) => one !== null && nameWords(one).some((word) => DATE_NAME.test(word)));
}

const siblingsOf = (element: Element) =>
  [...childrenOf(parentOf(element) ?? element)].slice(0, 8).filter((one) => one !== element);

/** Whether the name of an element tells which of two dates beside each other is that of a change. */
function isNamedChange(element: Element): boolean {
  const names = nameWords(element).join(' ');
  if (!UPDATED.test(names) || PUBLISHED.test(names)) return false;
  return siblingsOf(element).some((one) => /\d{4}/.test(wordsOf(one)));
}

/** The box of a line, which is the element itself where names tell dates apart. */
function lineBoxOf(node: Text, parent: Element | null): Element | null {
  const isWhole = /\d{4}/.test(node.data);
  if (isWhole && parent && [parent, ...siblingsOf(parent)].some(isNamedChange)) return parent;
  const own = boxOf(node);
  // A day in three boxes, like a leaf of a calendar.
  const isShort = node.length < SHORTEST && own && wordsOf(own).length < SHORTEST;
  return isShort ? parentOf(own) : own;
}

/** Short lines with a digit, in reading order. */
function* linesIn(scope: Element): Generator<Line> {
  const walker = documentOf(scope).createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let count = 0; count < MAX_TEXT_NODES && seen.size < MAX_LINES * 4; count += 1) {
    const node = walker.nextNode() as Text | null; // only text nodes are walked
    if (!node) return;
    if (node.length > MAX_LINE * 3 || !(hasDigit(node.data) || /[年月]/.test(node.data))) continue;
    const parent = parentOf(node);
    const box = lineBoxOf(node, parent);
    if (!box || seen.has(box) || (parent && UNREAD.test(tagOf(parent)))) continue;
    seen.add(box);
    const text = wordsOf(box);
    if (text.length >= SHORTEST && text.length <= MAX_LINE)
      yield { element: box, text, isNamed: isNamed(box) };
  }
}

/** "Published" in a box of its own before the date's. */
function labelBefore(element: Element): string {
  const before = elementBefore(element);
  const text = before ? wordsOf(before).slice(0, 60) : '';
  return text.length < 40 && !/\d/.test(text) && (UPDATED.test(text) || PUBLISHED.test(text))
    ? text
    : '';
}

/** The name of a field before its value: a cell, a term, or words with a colon. */
function nameBefore(element: Element): string {
  const before = elementBefore(element);
  const text = before ? wordsOf(before).slice(0, 60) : '';
  const isField = /^(?:td|dd)$/.test(tagOf(element)) || text.endsWith(':');
  return isField && text.length < 40 && !/\d/.test(text) ? text.replace(/:$/, '') : '';
}

/** Whether a field has another name, and nothing but a day: "When", "Opens". */
function isFieldOfOther(element: Element, text: string, { style }: ClaimSource): boolean {
  return isOtherField(nameBefore(element)) && !/\p{L}{3}/u.test(parseDate(text, style)?.rest ?? '');
}

/** How many words a line may have besides its date, by its place on the page; -1: the line is not considered. */
function wordsAllowed(
  { element, isNamed: named, text }: Line,
  zone: Zone,
  parts: ArticleParts,
): number {
  const hasLabel = UPDATED.test(text) || PUBLISHED.test(text) || saysEmbargo(text);
  if (zone === 'head') return named || hasLabel ? 4 : 1;
  if (zone === 'text') return named ? 1 : -1;
  if (zone === 'above' && isInItsBox(element, parts)) return named || hasLabel ? 3 : 1;
  return named || hasLabel ? 3 : -1;
}

function reliabilityOf(zone: Zone, named: boolean): number {
  if (zone === 'head') return Reliability.byline;
  if (zone === 'behind') return Reliability.behindText;
  return named ? Reliability.aboveHeadline : Reliability.behindText;
}

function subjectOfLine(line: Line, label: string, zone: Zone, source: ClaimSource) {
  const { parts, style } = source;
  const { element, text } = line;
  if (saysCopyright(text)) return 'site';
  const subject = subjectOf(element, parts);
  if (subject !== 'article') return subject;
  const named = `${nameBefore(element)} ${text}`;
  const saysPublished =
    PUBLISHED.test(label + text) ||
    nameWords(element).some((word) => PUBLISHED.test(word)) ||
    saysEmbargo(named) ||
    isRelease(named, wordsOf(parentOf(element) ?? element));
  const isOther =
    saysOtherDate(named) || isFieldOfOther(element, text, source) || datesOther(named, style);
  if (isOther && !saysPublished) return 'event';
  return zone === 'above' && isAboveItsBox(element, parts) && !saysPublished ? 'site' : subject;
}

/** Dates in bylines and datelines: short lines in the article's head, and elements named as a date elsewhere. */
export function* bylineStatements(source: ClaimSource): Generator<Statement> {
  const { parts, style } = source;
  const scope = parentOf(parts.wide) ?? parts.wide;
  let count = 0;
  // Some systems put the date of a post above the box with the post.
  for (const line of linesIn(parentOf(scope) ?? scope)) {
    const zone = zoneOf(line.element, parts);
    if (zone !== 'above' && !holds(scope, line.element)) continue;
    const words = wordsAllowed(line, zone, parts);
    if (words < 0 || !isDateLine(withoutRecording(line.text), style, words)) continue;
    count += 1;
    if (count > MAX_LINES) return;
    const label = labelBefore(line.element);
    const common = {
      from: 'byline',
      subject: subjectOfLine(line, label, zone, source),
      where: `<${tagOf(line.element)}> “${line.text}”`,
      reliability: reliabilityOf(zone, line.isNamed),
    } as const;
    const text = label ? `${label} ${line.text}` : line.text;
    const endsEmbargo = saysEmbargo(`${nameBefore(line.element)} ${line.text}`);
    const usual = isNamedChange(line.element) ? 'updated' : 'published';
    for (const [event, part] of cutAtLabels(text, usual)) {
      const reliability = common.reliability - (PUBLISHED.test(part) ? LABELLED : 0);
      yield { ...common, reliability, event, endsEmbargo, text: part };
    }
  }
}
