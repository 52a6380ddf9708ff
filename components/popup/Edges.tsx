import type { PackEdges } from '../../knowledge/briefing/types';
import type { Words } from '../words/words';

/** How far the knowledge goes: from how many articles, and up to which day. */
export function Edges({ edges, words }: { readonly edges: PackEdges; readonly words: Words }) {
  return (
    <section class="edges small">
      <p>
        {words.count(edges.articles, (form) => `popup_edges_${form}`, edges.packTitle)}{' '}
        {words.t('popup_edges_last', words.day(edges.lastDay))}
      </p>
      {edges.stale && <p>{words.t('popup_edges_stale')}</p>}
    </section>
  );
}
