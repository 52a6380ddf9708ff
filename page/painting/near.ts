/** Tells which elements are near enough to the viewport to be painted. */
export interface Nearness {
  /** Watches exactly these. */
  watch(elements: ReadonlySet<Element>): void;
  has(element: Element): boolean;
  stop(): void;
}

/** Painted ahead of the scroll, in viewport heights. */
const MARGIN = '150%';

/** @param changed called when elements have come near or gone far */
export function createNearness(changed: () => void): Nearness {
  let watched: ReadonlySet<Element> = new Set();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      changed();
    },
    { rootMargin: `${MARGIN} 0px` },
  );
  return {
    watch(elements) {
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
    has: (element) => near.has(element),
    stop: () => observer.disconnect(),
  };
}
