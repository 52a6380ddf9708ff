import type { ComponentChildren, Ref } from 'preact';
import { type ReviewKeys, reviewKeyOf } from './review-keys';

interface Props {
  readonly box: Ref<HTMLElement>;
  readonly label: string;
  readonly state: string;
  /** What the keys do; a key that is not among them keeps its own meaning. */
  readonly keys: ReviewKeys;
  readonly children: ComponentChildren;
}

/** The item under review. It has the focus, so the keys of the review are heard here. */
export function ItemCard({ box, label, state, keys, children }: Props) {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.currentTarget instanceof HTMLElement)
      event.currentTarget.focus({ preventScroll: true });
    const key = reviewKeyOf(event);
    const act = key && keys[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <section
      ref={box}
      class="card-now"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the review are heard here
      tabIndex={0}
      aria-label={label}
      onKeyDown={press}
      data-state={state}
    >
      {children}
    </section>
  );
}
