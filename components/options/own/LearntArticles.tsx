import { useState } from 'preact/hooks';
import type { LearntReference } from '../../../knowledge/reading/own/learnt';
import { safeUrl } from '../../card/content/sources';
import { dateText } from '../../design/dates';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';

interface Props {
  readonly articles: readonly LearntReference[];
  readonly words: Words;
  /** @param detail what they are, in words */
  readonly onForget: (urls: readonly string[], detail: string) => void;
}

/** Articles shown before the reader asks for more. */
const PAGE = 20;

interface Chosen {
  readonly site: string;
  readonly from: string;
  readonly to: string;
}

const EVERYTHING: Chosen = { site: '', from: '', to: '' };

function isChosen({ site, day }: LearntReference, chosen: Chosen): boolean {
  return (
    (chosen.site === '' || chosen.site === site) &&
    (chosen.from === '' || day >= chosen.from) &&
    (chosen.to === '' || day <= chosen.to)
  );
}

function Chooser({
  articles,
  words: { t },
  chosen,
  onChoose,
}: Props & { readonly chosen: Chosen; readonly onChoose: (chosen: Chosen) => void }) {
  const sites = [...new Set(articles.map(({ site }) => site))].sort();
  const day = (name: 'from' | 'to') => (
    <label>
      {t(`options_own_${name}`)}{' '}
      <input
        type="date"
        value={chosen[name]}
        onInput={(event) => onChoose({ ...chosen, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="own-form">
      <label>
        {t('options_own_of_site')}{' '}
        <select
          value={chosen.site}
          onChange={(event) => onChoose({ ...chosen, site: event.currentTarget.value })}
        >
          <option value="">{t('options_own_every_site')}</option>
          {sites.map((site) => (
            <option key={site} value={site}>
              {site}
            </option>
          ))}
        </select>
      </label>
      {day('from')}
      {day('to')}
    </div>
  );
}

function ArticleRow({
  article,
  words,
  onForget,
}: Omit<Props, 'articles'> & { readonly article: LearntReference }) {
  const { url, title, outlet, site, day } = article;
  const address = safeUrl(url);
  const text = plain(title || url, 160);
  return (
    <li class="rule">
      <span>
        {address ? (
          <a class="visit-title" href={address} target="_blank" rel="noreferrer noopener">
            {text}
          </a>
        ) : (
          text
        )}{' '}
        <span class="small">
          {plain(outlet ?? site, 80)}, {dateText(day, words.lang, 'short')}
        </span>
      </span>
      <button
        type="button"
        class="plain"
        aria-label={words.t('options_own_forget_article', text)}
        onClick={() => onForget([url], title)}
      >
        {words.t('popup_forget')}
      </button>
    </li>
  );
}

/** The learnt articles, to be forgotten one by one, by site, by period or all; the button says how many. */
export function LearntArticles(props: Props) {
  const { articles, words, onForget } = props;
  const { t } = words;
  const [chosen, setChosen] = useState(EVERYTHING);
  const [shown, setShown] = useState(PAGE);
  const found = articles.filter((article) => isChosen(article, chosen));
  const days = [
    chosen.from && t('options_found_from', dateText(chosen.from, words.lang)),
    chosen.to && t('options_found_to', dateText(chosen.to, words.lang)),
  ];
  const detail = [chosen.site, ...days].filter(Boolean).join(' · ');
  return (
    <>
      <h3 class="title">{t('options_own_articles')}</h3>
      <Chooser {...props} chosen={chosen} onChoose={setChosen} />
      <ul class="rules">
        {found.slice(0, shown).map((article) => (
          <ArticleRow key={article.url} article={article} words={words} onForget={onForget} />
        ))}
      </ul>
      <p class="choices">
        {found.length > shown && (
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            {t('options_own_more')}
          </button>
        )}
        <button
          type="button"
          class="button danger"
          disabled={found.length === 0}
          onClick={() =>
            onForget(
              found.map(({ url }) => url),
              detail,
            )
          }
        >
          {t('options_own_forget', words.number(found.length))}
        </button>
      </p>
    </>
  );
}
