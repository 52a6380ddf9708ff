import type { HighlightFilter, OptionsActions, OptionsView } from '../../components/options/view';
import { highlightMatches } from '../../storage/search';

/** Applies the filter. A site without highlights is dropped from it. */
export function shownHighlights({
  annotations,
  highlightFilter,
}: OptionsView): Pick<OptionsView, 'highlightFilter' | 'shownHighlights'> {
  const all = annotations.kind === 'here' ? annotations.value.highlights : [];
  const site = all.some((one) => one.site === highlightFilter.site) ? highlightFilter.site : null;
  const { search, from, to } = highlightFilter;
  const filter = { search, ...(site && { site }), ...(from && { from }), ...(to && { to }) };
  const shown = all.filter((highlight) => highlightMatches(highlight, filter));
  return {
    highlightFilter: { ...highlightFilter, site },
    shownHighlights: shown.toSorted((one, other) => other.madeMs - one.madeMs),
  };
}

interface Needs {
  readonly view: () => OptionsView;
  readonly change: (next: Partial<OptionsView>) => void;
}

/** Searches and filters the list of highlights. */
export function createHighlightList({
  view,
  change,
}: Needs): Pick<OptionsActions, 'filterHighlights'> {
  return {
    filterHighlights: (next: Partial<HighlightFilter>) => {
      const highlightFilter = { ...view().highlightFilter, ...next };
      change(shownHighlights({ ...view(), highlightFilter }));
    },
  };
}
