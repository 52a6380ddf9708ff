interface Props {
  readonly title: string;
  readonly text: string;
  /** The error message itself, for a bug report. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly act: () => void };
}

/** Shown instead of lists: the state, the reason, and one action. */
export function Notice({ title, text, detail, action }: Props) {
  return (
    <section class="notice">
      <h1 class="title">{title}</h1>
      <p class="prose">{text}</p>
      {detail && <p class="small">{detail}</p>}
      {action && (
        <button type="button" class="button" onClick={action.act}>
          {action.label}
        </button>
      )}
    </section>
  );
}
