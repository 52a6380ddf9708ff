import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { PersonalCard } from '../../messaging/protocol';
import { plain, useLanguage } from '../design/text';
import type { Said } from './handshake';
import { useRevealed } from './revealed';
import { useSaying } from './saying';

interface ActionsProps {
  readonly briefing: CardBriefing;
  readonly personal: PersonalCard | null;
  readonly onSay: (said: Said) => Promise<boolean>;
  readonly onCopy: () => Promise<void>;
}

/** What the reader can do; shown once the card is pinned. Nothing that is kept is offered where nothing is kept. */
export function Actions({ briefing, personal, onSay, onCopy }: ActionsProps) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState(false);
  const [writing, setWriting] = useState(false);
  const field = useId();
  return (
    <div class="actions">
      {personal?.keeps && (
        <>
          <button
            type="button"
            class="plain note-button"
            aria-expanded={writing}
            aria-controls={field}
            onClick={() => setWriting(!writing)}
          >
            {t('card_note')}
          </button>
          <Known briefing={briefing} known={personal.known} onSay={onSay} />
        </>
      )}
      <button
        type="button"
        class="plain copy-button"
        onClick={() => void onCopy().then(() => setCopied(true))}
      >
        {t('card_copy')}
      </button>
      <span role="status" class="small">
        {copied ? t('card_copied') : ''}
      </span>
      <div class="note-place" ref={useRevealed(writing)}>
        {writing && (
          <NoteField briefing={briefing} note={personal?.note ?? ''} id={field} onSay={onSay} />
        )}
      </div>
    </div>
  );
}

interface KnownProps {
  readonly briefing: CardBriefing;
  readonly known: boolean;
  readonly onSay: ActionsProps['onSay'];
}

/** "I know this": pressed while it holds; pressing again takes it back. */
function Known({ briefing, known, onSay }: KnownProps) {
  const { t } = useLanguage();
  const { say, failed } = useSaying(onSay);
  const [on, setOn] = useState(known);
  const toggle = async () => {
    if (await say({ kind: 'known', entity: briefing.entity, on: !on })) setOn(!on);
  };
  return (
    <>
      <button
        type="button"
        class="plain known-button"
        aria-pressed={on}
        onClick={() => void toggle()}
      >
        {t('card_known')}
      </button>
      <span role="status" class="small">
        {failed ? t('card_not_saved') : on && !known ? t('card_known_done') : ''}
      </span>
    </>
  );
}

interface NoteFieldProps {
  readonly briefing: CardBriefing;
  readonly note: string;
  readonly id: string;
  readonly onSay: ActionsProps['onSay'];
}

function NoteField({ briefing, note, id, onSay }: NoteFieldProps) {
  const { t } = useLanguage();
  const { say, failed } = useSaying(onSay);
  const [saved, setSaved] = useState(false);
  const area = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => area.current?.focus({ preventScroll: true }), []);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    // The form is ours, and so is its one field.
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('note') ?? '');
    setSaved(await say({ kind: 'note', entity: briefing.entity, text }));
  };
  return (
    <form id={id} class="note" onSubmit={(event) => void save(event)}>
      <textarea
        ref={area}
        name="note"
        rows={3}
        maxLength={4000}
        aria-label={t('card_note_label', plain(briefing.name, 80))}
        defaultValue={note}
        onInput={() => setSaved(false)}
      />
      <button type="submit" class="button">
        {t('card_note_save')}
      </button>
      <span role="status" class="small">
        {failed ? t('card_not_saved') : saved ? t('card_saved') : ''}
      </span>
    </form>
  );
}
