import type { Mention } from '../../knowledge/matching/types';
import type { EntityKind } from '../../knowledge/schema/types';
import type { Mark, MarkSurface } from '../types';
import type { Highlighter } from './highlighter';
import { textAt } from './hit-test';

/** A mention that is to stand painted. */
export interface Paintable {
  readonly mention: Mention;
  readonly kind: EntityKind;
  /** The range, made when the mark is first painted. */
  rangeNow(): Range | null;
}

interface PaintedMark extends Mark {
  readonly source: Paintable;
  readonly painted: Range;
}

/** The painted page: what is marked now, and which mark lies where. */
export interface PaintedPage {
  readonly surface: MarkSurface;
  /** Paints exactly these; marks that stay keep their identity. @returns how many stand */
  paint(wanted: readonly Paintable[]): number;
  has(source: Paintable): boolean;
  markOf(source: Paintable): Mark | undefined;
  clear(): void;
}

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event', 'work'];
/** How long a flash stays: long enough for an eye that has just been scrolled. */
const FLASH_MS = 1600;

function isOver(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

export function createPaintedPage(doc: Document, highlighter: Highlighter): PaintedPage {
  let standing = new Map<Paintable, PaintedMark>();
  let byNode = new WeakMap<Node, PaintedMark[]>();
  let nextId = 1;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const make = (source: Paintable): PaintedMark | null => {
    const painted = source.rangeNow();
    if (!painted) return null;
    const mark: PaintedMark = {
      id: nextId,
      mention: source.mention,
      source,
      painted,
      range: () => (painted.startContainer.isConnected && !painted.collapsed ? painted : null),
    };
    nextId += 1;
    return mark;
  };

  const index = () => {
    byNode = new WeakMap();
    for (const mark of standing.values()) {
      const { startContainer, endContainer } = mark.painted;
      for (const node of new Set([startContainer, endContainer])) {
        byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      }
    }
  };

  const surface: MarkSurface = {
    markAt(x, y) {
      const hit = textAt(doc, x, y);
      const marks = hit ? (byNode.get(hit.node) ?? []) : [];
      return marks.find(({ painted }) => hit && isOver(painted, hit.x, hit.y)) ?? null;
    },
    marks: () => [...standing.values()],
    setActive: (mark) => highlighter.emphasise('active', mark?.range() ?? null),
    flash(mark) {
      clearTimeout(flashing);
      highlighter.emphasise('flash', mark.range());
      flashing = setTimeout(() => highlighter.emphasise('flash', null), FLASH_MS);
    },
  };

  return {
    surface,
    has: (source) => standing.has(source),
    markOf: (source) => standing.get(source),
    paint(wanted) {
      const next = new Map<Paintable, PaintedMark>();
      for (const source of wanted) {
        const old = standing.get(source);
        const mark = old?.range() ? old : make(source);
        if (mark) next.set(source, mark);
      }
      standing = next;
      index();
      for (const kind of KINDS) {
        const ofKind = [...next.values()].filter(({ source }) => source.kind === kind);
        highlighter.show(kind, new Set(ofKind.map(({ painted }) => painted)));
      }
      return next.size;
    },
    clear() {
      clearTimeout(flashing);
      standing = new Map();
      byNode = new WeakMap();
      highlighter.clear();
    },
  };
}
