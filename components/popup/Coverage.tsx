import type { CoverageView, SourceView } from '../../knowledge/briefing/types';
import type { Words } from '../words/words';

function Article({ article, words }: { readonly article: SourceView; readonly words: Words }) {
  const publisher = article.publisher ?? words.t('popup_source_unnamed');
  return (
    <li class="article">
      {article.url ? (
        <a class="article-title" href={article.url} target="_blank" rel="noreferrer">
          {article.title}
        </a>
      ) : (
        <span class="article-title">{article.title}</span>
      )}
      <span class="small">{words.t('popup_source', publisher, words.day(article.date))}</span>
    </li>
  );
}

interface Props {
  readonly coverage: CoverageView;
  readonly words: Words;
}

/** What else there is to read on those who are named here, and from how many who know it themselves. */
export function Coverage({ coverage, words }: Props) {
  return (
    <section class="coverage">
      <h2 class="eyebrow">{words.t('popup_coverage')}</h2>
      <p class="small">
        {words.count(coverage.outlets, (form) => `popup_outlets_${form}`)}{' '}
        {words.count(coverage.independentSources, (form) => `popup_independent_${form}`)}
      </p>
      <ul>
        {coverage.articles.map((article) => (
          <Article key={article.article} article={article} words={words} />
        ))}
      </ul>
    </section>
  );
}
