import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardBriefing } from '../../knowledge/briefing/types';
import { plain, useLanguage } from '../design/text';
import type { Drafts } from './drafts';
import type { CardAnnotation } from './handshake';
import { useAnnotate } from './use-annotate';

interface NoteFieldProps {
  readonly briefing: CardBriefing;
  /** What is kept. */
  readonly note: string;
  readonly drafts: Drafts;
  readonly id: string;
  readonly onAnnotate: (change: CardAnnotation) => Promise<boolean>;
}

/** Where the reader's own words on an entity are written. */
export function NoteField({ briefing, note, drafts, id, onAnnotate }: NoteFieldProps) {
  const { t } = useLanguage();
  const { say, failed } = useAnnotate(onAnnotate);
  const [saved, setSaved] = useState(false);
  const [first] = useState(drafts.of(briefing.entity) ?? note);
  const area = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (!current) return;
    current.focus({ preventScroll: true });
    // After what is there: a note is added to, and its end is what was written last.
    current.setSelectionRange(current.value.length, current.value.length);
    current.scrollTop = current.scrollHeight;
  }, []);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const text = area.current?.value ?? '';
    setSaved(await drafts.keep(briefing.entity, text, say));
  };
  return (
    <form id={id} class="note" onSubmit={(event) => void save(event)}>
      <textarea
        ref={area}
        name="note"
        rows={3}
        maxLength={4000}
        aria-label={t('card_note_label', plain(briefing.name, 80))}
        defaultValue={first}
        onInput={({ currentTarget }) => {
          drafts.write(briefing.entity, currentTarget.value);
          setSaved(false);
        }}
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
