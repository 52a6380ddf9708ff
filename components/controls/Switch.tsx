interface Props {
  readonly label: string;
  /** What a screen reader calls it, where the label alone does not tell it from others. */
  readonly name?: string;
  /** A second, quieter line under the label. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once: the native checkbox in the role of a switch. */
export function Switch({ label, name, hint, checked, disabled = false, onChange }: Props) {
  return (
    <label class="switch">
      <span class="switch-words">
        <span>{label}</span>
        {hint && <span class="small">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
