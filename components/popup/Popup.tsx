import type { ComponentChildren } from 'preact';
import type { Settings } from '../../messaging/protocol';
import { LanguageProvider } from '../design/text';
import { PageHighlights } from '../highlights/PageHighlights';
import type { Words } from '../words/words';
import { Menu } from './Menu';
import { Notice } from './Notice';
import { NotRunning } from './NotRunning';
import { Summary } from './Summary';
import type { SwitchedPage } from './Switches';
import type { PopupActions, PopupView } from './view';

interface Props {
  readonly view: PopupView;
  readonly words: Words;
  readonly actions: PopupActions;
  /** In the side panel: the cards of what is on the screen, above the summary. */
  readonly children?: ComponentChildren;
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
      return (
        <Notice
          title={t('popup_unreachable_title')}
          text={t('popup_unreachable_text')}
          action={{ label: t('popup_reload'), act: actions.reload }}
        />
      );
    case 'failed': {
      const isBroken = view.failure.code === 'pack-broken';
      return (
        <Notice
          title={t(isBroken ? 'popup_pack_broken_title' : 'popup_failed_title')}
          text={t(isBroken ? 'popup_pack_broken_text' : 'popup_failed_text')}
          detail={view.failure.message}
          action={{ label: t('popup_retry'), act: actions.retry }}
        />
      );
    }
    case 'summary':
      return <Summary summary={view.summary} own={view.own} words={words} actions={actions} />;
  }
}

function PanelButton({ words, open }: { readonly words: Words; readonly open: () => void }) {
  const name = words.t('popup_open_panel');
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={open}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v10H2zM10 3v10" />
      </svg>
    </button>
  );
}

/** The page at a glance: what the toolbar button opens. */
export function Popup({ view, words, actions, children }: Props) {
  const site = view.kind === 'summary' ? view.summary.tab.page.site : null;
  return (
    <LanguageProvider value={words}>
      <header class="masthead">
        <p class="wordmark">{words.t('extension_name')}</p>
        <div class="masthead-actions">
          {actions.openPanel && <PanelButton words={words} open={actions.openPanel} />}
          <Menu
            settings={settingsOf(view)}
            page={pageOf(view)}
            site={site}
            words={words}
            actions={actions}
          />
        </div>
      </header>
      <main class="popup-main" aria-busy={view.kind === 'loading'}>
        {children}
        <Body view={view} words={words} actions={actions} />
        <PageHighlights
          highlights={view.highlights ?? []}
          words={words}
          actions={actions.highlights}
        />
      </main>
    </LanguageProvider>
  );
}
