import type { PackEdges } from '../../knowledge/briefing/types';
import type { Day } from '../../knowledge/schema/types';
import type { Words } from '../words/words';

interface EdgesProps {
  readonly edges: PackEdges;
  /** The page's own date, where it has one. */
  readonly pageDay: Day | null;
  readonly words: Words;
}

/** How far the knowledge goes: from how many articles, and up to which day. */
export function Edges({ edges, pageDay, words }: EdgesProps) {
  const isEarly = pageDay !== null && pageDay < edges.firstDay;
  return (
    <section class="edges small">
      <p>
        {words.count(edges.articles, (form) => `popup_edges_${form}`, edges.packTitle)}{' '}
        {words.t('popup_edges_last', words.day(edges.lastDay))}
      </p>
      {isEarly && <p>{words.t('popup_edges_early', words.day(edges.firstDay))}</p>}
      {edges.stale && <p>{words.t('popup_edges_stale')}</p>}
    </section>
  );
}
