import type { Mention } from '../../knowledge/matching/types';
import type { EntityId, EntityKind } from '../../knowledge/schema/types';
import { isAt, nodesOf } from '../reading/where';
import type { Mark, MarkSurface } from '../types';
import type { PlacedMention } from './choice';
import type { Highlighter } from './highlighter';
import { type TextHit, textAt } from './hit-test';
import { createNearness } from './near';

/** The painted page: which mentions are marks now, and which lies where. */
export interface PaintedPage {
  readonly surface: MarkSurface;
  /** Makes marks of exactly these; a mention that was one before keeps its mark. */
  show(wanted: readonly PlacedMention[], kindOf: (entity: EntityId) => EntityKind): void;
  isMarked(mention: Mention): boolean;
  /** False when the page has thrown marks out of its registry: it paints there too, and may begin by clearing all. */
  isWhole(): boolean;
  /** A text node has changed under its marks: takes off those that no longer stand on their words. */
  recheck(node: Node): void;
  clear(): void;
}

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event', 'work'];

/** Above this many marks only those near the viewport are painted: every live range costs the page a little. */
const PAINT_ALL = 300;

/** How long a flash stays: long enough for an eye that has just been scrolled. */
const FLASH_MS = 1600;

/** A mark with the range that is painted for it, when it is. */
class StandingMark implements Mark {
  constructor(
    readonly id: number,
    public place: PlacedMention,
    readonly kind: EntityKind,
    public painted: Range | null,
  ) {}

  get mention(): Mention {
    return this.place.mention;
  }

  range(): Range | null {
    return this.standsRight() ? this.painted : this.made();
  }

  made(): Range | null {
    return this.place.record.block.rangeOf(this.mention.start, this.mention.end);
  }

  /** A live range moves with the text: it may come to lie on other words. */
  standsRight(): boolean {
    const { start, end } = this.mention;
    return this.painted !== null && isAt(this.painted, this.place.record.block, start, end);
  }
}

/**
 * Boxes of turned text are wider than the text: they hold words beside it too, which only the place in the text tells
 * apart. That alone would not do: the place nearest to a point may be half a letter away.
 */
function isOver(range: Range, { node, offset, x, y }: TextHit): boolean {
  const isBefore = node === range.startContainer && offset < range.startOffset;
  if (isBefore || (node === range.endContainer && offset > range.endOffset)) return false;
  for (const rect of range.getClientRects()) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

/** Marks that have lost their text, by what it said: an app that draws itself anew puts the same text back. */
function createHeirs(lost: Iterable<StandingMark>) {
  const byText = new Map<string, StandingMark[]>();
  for (const mark of lost) {
    const { text } = mark.place.record.block;
    const list = byText.get(text);
    if (list) list.push(mark);
    else byText.set(text, [mark]);
  }
  /** Gives the mark that was on these words to the words as they stand now. */
  return ({ mention: { entity, start }, record }: PlacedMention): StandingMark | null => {
    const list = byText.get(record.block.text) ?? [];
    const at = list.findIndex(
      ({ mention }) => mention.entity === entity && mention.start === start,
    );
    return (at >= 0 && list.splice(at, 1)[0]) || null;
  };
}

type ByNode = WeakMap<Node, StandingMark[]>;

function indexByNode(marks: Iterable<StandingMark>): ByNode {
  const byNode: ByNode = new WeakMap();
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

/** @param painted called when the first marks are painted */
export function createPaintedPage(
  doc: Document,
  highlighter: Highlighter,
  painted: () => void = () => undefined,
): PaintedPage {
  let standing = new Map<Mention, StandingMark>();
  let byNode: ByNode = new WeakMap();
  let nextId = 1;
  let active: Mark | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;
  const nearness = createNearness(() => paint());

  const paint = () => {
    const all = standing.size <= PAINT_ALL;
    const layers = new Map<EntityKind, Set<Range>>(KINDS.map((kind) => [kind, new Set()]));
    for (const mark of standing.values()) {
      const wanted = all || nearness.has(mark.place.record.block.container);
      mark.painted = wanted ? (mark.standsRight() ? mark.painted : mark.made()) : null;
      if (mark.painted) layers.get(mark.kind)?.add(mark.painted);
    }
    for (const [kind, ranges] of layers) highlighter.show(kind, ranges);
    highlighter.emphasise('active', active?.range() ?? null);
  };

  // Under forced colours a mark is drawn otherwise (see highlighter.ts); the reader may turn them on at any time.
  const forced = doc.defaultView?.matchMedia('(forced-colors: active)');
  forced?.addEventListener('change', paint);

  const markAt = (x: number, y: number): Mark | null => {
    if (standing.size === 0) return null;
    const hit = textAt(doc, x, y);
    for (const mark of (hit && byNode.get(hit.node)) ?? []) {
      const range = hit && mark.range();
      if (range && isOver(range, hit)) return mark;
    }
    return null;
  };

  const made = (place: PlacedMention, kind: EntityKind) =>
    new StandingMark(nextId++, place, kind, null);

  const endFlash = () => {
    clearTimeout(flashing);
    highlighter.emphasise('flash', null);
  };

  const surface: MarkSurface = {
    markAt,
    marks: () => [...standing.values()],
    setActive(mark) {
      // The eye has gone on: two marks that stand out would both look open.
      if (mark) endFlash();
      active = mark;
      highlighter.emphasise('active', mark?.range() ?? null);
    },
    flash(mark) {
      clearTimeout(flashing);
      highlighter.emphasise('flash', mark.range());
      flashing = setTimeout(endFlash, FLASH_MS);
    },
  };

  return {
    surface,
    isMarked: (mention) => standing.has(mention),
    isWhole: highlighter.isWhole,
    show(wanted, kindOf) {
      const next = new Map<Mention, StandingMark>();
      const stays = ({ mention, record }: PlacedMention) =>
        standing.get(mention)?.place.record === record;
      const staying = new Set(wanted.filter(stays).map(({ mention }) => mention));
      const lost = [...standing.values()].filter(({ mention }) => !staying.has(mention));
      const heirOf = createHeirs(lost);
      for (const place of wanted) {
        const known = staying.has(place.mention) ? standing.get(place.mention) : heirOf(place);
        const mark = known ?? made(place, kindOf(place.mention.entity));
        mark.place = place;
        next.set(place.mention, mark);
      }
      const isFirst = standing.size === 0 && next.size > 0 && nextId === next.size + 1;
      standing = next;
      byNode = indexByNode(next.values());
      const many = next.size > PAINT_ALL;
      nearness.watch(new Set(many ? wanted.map(({ record }) => record.block.container) : []));
      paint();
      if (isFirst) painted();
    },
    recheck(node) {
      const marks = byNode.get(node);
      if (marks?.some((mark) => mark.painted && !mark.standsRight())) paint();
    },
    clear() {
      clearTimeout(flashing);
      active = null;
      forced?.removeEventListener('change', paint);
      nearness.stop();
      standing = new Map();
      byNode = new WeakMap();
      highlighter.clear();
    },
  };
}
