import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deletion } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { countKept } from './counts';
import type { OptionsActions, OptionsView } from './view';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** What a deletion took out, in words: "Deleted: 12 pages you have read (ledger.example)". */
export function deletionText({ label, counts }: Deletion, words: Words): string {
  const what = words.list(countKept(counts, words));
  const detail = plain(label.detail, 120);
  return detail ? words.t('options_binned_of', what, detail) : words.t('options_binned', what);
}

/** Bars shown at once; the bin under "Privacy" lists all. */
const MOST_BARS = 3;

/** Offers to undo the last deletions. Takes the focus if the pressed button was deleted too. */
function UndoBars({ view: { deletions, binProgress }, words, actions }: Props) {
  const [closed, setClosed] = useState<readonly string[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const newest = deletions[0]?.id;
  useEffect(() => {
    if (newest && document.activeElement === document.body) button.current?.focus();
  }, [newest]);
  const open = deletions.filter(({ id }) => !closed.includes(id)).slice(0, MOST_BARS);
  // A deletion that is being undone is not offered again.
  if (binProgress) return null;
  return open.map((deletion, at) => (
    <div key={deletion.id} class="bar" data-deletion={deletion.label.kind}>
      <p>{deletionText(deletion, words)}</p>
      <button
        ref={at === 0 ? button : null}
        type="button"
        class="button"
        onClick={() => actions.undo(deletion.id)}
      >
        {words.t('options_undo')}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => setClosed([...closed, ...open.map(({ id }) => id)])}
      >
        {words.t('options_dismiss')}
      </button>
    </div>
  ));
}

/** How far a large deletion or undo is. Its last step cannot be stopped. */
function ProgressBar({ view: { binProgress }, words, actions }: Props) {
  if (!binProgress) return null;
  const { kind, done, total } = binProgress;
  const text = words.t(`options_bin_${kind}`, words.number(done), words.number(total));
  return (
    <div class="bar" data-progress={kind}>
      <p>{text}</p>
      <progress aria-label={text} value={done} max={Math.max(1, total)} />
      <button
        type="button"
        class="button"
        disabled={done >= total}
        onClick={() => actions.stopBin()}
      >
        {words.t('cancel')}
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

/** Bars fixed to the bottom of the window, and what a screen reader announces. */
export function Bars(props: Props) {
  return (
    <aside class="bars" aria-label={props.words.t('options_notices')}>
      <p class="visually-hidden" role="status">
        {props.view.announcement}
      </p>
      <TroubleBar {...props} />
      <ProgressBar {...props} />
      <UndoBars {...props} />
    </aside>
  );
}
