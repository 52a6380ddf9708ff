import type { Words } from '../../words/words';
import { Choose, ChooseDay, siteChoices } from '../FinderFields';
import type { OptionsActions, OptionsView, VisitOrder, VisitsView } from '../view';

const ORDERS: readonly VisitOrder[] = ['newest', 'oldest', 'site'];

interface Props {
  readonly view: OptionsView;
  readonly visits: VisitsView;
  readonly words: Words;
  readonly actions: OptionsActions;
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
        choices={[{ value: '', label: t('options_site_all') }, ...siteChoices(visits.all, words)]}
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
