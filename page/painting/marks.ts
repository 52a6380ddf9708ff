import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { MarkStyle } from '../../messaging/protocol';
import { nodesOf } from '../reading/block-range';
import { parentOf } from '../reading/dom';
import type { BlockRecord } from '../reading/text/record';
import type { Mark, MarkSurface } from '../types';
import type { PlacedMention } from './choice';
import { createCoverWatch } from './cover-watch';
import type { Highlighter } from './highlighter';
import { textsAt } from './hit-test';
import { createMentionIndex } from './mention-index';
import { createNearness } from './near';
import { createHeirs, PageMark } from './page-mark';
import { isCovered } from './visibility';

const STYLES: readonly MarkStyle[] = [
  'person',
  'organisation',
  'place',
  'event',
  'work',
  'off-story',
];

/** Above this number, only marks near the viewport are painted, because each live range costs the page a little. */
const PAINT_ALL = 300;

/** Duration of a flash: long enough to be found after scrolling. */
const FLASH_MS = 1600;

export interface PaintedPageNeeds {
  readonly doc: Document;
  readonly highlighter: Highlighter;
  /** The first marks of the page are painted. */
  onFirst(): void;
  /** Marks that have come into the viewport are covered by something: choose others. */
  onCovered(mentions: readonly Mention[]): void;
}

/** The marks of a page view: which mentions are painted, and which mention a point lies on. */
export class PaintedPage implements MarkSurface {
  readonly #needs: PaintedPageNeeds;
  readonly #index = createMentionIndex();
  readonly #nearness = createNearness(() => this.#paint());
  readonly #covers = createCoverWatch((marks) => this.#testCover(marks));
  readonly #forcedColors: MediaQueryList | undefined;
  /**
   * Marks that are painted or that the pointer has reached, by record: a mention stays when its text has left the page.
   */
  readonly #made = new WeakMap<BlockRecord, Map<Mention, PageMark>>();
  #painted = new Map<Mention, PageMark>();
  #byNode = new WeakMap<Node, PageMark[]>();
  #styleOf: (entity: EntityId) => MarkStyle = () => 'person';
  #lastId = 0;
  #active: PageMark | null = null;
  #flashing: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;

  constructor(needs: PaintedPageNeeds) {
    this.#needs = needs;
    // Under forced colours a mark is drawn differently (highlighter.ts); the reader may turn them on at any time.
    this.#forcedColors = needs.doc.defaultView?.matchMedia('(forced-colors: active)');
    this.#forcedColors?.addEventListener('change', this.#paint);
  }

  /**
   * Paints exactly these mentions; one that was painted before keeps its mark. All mentions of their entities in the
   * records answer from now on.
   */
  show(
    wanted: readonly PlacedMention[],
    records: readonly BlockRecord[],
    styleOf: (entity: EntityId) => MarkStyle,
  ): void {
    const wasEmpty = this.#lastId === 0;
    this.#styleOf = styleOf;
    const next = this.#marksFor(wanted);
    this.#painted = next;
    this.#byNode = indexByNode(next.values());
    this.#index.set(records, new Set(wanted.map(({ mention }) => mention.entity)));
    const containers = wanted.map(({ record }) => record.block.container);
    this.#nearness.watch(new Set(next.size > PAINT_ALL ? containers : []));
    this.#covers.watch(next.size > PAINT_ALL ? [] : next.values());
    this.#paint();
    if (wasEmpty && next.size > 0) this.#needs.onFirst();
  }

  isMarked(mention: Mention): boolean {
    return this.#painted.has(mention);
  }

  /** False if the page has removed marks from the highlight registry: a page may use the registry too and clear it. */
  isWhole(): boolean {
    return this.#needs.highlighter.isWhole();
  }

  /** A text node has changed: takes off marks that are no longer on their words. */
  recheck(node: Node): void {
    const marks = this.#byNode.get(node);
    if (marks?.some((mark) => mark.painted && !mark.standsRight())) this.#paint();
  }

