import { useState } from 'preact/hooks';
import { newSince } from '../../knowledge/briefing/newness';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { Day } from '../../knowledge/schema/types';
import { dateText } from '../design/dates';
import { useId } from '../design/ids';
import { plain, useLanguage } from '../design/text';
import { FactList } from './facts';
import { backgroundOf, clipped, planFirstView } from './first-view';

export function Background({ briefing }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  const { background: most } = planFirstView(briefing);
  const [whole, setWhole] = useState(false);
  const text = backgroundOf(briefing);
  if (briefing.backgroundIsLater || text === '') return null;
  const cut = !whole && most < text.length;
  return (
    <p class="prose background">
      {cut ? clipped(text, most) : plain(text)}{' '}
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
}

/** What was known on the as-of day. */
export function KnownThen({ briefing, readUpTo, onDiffer }: KnownThenProps) {
  const { t, lang } = useLanguage();
  const { facts: most, factText, order } = planFirstView(briefing);
  const [all, setAll] = useState(false);
  const { asOf, facts, laterDevelopments, reportedLater, differences } = briefing;
  if (facts.length + laterDevelopments.length + reportedLater.length === 0) return null;
  const shown = all ? order : order.slice(0, most);
  const isClipped = !all && shown.some(({ text }) => text.length > factText);
  const hidden = facts.length - shown.length;
  const fresh = newSince(facts, readUpTo);
  return (
    <section class="known">
      <h3 class="eyebrow as-of">
        {t(
          asOf.basis === 'page' ? 'card_as_of_page' : 'card_as_of_today',
          dateText(asOf.day, lang),
        )}
        <FreshCount count={fresh.size} readUpTo={readUpTo} />
      </h3>
      {facts.length === 0 && <p class="data quiet">{t('card_nothing_yet')}</p>}
      <FactList
        facts={shown}
        fresh={fresh}
        differing={new Set(differences.flat())}
        onDiffer={onDiffer}
        {...(isClipped && { most: factText })}
      />
      {(isClipped || hidden > 0) && (
        <button type="button" class="plain more-facts" onClick={() => setAll(true)}>
          {hidden === 0
            ? t('card_more')
            : t(hidden === 1 ? 'card_more_fact' : 'card_more_facts', String(hidden))}
        </button>
      )}
    </section>
  );
}

/** How many statements came after what the reader has read: small, since it takes room that the first view counts. */
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

interface SinceProps {
  readonly briefing: CardBriefing;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** What the reader of that day could not know: folded, with a count. */
export function Since({ briefing, open, onToggle }: SinceProps) {
  const { t } = useLanguage();
  const id = useId();
  const { laterDevelopments, reportedLater, laterRoles, backgroundIsLater } = briefing;
  const onlyLate = laterDevelopments.length === 0 && laterRoles.length === 0 && !backgroundIsLater;
  if (onlyLate && reportedLater.length === 0) return null;
  const count = onlyLate ? reportedLater.length : laterDevelopments.length;
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
          <LaterSelf briefing={briefing} />
          {laterDevelopments.length > 0 && <FactList facts={laterDevelopments} />}
          {reportedLater.length > 0 && !onlyLate && (
            <p class="eyebrow">
              {t('card_came_out')} <span class="count">{reportedLater.length}</span>
            </p>
          )}
          {reportedLater.length > 0 && <FactList facts={reportedLater} />}
        </div>
      )}
    </section>
  );
}

/** Who this became, and what only later reports tell of its background. */
function LaterSelf({ briefing }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  const { laterRoles, backgroundIsLater, background } = briefing;
  return (
    <>
      {laterRoles.map(({ text }) => (
        <p key={text} class="role">
          {t('card_since_role', plain(text, 160))}
        </p>
      ))}
      {backgroundIsLater && (
        <>
          <p class="eyebrow">{t('card_background_later')}</p>
          <p class="prose">{plain(background)}</p>
        </>
      )}
    </>
  );
}
