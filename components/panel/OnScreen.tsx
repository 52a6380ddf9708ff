import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../../knowledge/schema/types';
import type { SummaryEntity } from '../../messaging/protocol';
import type { Words } from '../words/words';
import { CardRow } from './CardRow';
import type { PanelCardDeps } from './PanelCard';

interface Props {
  /** On the screen now, in reading order. */
  readonly inView: readonly EntityId[];
  readonly entities: readonly SummaryEntity[];
  readonly words: Words;
  readonly deps: PanelCardDeps;
  readonly onReveal: (entity: EntityId) => void;
}

/**
 * What is being read now: the names on the screen, each with its card in place. A card that is open stays when its name
 * has been scrolled away, or is no longer marked, until the reader closes it.
 */
export function OnScreen({ inView, entities, words, deps, onReveal }: Props) {
  const [open, setOpen] = useState<readonly EntityId[]>([]);
  const toggle = (id: EntityId) =>
    setOpen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  // After "I know this" the name leaves the list; its card stays and offers the undo.
  const met = useRef(new Map<EntityId, SummaryEntity>());
  for (const entity of entities) met.current.set(entity.id, entity);
  const now = inView.filter((id) => entities.some((entity) => entity.id === id));
  const kept = open.filter((id) => !now.includes(id));
  const shown = [...now, ...kept].flatMap((id) => met.current.get(id) ?? []);
  return (
    <section class="on-screen">
      <h2 class="eyebrow as-of">{words.t('panel_now')}</h2>
      {shown.length === 0 && <p class="small">{words.t('panel_now_none')}</p>}
      <ul class="people">
        {shown.map((entity) => (
          <CardRow
            key={entity.id}
            entity={entity}
            isOpen={open.includes(entity.id)}
            words={words}
            deps={deps}
            onToggle={() => toggle(entity.id)}
            onReveal={() => onReveal(entity.id)}
          />
        ))}
      </ul>
    </section>
  );
}
