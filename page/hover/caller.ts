import type { EntityId } from '../../knowledge/schema/types';
import { bringIntoView, spanIn } from '../into-view';
import type { Mark, MarkSurface } from '../types';
import { isTyping } from './typing';

/** Marks by key: the way through a page without a pointer. */
export interface MarkCaller {
  /** Goes to the next or the previous mark and shows it. @returns false when there is none, or the reader is typing */
  step(by: 1 | -1): boolean;
  /** Opens the card of an entity's first mark, or of the mark that was last stepped to; it takes the focus. */
  open(entity: EntityId | null): boolean;
}

/** A mark counts as seen when it is this far from the view's upper and lower edge, CSS px. */
const MARGIN_PX = 40;

function isInView(view: Window, range: Range): boolean {
  const { top, bottom } = spanIn(range, view.document);
  return top >= MARGIN_PX && bottom <= view.innerHeight - MARGIN_PX;
}

function show(mark: Mark): void {
  const range = mark.range();
  if (range) bringIntoView(range, MARGIN_PX, 'instant');
}

/** @param call opens a mark's card, pinned and with the focus */
export function createCaller(
  view: Window,
  surface: MarkSurface,
  call: (mark: Mark) => void,
): MarkCaller {
  let current: number | null = null;

  const standing = () => surface.marks().filter((mark) => mark.range() !== null);
  const firstInView = (marks: readonly Mark[]) =>
    marks.findIndex((mark) => {
      const range = mark.range();
      return range !== null && isInView(view, range);
    });

  const after = (marks: readonly Mark[], by: 1 | -1): number => {
    const at = marks.findIndex(({ id }) => id === current);
    if (at >= 0) return (at + by + marks.length) % marks.length;
    return Math.max(0, firstInView(marks));
  };

  return {
    step(by) {
      const marks = standing();
      const mark = isTyping(view) ? undefined : marks[after(marks, by)];
      if (!mark) return false;
      current = mark.id;
      show(mark);
      surface.flash(mark);
      return true;
    },
    open(entity) {
      const marks = standing();
      const mark =
        entity === null
          ? (marks.find(({ id }) => id === current) ?? marks[Math.max(0, firstInView(marks))])
          : marks.find(({ mention }) => mention.entity === entity);
      if (!mark || (entity === null && isTyping(view))) return false;
      current = mark.id;
      show(mark);
      call(mark);
      return true;
    },
  };
}

/** A symbol, because a page element with a fitting `id` would answer to a plain name. */
const KEY = Symbol.for('backgrounder.caller');

type World = typeof globalThis & { [KEY]?: MarkCaller };

/** Called by the hover script: the follower's script answers commands with it. */
export function leaveCaller(caller: MarkCaller): void {
  (globalThis as World)[KEY] = caller;
}

export function findCaller(): MarkCaller | null {
  return (globalThis as World)[KEY] ?? null;
}
