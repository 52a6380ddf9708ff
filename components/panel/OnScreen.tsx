import { useState } from 'preact/hooks';
import type { EntityId } from '../../knowledge/schema/types';
import type { SummaryEntity } from '../../messaging/protocol';
import { useId } from '../design/ids';
import { roleText } from '../design/roles';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { PanelCard, type PanelCardDeps } from './PanelCard';

interface RowProps {
  readonly entity: SummaryEntity;
  readonly isOpen: boolean;
  readonly words: Words;
  readonly deps: PanelCardDeps;
  readonly onToggle: () => void;
  readonly onReveal: (entity: EntityId) => void;
}

function Row({ entity, isOpen, words, deps, onToggle, onReveal }: RowProps) {
  const id = useId();
  const line = entity.role ? roleText(entity.role, words) : entity.identity;
  return (
    <li data-on-screen={entity.id}>
      <button
        type="button"
        class="entity"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <bdi class="entity-name">{plain(entity.name, 120)}</bdi>{' '}
        <span class="entity-line" lang={entity.lang}>
          {plain(line, 200)}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <PanelCard entity={entity.id} deps={deps} onClose={onToggle} />
            <button type="button" class="plain" onClick={() => onReveal(entity.id)}>
              {words.t('panel_show')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

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
 * has been scrolled away, until the reader closes it.
 */
export function OnScreen({ inView, entities, words, deps, onReveal }: Props) {
  const [open, setOpen] = useState<readonly EntityId[]>([]);
  const toggle = (id: EntityId) =>
    setOpen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const kept = open.filter((id) => !inView.includes(id));
  const shown = [...new Set([...inView, ...kept])].flatMap((id) => byId.get(id) ?? []);
  return (
    <section class="on-screen">
      <h2 class="eyebrow as-of">{words.t('panel_now')}</h2>
      {shown.length === 0 && <p class="small">{words.t('panel_now_none')}</p>}
      <ul class="people">
        {shown.map((entity) => (
          <Row
            key={entity.id}
            entity={entity}
            isOpen={open.includes(entity.id)}
            words={words}
            deps={deps}
            onToggle={() => toggle(entity.id)}
            onReveal={onReveal}
          />
        ))}
      </ul>
    </section>
  );
}
