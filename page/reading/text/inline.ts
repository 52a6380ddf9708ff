import {
  attributeOf,
  childCountOf,
  dataOf,
  documentOf,
  firstChildOf,
  selectIn,
  tagOf,
  textOf,
  typeOf,
} from '../dom';
import { nameWords } from '../names';
import { styleOf } from '../style';
import { TEXT } from './nodes';

/** Longest text of a note's mark, with its brackets. */
const MAX_NOTE = 12;
/** 1, [2], (3), 3,4, 5–7, *, †, a, [b] */
const NOTE_MARK =
  /^(?:[[(]?\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,3}[\])]?|[*†‡§¶#]{1,3}|[[(]?[a-z][\])]?|\[(?:note|nb|fn) ?\d{1,2}\])$/i;
const NOTE_NAME =
  /^(?:footnotes?|fn|fnref|noteref|endnotes?|sup|ref|reference|cite|citation|note)$/;
const WORD = /[\p{L}\p{M}]/u;

function linksWithin(element: Element): boolean {
  const link = tagOf(element) === 'a' ? element : selectIn(element, 'a');
  return link !== null && (attributeOf(link, 'href')?.startsWith('#') ?? false);
}

/** Whether an element is raised over the line, as marks of notes are. */
function isRaised(element: Element): boolean {
  if (/^(?:sup|small)$/.test(tagOf(element))) return true;
  if (selectIn(element, 'sup')) return true;
  return linksWithin(element) || styleOf(element).verticalAlign === 'super';
}

/**
 * Whether an element inside a sentence is the mark of a footnote: "Putin<sup>1</sup>". A square or an ordinal
 * ("km<sup>2</sup>", "XX<sup>e</sup>") is part of its word.
 * @param before the word that the element stands behind
 */
export function isNoteMark(element: Element, before: string): boolean {
  if (childCountOf(element) > 3) return false;
  const text = textOf(element);
  if (text.length > MAX_NOTE || !NOTE_MARK.test(text.trim()) || !isRaised(element)) return false;
  if (linksWithin(element) || nameWords(element).some((word) => NOTE_NAME.test(word))) return true;
  if (attributeOf(element, 'role') === 'doc-noteref') return true;
  // A letter behind a short or a Roman word is an ordinal; a number behind a unit is a power.
  return before === '' || (before.length > 2 && /\p{Ll}/u.test(before) && !/\d$/.test(before));
}

/** The first text in an element, down its first children. */
export function firstCharacter(element: Element): string {
  let node: Node | null = element;
  for (let depth = 0; node && depth < 20; depth += 1) {
    if (typeOf(node) === TEXT) return dataOf(node)?.charAt(0) ?? '';
    node = firstChildOf(node);
  }
  return '';
}

const isWordPart = (character: string) => WORD.test(character) || /\p{N}/u.test(character);

/** Whether what ends and what begins are glued together in the text. */
const isGlued = (last: string, first: string) =>
  last !== '' && first !== '' && isWordPart(last) && isWordPart(first);

/** A number beside a letter, or a capital behind a small letter: two words. */
const areTwoWords = (last: string, first: string) =>
  /\p{N}/u.test(last) !== /\p{N}/u.test(first) || (/\p{Ll}/u.test(last) && /\p{Lu}/u.test(first));

const pixels = (length: string) => Number.parseFloat(length) || 0;
/** Less is kerning, CSS pixels. */
const MIN_GAP = 2;

function hasGeneratedText(element: Element, pseudo: '::before' | '::after'): boolean {
  const view = documentOf(element).defaultView ?? window;
  const { content } = view.getComputedStyle(element, pseudo);
  return !/^(?:none|normal|""|'')$/.test(content);
}

/**
 * Whether an inline element is drawn apart from what stands before it (`start`) or behind it (`end`) though there is no
 * white space between: by a box of its own, padding, a margin or generated content. A single letter is a part of its word
 * (drop caps, letters that move).
 */
export function isDrawnApart(element: Element, side: 'start' | 'end', last: string, first: string) {
  if (!isGlued(last, first) || textOf(element).trim().length < 2) return false;
  const style = styleOf(element);
  const isStart = side === 'start';
  const gap = isStart
    ? pixels(style.paddingInlineStart) + pixels(style.marginInlineStart)
    : pixels(style.paddingInlineEnd) + pixels(style.marginInlineEnd);
  if (gap >= MIN_GAP) return true;
  if (hasGeneratedText(element, isStart ? '::before' : '::after')) return true;
  return /^inline-/.test(style.display) && areTwoWords(last, first);
}

/** Whether an element's own beginning is drawn apart from what stands before it. */
export const beginsApart = (element: Element, last: string) =>
  isDrawnApart(element, 'start', last, firstCharacter(element));
