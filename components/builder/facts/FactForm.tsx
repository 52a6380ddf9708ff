import { useState } from 'preact/hooks';
import type { FactStatus } from '../../../knowledge/drafting/review/decisions';
import type { ReviewedFact } from '../../../knowledge/drafting/review/facts';
import { useId } from '../../design/ids';
import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions, BuilderView } from '../view';
import { SpeakerField } from './SpeakerField';

const STATUSES: Readonly<Record<FactStatus, MessageKey>> = {
  claimed: 'builder_status_claimed',
  denied: 'builder_status_denied',
  reported: 'builder_status_reported',
  unconfirmed: 'builder_status_unconfirmed',
  disputed: 'builder_status_disputed',
};
const isStatus = (value: string): value is FactStatus => Object.hasOwn(STATUSES, value);

interface Props {
  readonly fact: ReviewedFact;
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
  readonly onDone: (isDecided: boolean) => void;
  /** What else can be done with the fact, beside keeping it. */
  readonly children: preact.ComponentChildren;
}

/** What the page says of a sentence while it is written: words of the article, or a hedge that it does not keep. */
function Note({
  borrowed,
  hedge,
  id,
  words: { t },
}: {
  readonly borrowed: string | null;
  readonly hedge: string | null;
  readonly id: string;
  readonly words: Words;
}) {
  const said = borrowed
    ? t('builder_borrowed', plain(borrowed, 120))
    : hedge
      ? t('builder_hedged', plain(hedge, 60))
      : t('builder_own_words_note');
  return (
    <span id={id} role="status" class={`small ${borrowed ? 'missing' : hedge ? 'hedged' : ''}`}>
      {said}
    </span>
  );
}

/** The fields of a fact while they are written, and what stands against keeping it. */
function useFactFields({ fact, actions, onDone }: Pick<Props, 'fact' | 'actions' | 'onDone'>) {
  const isQuotation = fact.text.startsWith('“');
  const [text, setText] = useState(isQuotation ? '' : fact.text);
  const [day, setDay] = useState(fact.day);
  // Until one is chosen, the status goes with the speaker.
  const [chosen, setStatus] = useState<FactStatus | null>(null);
  const status = chosen ?? fact.status;
  const borrowed = actions.borrowed(text);
  const hedge = actions.lostHedge(fact.key, text, status);
  const canKeep =
    borrowed === null &&
    text.trim() !== '' &&
    (fact.speaker.kind !== 'other' || fact.speaker.who.trim() !== '');
  const save = () => {
    if (!canKeep) return;
    actions.writeFact(fact.key, { text, day, status });
    onDone(true);
  };
  return { text, setText, day, setDay, status, setStatus, borrowed, hedge, canKeep, save };
}

interface PartProps {
  readonly fields: ReturnType<typeof useFactFields>;
  readonly words: Words;
}

/** The sentence in one's own words, checked as one types. Enter keeps it. */
function OwnWords({ fields, words, onLeave }: PartProps & { readonly onLeave: () => void }) {
  const { text, setText, borrowed, hedge, save } = fields;
  const noteId = useId();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <label class="field grow">
      <span class="eyebrow">
        {words.t('builder_own_words')}{' '}
        <span class="key" aria-hidden="true">
          A
        </span>
      </span>
      <textarea
        rows={3}
        maxLength={400}
        value={text}
        dir="auto"
        data-own-words
        aria-keyshortcuts="A"
        aria-invalid={borrowed !== null}
        aria-describedby={noteId}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Note borrowed={borrowed} hedge={hedge} id={noteId} words={words} />
    </label>
  );
}

/** On which day it was said, and how far it is vouched for. */
function DayAndStatus({ fields, words: { t } }: PartProps) {
  const { day, setDay, status, setStatus } = fields;
  const choose = (value: string) => {
    if (isStatus(value)) setStatus(value);
  };
  return (
    <>
      <label class="field">
        <span class="eyebrow">{t('builder_said_on')}</span>
        <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span class="eyebrow">{t('builder_status')}</span>
        <select value={status} onChange={(event) => choose(event.currentTarget.value)}>
          {Object.entries(STATUSES).map(([one, key]) => (
            <option key={one} value={one}>
              {t(key)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** A fact as it is written: the sentence, who says it, the day, the status. */
export function FactForm({ fact, view, words, actions, onDone, children }: Props) {
  const fields = useFactFields({ fact, actions, onDone });
  const submit = (event: Event) => {
    event.preventDefault();
    fields.save();
  };
  return (
    <form class="edit" onSubmit={submit}>
      <OwnWords fields={fields} words={words} onLeave={() => onDone(false)} />
      <div class="finder">
        <SpeakerField
          fact={fact}
          view={view}
          words={words}
          onChange={(speaker) => actions.setSpeaker(fact.key, speaker)}
        />
        <DayAndStatus fields={fields} words={words} />
      </div>
      <div class="handles">
        <button type="submit" class="button primary" disabled={!fields.canKeep}>
          {words.t('builder_keep_fact')}{' '}
          <span class="key" aria-hidden="true">
            Enter
          </span>
        </button>
        {children}
      </div>
    </form>
  );
}
