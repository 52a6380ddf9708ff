import { useEffect, useRef } from 'preact/hooks';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import type { Deleted, OptionsActions, OptionsView } from './view';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** What the reader can have back, in words. */
function goneText({ visits, annotations, packs }: Deleted, words: Words): string {
  const { notes, known, corrections } = annotations;
  if (notes.length + known.length + corrections.length > 0) return words.t('options_wiped');
  if (packs.length === 0) return words.count(visits.length, (form) => `options_deleted_${form}`);
  return visits.length > 0
    ? words.t('options_wiped')
    : words.t('options_pack_removed', plain(packs.join(', '), 120));
}

/** The way back after a deletion. Takes the focus when what was pressed has gone with the deletion. */
function UndoBar({ view: { undo }, words, actions }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undo && document.activeElement === document.body) button.current?.focus();
  }, [undo]);
  if (!undo) return null;
  return (
    <div class="bar">
      <p>{goneText(undo, words)}</p>
      <button ref={button} type="button" class="button" onClick={actions.undo}>
        {words.t('options_undo')}
      </button>
      <button type="button" class="plain" onClick={actions.dismiss}>
        {words.t('options_dismiss')}
      </button>
    </div>
  );
}

function TroubleBar({ view: { trouble }, words: { t }, actions }: Props) {
  if (!trouble) return null;
  const key = trouble.code === 'storage-full' ? 'options_trouble_full' : 'options_trouble';
  return (
    <div class="bar trouble" role="alert">
      <p>{t(key, trouble.message)}</p>
      <button type="button" class="plain" onClick={actions.dismiss}>
        {t('options_dismiss')}
      </button>
    </div>
  );
}

/** What stays in sight at the foot of the page, and what a screen reader is told. */
export function Bars(props: Props) {
  return (
    <aside class="bars" aria-label={props.words.t('options_notices')}>
      <p class="visually-hidden" role="status">
        {props.view.announcement}
      </p>
      <TroubleBar {...props} />
      <UndoBar {...props} />
    </aside>
  );
}
