import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardBriefing } from '../../../knowledge/briefing/types';
import { useId } from '../../design/ids';
import { roleText } from '../../design/roles';
import { type MessageKey, plain, useLanguage } from '../../design/text';
import { FactList } from './facts';

interface FoldProps {
  readonly briefing: CardBriefing;
  readonly open: boolean;
  readonly onToggle: () => void;
}

interface FoldedProps extends Omit<FoldProps, 'briefing'> {
  readonly title: string;
  readonly count: number;
  readonly class: string;
  readonly children: ComponentChildren;
}

function Folded({ title, count, open, onToggle, children, class: name }: FoldedProps) {
  const id = useId();
  return (
    <section class={name}>
      <button
        type="button"
        class="fold later"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        {title} {count > 0 && <span class="count">{count}</span>}
      </button>
      {open && <div id={id}>{children}</div>}
    </section>
  );
}

function hasDevelopments({ laterDevelopments, laterRoles }: CardBriefing): boolean {
  return laterDevelopments.length + laterRoles.length > 0;
}

function isReportedLater(briefing: CardBriefing): boolean {
  const { reportedLater, rolesReportedLater, backgroundIsLater, background } = briefing;
  const hasBackground = backgroundIsLater && background !== '';
  return reportedLater.length + rolesReportedLater.length > 0 || hasBackground;
}

/** What could not be known on that day: folded, with a count. */
export function Later({ briefing, open, onToggle }: FoldProps) {
  const { t } = useLanguage();
  const isDeveloped = hasDevelopments(briefing);
  if (!isDeveloped && !isReportedLater(briefing)) return null;
  const { laterDevelopments, reportedLater } = briefing;
  const count = (isDeveloped ? laterDevelopments : reportedLater).length;
  const title = t(isDeveloped ? 'card_later_developments' : 'card_reported_later');
  return (
    <Folded class="since" title={title} count={count} open={open} onToggle={onToggle}>
      <LaterParts briefing={briefing} titled={!isDeveloped} />
    </Folded>
  );
}

/** @param titled the fold's title already says "Reported later" */
function LaterParts({
  briefing,
  titled,
}: {
  readonly briefing: CardBriefing;
  readonly titled: boolean;
}) {
  const { t } = useLanguage();
  return (
    <>
      <Roles roles={briefing.laterRoles} message="card_later_role" />
      {briefing.laterDevelopments.length > 0 && <FactList facts={briefing.laterDevelopments} />}
      {!titled && isReportedLater(briefing) && (
        <p class="eyebrow">
          {t('card_reported_later')} <span class="count">{briefing.reportedLater.length}</span>
        </p>
      )}
      <Roles roles={briefing.rolesReportedLater} message="card_role_later_reports" />
      {briefing.reportedLater.length > 0 && <FactList facts={briefing.reportedLater} />}
      {briefing.backgroundIsLater && briefing.background !== '' && (
        <>
          <p class="eyebrow">{t('card_background_later')}</p>
          <p class="prose" lang={briefing.lang}>
            {plain(briefing.background)}
          </p>
        </>
      )}
    </>
  );
}

function Roles({
  roles,
  message,
}: {
  readonly roles: CardBriefing['laterRoles'];
  readonly message: MessageKey;
}) {
  const language = useLanguage();
  return roles.map((role) => (
    <p key={role.text} class="role">
      {language.t(message, roleText(role, language))}
    </p>
  ));
}

/** On a page off the story: all facts of the pack with their dates, folded under the pack's title. */
export function Elsewhere({ briefing, open, onToggle }: FoldProps) {
  const { t } = useLanguage();
  const { elsewhere, coverageLimits, laterDevelopments, reportedLater } = briefing;
  const count = elsewhere.length + laterDevelopments.length + reportedLater.length;
  if (count === 0) return null;
  const title = t('card_elsewhere', plain(coverageLimits.packTitle, 80));
  return (
    <Folded class="elsewhere" title={title} count={count} open={open} onToggle={onToggle}>
      {elsewhere.length > 0 && <FactList facts={elsewhere} />}
      {hasDevelopments(briefing) && <p class="eyebrow">{t('card_later_developments')}</p>}
      <LaterParts briefing={briefing} titled={false} />
    </Folded>
  );
}

/** Facts of other packs on the same entity, each pack folded under its title. */
export function OtherPacks({ briefing }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState<number | null>(null);
  return (briefing.otherPacks ?? []).map(({ packTitle, facts }, at) => (
    <Folded
      key={packTitle}
      class="elsewhere other-pack"
      title={t('card_elsewhere', plain(packTitle, 80))}
      count={facts.length}
      open={open === at}
      onToggle={() => setOpen(open === at ? null : at)}
    >
      <FactList facts={facts} />
    </Folded>
  ));
}
