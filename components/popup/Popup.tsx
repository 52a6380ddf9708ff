import type { Settings } from '../../messaging/protocol';
import { LanguageProvider } from '../design/text';
import type { Words } from '../words/words';
import { Notice } from './Notice';
import { NotRunning } from './NotRunning';
import { Summary } from './Summary';
import { type SwitchedPage, Switches } from './Switches';
import type { PopupActions, PopupView } from './view';

interface Props {
  readonly view: PopupView;
  readonly words: Words;
  readonly actions: PopupActions;
}

function settingsOf(view: PopupView): Settings | null {
  if (view.kind === 'loading') return null;
  return view.kind === 'summary' ? view.summary.settings : view.settings;
}

function pageOf(view: PopupView): SwitchedPage | null {
  if (view.kind !== 'summary' || view.summary.tab.state === 'not-news') return null;
  const { tab, isPaused } = view.summary;
  return { url: tab.page.url, isPaused };
}

function Body({ view, words, actions }: Props) {
  const { t } = words;
  switch (view.kind) {
    case 'loading':
      return <p class="prose popup-wait">{t('popup_loading')}</p>;
    case 'not-running':
      return (
        <NotRunning settings={view.settings} site={view.site} words={words} actions={actions} />
      );
    case 'unreachable':
      return <Notice title={t('popup_unreachable_title')} text={t('popup_unreachable_text')} />;
    case 'failed':
      return (
        <Notice
          title={t(
            view.failure.code === 'pack-broken' ? 'popup_pack_broken_title' : 'popup_failed_title',
          )}
          text={t(
            view.failure.code === 'pack-broken' ? 'popup_pack_broken_text' : 'popup_failed_text',
          )}
          detail={view.failure.message}
          action={{ label: t('popup_retry'), act: actions.retry }}
        />
      );
    case 'summary':
      return <Summary summary={view.summary} words={words} actions={actions} />;
  }
}

/** The page at a glance: what the toolbar button opens. */
export function Popup({ view, words, actions }: Props) {
  const settings = settingsOf(view);
  const site = view.kind === 'summary' ? view.summary.tab.page.site : null;
  return (
    <LanguageProvider value={words}>
      <header class="masthead">
        <p class="wordmark">{words.t('extension_name')}</p>
        <div class="masthead-actions">
          {actions.openPanel && (
            <button type="button" class="plain" onClick={actions.openPanel}>
              {words.t('popup_open_panel')}
            </button>
          )}
          <button type="button" class="plain" onClick={actions.openOptions}>
            {words.t('popup_options')}
          </button>
        </div>
      </header>
      <main class="popup-main" aria-busy={view.kind === 'loading'}>
        <Body view={view} words={words} actions={actions} />
      </main>
      {settings && settings.runOn !== 'unchosen' && (
        <Switches
          settings={settings}
          page={pageOf(view)}
          site={site}
          words={words}
          actions={actions}
        />
      )}
    </LanguageProvider>
  );
}
