import { useState } from 'preact/hooks';
import type { CoverageView, SourceView } from '../../knowledge/briefing/types';
import type { OwnPage } from '../../messaging/protocol';
import { ArticleTitle, safeUrl, usePublisher } from '../card/content/sources';
import { dateText } from '../design/dates';
import { useId } from '../design/ids';
import { plain } from '../design/text';
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

type Related = OwnPage['related'][number];

/** An article that the reader has read, with the names that it shares with the page. */
function OwnArticle({
  related: { article, shared },
  words,
}: {
  readonly related: Related;
  readonly words: Words;
}) {
  const url = safeUrl(article.url);
  const title = plain(article.title || article.site, 160);
  return (
    <li class="article">
      <span class="article-title">
        {url === null ? (
          title
        ) : (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {title}
          </a>
        )}
      </span>
      <span class="small">
        {words.t(
          'popup_source',
          plain(article.outlet ?? article.site, 80),
          dateText(article.day, words.lang, 'short'),
        )}{' '}
        · {words.t('popup_related_why', plain(words.list(shared), 160))}
      </span>
    </li>
  );
}

/** Articles shown before the rest is unfolded. */
const MOST_SHOWN = 3;

function Folded({
  children,
  words,
}: {
  readonly children: readonly preact.VNode[];
  readonly words: Words;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  // One more than the fold shows would make a button that hides a single row.
  const folds = children.length > MOST_SHOWN + 1;
  const shown = isOpen || !folds ? children : children.slice(0, MOST_SHOWN);
  const rest = children.length - MOST_SHOWN;
  return (
    <>
      <ul class="articles" id={id}>
        {shown}
      </ul>
      {folds && (
        <button
          type="button"
          class="plain"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.t('popup_fewer') : words.count(rest, (form) => `popup_more_${form}`)}
        </button>
      )}
    </>
  );
}

interface Props {
  readonly coverage: CoverageView;
  /** The reader's own past articles on the page's subject. */
  readonly related: readonly Related[];
  readonly words: Words;
}

/** Other articles about the page's names: the pack's, and those that the reader has read. */
export function Coverage({ coverage, related, words }: Props) {
  const { articles, outlets, independentSources } = coverage;
  if (articles.length + related.length === 0) return null;
  return (
    <section class="coverage">
      <h2 class="eyebrow">{words.t('popup_coverage')}</h2>
      {related.length > 0 && (
        <>
          <h3 class="small">{words.count(related.length, (form) => `popup_related_${form}`)}</h3>
          <Folded words={words}>
            {related.map((one) => (
              <OwnArticle key={one.article.url} related={one} words={words} />
            ))}
          </Folded>
        </>
      )}
      {articles.length > 0 && (
        <>
          <p class="small">
            {words.count(outlets, (form) => `popup_outlets_${form}`)}{' '}
            {words.count(independentSources, (form) => `popup_independent_${form}`)}
          </p>
          <Folded words={words}>
            {articles.map((article) => (
              <Article key={article.article} article={article} words={words} />
            ))}
          </Folded>
        </>
      )}
    </section>
  );
}
