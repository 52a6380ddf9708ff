import { useState } from 'preact/hooks';
import type { PageTie } from '../../knowledge/briefing/types';
import { aroundName } from '../../knowledge/schema/relation-text';
import type { EntityId } from '../../knowledge/schema/types';
import type { SummaryEntity } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { type Arc, layOutTies, type TiesLayout } from './ties-layout';

/** Height of a name's row, px, the same as in popup.css. */
const ROW = 28;
/** Reasons shown of one name. */
const MOST_REASONS = 4;

interface ArcsProps {
  readonly layout: TiesLayout;
  readonly active: EntityId | null;
}

function touches({ from, to }: PageTie, id: EntityId | null): boolean {
  return from === id || to === id;
}

/** A curve that leaves a name's row, bulges away from the column and comes back to another's. */
function curve({ rows: [top, bottom], bulge }: Arc, width: number): string {
  const [start, end] = [(top + 0.5) * ROW, (bottom + 0.5) * ROW];
  const x = width - bulge;
  return `M${width} ${start}C${x} ${start} ${x} ${end} ${width} ${end}`;
}

function Arcs({ layout: { arcs, names, width }, active }: ArcsProps) {
  // What is told of the active name is drawn last, over the others.
  const inOrder = arcs.toSorted(
    (a, b) => Number(touches(a.tie, active)) - Number(touches(b.tie, active)),
  );
  return (
    <svg
      class="arcs"
      viewBox={`0 0 ${width} ${names.length * ROW}`}
      width={width}
      height={names.length * ROW}
      aria-hidden="true"
    >
      {inOrder.map((arc) => (
        <path
          key={`${arc.tie.from} ${arc.tie.to}`}
          class={touches(arc.tie, active) ? 'arc active' : 'arc'}
          stroke-width={arc.tie.text === '' ? 1 : 1.75}
          d={curve(arc, width)}
        />
      ))}
    </svg>
  );
}

interface ReasonProps {
  readonly tie: PageTie;
  readonly nameOf: (id: EntityId) => string;
  readonly words: Words;
}

function Reason({ tie: { from, to, text, facts }, nameOf, words }: ReasonProps) {
  if (text === '') {
    return (
      <li>{words.count(facts, (form) => `popup_tie_facts_${form}`, nameOf(from), nameOf(to))}</li>
    );
  }
  const { before, after } = aroundName(plain(text, 120));
  return <li>{words.t('popup_tie_told', nameOf(from), before + nameOf(to) + after)}</li>;
}

interface Props {
  readonly ties: readonly PageTie[];
  readonly entities: readonly SummaryEntity[];
  readonly words: Words;
  readonly onReveal: (entity: EntityId) => void;
}

/**
 * How the people and places of the page connect: names in a column, an arc for each tie. What the arcs of a name stand
 * for is said below in words, for the name that is pointed at or has the focus.
 */
export function Ties({ ties, entities, words, onReveal }: Props) {
  const layout = layOutTies(ties);
  const [chosen, setChosen] = useState<EntityId | null>(null);
  if (!layout) return null;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: EntityId) => plain(byId.get(id)?.name ?? id, 60);
  const active = chosen ?? layout.hub;
  return (
    <section class="ties">
      <h2 class="eyebrow">{words.t('popup_ties')}</h2>
      <div class="arc-diagram">
        <Arcs layout={layout} active={active} />
        <ul>
          {layout.names.map((id) => (
            <li key={id}>
              <button
                type="button"
                class={id === active ? 'tie-name active' : 'tie-name'}
                onClick={() => onReveal(id)}
                onPointerEnter={() => setChosen(id)}
                onFocus={() => setChosen(id)}
              >
                {nameOf(id)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ul class="tie-reasons small">
        {layout.arcs
          .filter(({ tie }) => touches(tie, active))
          .slice(0, MOST_REASONS)
          .map(({ tie }) => (
            <Reason key={`${tie.from} ${tie.to}`} tie={tie} nameOf={nameOf} words={words} />
          ))}
      </ul>
    </section>
  );
}
