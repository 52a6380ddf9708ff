import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardBriefing } from '../../../knowledge/briefing/types';
import type { EntityId } from '../../../knowledge/schema/types';
import type { PersonalCard, Settings } from '../../../messaging/protocol';
import { useId } from '../../design/ids';
import { type MessageKey, useLanguage } from '../../design/text';
import type { CardAnnotation } from '../handshake';
import { useRevealed } from '../revealed';
import { NoteFrame } from './note';

interface ActionsProps {
  readonly briefing: CardBriefing;
  readonly personal: PersonalCard | null;
  /** Which mentions are marked now. */
  readonly marks: Settings['marks'];
  readonly onOpenNote: (entity: EntityId) => Promise<string | null>;
  readonly onAnnotate: (change: CardAnnotation) => Promise<boolean>;
  readonly onCopy: () => Promise<void>;
  readonly onMarks: (marks: Settings['marks']) => Promise<boolean>;
}

/** The result of an action, in words; `undo` reverts it. */
interface Told {
  readonly key: MessageKey;
  readonly undo?: () => void;
}

/** How long “Copied” is shown, milliseconds. If it stayed, a second copy would not be noticed. */
const COPIED_MS = 4000;

/** The reader's actions on a name, and their results. */
function useActions({ briefing, personal, marks, onAnnotate, onCopy, onMarks }: ActionsProps) {
  const [told, setTold] = useState<Told | null>(null);
  const [every, setEvery] = useState(marks === 'all');
  const [isKnown, setKnown] = useState<boolean | null>(null);
  const failed: Told = { key: 'card_not_saved' };

  useEffect(() => {
    if (told?.key !== 'card_copied') return;
    const over = setTimeout(() => setTold(null), COPIED_MS);
    return () => clearTimeout(over);
  }, [told]);

  const setKnownTo = async (on: boolean) => {
    if (!(await onAnnotate({ kind: 'known', entity: briefing.entity, on }))) return setTold(failed);
    setKnown(on);
    setTold(on ? { key: 'card_known_done', undo: () => void setKnownTo(false) } : null);
  };
  const setEveryTo = async (all: boolean) => {
    if (await onMarks(all ? 'all' : 'first')) setEvery(all);
    else setTold(failed);
  };
  const copy = () =>
    onCopy().then(
      () => setTold({ key: 'card_copied' }),
      () => setTold({ key: 'card_not_copied' }),
    );
  return { told, every, known: isKnown ?? personal?.known ?? false, setKnownTo, setEveryTo, copy };
}

function Outcome({ told }: { readonly told: Told | null }) {
  const { t } = useLanguage();
  return (
    <p role="status" class="told small" ref={useRevealed<HTMLParagraphElement>(told)}>
      {told && t(told.key)}
      {told?.undo && (
        <button type="button" class="plain undo" onClick={told.undo}>
          {t('card_undo')}
        </button>
      )}
    </p>
  );
}

interface KeptActionsProps {
  /** The stored data have arrived. Until then the buttons are disabled. */
  readonly isReady: boolean;
  readonly hasNote: boolean;
  readonly noteButton: RefObject<HTMLButtonElement | null>;
  /** Id of the note's frame. */
  readonly noteField: string;
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly isKnown: boolean;
  readonly onKnown: () => void;
}

/** Actions whose result is kept on the device. */
function KeptActions(props: KeptActionsProps) {
  const { t } = useLanguage();
  return (
    <>
      <button
        type="button"
        ref={props.noteButton}
        class="plain note-button"
        data-has-note={props.hasNote || undefined}
        aria-label={props.hasNote ? t('card_note_own') : undefined}
        disabled={!props.isReady}
        aria-expanded={props.isWriting}
        aria-controls={props.noteField}
        onClick={props.onWrite}
      >
        {t('card_note')}
      </button>
      <button
        type="button"
        class="plain known-button"
        disabled={!props.isReady}
        aria-pressed={props.isKnown}
        onClick={props.onKnown}
      >
        {t('card_known')}
      </button>
    </>
  );
}

/**
 * The reader's actions, in a row that stays at the card's foot while the card scrolls. Actions that store something are
 * left out where nothing can be stored; until that is known they are shown disabled.
 */
export function Actions(props: ActionsProps) {
  const { briefing, personal, onOpenNote } = props;
  const { t } = useLanguage();
  const { told, every, known, setKnownTo, setEveryTo, copy } = useActions(props);
  const [writing, setWriting] = useState(false);
  const noteButton = useRef<HTMLButtonElement>(null);
  const field = useId();
  return (
    <>
      <Outcome told={told} />
      <div ref={useRevealed(writing)}>
        {writing && (
          <NoteFrame
            entity={briefing.entity}
            name={briefing.name}
            id={field}
            onOpen={onOpenNote}
            onLeave={() => noteButton.current?.focus({ preventScroll: true })}
          />
        )}
      </div>
      <div class="actions">
        {personal?.keeps !== false && (
          <KeptActions
            isReady={personal !== null}
            hasNote={personal?.hasNote ?? false}
            noteButton={noteButton}
            noteField={field}
            isWriting={writing}
            onWrite={() => setWriting(!writing)}
            isKnown={known}
            onKnown={() => void setKnownTo(!known)}
          />
        )}
        <button type="button" class="plain copy-button" onClick={() => void copy()}>
          {t('card_copy')}
        </button>
        <button type="button" class="plain marks-button" onClick={() => void setEveryTo(!every)}>
          {t(every ? 'card_fewer_marks' : 'card_more_marks')}
        </button>
      </div>
    </>
  );
}
