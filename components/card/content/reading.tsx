import { useState } from 'preact/hooks';
import type {
  CardBriefing,
  QuotationView,
  ReadingView,
  RoleSources,
  SourceView,
} from '../../../knowledge/briefing/types';
import { dateText } from '../../design/dates';
import { useId } from '../../design/ids';
import { plain, useLanguage } from '../../design/text';
import { Private } from '../actions/private';
import { safeUrl, usePublisher } from './sources';

/** Outlet and day, as a link to the words if the address is known. Private: the page must not find it. */
function Source({ source }: { readonly source: SourceView }) {
  const { t, lang } = useLanguage();
  const publisher = usePublisher();
  const words = t('popup_source', publisher(source), dateText(source.date, lang, 'short'));
  const url = safeUrl(source.passageUrl ?? source.url);
  if (url === null) return <Private words={words} />;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <Private words={words} />
    </a>
  );
}

function Called({ called }: { readonly called: readonly RoleSources[] }) {
  const { t } = useLanguage();
  return called.map(({ text, sources: [source] }) => (
    <p key={text} class="called">
      <Private words={t('card_reading_called', plain(text, 120))} />{' '}
      {source && <Source source={source} />}
    </p>
  ));
}

function Quotations({ quotations }: { readonly quotations: readonly QuotationView[] }) {
  const { t } = useLanguage();
  return (
    <ul class="facts">
      {quotations.map(({ id, text, isReport, sources: [source] }) => (
        <li key={id} class="fact">
          <p class="prose">
            <Private
              words={isReport ? t('card_reading_reported', plain(text, 400)) : plain(text, 400)}
            />
          </p>
          <p class="data byline">{source && <Source source={source} />}</p>
        </li>
      ))}
    </ul>
  );
}

function Articles({ articles }: { readonly articles: readonly SourceView[] }) {
  return (
    <ul class="read-articles">
      {articles.map((source) => (
        <li key={source.article}>
          <p>
            <Private words={plain(source.title, 160)} />
          </p>
          <p class="data byline">
            <Source source={source} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function useReadIn(): (count: number) => string {
  const { t, lang } = useLanguage();
  const numbers = new Intl.NumberFormat(lang);
  return (count) =>
    count === 1 ? t('card_reading_one') : t('card_reading_articles', numbers.format(count));
}

/** "Read in 4 articles", which unfolds them; copies of one text count once. */
function ReadIn({ reading }: { readonly reading: ReadingView }) {
  const readIn = useReadIn();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (reading.articles.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="plain"
        data-section="read-articles"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Private words={readIn(reading.independentSources)} />
      </button>
      <div id={id}>{open && <Articles articles={reading.articles} />}</div>
    </>
  );
}

/** What later articles say, which could not be known on this page's day. */
function LaterReading({ later }: Pick<ReadingView, 'later'>) {
  const { t } = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { called, quotations, articles } = later;
  if (articles.length === 0) return null;
  return (
    <div class="since">
      <button
        type="button"
        class="fold later"
        data-section="later-reading"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('card_later_developments')} <span class="count">{articles.length}</span>
      </button>
      <div id={id}>
        {open && (
          <>
            <Called called={called} />
            {quotations.length > 0 && <Quotations quotations={quotations} />}
            <Articles articles={articles} />
          </>
        )}
      </div>
    </div>
  );
}

/** "From your reading": what the reader's own articles say about the name, as of this article. */
export function Reading({ briefing: { reading } }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  if (!reading) return null;
  return (
    <section class="reading">
      <p class="eyebrow">{t('card_reading')}</p>
      <Called called={reading.called} />
      {reading.mayBeTwo && (
        <p class="small">
          <Private
            words={t('card_reading_may_be_two', ...reading.mayBeTwo.map((role) => plain(role, 80)))}
          />
        </p>
      )}
      {reading.quotations.length > 0 && <Quotations quotations={reading.quotations} />}
      {reading.mayBe.map(({ entity, name }) => (
        <p key={entity} class="small">
          <Private words={t('card_reading_may_be', plain(name, 80))} />
        </p>
      ))}
      <ReadIn reading={reading} />
      <LaterReading later={reading.later} />
    </section>
  );
}
