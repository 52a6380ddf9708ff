import type { Day } from '../../../knowledge/schema/types';
import { useId } from '../../design/ids';
import type { Words } from '../../words/words';
import type { OptionsActions, OptionsView, VisitOrder, VisitsView } from '../view';

const ORDERS: readonly VisitOrder[] = ['newest', 'oldest', 'site'];

interface Props {
  readonly view: OptionsView;
  readonly visits: VisitsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

function Choose({ label, value, choices, onChoose }: ChooseProps) {
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

/** The sites that visits are kept of, most visited first, with their counts. */
function siteChoices(visits: VisitsView, words: Words): Choice[] {
  const counts = new Map<string, number>();
  for (const { site } of visits.all) counts.set(site, (counts.get(site) ?? 0) + 1);
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

function ChooseDay({ label, day, onChoose }: DayProps) {
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

/** Search, site, days and order. */
export function VisitFinder({ view, visits, words, actions }: Props) {
  const { t } = words;
  return (
    <search class="finder">
      <label class="field grow">
        <span class="eyebrow">{t('options_search')}</span>
        <input
          type="search"
          value={view.search}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
      </label>
      <Choose
        label={t('options_site')}
        value={view.site ?? ''}
        choices={[{ value: '', label: t('options_site_all') }, ...siteChoices(visits, words)]}
        onChoose={(site) => actions.filterSite(site || null)}
      />
      <ChooseDay
        label={t('options_from')}
        day={view.from}
        onChoose={(from) => actions.filterDays({ from })}
      />
      <ChooseDay
        label={t('options_to')}
        day={view.to}
        onChoose={(to) => actions.filterDays({ to })}
      />
      <Choose
        label={t('options_order')}
        value={view.order}
        choices={ORDERS.map((order) => ({ value: order, label: t(`options_order_${order}`) }))}
        onChoose={(value) => actions.sort(ORDERS.find((order) => order === value) ?? 'newest')}
      />
    </search>
  );
}
