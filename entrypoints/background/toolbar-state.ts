import type { Settings, TabState } from '../../messaging/protocol';

type Reason =
  | 'toolbar_unchosen'
  | 'toolbar_no_news'
  | 'toolbar_chosen'
  | 'toolbar_click'
  | 'toolbar_off'
  | 'toolbar_off_site'
  | 'toolbar_off_page'
  | 'toolbar_failed'
  | 'popup_loading';

/** The messages that the toolbar needs. */
export interface ToolbarWords {
  /** BCP 47. */
  readonly lang: string;
  readonly t: (
    key: Reason | 'toolbar_title' | `toolbar_count_${string}`,
    ...args: readonly string[]
  ) => string;
}

/** What the toolbar button shows for a tab. */
export interface ToolbarState {
  /** False if nothing is read here: the icon is then muted. */
  readonly isRunning: boolean;
  /** Names on the page; empty where none is counted. */
  readonly badge: string;
  /** Why, in words. */
  readonly title: string;
}

/** Why nothing is read on a page that has not reported its state. */
const UNREAD: Readonly<Record<Settings['runOn'], Reason>> = {
  unchosen: 'toolbar_unchosen',
  news: 'toolbar_no_news',
  chosen: 'toolbar_chosen',
  click: 'toolbar_click',
};

function offReason({ enabled, sites }: Settings, { page }: TabState): [Reason, string?] {
  if (!enabled) return ['toolbar_off'];
  return sites[page.site] === 'never' ? ['toolbar_off_site', page.site] : ['toolbar_off_page'];
}

/** @param tab null if no script of ours answers, because the page is not read */
export function toolbarStateOf(
  settings: Settings,
  tab: TabState | null,
  { t, lang }: ToolbarWords,
): ToolbarState {
  const muted = (key: Reason, arg?: string) => {
    const title = t('toolbar_title', t(key, ...(arg === undefined ? [] : [arg])));
    return { isRunning: false, badge: '', title };
  };
  if (!tab || tab.state === 'not-news') {
    return muted(settings.enabled ? UNREAD[settings.runOn] : 'toolbar_off');
  }
  if (tab.state === 'off') return muted(...offReason(settings, tab));
  if (tab.state === 'failed') return muted('toolbar_failed');
  if (tab.state === 'reading') {
    return { isRunning: true, badge: '', title: t('toolbar_title', t('popup_loading')) };
  }
  const { length } = tab.entities;
  const count = new Intl.NumberFormat(lang).format(length);
  const form = new Intl.PluralRules(lang).select(length);
  const counted = t(`toolbar_count_${form}`, count) || t('toolbar_count_other', count);
  return {
    isRunning: true,
    badge: settings.showCount && length > 0 ? count : '',
    title: t('toolbar_title', counted),
  };
}
