import {
  attributeOf,
  childNodesOf,
  closest,
  dataOf,
  parentOf,
  selectIn,
  tagOf,
  typeOf,
} from './dom';
import { nameWords } from './names';
import { isHiddenText, styleOf } from './style';
import { ELEMENT, TEXT } from './text/nodes';

const MAX_CANDIDATES = 8;
/** Letters of a headline that are compared with the page's title. */
const COMPARED = 40;
const MAX_TEXT = 400;

/** Quotes and case are written one way in a heading and another in its metadata. */
export const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’“”'"„«»「」]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** Names that page makers give to what stands over a headline, in the same heading. */
const KICKER =
  /^(?:kickers?|eyebrow|overline|label|tag|badge|flag|section|category|topic|rubri[ck]|rubrique|dachzeile|spitzmarke|antetitulo|antetítulo|volanta|occhiello|surtitre|live|pretitle|supertitle|topline|prefix|premium|icon)$/;
/** Drawn as a part of its line, not beside it. */
const IN_LINE = /^(?:inline|contents|ruby)/;

interface Segment {
  readonly text: string;
  readonly isKicker: boolean;
}

/** Collects a heading's text in the parts that it is drawn in: boxes within it, and what stands between them. */
class Segments {
  readonly all: Segment[] = [];
  #text = '';

  #end(isKicker: boolean): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (text) this.all.push({ text, isKicker });
    this.#text = '';
  }

  #addChild(child: Element, isKicker: boolean): void {
    if (tagOf(child) === 'br') this.#text += ' ';
    if (isHiddenText(child)) return;
    const isLabel = nameWords(child).some((word) => KICKER.test(word));
    const isBox = isLabel || !IN_LINE.test(styleOf(child).display);
    if (isBox) this.#end(isKicker);
    this.addAll(child, isKicker || isLabel);
    if (isBox) this.#end(isKicker || isLabel);
  }

  addAll(parent: Element, isKicker: boolean): void {
    for (const node of childNodesOf(parent)) {
      if (this.#text.length > MAX_TEXT) return;
      if (typeOf(node) === TEXT) this.#text += dataOf(node) ?? '';
      if (typeOf(node) === ELEMENT) this.#addChild(node as Element, isKicker); // by its node type
    }
  }

  static of(heading: Element): Segment[] {
    const segments = new Segments();
    segments.addAll(heading, false);
    segments.#end(false);
    return segments.all;
  }
}

/**
 * The words of a heading as the page shows them, without its kicker and hidden labels.
 * @param stated titles of the page: boxes of the heading that they do not repeat may be something else
 */
export function headlineText(heading: Element, stated: readonly string[]): string {
  const segments = Segments.of(heading);
  const join = (some: readonly Segment[]) => some.map(({ text }) => text).join(' ');
  const unlabelled = segments.filter(({ isKicker }) => !isKicker);
  const known = stated.map(comparable);
  const readings = [join(segments), join(unlabelled), ...segments.map(({ text }) => text)];
  const isStated = (text: string) =>
    text.length >= 8 && known.some((title) => title.includes(comparable(text)));
  return readings.find(isStated) ?? (join(unlabelled) || join(segments));
}

/** Titles that a page states for itself, outlet and section included. */
export function statedTitles(doc: Document): string[] {
  const metas = doc.querySelectorAll<HTMLMetaElement>(
    'meta[property="og:title"], meta[name="twitter:title"]',
  );
  const contents = [...metas].slice(0, 4).map((meta) => meta.content);
  return [...contents, doc.title].flatMap((title) => (title ? [title.slice(0, MAX_TEXT)] : []));
}

const siteNames = (doc: Document) =>
  [...doc.querySelectorAll('meta[property="og:site_name"], meta[name="application-name"]')].flatMap(
    (meta) => comparable(attributeOf(meta, 'content')?.slice(0, MAX_TEXT) ?? '') || [],
  );

const OTHER_BOX =
  'aside, footer, nav, dialog, form, [role=banner], [role=navigation], [role=dialog]';
const OTHER_NAME =
  /^(?:logo|brand(?:ing)?|masthead|site|sitename|newsletters?|promo\w*|subscri\w*|signup|modal|popup|cookies?|related|widget|sidebar|banner|nav(?:bar)?|menu)$/;
const HEADLINE_NAME = /^(?:headline|title|entry|post|article|story|hed)$/;

/** What a box around a heading says of it, from its own names outwards. */
function scoreByBoxes(heading: Element): number {
  let score = closest(heading, OTHER_BOX) ? -3 : 0;
  if (closest(heading, 'article, main, [role=main]')) score += 1;
  if (closest(heading, '[itemprop~=headline]')) score += 3;
  const own = nameWords(heading);
  if (own.some((word) => HEADLINE_NAME.test(word))) score += 0.5;
  let box: Element | null = heading;
  for (let level = 0; box && level < 3; level += 1, box = parentOf(box)) {
    if (/^(?:article|main|body)$/.test(tagOf(box))) break;
    if (nameWords(box).some((word) => OTHER_NAME.test(word))) score -= 2;
  }
  const home = closest(heading, 'a[href]') ?? selectIn(heading, 'a[href]');
  return /^(?:https?:\/\/[^/]+)?\/?$/.test((home && attributeOf(home, 'href')) ?? '-')
    ? score - 3
    : score;
}

/** How much of its text the page's titles repeat: all that is shared, the beginning of the title, or some of it. */
function scoreByTitles(text: string, [shared, title = '']: readonly [readonly string[], string]) {
  const words = text.slice(0, COMPARED);
  if (shared.some((one) => one === text)) return 5;
  if (shared.some((one) => one.includes(words))) return 4;
  if (title.startsWith(words)) return 3;
  return title.includes(words) ? 2 : 0;
}

/**
 * The article's headline among the page's headings: the one that its title and its shared title repeat, that stands with
 * the text, and that is not the site's name.
 */
export function findHeadline(doc: Document): Element | null {
  const stated = statedTitles(doc).map(comparable);
  const title = comparable(doc.title);
  const shared = stated.filter((one) => one !== title);
  const sites = siteNames(doc);
  let best: Element | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const rate = (heading: Element, base: number, needsTitle: boolean) => {
    const text = comparable(headlineText(heading, stated));
    const isCjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
    if (text.length < (isCjk ? 4 : 8)) return;
    const byTitles = scoreByTitles(text, [shared, title]);
    if (needsTitle && byTitles < 2) return;
    const isSite = sites.some((site) => site === text);
    const score = base + byTitles + scoreByBoxes(heading) - (isSite ? 6 : 0);
    if (score > bestScore) [best, bestScore] = [heading, score];
  };
  for (const heading of [...doc.getElementsByTagName('h1')].slice(0, MAX_CANDIDATES)) {
    rate(heading, 0, false);
  }
  // Where a logo or a section has the h1, the headline may be an h2 or h3.
  for (const tag of ['h2', 'h3']) {
    if (bestScore >= (shared.length === 0 ? 3 : 4)) break;
    for (const heading of [...doc.getElementsByTagName(tag)].slice(0, MAX_CANDIDATES)) {
      rate(heading, -1, true);
    }
  }
  return best;
}
