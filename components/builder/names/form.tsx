/** What the forms of a name have in common. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus into a form's first field when it opens. */
export function useFirstFocus<T extends HTMLElement>() {
  const first = useRef<T>(null);
  // Before the next key is heard.
  useLayoutEffect(() => first.current?.focus(), []);
  return first;
}

/** Escape leaves the form; Enter saves it from a list too, as it does from a text field. */
export const formKeys = (onLeave: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') onLeave();
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.target.form?.requestSubmit();
};

export function FormEnd({
  label,
  leave,
  onLeave,
}: {
  readonly label: string;
  readonly leave: string;
  readonly onLeave: () => void;
}) {
  return (
    <p class="handles">
      <button type="submit" class="button primary">
        {label}
      </button>
      <button type="button" class="plain" onClick={onLeave}>
        {leave}
      </button>
    </p>
  );
}
