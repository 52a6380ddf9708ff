import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundArticle } from '../../../knowledge/drafting/found-article';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { isBackwards, isNoDay } from '../../../knowledge/drafting/review/naming/added-role';
import { useId } from '../../design/ids';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderActions } from '../view';
import { FormEnd, formKeys, useFirstFocus } from './form';
import { RoleDays } from './RoleDates';

/** A paragraph of an article, by their numbers. */
export interface Place {
  readonly article: number;
  readonly paragraph: number;
}

const LONGEST_TITLE = 120;
const OPENING = 60;
const keyOf = ({ article, paragraph }: Place) => `${article} ${paragraph}`;

/** Articles that can be cited: those with a day that mention the name, else all that have one. */
function citable(articles: readonly FoundArticle[], { mentions }: ReviewedName): number[] {
  const dated = articles.flatMap(({ date }, at) => (date ? [at] : []));
  const named = new Set(mentions.map(({ article }) => article));
  const own = dated.filter((at) => named.has(at));
  return own.length > 0 ? own : dated;
}

/** Where a title of the name can be cited from first: the paragraph that is shown, if its article has a day. */
export function firstPlace(
  articles: readonly FoundArticle[],
  name: ReviewedName,
  shown: Place | undefined,
): Place | null {
  const own = citable(articles, name);
  if (shown && own.includes(shown.article)) return shown;
  const mention = name.mentions.find(({ article }) => own.includes(article));
  const [first] = own;
  return mention ?? (first === undefined ? null : { article: first, paragraph: 1 });
}

interface Props {
  readonly name: ReviewedName;
  readonly articles: readonly FoundArticle[];
  readonly words: Words;
  readonly actions: BuilderActions;
  readonly first: Place;
  /** Shows a paragraph beside the form; null once the form is done. */
  readonly onCite: (place: Place | null) => void;
  readonly onDone: (isDecided: boolean) => void;
}

/** The paragraph that has the title. */
function PlaceField({
  name,
  articles,
  words,
  place,
  onChange,
}: Pick<Props, 'name' | 'articles' | 'words'> & {
  readonly place: Place;
  readonly onChange: (place: Place) => void;
}) {
  const choose = (chosen: string) => {
    const [article = 0, paragraph = 1] = chosen.split(' ').map(Number);
    onChange({ article, paragraph });
  };
  const titleOf = ({ title, publisher, date, file }: FoundArticle) =>
    plain(
      [publisher?.value ?? title?.value ?? file, date && words.day(date.value)]
        .filter(Boolean)
        .join(', '),
      100,
    );
  return (
    <label class="field">
      <span class="eyebrow">{words.t('builder_role_source')}</span>
      <select
        dir="auto"
        value={keyOf(place)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {citable(articles, name).map((article) => (
          <optgroup key={article} label={articles[article] ? titleOf(articles[article]) : ''}>
            {articles[article]?.paragraphs.map((text, at) => (
              <option key={at} value={keyOf({ article, paragraph: at + 1 })}>
                {`${words.number(at + 1)} · ${plain(text, OPENING)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** What keeps a title from being added, in words; null where nothing does. */
function troubleOf(
  title: string,
  { t }: Words,
  actions: BuilderActions,
  isTried: boolean,
): string | null {
  const borrowed = actions.borrowed(title);
  if (borrowed) return t('builder_borrowed', plain(borrowed, 120));
  return isTried && title.trim() === '' ? t('builder_role_empty') : null;
}

/** What is typed of a title, and its paragraph, which is shown beside the form. */
function useRoleFields({ name, articles, words, actions, first, onCite, onDone }: Props) {
  const [title, setTitle] = useState('');
  const [days, setDays] = useState({ from: '', to: '' });
  const [place, setPlace] = useState(first);
  const [isTried, setTried] = useState(false);
  const isClosed = useRef(false);
  const keep = (): boolean => {
    const role = title.replace(/\s+/g, ' ').trim();
    const article = articles[place.article]?.textHash;
    const isWrong = isNoDay(days.from) || isNoDay(days.to) || isBackwards(days.from, days.to);
    if (role === '' || article === undefined || isWrong || actions.borrowed(role)) return false;
    isClosed.current = true;
    actions.addRole(name.key, { role, ...days, article, paragraph: place.paragraph });
    return true;
  };
  // Where another name is pressed, what was typed is kept; Escape forgets it.
  const latest = useRef(keep);
  latest.current = () => !isClosed.current && keep();
  useEffect(() => {
    onCite(first);
    return () => {
      onCite(null);
      latest.current();
    };
  }, []);
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (keep()) onDone(false);
  };
  const leave = () => {
    isClosed.current = true;
    onDone(false);
  };
  const cite = (next: Place) => {
    setPlace(next);
    onCite(next);
  };
  const trouble = troubleOf(title, words, actions, isTried);
  return { title, setTitle, days, setDays, place, cite, trouble, save, leave };
}

/** A title that the draft does not have, with its days and the paragraph that gives it. */
export function RoleForm(props: Props) {
  const { name, articles, words } = props;
  const { t } = words;
  const focused = useFirstFocus<HTMLInputElement>();
  const noteId = useId();
  const { title, setTitle, days, setDays, place, cite, trouble, save, leave } =
    useRoleFields(props);
  return (
    <form class="edit" onSubmit={save} onKeyDown={formKeys(leave)}>
      <label class="field">
        <span class="eyebrow">{t('builder_role_title')}</span>
        <input
          ref={focused}
          value={title}
          maxLength={LONGEST_TITLE}
          dir="auto"
          placeholder={t('builder_role_example')}
          aria-invalid={trouble !== null}
          aria-describedby={noteId}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <span id={noteId} role="status" class={`small ${trouble ? 'missing' : ''}`}>
          {trouble ?? t('builder_role_words')}
        </span>
      </label>
      <RoleDays {...days} isLive words={words} onChange={setDays} />
      <PlaceField {...{ name, articles, words, place }} onChange={cite} />
      <FormEnd label={t('builder_add_role')} leave={t('cancel')} onLeave={leave} />
    </form>
  );
}
