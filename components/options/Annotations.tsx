import { useState } from 'preact/hooks';
import type { Annotations as AnnotationLists, Correction } from '../../messaging/protocol';
import { useId } from '../design/ids';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { ConfirmDelete } from './ConfirmDelete';
import { countKept, countsOf } from './counts';
import type { AnnotationRows, Loaded, OptionsActions } from './view';

interface Item {
  readonly key: string;
  readonly name: string;
  /** What the annotation says. */
  readonly text: string;
  /** Target of the removal. */
  readonly rows: AnnotationRows;
}

type CorrectionRow = NonNullable<AnnotationRows['corrections']>[number];

/** A correction by its key in the store. */
function rowOf({
  entity,
  surface,
  scope,
  where,
}: Pick<Correction, 'entity' | 'surface' | 'scope' | 'where'>): CorrectionRow {
  return [entity, surface, scope, where];
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
        rows: { corrections: [rowOf({ entity, surface, scope, where })] },
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

const KINDS = ['notes', 'known', 'corrections'] as const;
type Kind = (typeof KINDS)[number];

/** The lists with those of one kind alone; all for null. */
function ofKind(lists: AnnotationLists, kind: Kind | null): AnnotationLists {
  const keep = <T,>(each: Kind, rows: readonly T[]) => (kind === null || kind === each ? rows : []);
  return {
    notes: keep('notes', lists.notes),
    known: keep('known', lists.known),
    corrections: keep('corrections', lists.corrections),
    highlights: [], // a section of their own
  };
}

interface KeptProps {
  readonly lists: AnnotationLists;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Deletes all that is listed, after saying how much of what. */
function DeleteListed({ lists, words, actions }: KeptProps) {
  const what = words.list(countKept(countsOf(0, lists), words));
  const rows = {
    notes: lists.notes.map(({ entity }) => entity),
    known: lists.known.map(({ entity }) => entity),
    corrections: lists.corrections.map(rowOf),
  };
  return (
    <ConfirmDelete
      label={words.t('options_annotations_delete', what)}
      title={words.t('options_annotations_delete_title', what)}
      confirm={words.t('options_annotations_delete_confirm', what)}
      words={words}
      onConfirm={() => actions.removeAnnotation(rows, '')}
    >
      <p class="prose">{words.t('options_clear_text')}</p>
    </ConfirmDelete>
  );
}

/** What is kept, by kind. */
function Kept({ lists, words, actions }: KeptProps) {
  const { t } = words;
  const id = useId();
  const [chosen, setChosen] = useState<Kind | null>(null);
  const present = KINDS.filter((kind) => lists[kind].length > 0);
  // The chosen kind may have become empty.
  const kind = present.find((one) => one === chosen) ?? null;
  const shown = ofKind(lists, kind);
  return (
    <>
      <div class="handles">
        <label for={id} class="eyebrow">
          {t('options_kind')}
        </label>
        <select
          id={id}
          value={kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setChosen(KINDS.find((one) => one === value) ?? null)
          }
        >
          <option value="">{t('options_kind_all')}</option>
          {present.map((one) => (
            <option key={one} value={one}>
              {t(`options_kind_${one}`)}
            </option>
          ))}
        </select>
        <DeleteListed lists={shown} words={words} actions={actions} />
      </div>
      <List items={itemsOf(shown, words)} words={words} actions={actions} />
    </>
  );
}

interface Props {
  readonly annotations: Loaded<AnnotationLists>;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** The reader's annotations: notes, "I know this", "not this one". */
export function Annotations({ annotations, words, actions }: Props) {
  const lists = annotations.kind === 'here' ? annotations.value : null;
  const isEmpty = lists !== null && KINDS.every((kind) => lists[kind].length === 0);
  return (
    <section id="names" aria-labelledby="names-heading">
      <h2 id="names-heading" class="name">
        {words.t('options_section_names')}
      </h2>
      <p class="prose lead">{words.t('options_annotation_lead')}</p>
      {annotations.kind === 'failed' && (
        <p class="caution">{words.t('options_annotation_closed')}</p>
      )}
      {isEmpty && <p class="prose empty">{words.t('options_annotation_empty')}</p>}
      {lists && !isEmpty && <Kept lists={lists} words={words} actions={actions} />}
    </section>
  );
}
