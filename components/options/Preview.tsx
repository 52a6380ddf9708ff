import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/protocol';
import type { MessageKey, Translate } from '../design/text';

interface Piece {
  readonly text: string;
  /** `first` and `again`: a name, at its first and at a later mention. */
  readonly kind: 'plain' | 'first' | 'again';
}

/** The preview's text marks its names itself: `[first mention]`, `{later mention}`. */
export function piecesOf(text: string): readonly Piece[] {
  return text
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .filter(Boolean)
    .map((piece) => {
      if (piece.startsWith('[')) return { kind: 'first', text: piece.slice(1, -1) };
      if (piece.startsWith('{')) return { kind: 'again', text: piece.slice(1, -1) };
      return { kind: 'plain', text: piece };
    });
}

interface Props {
  readonly marks: Settings['marks'];
  readonly delayMs: Settings['hoverDelayMs'];
  readonly t: Translate;
}

/** A name opens after the pointer has rested on it for as long as the setting says. */
function useRest(delayMs: Settings['hoverDelayMs']) {
  const [open, setOpen] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = () => {
    clearTimeout(timer.current);
    setOpen(null);
  };
  const rest = (name: string, shift: boolean) => {
    clearTimeout(timer.current);
    if (delayMs === 'click' || (delayMs === 'shift' && !shift)) return;
    timer.current = setTimeout(() => setOpen(name), delayMs === 'shift' ? 0 : delayMs);
  };
  useEffect(() => leave, [delayMs]);
  return { open, setOpen, rest, leave };
}

/** A few lines of an invented newspaper in which the settings can be tried. */
export function Preview({ marks, delayMs, t }: Props) {
  const { open, setOpen, rest, leave } = useRest(delayMs);
  const hint: MessageKey =
    delayMs === 'click' || delayMs === 'shift'
      ? `options_preview_hint_${delayMs}`
      : 'options_preview_hint_rest';
  return (
    <figure class="preview">
      <figcaption class="eyebrow">{t('options_preview')}</figcaption>
      <p class="prose">
        {piecesOf(t('options_preview_text')).map((piece, at) =>
          piece.kind === 'plain' || (piece.kind === 'again' && marks === 'first') ? (
            piece.text
          ) : (
            <button
              key={at}
              type="button"
              class="preview-mark"
              onPointerEnter={(event) => rest(piece.text, event.shiftKey)}
              onPointerLeave={leave}
              onBlur={leave}
              onClick={() => setOpen(piece.text)}
              onKeyDown={(event) => event.key === 'Escape' && leave()}
            >
              {piece.text}
            </button>
          ),
        )}
      </p>
      <p class={open ? 'preview-card' : 'preview-card small'}>
        {open ? t('options_preview_card', open) : t(hint)}
      </p>
    </figure>
  );
}
