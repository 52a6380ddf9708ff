import type { Annotations as AnnotationLists } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import type { AnnotationRows, Loaded, OptionsActions } from './view';

interface Item {
  readonly key: string;
  readonly name: string;
  /** What the annotation says. */
  readonly text: string;
  /** What its removal deletes. */
  readonly rows: AnnotationRows;
}

/** All annotations as lines, by name. */
function itemsOf({ notes, known, corrections }: AnnotationLists, { t }: Words): readonly Item[] {
  const items: Item[] = [
    ...notes.map(({ entity, name, text, others = [] }) => ({
      key: `note ${entity}`,
      name,
      text: [text, ...others.map((other) => other.text)]
        .map((each) => t('options_annotation_note', plain(each, 300)))
        .join(' '),
      rows: { notes: [entity] },
    })),
    ...known.map(({ entity, name }) => ({
      key: `known ${entity}`,
      name,
      text: t('options_annotation_known'),
      rows: { known: [entity] },
    })),
    ...corrections.map(
      ({ entity, name, surface, scope, where }): Item => ({
        key: `correction ${entity} ${surface} ${scope} ${where}`,
        name,
        text: t(`options_annotation_not_${scope}`, plain(surface, 80), plain(where, 120)),
        rows: { corrections: [[entity, surface, scope, where]] },
      }),
    ),
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
      {items.map(({ key, name, text, rows }) => (
        <li key={key} class="rule annotation" data-annotation={key}>
          <span>
            <span class="rule-site">{plain(name, 80)}</span>
            <span class="data annotation-text">{text}</span>
          </span>
          <button
            type="button"
            class="plain"
            aria-label={t('options_annotation_remove_named', name, text)}
            onClick={() => actions.removeAnnotation(rows, name)}
          >
            {t('options_rule_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly annotations: Loaded<AnnotationLists>;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** The reader's annotations: notes, "I know this", "not this one". */
export function Annotations({ annotations, words, actions }: Props) {
  const items = annotations.kind === 'here' ? itemsOf(annotations.value, words) : [];
  return (
    <section id="names" aria-labelledby="names-heading">
      <h2 id="names-heading" class="name">
        {words.t('options_section_names')}
      </h2>
      <p class="prose lead">{words.t('options_annotation_lead')}</p>
      {annotations.kind === 'failed' && (
        <p class="caution">{words.t('options_annotation_closed')}</p>
      )}
      {annotations.kind === 'here' && items.length === 0 && (
        <p class="prose empty">{words.t('options_annotation_empty')}</p>
      )}
      {items.length > 0 && <List items={items} words={words} actions={actions} />}
    </section>
  );
}
