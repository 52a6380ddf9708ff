import { useState } from 'preact/hooks';
import type { PageConnection } from '../../knowledge/briefing/types';
import { aroundName } from '../../knowledge/schema/relation-text';
import type { EntityId } from '../../knowledge/schema/types';
import type { SummaryEntity } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { type Arc, type ConnectionsLayout, layOutConnections } from './connections-layout';

/** Height of a name's row, px, the same as in popup.css. */
const ROW = 28;
/** At most so many connections are explained for one name. */
const MOST_REASONS = 4;

interface ArcsProps {
  readonly layout: ConnectionsLayout;
  readonly active: EntityId | null;
}

function touches({ from, to }: PageConnection, id: EntityId | null): boolean {
  return from === id || to === id;
}

/** A curve that leaves a name's row, bulges away from the column and comes back to another's. */
function curve({ rows: [top, bottom], bulge }: Arc, width: number): string {
  const [start, end] = [(top + 0.5) * ROW, (bottom + 0.5) * ROW];
  const x = width - bulge;
  return `M${width} ${start}C${x} ${start} ${x} ${end} ${width} ${end}`;
}

function Arcs({ layout: { arcs, names, width }, active }: ArcsProps) {
  // The active name's arcs are drawn last, on top of the others.
  const inOrder = arcs.toSorted(
    (a, b) => Number(touches(a.connection, active)) - Number(touches(b.connection, active)),
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
          key={`${arc.connection.from} ${arc.connection.to}`}
          class={touches(arc.connection, active) ? 'arc active' : 'arc'}
          stroke-width={arc.connection.text === '' ? 1 : 1.75}
          d={curve(arc, width)}
        />
      ))}
    </svg>
  );
}

interface ReasonProps {
  readonly connection: PageConnection;
  readonly nameOf: (id: EntityId) => string;
  readonly words: Words;
}

function Reason({ connection: { from, to, text, facts }, nameOf, words }: ReasonProps) {
  if (text === '') {
    return (
      <li>
        {words.count(facts, (form) => `popup_connection_facts_${form}`, nameOf(from), nameOf(to))}
      </li>
    );
  }
  const { before, after } = aroundName(plain(text, 120));
  return <li>{words.t('popup_connection_told', nameOf(from), before + nameOf(to) + after)}</li>;
}

interface Props {
  readonly connections: readonly PageConnection[];
  readonly entities: readonly SummaryEntity[];
  readonly words: Words;
  readonly onReveal: (entity: EntityId) => void;
}

/**
 * How the people and places of the page connect: names in a column, an arc for each connection. What the arcs of a name stand
 * for is said below in words, for the name that is pointed at or has the focus.
 */
export function Connections({ connections, entities, words, onReveal }: Props) {
  const layout = layOutConnections(connections);
  const [chosen, setChosen] = useState<EntityId | null>(null);
  if (!layout) return null;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: EntityId) => plain(byId.get(id)?.name ?? id, 60);
  const active = chosen ?? layout.hub;
  return (
    <>
      <div class="arc-diagram">
        <Arcs layout={layout} active={active} />
        <ul>
          {layout.names.map((id) => (
            <li key={id}>
              <button
                type="button"
                class={id === active ? 'connection-name active' : 'connection-name'}
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
      <ul class="connection-reasons small">
        {layout.arcs
          .filter(({ connection }) => touches(connection, active))
          .slice(0, MOST_REASONS)
          .map(({ connection }) => (
            <Reason
              key={`${connection.from} ${connection.to}`}
              connection={connection}
              nameOf={nameOf}
              words={words}
            />
          ))}
      </ul>
    </>
  );
}
