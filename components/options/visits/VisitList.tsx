import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Visit } from '../../../messaging/protocol';
import type { Words } from '../../words/words';
import type { OptionsActions, OptionsView, VisitOrder, VisitsView } from '../view';
import { VisitRow } from './VisitRow';

/** Rows drawn at first and with each "more": thousands of visits must not slow the page. */
const PAGE_OF_ROWS = 100;

interface Props {
  readonly view: OptionsView;
  readonly visits: VisitsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

interface Group {
  readonly heading: string;
  readonly visits: readonly Visit[];
}

/** Neighbours of the same day (or site) under one heading; the order of the visits stays. */
function groupVisits(
  visits: readonly Visit[],
  headingOf: (visit: Visit) => string,
): readonly Group[] {
  const groups: { heading: string; visits: Visit[] }[] = [];
  for (const visit of visits) {
    const heading = headingOf(visit);
    const last = groups.at(-1);
    if (last?.heading === heading) last.visits.push(visit);
    else groups.push({ heading, visits: [visit] });
  }
  return groups;
}

function headingFor(order: VisitOrder, words: Words): (visit: Visit) => string {
  return order === 'site' ? ({ site }) => site : ({ lastSeenMs }) => words.dayOf(lastSeenMs);
}

/** After a row is deleted from the keyboard, the focus goes to the row that took its place. */
function useFocusAfterDelete(shown: readonly Visit[]) {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('.visit-delete');
    buttons?.item(Math.min(next.current, buttons.length - 1))?.focus();
    next.current = null;
  }, [shown]);
  return { list, next };
}

export function VisitList({ view, visits, words, actions }: Props) {
  const [rows, setRows] = useState(PAGE_OF_ROWS);
  const { list, next } = useFocusAfterDelete(visits.shown);
  const remove = (visit: Visit) => {
    next.current = visits.shown.indexOf(visit);
    actions.remove([visit.url]);
  };
  const groups = groupVisits(visits.shown.slice(0, rows), headingFor(view.order, words));
  const left = visits.shown.length - rows;
  return (
    <div ref={list}>
      {groups.map((group) => (
        <section key={group.heading} class="visit-group">
          <h3 class="eyebrow">{group.heading}</h3>
          <ul>
            {group.visits.map((visit) => (
              <VisitRow
                key={visit.url}
                visit={visit}
                selected={view.selected.has(visit.url)}
                words={words}
                onSelect={(on) => actions.select([visit.url], on)}
                onDelete={() => remove(visit)}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <button type="button" class="button" onClick={() => setRows(rows + PAGE_OF_ROWS)}>
          {words.count(left, (form) => `options_more_${form}`)}
        </button>
      )}
    </div>
  );
}
