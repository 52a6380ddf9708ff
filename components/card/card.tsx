import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardBriefing } from '../../knowledge/briefing/types';
import { dateText } from '../design/dates';
import { type MessageKey, plain, useLanguage } from '../design/text';
import { Actions } from './actions';
import { Bar, Head } from './head';
import { Background, KnownThen, Since } from './known';
import type { CardProps } from './props';
import { type Section, Sections, Timeline } from './sections';
import { NumbersProvider, numberSources } from './sources';

/** The card: head, background, what was known then, and everything else folded. */
export function Card(props: CardProps) {
  const { briefing } = props;
  const [section, setSection] = useState<Section | null>(null);
  const toggle = (next: Section) => setSection(section === next ? null : next);
  return (
    <NumbersProvider value={numberSources(briefing)}>
      <FromTheTop />
      <Bar {...props} />
      <Head briefing={briefing} id={props.nameId} />
      <Background briefing={briefing} />
      <KnownThen
        briefing={briefing}
        readUpTo={props.personal?.readUpTo ?? null}
        onDiffer={() => setSection('differ')}
      />
      <Since briefing={briefing} open={section === 'since'} onToggle={() => toggle('since')} />
      <Timeline {...props} open={section} onToggle={toggle} />
      <Sections {...props} open={section} onToggle={toggle} />
      {props.pinned && <Actions {...props} />}
      <Edges briefing={briefing} />
    </NumbersProvider>
  );
}

/** A card that takes another's place is read from its name on, wherever the other was scrolled to. */
function FromTheTop() {
  const ref = useRef<HTMLSpanElement | null>(null);
  useLayoutEffect(() => {
    const card = ref.current?.closest('.card');
    if (card) card.scrollTop = 0;
  }, []);
  return <span ref={ref} hidden />;
}

/** How far the pack sees. */
const STALE: Readonly<Record<CardBriefing['asOf']['basis'], MessageKey>> = {
  page: 'card_edges_stale',
  today: 'card_edges_stale_today',
};

function Edges({ briefing }: { readonly briefing: CardBriefing }) {
  const { t, lang } = useLanguage();
  const { edges, asOf } = briefing;
  const articles = String(edges.articles);
  const [key, day]: [MessageKey, string] =
    asOf.day < edges.firstDay
      ? ['card_edges_early', edges.firstDay]
      : [edges.stale ? STALE[asOf.basis] : 'card_edges', edges.lastDay];
  return (
    <p class="small edges">
      {edges.isOneOfSeveral && `${t('card_edges_pack', plain(edges.packTitle, 60))} `}
      {t(key, articles, dateText(day, lang, 'short'))}
    </p>
  );
}
