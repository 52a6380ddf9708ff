import type { PackEdges } from '../../knowledge/briefing/types';
import type { Day } from '../../knowledge/schema/types';
import { plain } from '../design/text';
import type { Words } from '../words/words';

interface EdgesProps {
  /** Of each pack that speaks of the page; none where the reader has turned all of them off. */
  readonly edges: readonly PackEdges[];
  /** The page's own date, where it has one. */
  readonly pageDay: Day | null;
  readonly words: Words;
}

function EdgesOfPack({
  edges,
  pageDay,
  words,
}: Omit<EdgesProps, 'edges'> & { readonly edges: PackEdges }) {
  const isEarly = pageDay !== null && pageDay < edges.firstDay;
  const title = plain(edges.packTitle, 120);
  return (
    <>
      <p>
        {words.count(edges.articles, (form) => `popup_edges_${form}`, title)}{' '}
        {words.t('popup_edges_last', words.day(edges.lastDay))}
      </p>
      {isEarly && <p>{words.t('popup_edges_early', words.day(edges.firstDay))}</p>}
      {edges.stale && <p>{words.t('popup_edges_stale')}</p>}
    </>
  );
}

/** How far the knowledge goes: from which packs and how many articles, and up to which day. */
export function Edges({ edges, ...rest }: EdgesProps) {
  return (
    <section class="edges small">
      {edges.length === 0 && <p>{rest.words.t('popup_edges_none')}</p>}
      {edges.map((one) => (
        <EdgesOfPack key={one.packTitle} edges={one} {...rest} />
      ))}
    </section>
  );
}
