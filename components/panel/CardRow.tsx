import type { SummaryEntity } from '../../messaging/protocol';
import { useId } from '../design/ids';
import { roleText } from '../design/roles';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { PanelCard, type PanelCardDeps } from './PanelCard';

interface Props {
  readonly entity: Pick<SummaryEntity, 'id' | 'name' | 'lang' | 'role' | 'identity'>;
  readonly isOpen: boolean;
  readonly words: Words;
  readonly deps: PanelCardDeps;
  readonly onToggle: () => void;
  /** Scrolls the page to the name; absent where the page does not have it. */
  readonly onReveal?: () => void;
}

/** A name and what it is. A press opens its card below it. */
export function CardRow({ entity, isOpen, words, deps, onToggle, onReveal }: Props) {
  const id = useId();
  const line = entity.role ? roleText(entity.role, words) : entity.identity;
  return (
    <li data-card-row={entity.id}>
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
            {onReveal && (
              <button type="button" class="plain" onClick={onReveal}>
                {words.t('panel_show')}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
