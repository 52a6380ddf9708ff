import type { Day } from '../../knowledge/schema/types';
import { useId } from '../design/ids';
import type { Words } from '../words/words';

/** An entry of a list to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

export function Choose({ label, value, choices, onChoose }: ChooseProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="eyebrow" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Sites with how many of the rows each has, most first. */
export function siteChoices(rows: readonly { readonly site: string }[], words: Words): Choice[] {
  const counts = new Map<string, number>();
  for (const { site } of rows) counts.set(site, (counts.get(site) ?? 0) + 1);
  const sites = [...counts].sort((one, other) => other[1] - one[1]);
  return sites.map(([site, count]) => ({
    value: site,
    label: words.t('options_site_count', site, words.number(count)),
  }));
}

interface DayProps {
  readonly label: string;
  readonly day: Day | null;
  readonly onChoose: (day: Day | null) => void;
}

export function ChooseDay({ label, day, onChoose }: DayProps) {
  return (
    <label class="field">
      <span class="eyebrow">{label}</span>
      <input
        type="date"
        value={day ?? ''}
        onInput={(event) => onChoose(event.currentTarget.value || null)}
      />
    </label>
  );
}
