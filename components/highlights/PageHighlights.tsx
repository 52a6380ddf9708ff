import { useState } from 'preact/hooks';
import type { TextHighlight } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';

/** What the popup can do with the highlights of its page. */
export interface HighlightActions {
  /** @returns whether the words are on the page; then it has scrolled to them and the popup closes */
  show(id: string): Promise<boolean>;
  /** @returns the deletion; null if it failed */
  remove(id: string): Promise<string | null>;
  restore(deletion: string): Promise<void>;
}

interface Props {
  readonly highlights: readonly TextHighlight[];
  readonly words: Words;
  readonly actions: HighlightActions;
}

interface RowProps {
  readonly highlight: TextHighlight;
  readonly isLost: boolean;
  readonly words: Words;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}

function Row({ highlight: { quote, note }, isLost, words: { t }, onShow, onRemove }: RowProps) {
  const words = plain(quote.exact, 160);
  return (
    <li>
      <div>
        <button
          type="button"
          class="plain highlight-words"
          aria-label={t('popup_highlight_go', words)}
          onClick={onShow}
        >
          <bdi>{words}</bdi>
        </button>
        {note && (
          <p class="data">
            <bdi>{plain(note.text, 200)}</bdi>
          </p>
        )}
        {isLost && <p class="small">{t('popup_highlight_lost')}</p>}
      </div>
      <button
        type="button"
        class="icon"
        aria-label={t('popup_highlight_remove', words)}
        title={t('highlight_remove')}
        onClick={onRemove}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </li>
  );
}

/** Words of this page that the reader highlighted, with their notes. */
export function PageHighlights({ highlights, words, actions }: Props) {
  const { t } = words;
  const [deletion, setDeletion] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  if (highlights.length === 0 && deletion === null) return null;
  const show = async (id: string) => {
    if (!(await actions.show(id))) setMissing([...missing, id]);
  };
  const remove = async (id: string) => setDeletion(await actions.remove(id));
  const undo = async (id: string) => {
    setDeletion(null);
    await actions.restore(id);
  };
  return (
    <section class="page-highlights">
      <h2 class="eyebrow">{t('popup_highlights')}</h2>
      <ul>
        {highlights.map((highlight) => (
          <Row
            key={highlight.id}
            highlight={highlight}
            isLost={highlight.lostMs !== undefined || missing.includes(highlight.id)}
            words={words}
            onShow={() => void show(highlight.id)}
            onRemove={() => void remove(highlight.id)}
          />
        ))}
      </ul>
      <p class="small" role="status">
        {deletion !== null && t('highlight_removed')}
      </p>
      {deletion !== null && (
        <button type="button" class="plain" onClick={() => void undo(deletion)}>
          {t('card_undo')}
        </button>
      )}
    </section>
  );
}
