import type { Settings } from '../../messaging/protocol';
import type { Words } from '../words/words';
import { Notice } from './Notice';
import type { PopupActions } from './view';

interface Props {
  readonly settings: Settings;
  /** Null unless the tab shows a web page. */
  readonly site: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** A page that is not read by itself: why, and what can be done. */
export function NotRunning({ settings: { runOn }, site, words: { t }, actions }: Props) {
  if (runOn === 'unchosen') {
    return (
      <Notice
        title={t('popup_unchosen_title')}
        text={t('popup_unchosen_text')}
        action={{ label: t('popup_unchosen_choose'), act: actions.openWelcome }}
      />
    );
  }
  if (site === null) {
    return <Notice title={t('popup_unreachable_title')} text={t('popup_unreachable_text')} />;
  }
  return (
    <>
      <Notice
        title={t('popup_not_running_title')}
        text={runOn === 'click' ? t('popup_not_running_click') : t('popup_not_running_site', site)}
        action={{ label: t('popup_read_now'), act: actions.ask }}
      />
      {runOn === 'chosen' && (
        <button type="button" class="button" onClick={() => actions.setSite(site, 'news')}>
          {t('popup_run_on_site', site)}
        </button>
      )}
    </>
  );
}