  clear(): void {
    this.#hasEnded = true;
    for (const mark of this.#painted.values()) mark.hasEnded = true;
    if (this.#active) this.#active.hasEnded = true;
    clearTimeout(this.#flashing);
    this.#active = null;
    this.#forcedColors?.removeEventListener('change', this.#paint);
    this.#nearness.stop();
    this.#covers.stop();
    this.#painted = new Map();
    this.#byNode = new WeakMap();
    this.#index.set([], new Set());
    this.#needs.highlighter.clear();
  }

  marks(): readonly PageMark[] {
    return [...this.#painted.values()];
  }

  markAt(x: number, y: number): PageMark | null {
    if (this.#painted.size === 0) return null;
    for (const hit of textsAt(this.#needs.doc, x, y)) {
      const place = this.#index.at(hit);
      if (place) return this.#markOf(place);
    }
    return null;
  }

  markUnder(x: number, y: number): PageMark | null {
    if (this.#painted.size === 0) return null;
    const place = this.#index.under(this.#needs.doc, x, y);
    const element = place && elementOf(place);
    return element && !isCovered(element, x, y) ? this.#markOf(place) : null;
  }

  setActive(mark: Mark | null): void {
    // With two emphasised marks, both cards would look open.
    if (mark) this.#endFlash();
    this.#active = mark instanceof PageMark ? mark : null;
    this.#needs.highlighter.emphasise('active', mark?.range() ?? null);
  }

  flash(mark: Mark): void {
    clearTimeout(this.#flashing);
    this.#needs.highlighter.emphasise('flash', mark.range());
    this.#flashing = setTimeout(() => this.#endFlash(), FLASH_MS);
  }

  #endFlash(): void {
    clearTimeout(this.#flashing);
    this.#needs.highlighter.emphasise('flash', null);
  }

  #marksFor(wanted: readonly PlacedMention[]): Map<Mention, PageMark> {
    const next = new Map<Mention, PageMark>();
    const stays = ({ mention, record }: PlacedMention) =>
      this.#made.get(record)?.has(mention) ?? false;
    const staying = new Set(wanted.filter(stays).map(({ mention }) => mention));
    const lost = [...this.#painted.values()].filter(({ mention }) => !staying.has(mention));
    const heirOf = createHeirs(lost);
    for (const place of wanted) {
      const heir = staying.has(place.mention) ? null : heirOf(place);
      if (heir) {
        heir.place = place;
        this.#marksIn(place.record).set(place.mention, heir);
      }
      next.set(place.mention, this.#markOf(place));
    }
    return next;
  }

  #markOf(place: PlacedMention): PageMark {
    const marks = this.#marksIn(place.record);
    const known = marks.get(place.mention);
    if (known) return known;
    this.#lastId += 1;
    const mark = new PageMark(this.#lastId, place);
    marks.set(place.mention, mark);
    return mark;
  }

  #marksIn(record: BlockRecord): Map<Mention, PageMark> {
    const marks = this.#made.get(record) ?? new Map<Mention, PageMark>();
    this.#made.set(record, marks);
    return marks;
  }

  readonly #paint = (): void => {
    if (this.#hasEnded) return;
    const { highlighter } = this.#needs;
    const isAll = this.#painted.size <= PAINT_ALL;
    const layers = new Map<MarkStyle, Set<Range>>(STYLES.map((style) => [style, new Set()]));
    for (const mark of this.#painted.values()) {
      const isWanted = isAll || this.#nearness.has(mark.place.record.block.container);
      mark.painted = isWanted ? (mark.standsRight() ? mark.painted : mark.made()) : null;
      if (mark.painted) layers.get(this.#styleOf(mark.mention.entity))?.add(mark.painted);
    }
    for (const [style, ranges] of layers) highlighter.show(style, ranges);
    highlighter.emphasise('active', this.#active?.range() ?? null);
  };

  #testCover(marks: readonly PageMark[]): void {
    const covered = marks.filter((mark) => {
      const range = mark.range();
      const element = range && parentOf(range.startContainer);
      const line = range?.getClientRects()[0];
      if (!element || !line) return false;
      return isCovered(element, (line.left + line.right) / 2, (line.top + line.bottom) / 2);
    });
    if (covered.length > 0) this.#needs.onCovered(covered.map(({ mention }) => mention));
  }
}

function elementOf({ mention, record }: PlacedMention): Element | null {
  const range = record.block.rangeOf(mention.start, mention.end);
  return range && parentOf(range.startContainer);
}

function indexByNode(marks: Iterable<PageMark>): WeakMap<Node, PageMark[]> {
  const byNode = new WeakMap<Node, PageMark[]>();
  for (const mark of marks) {
    const { mention, place } = mark;
    for (const node of nodesOf(place.record.block, mention.start, mention.end)) {
      const list = byNode.get(node);
      if (list) list.push(mark);
      else byNode.set(node, [mark]);
    }
  }
  return byNode;
}
