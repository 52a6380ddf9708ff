import { useState } from 'preact/hooks';
import type { TextHighlight } from '../../../messaging/protocol';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import { ConfirmDelete } from '../ConfirmDelete';
import { Choose, ChooseDay, siteChoices } from '../FinderFields';
import { StoreFailure } from '../StoreFailure';
import type { OptionsActions, OptionsView } from '../view';

/** Rows drawn at first and with each "more". */
const PAGE_OF_ROWS = 100;

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

interface AllProps extends Props {
  readonly all: readonly TextHighlight[];
}

function Finder({ view, words, actions, all }: AllProps) {
  const { t } = words;
  const { search, site, from, to } = view.highlightFilter;
  return (
    <search class="finder">
      <label class="field grow">
        <span class="eyebrow">{t('options_highlights_search')}</span>
        <input
          type="search"
          value={search}
          onInput={(event) => actions.filterHighlights({ search: event.currentTarget.value })}
        />
      </label>
      <Choose
        label={t('options_site')}
        value={site ?? ''}
        choices={[{ value: '', label: t('options_site_all') }, ...siteChoices(all, words)]}
        onChoose={(chosen) => actions.filterHighlights({ site: chosen || null })}
      />
      <ChooseDay
        label={t('options_highlights_from')}
        day={from}
        onChoose={(day) => actions.filterHighlights({ from: day })}
      />
      <ChooseDay
        label={t('options_highlights_to')}
        day={to}
        onChoose={(day) => actions.filterHighlights({ to: day })}
      />
    </search>
  );
}

/** The note as it was written, and texts beside it. */
function Notes({ note }: Pick<TextHighlight, 'note'>) {
  const texts = note ? [note.text, ...(note.others ?? []).map(({ text }) => text)] : [];
  return texts.map((text) => (
    <p key={text} class="data highlight-note">
      <bdi>{plain(text, 600)}</bdi>
    </p>
  ));
}

interface RowProps {
  readonly highlight: TextHighlight;
  readonly words: Words;
  readonly onDelete: () => void;
}

function Row({ highlight, words, onDelete }: RowProps) {
  const { t } = words;
  const { id, url, title, site, quote, note, madeMs, lostMs } = highlight;
  const made = t('options_highlight_made', words.dayOf(madeMs));
  return (
    <li class="highlight" data-highlight={id}>
      <div>
        <blockquote class="prose">
          <bdi>{plain(quote.exact, 600)}</bdi>
        </blockquote>
        <Notes {...(note && { note })} />
        <p class="data">
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{plain(title || url, 160)}</bdi>
          </a>{' '}
          · <bdi>{site}</bdi> · {made}
        </p>
        {lostMs !== undefined && (
          <p class="caution">{t('options_highlight_lost', words.dayOf(lostMs))}</p>
        )}
      </div>
      <button
        type="button"
        class="plain"
        aria-label={t('options_delete_one', plain(quote.exact, 80))}
        onClick={onDelete}
      >
        {t('options_delete')}
      </button>
    </li>
  );
}

function List({ view: { shownHighlights: shown }, words, actions }: Props) {
  const [rows, setRows] = useState(PAGE_OF_ROWS);
  const left = shown.length - rows;
  return (
    <>
      <ul class="highlights">
        {shown.slice(0, rows).map((highlight) => (
          <Row
            key={highlight.id}
            highlight={highlight}
            words={words}
            onDelete={() =>
              actions.removeAnnotation(
                { highlights: [highlight.id] },
                plain(highlight.quote.exact, 80),
              )
            }
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setRows(rows + PAGE_OF_ROWS)}>
          {words.count(left, (form) => `options_more_${form}`)}
        </button>
      )}
    </>
  );
}

function Kept(props: AllProps) {
  const { view, words, actions, all } = props;
  const { t, count } = words;
  const { length } = view.shownHighlights;
  if (all.length === 0) return <p class="prose empty">{t('options_highlights_empty')}</p>;
  return (
    <>
      <Finder {...props} />
      {length === 0 ? (
        <p class="prose empty">{t('options_highlights_none_found')}</p>
      ) : (
        <>
          <div class="handles">
            <ConfirmDelete
              label={count(length, (form) => `options_highlights_delete_${form}`)}
              title={count(length, (form) => `options_highlights_delete_title_${form}`)}
              confirm={count(length, (form) => `options_highlights_delete_confirm_${form}`)}
              words={words}
              onConfirm={actions.removeShownHighlights}
            >
              <p class="prose">{t('options_highlights_delete_text')}</p>
            </ConfirmDelete>
          </div>
          <List {...props} />
        </>
      )}
    </>
  );
}

function Body(props: Props) {
  const { annotations } = props.view;
  if (annotations.kind === 'loading')
    return <p class="prose empty">{props.words.t('options_loading')}</p>;
  if (annotations.kind === 'failed')
    return (
      <StoreFailure failure={annotations.failure} words={props.words} actions={props.actions} />
    );
  return <Kept {...props} all={annotations.value.highlights} />;
}

/** Words that the reader highlighted on pages: found, looked over, deleted. */
export function Highlights(props: Props) {
  const { t } = props.words;
  return (
    <section id="highlights" aria-labelledby="highlights-heading">
      <h2 id="highlights-heading" class="name">
        {t('options_section_highlights')}
      </h2>
      <p class="prose lead">{t('options_highlights_lead')}</p>
      <Body {...props} />
    </section>
  );
}
