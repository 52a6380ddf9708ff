import { useState } from 'preact/hooks';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { EntityId } from '../../knowledge/schema/types';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { CardRow } from './CardRow';
import type { PanelCardDeps } from './PanelCard';

interface Props {
  readonly words: Words;
  /** What was selected. */
  readonly selected: string;
  /** Null until the worker has answered; best first. */
  readonly cards: readonly CardBriefing[] | null;
  /** Null while there are no cards. */
  readonly deps: PanelCardDeps | null;
  readonly onClose: () => void;
}

interface FoundProps {
  readonly words: Words;
  readonly cards: readonly CardBriefing[];
  readonly deps: PanelCardDeps;
}

function Found({ cards, words, deps }: FoundProps) {
  // The best one is open at once: it is what the reader asked for.
  const [open, setOpen] = useState<EntityId | null>(cards[0]?.entity ?? null);
  return (
    <ul class="people">
      {cards.map(({ entity, name, lang, role, identity }) => (
        <CardRow
          key={entity}
          entity={{
            id: entity,
            name,
            role,
            identity: identity.text,
            ...(lang !== undefined && { lang }),
          }}
          isOpen={open === entity}
          words={words}
          deps={deps}
          onToggle={() => setOpen(open === entity ? null : entity)}
        />
      ))}
    </ul>
  );
}

/** What packs and the reader's own articles have on words that were selected. */
export function LookUp({ words, selected, cards, deps, onClose }: Props) {
  const { t } = words;
  const quoted = plain(selected, 80);
  return (
    <section class="look-up" aria-live="polite">
      <div class="look-up-head">
        <h2 class="eyebrow">{t('look_up_title', quoted)}</h2>
        <button type="button" class="icon" aria-label={t('look_up_close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      {cards?.length === 0 && <p class="small">{t('look_up_none', quoted)}</p>}
      {cards && deps && cards.length > 0 && <Found cards={cards} words={words} deps={deps} />}
    </section>
  );
}
