import type { EntityId } from '../../knowledge/schema/types';
import { linesOf } from '../frames';
import { bringIntoView } from '../into-view';
import type { Mark, MarkSurface } from '../types';
import { isTyping } from './typing';

/** Steps through the marks of a page by key. */
export interface MarkNavigator {
  /** Goes to the next or the previous mark and shows it. @returns false when there is none, or the reader is typing */
  step(by: 1 | -1): boolean;
  /** Opens the card of an entity's first mark, or of the mark that was last stepped to; it takes the focus. */
  open(entity: EntityId | null): boolean;
}

/** A mark counts as seen when it is this far from the view's upper and lower edge, CSS px. */
const MARGIN_PX = 40;

/** In the view and not covered: a sticky header hides what is behind it. */
function isSeen(view: Window, surface: MarkSurface, mark: Mark): boolean {
  const [line] = linesOf(mark.range());
  if (!line || line.top < MARGIN_PX || line.bottom > view.innerHeight - MARGIN_PX) return false;
  const under = surface.markAt((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  return under?.id === mark.id;
}

function show(view: Window, surface: MarkSurface, mark: Mark): void {
  const range = mark.range();
  if (!range || isSeen(view, surface, mark)) return;
  bringIntoView(range, MARGIN_PX, 'instant');
  // In the view but covered: only the middle of the view is sure to be free.
  if (!isSeen(view, surface, mark)) bringIntoView(range, view.innerHeight / 3, 'instant');
}

/** Scrolls to a mark that is entirely out of the view; a mark that is partly visible stays where it is. */
export function bringBack(view: Window, mark: Mark): void {
  const range = mark.range();
  const [line] = linesOf(range);
  if (!range || !line || (line.bottom > 0 && line.top < view.innerHeight)) return;
  bringIntoView(range, MARGIN_PX, 'instant');
}

/** @param call opens a mark's card, pinned and with the focus */
export function createMarkNavigator(
  view: Window,
  surface: MarkSurface,
  call: (mark: Mark) => void,
): MarkNavigator {
  let current: number | null = null;

  const standing = () => surface.marks().filter((mark) => linesOf(mark.range()).length > 0);
  const firstInView = (marks: readonly Mark[]) =>
    marks.findIndex((mark) => isSeen(view, surface, mark));

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
      show(view, surface, mark);
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
      show(view, surface, mark);
      call(mark);
      return true;
    },
  };
}
