import type { PageMark } from './page-mark';

/** Watches painted marks come into the viewport: only there can the browser say whether something covers them. */
export interface CoverWatch {
  /** Watches exactly these, except those that have been tested. */
  watch(marks: Iterable<PageMark>): void;
  stop(): void;
}

/** @param entered called with the marks of elements that have come into the viewport, once a mark */
export function createCoverWatch(entered: (marks: readonly PageMark[]) => void): CoverWatch {
  const tested = new WeakSet<PageMark>();
  const byContainer = new Map<Element, PageMark[]>();
  const observer = new IntersectionObserver((entries) => {
    const marks = entries.flatMap(({ target, isIntersecting }) => {
      if (!isIntersecting) return [];
      observer.unobserve(target);
      const here = byContainer.get(target) ?? [];
      byContainer.delete(target);
      return here;
    });
    for (const mark of marks) tested.add(mark);
    if (marks.length > 0) entered(marks);
  });
  return {
    watch(marks) {
      const before = new Set(byContainer.keys());
      byContainer.clear();
      for (const mark of marks) {
        if (tested.has(mark)) continue;
        const { container } = mark.place.record.block;
        const list = byContainer.get(container);
        if (list) list.push(mark);
        else byContainer.set(container, [mark]);
      }
      for (const element of before) if (!byContainer.has(element)) observer.unobserve(element);
      for (const element of byContainer.keys()) if (!before.has(element)) observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}
