import { useState } from 'preact/hooks';
import { newSince } from '../../../knowledge/briefing/entity/new-since';
import type { CardBriefing } from '../../../knowledge/briefing/types';
import type { Day } from '../../../knowledge/schema/types';
import { dateText } from '../../design/dates';
import { type MessageKey, plain, useLanguage } from '../../design/text';
import { FactList } from './facts';
import { clipped, planFirstView } from './first-view';

export function Background({ briefing }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  const { background: most } = planFirstView(briefing);
  const [whole, setWhole] = useState(false);
  const { background: text } = briefing;
  if (briefing.backgroundIsLater || text === '') return null;
  const cut = !whole && most < text.length;
  if (cut && most === 0) {
    return (
      <button type="button" class="plain background" onClick={() => setWhole(true)}>
        {t('card_background')}
      </button>
    );
  }
  return (
    <p class="prose background">
      <span lang={briefing.lang}>{cut ? clipped(text, most) : plain(text)}</span>{' '}
      {cut && (
        <button type="button" class="plain inline" onClick={() => setWhole(true)}>
          {t('card_more')}
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
  readonly onResponses: () => void;
}

const AS_OF: Readonly<Record<CardBriefing['asOf']['basis'], MessageKey>> = {
  page: 'card_as_of_page',
  text: 'card_as_of_text',
  today: 'card_as_of_today',
};

/**
 * What was known on the as-of day. If the pack has no report that early: what later reports say about the time before.
 */
export function KnownThen(props: KnownThenProps) {
  const { briefing } = props;
  if (briefing.facts.length > 0) return <KnownFacts {...props} />;
  return briefing.reportedLater.length > 0 ? <EarlierTimes briefing={briefing} /> : null;
}

/** Facts of earlier times that are shown before the rest is unfolded. */
const MOST_EARLIER = 2;

/**
 * Nothing had been reported by that day: the latest facts that later reports state about the time before, marked as
 * such.
 */
function EarlierTimes({ briefing }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  const latest = briefing.reportedLater.toReversed().slice(0, MOST_EARLIER);
  return (
    <section class="known">
      <h3 class="eyebrow as-of">{t('card_reported_later')}</h3>
      <FactList facts={latest} />
    </section>
  );
}

function KnownFacts({ briefing, readUpTo, onDiffer, onResponses }: KnownThenProps) {
  const { t, lang } = useLanguage();
  const { facts: most } = planFirstView(briefing);
  const [all, setAll] = useState(false);
  const { asOf, facts, differences, responses } = briefing;
  const shown = all ? facts : facts.slice(0, most);
  const hidden = facts.length - shown.length;
  const fresh = newSince(facts, readUpTo);
  return (
    <section class="known">
      <h3 class="eyebrow as-of">
        {t(AS_OF[asOf.basis], dateText(asOf.day, lang))}
        <FreshCount count={fresh.size} readUpTo={readUpTo} />
      </h3>
      <FactList
        facts={shown}
        fresh={fresh}
        differing={new Set(differences.flat())}
        onDiffer={onDiffer}
        answered={new Set(responses.flatMap(({ to, responses: ids }) => [to, ...ids]))}
        onResponses={onResponses}
      />
      {hidden > 0 && (
        <button type="button" class="plain more-facts" onClick={() => setAll(true)}>
          {t(hidden === 1 ? 'card_more_fact' : 'card_more_facts', String(hidden))}
        </button>
      )}
    </section>
  );
}

/** Number of facts that are new to the reader. Short, because it takes space that the first view counts. */
function FreshCount({
  count,
  readUpTo,
}: {
  readonly count: number;
  readonly readUpTo: Day | null;
}) {
  const { t, lang } = useLanguage();
  if (readUpTo === null || count === 0) return null;
  return (
    <span class="fresh" title={t('card_fresh_reason', dateText(readUpTo, lang))}>
      {t('card_fresh_count', String(count))}
    </span>
  );
}
