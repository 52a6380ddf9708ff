import type { PageSummary } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import { siteRuleOn } from './Switches';
import type { PopupActions } from './view';

interface Props {
  readonly summary: PageSummary;
  readonly words: Words;
  readonly actions: PopupActions;
}

interface Action {
  readonly label: string;
  readonly act: () => void;
}

/** Why nothing is listed, and what can be done about it. */
export interface EmptyState {
  readonly text: string;
  readonly actions: readonly Action[];
  /** The page was read, and no pack knows a name of it. */
  readonly isUnknown?: true;
}

function offState({ summary, words: { t }, actions }: Props): EmptyState | null {
  const { tab, settings, isPaused } = summary;
  const { site, url } = tab.page;
  if (!settings.enabled) {
    const turnOn = { label: t('popup_switch_everywhere'), act: () => actions.setEnabled(true) };
    return { text: t('popup_off_everywhere'), actions: [turnOn] };
  }
  if (settings.sites[site] === 'never') {
    const rule = siteRuleOn(settings);
    const allow = { label: t('popup_switch_site', site), act: () => actions.setSite(site, rule) };
    return { text: t('popup_off_site', site), actions: [allow] };
  }
  if (!isPaused) return null;
  const resume = { label: t('popup_switch_page'), act: () => actions.setPage(url, true) };
  return { text: t('popup_off_page'), actions: [resume] };
}

/** @returns null where there is something to list */
export function emptyStateOf(props: Props): EmptyState | null {
  const { summary, words, actions } = props;
  const { tab, entities } = summary;
  const { t } = words;
  const off = offState(props);
  if (off) return off;
  const read = { label: t('popup_read_anyway'), act: actions.read };
  if (tab.state === 'failed') {
    const again = { label: t('popup_retry'), act: actions.read };
    return { text: t('popup_page_failed', tab.failure ?? ''), actions: [again] };
  }
  if (tab.state === 'not-news') {
    const { site } = tab.page;
    const always = {
      label: t('popup_read_always', site),
      act: () => actions.setSite(site, 'always'),
    };
    // If pages are read only on a click, no site rule starts reading.
    const wanted = summary.settings.runOn === 'click' ? [read] : [read, always];
    return { text: t('popup_left_alone'), actions: wanted };
  }
  // The tab is off but the settings are on: the tab has not been told yet.
  if (tab.state === 'reading' || tab.state === 'off') {
    return { text: t('popup_reading'), actions: [] };
  }
  if (entities.length > 0) return null;
  return { text: t('popup_no_names'), actions: [], isUnknown: true };
}

/** What the packs cover, and the way to more: shown where no pack knows a name of the page. */
function PacksCover({ summary, words, actions }: Props) {
  const { t } = words;
  return (
    <section class="packs-cover">
      <h2 class="eyebrow">{t('popup_covers')}</h2>
      <ul>
        {summary.coverageLimits.map(({ packTitle, articles, firstDay, lastDay }) => (
          <li key={packTitle}>
            <span class="article-title">{plain(packTitle, 120)}</span>{' '}
            <span class="small">
              {words.count(
                articles,
                (form) => `popup_covers_${form}`,
                words.days(firstDay, lastDay),
              )}
            </span>
          </li>
        ))}
      </ul>
      {summary.coverageLimits.length === 0 && <p class="small">{t('popup_limits_none')}</p>}
      <button type="button" class="button" onClick={actions.openPacks}>
        {t('popup_add_pack')}
      </button>
    </section>
  );
}

export function Empty({ state, ...props }: Props & { readonly state: EmptyState }) {
  return (
    <>
      <p class="prose popup-empty" role="status">
        {state.text}
      </p>
      {state.actions.length > 0 && (
        <div class="choices">
          {state.actions.map(({ label, act }) => (
            <button key={label} type="button" class="button" onClick={act}>
              {label}
            </button>
          ))}
        </div>
      )}
      {state.isUnknown && <PacksCover {...props} />}
    </>
  );
}
