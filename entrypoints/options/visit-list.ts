import type { OptionsActions, OptionsView } from '../../components/options/view';
import type { Visit } from '../../messaging/protocol';
import { matchesFilter, orderVisits } from '../../storage/search';

/** Applies search, site, days and order. A site without visits is dropped from the filter. */
export function arranged(view: OptionsView, all: readonly Visit[]): OptionsView {
  const site = all.some((visit) => visit.site === view.site) ? view.site : null;
  const { search, from, to } = view;
  const filter = { search, ...(site && { site }), ...(from && { from }), ...(to && { to }) };
  const shown = orderVisits(
    all.filter((visit) => matchesFilter(visit, filter)),
    view.order,
  );
  const kept = new Set(all.map(({ url }) => url));
  const selected = new Set([...view.selected].filter((url) => kept.has(url)));
  return { ...view, site, selected, visits: { kind: 'here', value: { all, shown } } };
}

interface Needs {
  readonly view: () => OptionsView;
  readonly change: (next: Partial<OptionsView>) => void;
}

/** Searches, filters, sorts and selects the list of visits. */
export function createVisitList({
  view,
  change,
}: Needs): Pick<OptionsActions, 'search' | 'filterSite' | 'filterDays' | 'sort' | 'select'> {
  const rearrange = (next: Partial<OptionsView>) => {
    const wanted = { ...view(), ...next };
    change(wanted.visits.kind === 'here' ? arranged(wanted, wanted.visits.value.all) : wanted);
  };
  return {
    search: (search) => rearrange({ search }),
    filterSite: (site) => rearrange({ site }),
    filterDays: rearrange,
    sort: (order) => rearrange({ order }),
    select: (urls, on) => {
      const selected = new Set(view().selected);
      for (const url of urls) on ? selected.add(url) : selected.delete(url);
      change({ selected });
    },
  };
}
