import { useEffect, useState } from 'preact/hooks';
import type { LearnReply, OwnName, OwnPage } from '../../messaging/protocol';
import { safeUrl } from '../card/sources';
import { dateText } from '../design/dates';
import { plain } from '../design/text';
import type { Words } from '../words/words';

/** What the popup can do with what was learnt; it asks for the data itself once it is drawn. */
export interface ReadingActions {
  /** Null if the worker does not answer. */
  load(): Promise<OwnPage | null>;
  /** Null if it failed. */
  learn(): Promise<LearnReply | null>;
  /** Forgets what was learnt of a name, from all articles; the options page can undo it. */
  forget(name: OwnName): Promise<boolean>;
  setSite(site: string, on: boolean): Promise<void>;
}

interface Props {
  readonly site: string;
  readonly learnsSite: boolean;
  readonly learnsNews: boolean;
  /** Changes with the page's summary: what was learnt is asked for again. */
  readonly version: unknown;
  readonly words: Words;
  readonly reading: ReadingActions;
}

type Related = OwnPage['related'][number];
const MOST_RELATED = 3;

function RelatedArticle({ related: { article, shared }, words }: { readonly related: Related; readonly words: Words }) {
  const url = safeUrl(article.url);
  const title = plain(article.title || article.site, 160);
  return (
    <li>
      {url === null ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      )}
      <p class="small">
        {plain(article.outlet ?? article.site, 80)}, {dateText(article.day, words.lang, 'short')} ·{' '}
        {words.t('popup_related_why', plain(shared.join(', '), 160))}
      </p>
    </li>
  );
} // biome-ignore format: signature in one line

function RelatedArticles({ related, words }: { readonly related: readonly Related[]; readonly words: Words }) {
  if (related.length === 0) return null;
  const inTime = related.toSorted((one, other) => (one.article.day < other.article.day ? -1 : 1));
  return (
    <>
      <h3 class="data">{words.count(related.length, (form) => `popup_related_${form}`)}</h3>
      <ul class="own-related">
        {related.slice(0, MOST_RELATED).map((one) => (
          <RelatedArticle key={one.article.url} related={one} words={words} />
        ))}
      </ul>
      {related.length > 1 && (
        <details>
          <summary class="plain">{words.t('popup_related_rest')}</summary>
          <ol class="own-related">
            {inTime.map((one) => (
              <RelatedArticle key={one.article.url} related={one} words={words} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
} // biome-ignore format: signature in one line

interface NamesProps {
  readonly names: readonly OwnName[];
  readonly words: Words;
  readonly onForget: (name: OwnName) => void;
}

function LearntNames({ names, words, onForget }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary class="plain">{words.count(names.length, (form) => `popup_learnt_${form}`)}</summary>
      <ul class="own-names">
        {names.map((name) => (
          <li key={name.cluster}>
            <bdi>{plain(name.label, 100)}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={words.t('popup_forget_name', plain(name.label, 100))}
              onClick={() => onForget(name)}
            >
              {words.t('popup_forget')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SiteChoice(props: {
  readonly site: string;
  readonly isOn: boolean;
  readonly words: Words;
  readonly onChange: ReadingActions['setSite'];
}) {
  const { site, isOn, words, onChange } = props;
  return (
    <label class="small own-site">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => void onChange(site, event.currentTarget.checked)}
      />{' '}
      {words.t('popup_learn_site', site)}
    </label>
  );
}

/** What is said after the button was pressed; empty while all is well. */
function saidOf(reply: LearnReply | null, words: Words): string {
  if (reply === null) return words.t('popup_learn_failed');
  return reply.state === 'empty' ? words.t('popup_learn_none') : '';
}

/** "From your reading": learning from this page, what was learnt of it, and past articles on the same subject. */
export function OwnReading({ site, learnsSite, learnsNews, version, words, reading }: Props) {
  const { t } = words;
  const [page, setPage] = useState<OwnPage | null>(null);
  const [isLearning, setLearning] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void reading.load().then((loaded) => isCurrent && setPage(loaded));
    return () => {
      isCurrent = false;
    };
  }, [reading, version]);
  if (!page) return null;
  if (page.isPrivate) return <p class="small own-reading">{t('popup_learn_private')}</p>;
  const learn = async () => {
    setLearning(true);
    const reply = await reading.learn();
    setSaid(saidOf(reply, words));
    setPage(await reading.load());
    setLearning(false);
  };
  const forget = async (name: OwnName) => {
    if (await reading.forget(name)) setSaid(t('popup_forgotten', plain(name.label, 100)));
    setPage(await reading.load());
  };
  return (
    <section class="own-reading">
      <h2 class="eyebrow">{t('popup_learn_title')}</h2>
      <RelatedArticles related={page.related} words={words} />
      <p class="choices">
        <button type="button" class="button" disabled={isLearning} onClick={() => void learn()}>
          {t(page.isLearnt ? 'popup_learn_again' : 'popup_learn')}
        </button>
      </p>
      <p class="small">{t('popup_learn_what')}</p>
      {!learnsNews && site !== '' && (
        <SiteChoice site={site} isOn={learnsSite} words={words} onChange={reading.setSite} />
      )}
      <p class="small" role="status">
        {said}
      </p>
      <LearntNames names={page.names} words={words} onForget={(name) => void forget(name)} />
    </section>
  );
}
