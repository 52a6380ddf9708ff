interface Props {
  readonly label: string;
  /** The key that does the same while the item has the focus. */
  readonly shortcut: string;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** A button with the key that does the same. */
export function KeyButton({ label, shortcut, isMain = false, isDisabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      class={`button ${isMain ? 'primary' : ''}`}
      aria-keyshortcuts={shortcut}
      disabled={isDisabled}
      onClick={onClick}
    >
      {label}{' '}
      <span class="key" aria-hidden="true">
        {shortcut}
      </span>
    </button>
  );
}
