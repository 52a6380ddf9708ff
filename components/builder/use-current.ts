import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

interface Item {
  readonly key: string;
  readonly state: string;
}

/**
 * Which item is under review: the first open one, until another is chosen. After a decision the next open one follows,
 * and the focus stays where the keys are heard.
 * @param start key of the item that the step opens with; null for the first open one
 */
export function useCurrent<T extends Item>(items: readonly T[], start: string | null = null) {
  const [chosen, choose] = useState<string | null>(start);
  const box = useRef<HTMLElement>(null);
  const index = items.findIndex(({ key }) => key === chosen);
  const firstOpen = items.findIndex(({ state }) => state === 'open');
  const at = index >= 0 ? index : Math.max(0, firstOpen);
  const current = items[at];
  const focus = useCallback(() => box.current?.focus({ preventScroll: true }), []);
  const isThere = current !== undefined;
  // Items may come after the step was opened.
  useEffect(focus, [focus, isThere]);
  const step = (by: number) => {
    const next = items[at + by];
    if (next) choose(next.key);
    focus();
  };
  /** To the next open item behind this one, or the first open one. */
  const advance = () => {
    const isOpen = ({ key, state }: T) => state === 'open' && key !== current?.key;
    const next = items.slice(at + 1).find(isOpen) ?? items.find(isOpen);
    choose(next?.key ?? current?.key ?? null);
    focus();
  };
  return { current, box, choose, step, advance, focus };
}
