import { useLanguage } from '../design/text';

/** A command of the extension and its keys, as the browser has them now. */
export interface Shortcut {
  readonly name: string;
  /** What it does. */
  readonly does: string;
  /** "Alt+Shift+N"; null where the reader has taken the keys away. */
  readonly keys: string | null;
}

interface Props {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for changing them; null where it has none that can be opened. */
  readonly onChange: (() => void) | null;
}

/** Keys stand in the order in which they are read on a keyboard, also on a mirrored page. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <span class="keys" dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

/** The keyboard shortcuts, with the way to the browser's own page for changing them. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>
              {keys ? <Keys keys={keys} /> : <span class="small">{t('shortcuts_none')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <button type="button" class="button" onClick={onChange}>
          {t('shortcuts_change')}
        </button>
      ) : (
        <p class="small">{t('shortcuts_where')}</p>
      )}
    </>
  );
}
