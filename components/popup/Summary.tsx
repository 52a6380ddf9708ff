import type { OwnPage, PageSummary } from '../../messaging/protocol';
import { FactList } from '../card/content/facts';
import { NumbersProvider } from '../card/content/sources';
import type { Words } from '../words/words';
import { Connections } from './Connections';
import { Coverage } from './Coverage';
import { CoverageLimitsNote } from './CoverageLimits';
import { Empty, emptyStateOf } from './Empty';
import { EntityLists } from './EntityLists';
import { OwnReading } from './OwnReading';
import { PageLine } from './PageLine';
import { inTime, numbersOf, Sentences } from './Sentences';
import { PageTimeline } from './timeline/PageTimeline';
import type { PopupActions } from './view';

interface Props {
  readonly summary: PageSummary;
  /** Null where the worker did not tell. */
  readonly own: OwnPage | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** Problems of a page that could be read all the same. */
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

/** What happened after the page's date: folded, with a count. */
function Later({ summary, words }: Pick<Props, 'summary' | 'words'>) {
  if (summary.later.length === 0) return null;
  return (
    <details class="later-developments">
      <summary>
        {words.t('card_later_developments')}{' '}
        <span class="count">{words.number(summary.later.length)}</span>
      </summary>
      <FactList facts={summary.later} />
    </details>
  );
}

function HowTheyConnect({ summary, words, actions }: Omit<Props, 'own'>) {
  if (summary.connections.length < 2) return null;
  return (
    <details class="connections">
      <summary>{words.t('popup_connections')}</summary>
      <Connections
        connections={summary.connections}
        entities={summary.entities}
        words={words}
        onReveal={actions.reveal}
      />
    </details>
  );
}

/** The backgrounder of a page on which something is known. */
function Backgrounder({ summary, words, actions }: Omit<Props, 'own'>) {
  const { entities, summary: facts, asOf, stories } = summary;
  return (
    <>
      {facts.length > 0 && <Sentences facts={facts} asOf={asOf} words={words} />}
      <EntityLists entities={entities} words={words} onReveal={actions.reveal} />
      {stories
        .filter(({ inStory }) => !inStory)
        .map(({ packTitle }) => (
          <p class="small off-story" key={packTitle}>
            {words.t('popup_off_story', packTitle)}
          </p>
        ))}
      <PageTimeline summary={summary} words={words} />
      <Later summary={summary} words={words} />
      <HowTheyConnect summary={summary} words={words} actions={actions} />
    </>
  );
}

export function Summary(props: Props) {
  const { summary, own, words, actions } = props;
  const { tab, settings, coverage, coverageLimits } = summary;
  const empty = emptyStateOf(props);
  return (
    <NumbersProvider value={numbersOf([...inTime(summary.summary), ...summary.later], coverage)}>
      <PageLine
        summary={summary}
        isPrivate={own?.isPrivate ?? false}
        words={words}
        actions={actions}
      />
      <Cautions summary={summary} words={words} />
      {empty ? <Empty state={empty} {...props} /> : <Backgrounder {...props} />}
      {!empty || empty.isUnknown ? (
        <Coverage coverage={coverage} related={own?.related ?? []} words={words} />
      ) : null}
      {tab.state === 'marked' && own && (
        <OwnReading
          site={tab.page.site}
          learnsSite={settings.learnSites.includes(tab.page.site)}
          learnsNews={settings.learnNews}
          page={own}
          words={words}
          reading={actions.reading}
        />
      )}
      {!empty && (
        <CoverageLimitsNote
          coverageLimits={coverageLimits}
          pageDay={tab.page.date?.day ?? null}
          words={words}
        />
      )}
    </NumbersProvider>
  );
}
