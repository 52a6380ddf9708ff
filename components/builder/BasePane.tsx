import { plain } from '../design/text';
import type { Words } from '../words/words';
import type { BuilderView } from './view';

interface Props {
  readonly base: BuilderView['base'];
  /** Ids of the articles that the item cites. */
  readonly cited: readonly string[];
  readonly words: Words;
}

const MOST_SHOWN = 12;

/** Stands in the place of an article whose text is not here: the articles that the pack cites, with their addresses. */
export function BasePane({ base, cited, words }: Props) {
  const { t } = words;
  if (!base) return null;
  const title = base.id === null ? t('builder_base_reading') : base.title;
  const articles = [...new Set(cited)].flatMap((id) => base.articles.get(id) ?? []);
  return (
    <section class="pane" aria-label={t('builder_pane')}>
      <p class="small">{t('builder_from_base', plain(title, 120))}</p>
      {articles.slice(0, MOST_SHOWN).map(({ id, title: headline, publisher, date, url }) => (
        <p key={id} class="prose">
          {url ? (
            <a href={url} rel="noreferrer" target="_blank">
              <bdi>{plain(headline, 160)}</bdi>
            </a>
          ) : (
            <bdi>{plain(headline, 160)}</bdi>
          )}
          <span class="small">
            {' '}
            {[plain(publisher ?? '', 80), words.day(date)].filter(Boolean).join(' · ')}
          </span>
        </p>
      ))}
      <p class="small">{t('builder_no_text')}</p>
    </section>
  );
}
