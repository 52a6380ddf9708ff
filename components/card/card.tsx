import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newSince } from '../../knowledge/briefing/newness';
import type { CardBriefing, ConnectionView } from '../../knowledge/briefing/types';
import type { Mention } from '../../knowledge/matching/types';
import type { Day } from '../../knowledge/schema/types';
import type { PersonalCard } from '../../messaging/protocol';
import { dateText } from '../design/dates';
import { type MessageKey, plain, useLanguage } from '../design/text';
import { Actions } from './actions';
import { FactList } from './facts';
import { planFirstView } from './first-view';
import type { Said } from './handshake';
import { Controls, Head } from './head';
import { Connections, Coverage, Differences } from './panels';
import { useRevealed } from './revealed';
import { NumbersProvider, numberSources } from './sources';
import { TimelineList, TimelinePicture } from './timeline';
import { Why } from './why';

/** What a card shows, and what it asks for: it fetches nothing itself. */
export interface CardProps {
  readonly briefing: CardBriefing;
  /** The mention that it was opened on; null for a card reached through a connection. */
  readonly mention: Mention | null;
  /** Names of others that the mention might have meant. */
  readonly rivals: readonly string[];
  readonly personal: PersonalCard | null;
  readonly pinned: boolean;
  /** Name of the entity that Back returns to. */
  readonly back: string | null;
  /** Id for the name: the dialog is labelled by it. */
  readonly nameId: string;
  readonly onVisit: (connection: ConnectionView) => void;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onCopy: () => Promise<void>;
  /** @returns whether it was kept */
  readonly onSay: (said: Said) => Promise<boolean>;
}

/** What unfolds below the first view, in product.md's order. One at a time. */
type Section = 'since' | 'timeline' | 'differ' | 'connections' | 'coverage' | 'why';

