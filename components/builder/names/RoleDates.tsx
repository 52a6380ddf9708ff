import { useState } from 'preact/hooks';
import type { ReviewedName, ReviewedRole } from '../../../knowledge/drafting/review/reviewed';
import { firstDayOf, isPartialDate, lastDayOf } from '../../../knowledge/schema/dates';
import { useId } from '../../design/ids';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions } from '../view';

interface Props {
  readonly name: ReviewedName;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** A year, a month or a day, in digits; wrong ones are told of at once. */
function DayField({
  label,
  value,
  isWrong,
  noteId,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly noteId: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label class="field day-field">
      <span class="eyebrow">{label}</span>
      <input
        value={value}
        maxLength={10}
        size={10}
        inputMode="numeric"
        placeholder="2031-05-02"
        dir="ltr"
        aria-invalid={isWrong}
        aria-describedby={noteId}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </label>
  );
}

/** Whether the role ends before it starts, as far as both days are known. */
const isBackwards = (from: string, to: string): boolean =>
  isPartialDate(from) && isPartialDate(to) && firstDayOf(from) > lastDayOf(to);
const isBad = (day: string): boolean => day !== '' && !isPartialDate(day);

function Dates({ name, role, words: { t }, actions }: Props & { readonly role: ReviewedRole }) {
  const noteId = useId();
  const [from, setFrom] = useState(role.from);
  const [to, setTo] = useState(role.to ?? '');
  // Only days that the calendar has are kept.
  const set = (next: { readonly from: string; readonly to: string }) => {
    setFrom(next.from);
    setTo(next.to);
    if (!isBad(next.from) && !isBad(next.to)) actions.dateRole(name.key, role.text, next);
  };
  const backwards = isBackwards(from, to);
  const isWrong = backwards || isBad(from) || isBad(to);
  const note = backwards
    ? t('builder_role_backwards')
    : t(isWrong ? 'builder_role_no_day' : 'builder_role_day_form');
  return (
    <div class="finder role-dates">
      <DayField
        label={t('builder_role_from')}
        value={from}
        isWrong={isBad(from)}
        noteId={noteId}
        onChange={(value) => set({ from: value, to })}
      />
      <DayField
        label={t('builder_role_until')}
        value={to}
        isWrong={isBad(to) || backwards}
        noteId={noteId}
        onChange={(value) => set({ from, to: value })}
      />
      <span id={noteId} role="status" class={`small ${isWrong ? 'missing' : ''}`}>
        {note}
      </span>
    </div>
  );
}

/** One title that the articles give a person, with its days. */
function Role({ name, role, words, actions }: Props & { readonly role: ReviewedRole }) {
  const { t } = words;
  const day = (date: string) => (date.length === 10 ? words.day(date) : date);
  const [isOpen, open] = useState(false);
  const { text, from, to = '' } = role;
  const days = [
    from !== '' && t('builder_role_since', day(from)),
    to !== '' && t('builder_role_to', day(to)),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <li>
      <bdi>{plain(text, 120)}</bdi>
      <span class="small">{days}</span>
      <button
        type="button"
        class="plain small"
        aria-expanded={isOpen}
        aria-label={t('builder_role_dates_of', plain(text, 80))}
        onClick={() => open(!isOpen)}
      >
        {t('builder_role_dates')}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={t('builder_remove_named', plain(text, 80))}
        onClick={() => actions.leaveRole(name.key, text)}
      >
        ×
      </button>
      {isOpen && <Dates name={name} role={role} words={words} actions={actions} />}
    </li>
  );
}

/** What the articles call a person, and from when until when. */
export function Roles({ name, words, actions }: Props) {
  if (name.type !== 'PER' || name.roles.length === 0) return null;
  return (
    <ul class="roles data" aria-label={words.t('builder_called')}>
      {name.roles.map((role) => (
        <Role key={role.text} name={name} role={role} words={words} actions={actions} />
      ))}
    </ul>
  );
}
