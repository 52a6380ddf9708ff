import type { CoverageView, SourceView } from '../../knowledge/briefing/types';
import { ArticleTitle, usePublisher } from '../card/sources';
import type { Words } from '../words/words';

function Article({ article, words }: { readonly article: SourceView; readonly words: Words }) {
  const publisher = usePublisher();
  return (
    <li class="article">
      <span class="article-title">
        <ArticleTitle source={article} />
      </span>
      <span class="small">
        {words.t('popup_source', publisher(article), words.day(article.date))}
      </span>
    </li>
  );
}

interface Props {
  readonly coverage: CoverageView;
  readonly words: Words;
}

/** What else there is to read on those who are named here, and from how many who know it themselves. */
export function Coverage({ coverage, words }: Props) {
  const { outlets, independentSources } = coverage;
  return (
    <section class="coverage">
      <h2 class="eyebrow">{words.t('popup_coverage')}</h2>
      <p class="small">
        {words.count(outlets, (form) => `popup_outlets_${form}`)}{' '}
        {words.count(independentSources, (form) => `popup_independent_${form}`)}
      </p>
      <ul>
        {coverage.articles.map((article) => (
          <Article key={article.article} article={article} words={words} />
        ))}
      </ul>
    </section>
  );
}
