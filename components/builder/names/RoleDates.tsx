import { useState } from 'preact/hooks';
import { isBackwards, isNoDay } from '../../../knowledge/drafting/review/naming/added-role';
import type { ReviewedName, ReviewedRole } from '../../../knowledge/drafting/review/reviewed';
import { dateText } from '../../design/dates';
import { useId } from '../../design/ids';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions } from '../view';

interface Props {
  readonly name: ReviewedName;
  readonly words: Words;
  readonly actions: BuilderActions;
}

interface FieldEvent {
  readonly currentTarget: HTMLInputElement;
}

/** A year, a month or a day, in digits; wrong ones are told of at once. */
function DayField({
  label,
  value,
  isWrong,
  noteId,
  isLive,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly noteId: string;
  /** Each letter counts, not only what stands there when the field is left. */
  readonly isLive: boolean;
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
        {...{
          [isLive ? 'onInput' : 'onChange']: ({ currentTarget }: FieldEvent) =>
            onChange(currentTarget.value.trim()),
        }}
      />
    </label>
  );
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** From when until when, with what is wrong with it. */
export function RoleDays({
  from,
  to,
  isLive = false,
  words: { t },
  onChange,
}: Days & {
  readonly isLive?: boolean;
  readonly words: Words;
  readonly onChange: (days: Days) => void;
}) {
  const noteId = useId();
  const backwards = isBackwards(from, to);
  const isWrong = backwards || isNoDay(from) || isNoDay(to);
  const note = backwards
    ? t('builder_role_backwards')
    : t(isWrong ? 'builder_role_no_day' : 'builder_role_day_form');
  return (
    <div class="finder role-dates">
      <DayField
        label={t('builder_role_from')}
        value={from}
        isWrong={isNoDay(from)}
        noteId={noteId}
        isLive={isLive}
        onChange={(value) => onChange({ from: value, to })}
      />
      <DayField
        label={t('builder_role_until')}
        value={to}
        isWrong={isNoDay(to) || backwards}
        noteId={noteId}
        isLive={isLive}
        onChange={(value) => onChange({ from, to: value })}
      />
      <span id={noteId} role="status" class={`small ${isWrong ? 'missing' : ''}`}>
        {note}
      </span>
    </div>
  );
}

function Dates({ name, role, words, actions }: Props & { readonly role: ReviewedRole }) {
  const [days, setDays] = useState<Days>({ from: role.from, to: role.to ?? '' });
  // Only days that the calendar has are kept.
  const change = (next: Days) => {
    setDays(next);
    if (!isNoDay(next.from) && !isNoDay(next.to)) actions.dateRole(name.key, role.text, next);
  };
  return <RoleDays {...days} words={words} onChange={change} />;
}

/** What is known of a role's days: the day of a report is not said to be its first or its last. */
function daysOf(
  { from, to = '', isStartReported, isEndReported }: ReviewedRole,
  { t, lang }: Words,
): string {
  const day = (date: string) => dateText(date, lang);
  return [
    from !== '' && t(isStartReported ? 'role_reported' : 'builder_role_since', day(from)),
    to !== '' && t(isEndReported ? 'builder_role_ended_by' : 'builder_role_to', day(to)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One title that the articles give a person, with its days. */
function Role({ name, role, words, actions }: Props & { readonly role: ReviewedRole }) {
  const { t } = words;
  const [isOpen, open] = useState(false);
  const { text } = role;
  return (
    <li>
      <bdi>{plain(text, 120)}</bdi>
      <span class="small">{daysOf(role, words)}</span>
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