/** The card: head, background, what was known then, and everything else folded. */
export function Card(props: CardProps) {
  const { briefing } = props;
  const [section, setSection] = useState<Section | null>(null);
  const toggle = (next: Section) => setSection(section === next ? null : next);
  return (
    <NumbersProvider value={numberSources(briefing)}>
      <FromTheTop />
      <Controls {...props} />
      <Head briefing={briefing} id={props.nameId} />
      <Background briefing={briefing} />
      <KnownThen
        briefing={briefing}
        readUpTo={props.personal?.readUpTo ?? null}
        onDiffer={() => setSection('differ')}
      />
      <Since briefing={briefing} open={section === 'since'} onToggle={() => toggle('since')} />
      <TimelinePicture briefing={briefing} />
      <Sections {...props} open={section} onToggle={toggle} />
      <OwnNote personal={props.personal} />
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

function Background({ briefing }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  const { background } = planFirstView(briefing);
  const [whole, setWhole] = useState(false);
  if (briefing.backgroundIsLater || briefing.background === '') return null;
  const cut = !whole && background < briefing.background.length;
  return (
    <p class="prose background">
      {plain(cut ? briefing.background.slice(0, background) : briefing.background)}{' '}
      {cut && (
        <button type="button" class="plain inline" onClick={() => setWhole(true)}>
          {t(background > 0 ? 'card_more' : 'card_background')}
        </button>
      )}
    </p>
  );
}

interface KnownThenProps {
  readonly briefing: CardBriefing;
  /** Day up to which the reader has read of the entity. */
  readonly readUpTo: Day | null;
  readonly onDiffer: () => void;
}

function KnownThen({ briefing, readUpTo, onDiffer }: KnownThenProps) {
  const { t, lang } = useLanguage();
  const { facts: most, factText } = planFirstView(briefing);
  const [all, setAll] = useState(false);
  const { asOf, facts, differences } = briefing;
  const shown = all ? facts : facts.slice(0, most);
  const clipped = !all && facts.some(({ text }) => text.length > factText);
  const date = dateText(asOf.day, lang);
  const fresh = newSince(facts, readUpTo);
  return (
    <section class="known">
      <h3 class="eyebrow as-of">
        {t(asOf.basis === 'page' ? 'card_as_of_page' : 'card_as_of_today', date)}
      </h3>
      {facts.length === 0 && <p class="data quiet">{t('card_nothing_yet')}</p>}
      {readUpTo !== null && fresh.size > 0 && (
        <p class="small fresh-count">
          {t('card_fresh_count', String(fresh.size), dateText(readUpTo, lang))}
        </p>
      )}
      <FactList
        facts={shown}
        fresh={fresh}
        differing={new Set(differences.flat())}
        onDiffer={onDiffer}
        {...(clipped && { most: factText })}
      />
      {(clipped || shown.length < facts.length) && (
        <button type="button" class="plain more-facts" onClick={() => setAll(true)}>
          {shown.length < facts.length
            ? t('card_more_facts', String(facts.length - shown.length))
            : t('card_more')}
        </button>
      )}
    </section>
  );
}

interface SinceProps {
  readonly briefing: CardBriefing;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What the reader of that day could not know: folded, with a count. */
function Since({ briefing, open, onToggle }: SinceProps) {
  const { t } = useLanguage();
  const id = useId();
  const { since, cameOut, laterRole, backgroundIsLater, background } = briefing;
  const onlyLate = since.length === 0 && !laterRole && !backgroundIsLater;
  if (onlyLate && cameOut.length === 0) return null;
  const count = onlyLate ? cameOut.length : since.length;
  return (
    <section class="since">
      <button
        type="button"
        class="fold later"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        {t(onlyLate ? 'card_came_out' : 'card_since')}{' '}
        {count > 0 && <span class="count">{count}</span>}
      </button>
      {open && (
        <div id={id}>
          {laterRole && <p class="data">{t('card_since_role', plain(laterRole.text, 160))}</p>}
          {backgroundIsLater && (
            <>
              <p class="eyebrow">{t('card_background_later')}</p>
              <p class="prose">{plain(background)}</p>
            </>
          )}
          {since.length > 0 && <FactList facts={since} />}
          {cameOut.length > 0 && !onlyLate && <p class="eyebrow">{t('card_came_out')}</p>}
          {cameOut.length > 0 && <FactList facts={cameOut} />}
        </div>
      )}
    </section>
  );
}

interface SectionsProps extends CardProps {
  readonly open: Section | null;
  readonly onToggle: (section: Section) => void;
}

/** The row of folded sections and the one that is open. */
function Sections(props: SectionsProps) {
  const { briefing, mention, open, onToggle } = props;
  const { t } = useLanguage();
  const id = useId();
  const tabs: readonly [Section, MessageKey, number | null][] = [
    ['timeline', 'card_timeline', briefing.timeline.length],
    ['differ', 'card_differ', briefing.differences.length],
    ['connections', 'card_connections', briefing.connections.length],
    ['coverage', 'card_coverage', briefing.coverage.articles.length],
    ['why', 'card_why', mention ? null : 0],
  ];
  return (
    <div class="sections">
      <div class="tabs">
        {tabs
          .filter(([, , count]) => count !== 0)
          .map(([section, key, count]) => (
            <button
              key={section}
              type="button"
              class="tab"
              data-section={section}
              aria-expanded={open === section}
              aria-controls={id}
              onClick={() => onToggle(section)}
            >
              {t(key)} {count !== null && <span class="count">{count}</span>}
            </button>
          ))}
      </div>
      <div id={id} ref={useRevealed(open)}>
        <OpenSection {...props} />
      </div>
    </div>
  );
}

function OpenSection(props: SectionsProps) {
  const { open, briefing, mention, rivals, personal, onVisit, onSay } = props;
  switch (open) {
    case 'timeline':
      return <TimelineList briefing={briefing} />;
    case 'differ':
      return <Differences briefing={briefing} />;
    case 'connections':
      return <Connections connections={briefing.connections} onVisit={onVisit} />;
    case 'coverage':
      return <Coverage briefing={briefing} personal={personal} />;
    case 'why':
      return (
        mention && (
          <Why
            mention={mention}
            name={briefing.name}
            rivals={rivals}
            onSay={personal?.keeps ? onSay : null}
          />
        )
      );
    default:
      return null;
  }
}

/** The reader's own words on the entity. */
function OwnNote({ personal }: { readonly personal: PersonalCard | null }) {
  if (!personal?.note) return null;
  return <p class="own-note prose">{plain(personal.note, 400)}</p>;
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
  return <p class="small edges">{t(key, articles, dateText(day, lang))}</p>;
}
