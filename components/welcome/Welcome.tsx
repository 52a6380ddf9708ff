import { MarkLegend } from '../controls/MarkLegend';
import { Shortcuts } from '../controls/Shortcuts';
import { LanguageProvider, type MessageKey } from '../design/text';
import type { Words } from '../words/words';
import { Choices } from './Choices';
import { Demo } from './Demo';
import type { WelcomeActions, WelcomeView } from './view';

interface Props {
  readonly view: WelcomeView;
  readonly words: Words;
  readonly actions: WelcomeActions;
}

const PROMISES = {
  welcome_does: ['welcome_does_marks', 'welcome_does_cards', 'welcome_does_offline'],
  welcome_keeps: ['welcome_keeps_own', 'welcome_keeps_asked', 'welcome_keeps_here'],
  welcome_never: ['welcome_never_sends', 'welcome_never_before', 'welcome_never_private'],
} as const satisfies Partial<Record<MessageKey, readonly MessageKey[]>>;

/** What it does, what it keeps, what it never does. */
function Promises({ words: { t } }: Pick<Props, 'words'>) {
  return (
    <div class="promises">
      {Object.entries(PROMISES).map(([heading, lines]) => (
        <section key={heading}>
          <h2 class="title">{t(heading as keyof typeof PROMISES /* its own keys */)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DemoSection({ view: { demo, demoFailure }, words: { t }, actions }: Props) {
  return (
    <section class="demo-section" aria-labelledby="demo-heading">
      <h2 id="demo-heading" class="title">
        {t('welcome_demo')}
      </h2>
      <p class="place-hint">{t('welcome_demo_hint')}</p>
      {demo && <Demo demo={demo} actions={actions} />}
      {!demo && (
        <p class="demo-text">
          {demoFailure ? t('welcome_demo_failed', demoFailure) : t('welcome_demo_waiting')}
        </p>
      )}
    </section>
  );
}

/** The first page after an installation: what the extension is, and the reader's choices before it does anything. */
export function Welcome({ view, words, actions }: Props) {
  const { t } = words;
  return (
    <LanguageProvider value={words}>
      <header class="masthead">
        <p class="wordmark">{t('extension_name')}</p>
      </header>
      <main>
        <div class="opening">
          <h1>{t('welcome_title')}</h1>
          <p class="opening-lead">{t('welcome_lead')}</p>
          <a class="button primary" href="#choices">
            {t('popup_unchosen_choose')}
          </a>
        </div>
        <DemoSection view={view} words={words} actions={actions} />
        <Promises words={words} />
        {view.settings && <Choices settings={view.settings} saved={view.saved} actions={actions} />}
        <div class="reference">
          <section aria-labelledby="legend-heading">
            <h2 id="legend-heading" class="title">
              {t('welcome_legend')}
            </h2>
            <MarkLegend />
          </section>
          <section aria-labelledby="shortcuts-heading">
            <h2 id="shortcuts-heading" class="title">
              {t('shortcuts_title')}
            </h2>
            <Shortcuts shortcuts={view.shortcuts} onChange={actions.changeShortcuts} />
          </section>
        </div>
      </main>
    </LanguageProvider>
  );
}
