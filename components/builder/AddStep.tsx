import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';
import { Checks, Findings } from './checks/Checks';
import type { BuilderActions, BuilderView, Saved } from './view';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** Deletes the draft, after a second press. */
export function StartOver({ view, words: { t }, actions }: Props) {
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <button type="button" class="plain" onClick={() => ask(true)}>
        {t('builder_start_over')}
      </button>
    );
  return (
    <span class="handles">
      <span class="small">
        {t(view.folder === null ? 'builder_start_over_ask' : 'review_start_over_ask')}
      </span>
      <button type="button" class="button danger" onClick={actions.startOver}>
        {t('builder_start_over_yes')}
      </button>
      <button type="button" class="plain" onClick={() => ask(false)}>
        {t('cancel')}
      </button>
    </span>
  );
}

/** What came of it, brought into view: with long lists above, it would stand below the window. */
function Done({ children }: { readonly children: preact.ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box} class="done">
      {children}
    </div>
  );
}

function Added({
  title,
  awaitsChoice,
  words: { t },
}: Pick<BuilderView, 'awaitsChoice'> & { readonly title: string; readonly words: Words }) {
  return (
    <Done>
      <p class="title">{t('builder_added', plain(title, 120))}</p>
      {awaitsChoice && (
        <p class="caution">
          {t('popup_unchosen_text')}{' '}
          <a href="/welcome.html" target="_blank" rel="noreferrer">
            {t('popup_unchosen_choose')}
          </a>
        </p>
      )}
      <p class="prose">{t('builder_added_text')}</p>
      <p>
        <a href="/options.html#pack">{t('builder_to_options')}</a>
      </p>
    </Done>
  );
}

/** Where the file or the folder was written, and what comes next. */
function Written({ saved, words: { t } }: { readonly saved: Saved; readonly words: Words }) {
  return (
    <Done>
      <p class="title">{t('review_saved', plain(saved.path, 300))}</p>
      <p class="prose">
        {t(saved.form === 'pack' ? 'review_saved_pack_text' : 'review_saved_sources_text')}
      </p>
    </Done>
  );
}

/** The ways on: to this browser, or into files. */
function Buttons({ view, words, actions, isReady }: Props & { readonly isReady: boolean }) {
  const { t } = words;
  const save = (key: MessageKey, action: () => void) => (
    <button type="button" class="button" disabled={!isReady} onClick={action}>
      {t(key)}
    </button>
  );
  return (
    <p class="handles">
      <button type="submit" class="button primary" disabled={!isReady}>
        {t(view.folder === null ? 'builder_add' : 'review_save_pack')}
      </button>
      {view.folder === null && save('builder_save_pack', actions.savePack)}
      {save(
        view.folder === null ? 'builder_save_sources' : 'review_save_sources',
        actions.saveSources,
      )}
      <StartOver view={view} words={words} actions={actions} />
    </p>
  );
}

/** What the pack holds, and what it lacks or the checks say of it. */
function Contents(props: Props) {
  const { view, words } = props;
  const names = view.names.filter(({ state }) => state === 'kept').length;
  const facts = view.facts.filter(({ state }) => state === 'kept').length;
  const open = view.names.filter(({ state }) => state === 'open').length;
  const undated = view.articles.filter(({ date }) => !date).length;
  return (
    <>
      <p class="data">
        {[
          words.count(names, (form) => `builder_names_${form}`),
          words.count(facts, (form) => `builder_facts_${form}`),
        ].join(' · ')}
      </p>
      {names === 0 && <p class="caution">{words.t('builder_nothing_kept')}</p>}
      {open > 0 && names > 0 && (
        <p class="small">{words.count(open, (form) => `builder_open_${form}`)}</p>
      )}
      {undated > 0 && (
        <p class="caution">{words.count(undated, (form) => `builder_undated_${form}`)}</p>
      )}
      {view.articles.some(({ publisher }) => !publisher) && (
        <p class="caution">{words.t('builder_no_outlet')}</p>
      )}
      {names > 0 && view.problems.length > 0 && (
        <div class="caution data">
          <Findings found={view.problems.slice(0, 8)} {...props} />
        </div>
      )}
      {names > 0 && <Checks {...props} />}
    </>
  );
}

/** The last step: name the pack and add it to this browser. */
export function AddStep({ view, words, actions }: Props) {
  const { t } = words;
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isReady =
    view.names.some(({ state }) => state === 'kept') &&
    view.title.trim() !== '' &&
    view.problems.length === 0;
  const add = (event: Event) => {
    event.preventDefault();
    if (isReady) (view.folder === null ? actions.add : actions.savePack)();
  };
  return (
    <>
      <h2 class="name">{t(view.folder === null ? 'builder_step_add' : 'review_step_save')}</h2>
      <p class="prose lead">{t(view.folder === null ? 'builder_add_lead' : 'review_save_lead')}</p>
      <form class="edit" onSubmit={add}>
        <label class="field grow">
          <span class="eyebrow">{t('builder_pack_title')}</span>
          <input
            ref={title}
            value={view.title}
            maxLength={120}
            required
            dir="auto"
            data-pack-title
            onInput={(event) => actions.setTitle(event.currentTarget.value)}
          />
        </label>
        <Contents view={view} words={words} actions={actions} />
        <Buttons view={view} words={words} actions={actions} isReady={isReady} />
      </form>
      {view.added !== null && (
        <Added title={view.added} awaitsChoice={view.awaitsChoice} words={words} />
      )}
      {view.saved && <Written saved={view.saved} words={words} />}
    </>
  );
}
