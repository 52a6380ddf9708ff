import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/protocol';
import type { MessageKey, Translate } from '../design/text';

interface Piece {
  readonly text: string;
  /** `first` and `again`: a name, at its first and at a later mention. */
  readonly kind: 'plain' | 'first' | 'again';
}

/** The preview's text marks its names itself: `[first mention]`, `{later mention}`. */
function piecesOf(text: string): readonly Piece[] {
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
  readonly settings: Settings;
  readonly t: Translate;
}

/** Opens a name as the settings say: after a dwell time, or at once while Shift is held. */
function useRest({ openOn, hoverDelayMs }: Settings) {
  const [open, setOpen] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = () => {
    clearTimeout(timer.current);
    setOpen(null);
  };
  const rest = (name: string, shift: boolean) => {
    clearTimeout(timer.current);
    if (openOn === 'click' || (openOn === 'modifier' && !shift)) return;
    timer.current = setTimeout(() => setOpen(name), openOn === 'modifier' ? 0 : hoverDelayMs);
  };
  useEffect(() => leave, [openOn, hoverDelayMs]);
  return { open, setOpen, rest, leave };
}

/** A few lines of an invented newspaper in which the settings can be tried. */
export function Preview({ settings, t }: Props) {
  const { marks, openOn } = settings;
  const { open, setOpen, rest, leave } = useRest(settings);
  const hint: MessageKey =
    openOn === 'hover' ? 'options_preview_hint_rest' : `options_preview_hint_${openOn}`;
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
