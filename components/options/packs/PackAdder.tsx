import { useEffect, useRef, useState } from 'preact/hooks';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { ChosenPack, OptionsActions, OptionsView } from '../view';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

interface AffectedProps {
  readonly affected: Whole['comparison']['affected'];
  readonly words: Words;
}

type Whole = Extract<ChosenPack, { kind: 'whole' }>;

function titleOf(chosen: ChosenPack, { t }: Words): string {
  const name = plain(chosen.name, 60);
  switch (chosen.kind) {
    case 'examining':
      return t('options_pack_examining', name);
    case 'same':
      return t('options_pack_same', plain(chosen.manifest.title, 120));
    case 'whole':
      return questionOf(chosen, t);
    default:
      return t('options_pack_refused', name);
  }
}

function questionOf({ manifest, fate, present }: Whole, t: Words['t']): string {
  const title = plain(manifest.title, 120);
  if (fate === 'added') return t('options_pack_add_title', title);
  return t(`options_pack_${fate}_title`, title, present ?? '', manifest.version);
}

/** What the pack holds and would change, each part in a sentence of its own. */
function sentencesOf({ manifest, sizeBytes, comparison }: Whole, words: Words): string[] {
  const { counts, lastDay } = manifest;
  const holds = [
    words.count(counts.entities, (form) => `options_pack_holds_${form}`),
    words.count(counts.articles, (form) => `options_pack_built_${form}`, words.day(lastDay)),
    words.t('options_pack_room', words.size(sizeBytes)),
  ];
  const { fresh, shared, gone } = comparison;
  return [
    holds.join(' · '),
    fresh > 0 && words.count(fresh, (form) => `options_pack_fresh_${form}`),
    shared > 0 && words.count(shared, (form) => `options_pack_shared_${form}`),
    gone > 0 && words.count(gone, (form) => `options_pack_gone_${form}`),
  ].filter((line) => line !== false);
}

/** At most so many names are listed; further ones are counted. */
const MOST_NAMED = 12;

/** Entities of other packs that the pack shares names with. */
function AffectedNames({ affected, words }: AffectedProps) {
  if (affected.length === 0) return null;
  const named = affected
    .slice(0, MOST_NAMED)
    .map(({ name, packTitle }) => `${plain(name, 60)} (${plain(packTitle, 60)})`);
  const more = affected.length - named.length;
  return (
    <>
      <p class="prose">{words.t('options_pack_affected')}</p>
      <ul class="prose">
        {named.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {more > 0 && <li>{words.t('options_pack_affected_more', String(more))}</li>}
      </ul>
    </>
  );
}

function Said({ chosen, words }: { readonly chosen: ChosenPack; readonly words: Words }) {
  const { t, size } = words;
  switch (chosen.kind) {
    case 'examining':
      return null;
    case 'unopened':
      return <p class="prose">{t('options_import_unopened')}</p>;
    case 'too-large':
      return (
        <p class="prose">
          {t('options_pack_too_large', size(chosen.sizeBytes), size(chosen.mostBytes))}
        </p>
      );
    case 'refused':
      return <p class="prose">{t('options_pack_refused_text', plain(chosen.reason))}</p>;
    case 'same':
      return <p class="prose">{t('options_pack_same_text', chosen.manifest.version)}</p>;
    case 'whole':
      return (
        <>
          <p class="prose">{plain(chosen.manifest.description)}</p>
          {sentencesOf(chosen, words).map((line) => (
            <p key={line} class="prose">
              {line}
            </p>
          ))}
          <AffectedNames affected={chosen.comparison.affected} words={words} />
        </>
      );
  }
}

/** The answer to a file that was chosen; it takes the focus, so that a screen reader reads it. */
function Chosen({ chosen, words, actions }: Omit<Props, 'view'> & { readonly chosen: ChosenPack }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [chosen]);
  const { kind } = chosen;
  return (
    <div class="chosen" aria-busy={kind === 'examining'}>
      <h3 ref={heading} class="title" tabIndex={-1}>
        {titleOf(chosen, words)}
      </h3>
      <Said chosen={chosen} words={words} />
      <div class="choices">
        <button type="button" class="button" onClick={actions.leavePack}>
          {words.t(kind === 'whole' || kind === 'examining' ? 'cancel' : 'options_dismiss')}
        </button>
        {kind === 'whole' && (
          <button type="button" class="button" onClick={actions.addChosenPack}>
            {words.t(
              chosen.fate === 'added' ? 'options_pack_add_confirm' : 'options_pack_replace_confirm',
            )}
          </button>
        )}
      </div>
    </div>
  );
}

/** Files may be dropped on it; whatever else is dragged past is left to the browser. */
function useDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    },
  };
}

/** Adds a pack from a file, after saying what that would do. */
export function PackAdder({ view: { chosenPack }, words: { t }, words, actions }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const had = useRef(false);
  const { over, ...drop } = useDrop(actions.choosePack);
  useEffect(() => {
    // The pressed button is gone: keyboard focus moves here.
    if (had.current && !chosenPack) button.current?.focus();
    had.current = chosenPack !== null;
  }, [chosenPack]);
  return (
    <div class={over ? 'adder over' : 'adder'} {...drop}>
      <p class="prose">{t('options_pack_add_lead')}</p>
      <input
        ref={input}
        type="file"
        accept=".bgpk"
        hidden
        aria-label={t('options_pack_add')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) actions.choosePack(file);
          // The same file chosen again is to be examined again.
          currentTarget.value = '';
        }}
      />
      <button ref={button} type="button" class="button" onClick={() => input.current?.click()}>
        {t('options_pack_add')}
      </button>
      {chosenPack && <Chosen chosen={chosenPack} words={words} actions={actions} />}
    </div>
  );
}
