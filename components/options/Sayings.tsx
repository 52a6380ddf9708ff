import type { Sayings as Said, Saying } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import type { Loaded, OptionsActions } from './view';

interface Item {
  readonly key: string;
  readonly name: string;
  /** What was said of the name. */
  readonly text: string;
  /** Unsays it. */
  readonly back: Saying;
}

/** Everything that was said, as one kind of line; by name, so that what belongs together stands together. */
function itemsOf({ notes, known, corrections }: Said, { t }: Words): readonly Item[] {
  const items: Item[] = [
    ...notes.map(({ entity, name, text }) => ({
      key: `note ${entity}`,
      name,
      text: t('options_said_note', plain(text, 300)),
      back: { kind: 'note', entity, text: '' } as const,
    })),
    ...known.map(({ entity, name }) => ({
      key: `known ${entity}`,
      name,
      text: t('options_said_known'),
      back: { kind: 'known', entity, on: false } as const,
    })),
    ...corrections.map(({ entity, name, surface, scope, where }) => ({
      key: `correction ${entity} ${surface} ${scope} ${where}`,
      name,
      text: t(`options_said_not_${scope}`, plain(surface, 80), plain(where, 120)),
      // What was kept is the address or the site, whichever the scope asks for.
      back: {
        kind: 'correction',
        entity,
        surface,
        scope,
        url: where,
        site: where,
        on: false,
      } as const,
    })),
  ];
  return items.sort((one, other) => one.name.localeCompare(other.name));
}

interface ListProps {
  readonly items: readonly Item[];
  readonly words: Words;
  readonly actions: OptionsActions;
}

function List({ items, words: { t }, actions }: ListProps) {
  return (
    <ul class="rules">
      {items.map(({ key, name, text, back }) => (
        <li key={key} class="rule said" data-saying={key}>
          <span>
            <span class="rule-site">{plain(name, 80)}</span>
            <span class="data said-text">{text}</span>
          </span>
          <button
            type="button"
            class="plain"
            aria-label={t('options_said_remove_named', name, text)}
            onClick={() => actions.say(back)}
          >
            {t('options_rule_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly sayings: Loaded<Said>;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** What the reader has said of names in their cards: notes, "I know this", "not this one". */
export function Sayings({ sayings, words, actions }: Props) {
  const items = sayings.kind === 'here' ? itemsOf(sayings.value, words) : [];
  return (
    <section id="names" aria-labelledby="names-heading">
      <h2 id="names-heading" class="name">
        {words.t('options_section_names')}
      </h2>
      <p class="prose lead">{words.t('options_said_lead')}</p>
      {sayings.kind === 'failed' && <p class="caution">{words.t('options_said_closed')}</p>}
      {sayings.kind === 'here' && items.length === 0 && (
        <p class="prose empty">{words.t('options_said_empty')}</p>
      )}
      {items.length > 0 && <List items={items} words={words} actions={actions} />}
    </section>
  );
}
