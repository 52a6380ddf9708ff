import { useEffect, useRef } from 'preact/hooks';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { type Counts, countKept } from './counts';
import type { ChosenFile, ExportFormat, FileEffects, OptionsActions, OptionsView } from './view';

const FORMATS: readonly ExportFormat[] = ['json', 'markdown', 'jsonld'];
const EFFECTS = ['added', 'extended', 'differing', 'same'] as const;

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** How much of each kind has one fate. */
function countsOfEffect(effects: FileEffects, effect: (typeof EFFECTS)[number]): Counts {
  const { visits, notes, known, corrections, highlights } = effects;
  const { learnt, decisions, pageDates } = effects;
  return {
    visits: visits[effect],
    notes: notes[effect],
    known: known[effect],
    corrections: corrections[effect],
    highlights: highlights[effect],
    ...(learnt && { learnt: learnt[effect] }),
    ...(decisions && { decisions: decisions[effect] }),
    ...(pageDates && { pageDates: pageDates[effect] }),
  };
}

/** What taking the file in would do, fate by fate. */
function Effects({ effects, words }: { readonly effects: FileEffects; readonly words: Words }) {
  return (
    <dl class="kept">
      {EFFECTS.map((effect) => {
        const lines = countKept(countsOfEffect(effects, effect), words);
        if (lines.length === 0) return null;
        return [
          <dt key={effect}>{words.t(`options_import_${effect}`)}</dt>,
          ...lines.map((line) => (
            <dd key={line} class="prose">
              {line}
            </dd>
          )),
        ];
      })}
    </dl>
  );
}

function whyNot(chosen: ChosenFile, words: Words): string {
  const { t } = words;
  switch (chosen.kind) {
    case 'unreadable':
      return t(`options_import_${chosen.why}`);
    case 'damaged':
      return t('options_import_damaged', chosen.where);
    case 'too-large':
      return words.t(
        'options_import_too_large',
        words.size(chosen.sizeBytes),
        words.size(chosen.mostBytes),
      );
    default:
      return '';
  }
}

function changesAnything(effects: FileEffects): boolean {
  return Object.values(effects).some(({ added, extended }) => added + extended > 0);
}

/** A file that is being read or imported, with the way to stop. */
function Working({
  chosen,
  words,
  actions,
}: Omit<Props, 'view'> & { readonly chosen: ChosenFile }) {
  const importing = chosen.kind === 'importing';
  const text = importing
    ? words.t('options_importing', words.number(chosen.done), words.number(chosen.total))
    : words.t('options_import_reading', plain(chosen.name, 60));
  return (
    <div class="chosen">
      <p class="prose">{text}</p>
      <progress
        aria-label={text}
        {...(importing && { value: chosen.done, max: Math.max(1, chosen.total) })}
      />
      <div class="choices">
        <button type="button" class="button" onClick={actions.putAway}>
          {words.t('cancel')}
        </button>
      </div>
    </div>
  );
}

/** The answer to a chosen file; takes the focus, so that a screen reader reads it. */
function Chosen({ chosen, words, actions }: Omit<Props, 'view'> & { readonly chosen: ChosenFile }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [chosen]);
  const readable = chosen.kind === 'readable';
  const changes = readable && changesAnything(chosen.effects);
  const title = readable && !changes ? 'options_import_nothing' : 'options_import_title';
  const name = plain(chosen.name, 60);
  return (
    <div class="chosen">
      <h3 ref={heading} class="title" tabIndex={-1}>
        {words.t(readable ? title : 'options_import_refused', name)}
      </h3>
      {readable ? (
        <Effects effects={chosen.effects} words={words} />
      ) : (
        <p class="prose">{whyNot(chosen, words)}</p>
      )}
      <div class="choices">
        <button type="button" class="button" onClick={actions.putAway}>
          {words.t(changes ? 'cancel' : 'options_dismiss')}
        </button>
        {changes && (
          <button type="button" class="button" onClick={actions.importChosen}>
            {words.t('options_import_confirm')}
          </button>
        )}
      </div>
    </div>
  );
}

function Import({ view, words, actions }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.t('options_import')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) actions.choose(file);
          // The same file chosen again is to be read again.
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {words.t('options_import')}
      </button>
      {view.chosen &&
        (view.chosen.kind === 'reading' || view.chosen.kind === 'importing' ? (
          <Working chosen={view.chosen} words={words} actions={actions} />
        ) : (
          <Chosen chosen={view.chosen} words={words} actions={actions} />
        ))}
    </>
  );
}

/** All that is kept, as a file to take elsewhere, and such a file taken in. */
export function ImportExport(props: Props) {
  const { t } = props.words;
  return (
    <section id="import_export" aria-labelledby="import-export-heading">
      <h2 id="import-export-heading" class="name">
        {t('options_section_import_export')}
      </h2>
      <p class="prose lead">{t('options_import_export_lead')}</p>
      <ul class="formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="button" onClick={() => props.actions.save(format)}>
              {t(`options_export_${format}`)}
            </button>
            <p class="small">{t(`options_export_${format}_hint`)}</p>
          </li>
        ))}
      </ul>
      {props.view.isExporting && (
        <p class="prose">
          {t('options_exporting')}{' '}
          <button type="button" class="plain" onClick={props.actions.stopExport}>
            {t('cancel')}
          </button>
        </p>
      )}
      <p class="prose import-lead">{t('options_import_lead')}</p>
      <Import {...props} />
    </section>
  );
}
