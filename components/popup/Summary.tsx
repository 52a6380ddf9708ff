import type { PageSummary } from '../../messaging/protocol';
import { TimelineList, TimelinePicture } from '../card/timeline';
import type { MessageKey } from '../design/text';
import type { Words } from '../words/words';
import { Connections } from './Connections';
import { Coverage } from './Coverage';
import { CoverageLimitsNote } from './CoverageLimits';
import { EntityLists } from './EntityLists';
import { Facts } from './Facts';
import { OwnReading } from './OwnReading';
import { PageHead } from './PageHead';
import type { PopupActions } from './view';

interface Props {
  readonly summary: PageSummary;
  readonly words: Words;
  readonly actions: PopupActions;
}

interface Sentence {
  readonly key: MessageKey;
  readonly args?: readonly string[];
}

/** Why nothing is listed, or null when something is. */
function emptySentence({ tab, settings, isPaused, entities }: PageSummary): Sentence | null {
  if (!settings.enabled) return { key: 'popup_off_everywhere' };
  if (settings.sites[tab.page.site] === 'never') {
    return { key: 'popup_off_site', args: [tab.page.site] };
  }
  if (isPaused) return { key: 'popup_off_page' };
  if (tab.state === 'failed') return { key: 'popup_page_failed', args: [tab.failure ?? ''] };
  if (tab.state === 'not-news') return { key: 'popup_left_alone' };
  // Off in the tab though on in the settings: it has not yet heard of a switch just turned on.
  if (tab.state === 'reading' || tab.state === 'off') return { key: 'popup_reading' };
  return entities.length === 0 ? { key: 'popup_no_names' } : null;
}

/** Reads a page that is not news, once or always. */
function ReadAnyway({ summary: { settings, tab }, words: { t }, actions }: Props) {
  return (
    <div class="choices">
      <button type="button" class="button" onClick={actions.read}>
        {t('popup_read_anyway')}
      </button>
      {settings.runOn !== 'click' && (
        <button
          type="button"
          class="button"
          onClick={() => actions.setSite(tab.page.site, 'always')}
        >
          {t('popup_read_always', tab.page.site)}
        </button>
      )}
    </div>
  );
}

/** What is not as it should be, though the page could be read. */
function Cautions({ summary, words: { t } }: Pick<Props, 'summary' | 'words'>) {
  const { tab, storeFailure } = summary;
  return (
    <>
      {!tab.canPaint && <p class="caution">{t('popup_no_highlight')}</p>}
      {storeFailure && (
        <p class="caution">
          {t(storeFailure.code === 'storage-full' ? 'popup_store_full' : 'popup_store_closed')}
        </p>
      )}
    </>
  );
}

/** When it happened: the picture, and the same as a list for those who want to read it. */
function When({ summary, words }: Pick<Props, 'summary' | 'words'>) {
  if (summary.timeline.length < 2) return null;
  return (
    <section class="page-timeline">
      <h2 class="eyebrow">{words.t('card_timeline')}</h2>
      <TimelinePicture briefing={summary} />
      <details>
        <summary class="plain">{words.t('popup_in_words')}</summary>
        <TimelineList briefing={summary} />
      </details>
    </section>
  );
}

/** The backgrounder of a page on which something is known. */
function Backgrounder({ summary, words, actions }: Props) {
  const { entities, summary: facts, coverage, asOf, connections, stories } = summary;
  return (
    <>
      {facts.length > 0 && <Facts facts={facts} coverage={coverage} asOf={asOf} words={words} />}
      <EntityLists entities={entities} words={words} onReveal={actions.reveal} />
      {stories
        .filter(({ inStory }) => !inStory)
        .map(({ packTitle }) => (
          <p class="small off-story" key={packTitle}>
            {words.t('popup_off_story', packTitle)}
          </p>
        ))}
      <When summary={summary} words={words} />
      <Connections
        connections={connections}
        entities={entities}
        words={words}
        onReveal={actions.reveal}
      />
      {coverage.articles.length > 0 && <Coverage coverage={coverage} words={words} />}
    </>
  );
}

export function Summary(props: Props) {
  const { summary, words, actions } = props;
  const empty = emptySentence(summary);
  const canBeRead = summary.settings.enabled && summary.tab.state === 'not-news';
  return (
    <>
      <PageHead summary={summary} words={words} actions={actions} />
      <Cautions summary={summary} words={words} />
      {empty ? (
        <p class="prose popup-empty" role="status">
          {words.t(empty.key, ...(empty.args ?? []))}
        </p>
      ) : (
        <Backgrounder {...props} />
      )}
      {canBeRead && <ReadAnyway {...props} />}
      {summary.tab.state === 'marked' && (
        <OwnReading
          site={summary.tab.page.site}
          learnsSite={summary.settings.learnSites.includes(summary.tab.page.site)}
          learnsNews={summary.settings.learnNews}
          version={summary}
          words={words}
          reading={actions.reading}
        />
      )}
      <CoverageLimitsNote
        coverageLimits={summary.coverageLimits}
        pageDay={summary.tab.page.date?.day ?? null}
        words={words}
      />
    </>
  );
}
