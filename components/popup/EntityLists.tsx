import { useState } from 'preact/hooks';
import { isOwnEntity } from '../../knowledge/reading/own/entity-id';
import type { EntityId, EntityKind } from '../../knowledge/schema/types';
import type { SummaryEntity } from '../../messaging/protocol';
import { roleText } from '../design/roles';
import { plain } from '../design/text';
import type { Words } from '../words/words';

/** The order of the lists: people first, as in a cast. */
const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event', 'work'];
/**
 * Names shown of a list before it is folded: the background below must stay in reach. People come first, each with a
 * line on who that is; the others run on as names alone.
 */
const UNFOLDED: Readonly<Record<EntityKind, number>> = {
  person: 5,
  organisation: 8,
  place: 8,
  event: 4,
  work: 4,
};

/** People, and on a page off the story all others too, have a row with what they are; the rest run on as names. */
function hasRow({ kind, inStory }: SummaryEntity): boolean {
  return kind === 'person' || !inStory;
}

/** The role at the page's date; off the story what it is on every date comes first. */
function lineOf({ id, role, identity, inStory }: SummaryEntity, words: Words): string {
  // The identity of a learnt name only says that it was learnt.
  if (isOwnEntity(id)) return role ? roleText(role, words) : '';
  if (!role) return identity;
  return inStory ? roleText(role, words) : `${identity} · ${roleText(role, words)}`;
}

interface RowProps {
  readonly entity: SummaryEntity;
  readonly hidden: boolean;
  readonly tellNew: boolean;
  readonly words: Words;
  readonly onReveal: (entity: EntityId) => void;
}

function Row({ entity, hidden, tellNew, words, onReveal }: RowProps) {
  const times =
    entity.count === 2
      ? words.t('popup_times_two')
      : words.count(entity.count, (form) => `popup_times_${form}`);
  const line = lineOf(entity, words);
  const isRow = hasRow(entity);
  return (
    <li hidden={hidden} data-entity={entity.id}>
      <button
        type="button"
        class="entity"
        disabled={entity.painted === 0}
        title={isRow ? undefined : line}
        onClick={() => onReveal(entity.id)}
      >
        <bdi class="entity-name">{plain(entity.name, 120)}</bdi>{' '}
        <span class="visually-hidden">{times}</span>
        {isRow && line && (
          <span class="entity-line" lang={entity.lang}>
            {plain(line, 200)}
          </span>
        )}{' '}
        {entity.isNew && tellNew && <span class="fresh">{words.t('popup_fresh')}</span>}
      </button>
    </li>
  );
}

interface ListProps {
  readonly kind: EntityKind;
  readonly entities: readonly SummaryEntity[];
  readonly tellNew: boolean;
  readonly words: Words;
  readonly onReveal: (entity: EntityId) => void;
}

function KindList({ kind, entities, tellNew, words, onReveal }: ListProps) {
  const [open, setOpen] = useState(false);
  // One more than the fold shows would make a button that hides a single row.
  const folds = entities.length > UNFOLDED[kind] + 1;
  const shown = open || !folds ? entities.length : UNFOLDED[kind];
  const rest = entities.length - UNFOLDED[kind];
  const isRunOn = !entities.some(hasRow);
  return (
    <section class={isRunOn ? 'kind names' : 'kind'}>
      <h2 class="eyebrow">{words.t(`popup_kind_${kind}`)}</h2>
      <ul class={isRunOn ? 'run-on' : 'people'}>
        {entities.map((entity, at) => (
          <Row
            key={entity.id}
            entity={entity}
            hidden={at >= shown}
            tellNew={tellNew}
            words={words}
            onReveal={onReveal}
          />
        ))}
      </ul>
      {folds && (
        <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.t('popup_fewer') : words.count(rest, (form) => `popup_more_${form}`)}
        </button>
      )}
    </section>
  );
}

interface Props {
  /** In reading order. */
  readonly entities: readonly SummaryEntity[];
  readonly words: Words;
  readonly onReveal: (entity: EntityId) => void;
}

/** Who and what is on the page, by kind, in reading order within each. A row leads to its mark. */
export function EntityLists({ entities, words, onReveal }: Props) {
  // If everything is new, a label on every row says nothing.
  const tellNew = entities.some(({ isNew }) => !isNew);
  return (
    <div class="kinds">
      {KINDS.map((kind) => {
        const those = entities.filter((entity) => entity.kind === kind);
        if (those.length === 0) return null;
        return (
          <KindList
            key={kind}
            kind={kind}
            entities={those}
            tellNew={tellNew}
            words={words}
            onReveal={onReveal}
          />
        );
      })}
    </div>
  );
}
