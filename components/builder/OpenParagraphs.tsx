import type { FoundArticle } from '../../knowledge/drafting/found-article';
import type { ParagraphUse } from '../../knowledge/drafting/review/coverage';
import { plain } from '../design/text';
import type { Words } from '../words/words';
import type { FactActions } from './ArticlePane';
import { covered, OPEN_KEYS } from './coverage-words';
import { OutletAndDay } from './OutletAndDay';
import type { BuilderView } from './view';

interface OpenParagraph extends ParagraphUse {
  readonly number: number;
  readonly text: string;
}

const MOST_SHOWN = 60;

/** Paragraphs that could have a fact and have none, the first ones by article. An article without a day is not used. */
function openParagraphs({ articles, uses }: Pick<BuilderView, 'articles' | 'uses'>) {
  const all = articles.map((article, at) => {
    const used = article.date ? (uses[at] ?? []) : [];
    const paragraphs = used.flatMap((use, i): OpenParagraph[] =>
      use.use === 'open' ? [{ ...use, number: i + 1, text: article.paragraphs[i] ?? '' }] : [],
    );
    return { article, uses: used, paragraphs };
  });
  const count = all.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  let left = MOST_SHOWN;
  const shown = all.flatMap((one) => {
    const paragraphs = one.paragraphs.slice(0, left);
    left -= paragraphs.length;
    return paragraphs.length > 0 ? [{ ...one, paragraphs }] : [];
  });
  return { count, shown };
}

interface Props {
  readonly view: Pick<BuilderView, 'articles' | 'uses'>;
  readonly words: Words;
  readonly facts: FactActions;
}

/** One paragraph without a fact: how it begins, why it has none, and the way to one. */
function Paragraph({
  paragraph: { number, text, why = 'none', waiting, addKey = '' },
  words: { t },
  facts,
}: Omit<Props, 'view'> & { readonly paragraph: OpenParagraph }) {
  const isWaiting = waiting !== undefined;
  return (
    <li>
      <p class="data" dir="auto">
        {plain(text, 160)}
      </p>
      <p class="small">
        {t('builder_paragraph', String(number))} · {t(OPEN_KEYS[why])}{' '}
        <button
          type="button"
          class="plain"
          aria-label={t(isWaiting ? 'builder_review_of' : 'builder_add_fact_of', String(number))}
          onClick={() => (isWaiting ? facts.onReview(waiting) : facts.onAdd(addKey))}
        >
          {t(isWaiting ? 'builder_review_it' : 'builder_add_fact')}
        </button>
      </p>
    </li>
  );
}

const titleOf = ({ title, file }: FoundArticle) => plain(title?.value || file, 120);

/** The paragraphs of all articles that have no fact yet, with the reason; folded. */
export function OpenParagraphs({ view, words, facts }: Props) {
  const { count, shown } = openParagraphs(view);
  if (count === 0) return null;
  return (
    <details class="open-paragraphs">
      <summary class="small">{words.count(count, (form) => `builder_uncovered_${form}`)}</summary>
      <div class="scroller">
        {shown.map(({ article, uses, paragraphs }) => (
          <section key={article.textHash} aria-label={titleOf(article)}>
            <p class="title">
              <bdi>{titleOf(article)}</bdi>
            </p>
            <p class="small">
              <OutletAndDay article={article} words={words} /> · <bdi>{covered(uses, words)}</bdi>
            </p>
            <ul class="findings">
              {paragraphs.map((paragraph) => (
                <Paragraph
                  key={paragraph.number}
                  paragraph={paragraph}
                  words={words}
                  facts={facts}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
