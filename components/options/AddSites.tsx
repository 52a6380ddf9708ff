import { useId, useState } from 'preact/hooks';
import { readSiteNames } from '../controls/site-names';
import type { Words } from '../words/words';
import type { OptionsActions } from './view';

interface Props {
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** A field for sites whose news pages are to be read. */
export function AddSites({ words: { t }, actions }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const named = readSiteNames(text);
    setWrong(named.wrong);
    if (named.wrong !== null) return;
    for (const site of named.sites) actions.setSite(site, 'news');
    setText('');
  };
  return (
    <form class="add-sites" onSubmit={add}>
      <label class="field grow" for={id}>
        <span class="eyebrow">{t('welcome_sites')}</span>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          value={text}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={text.trim() === ''}>
        {t('options_sites_add')}
      </button>
      {wrong !== null && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {t('welcome_sites_wrong', wrong)}
        </p>
      )}
    </form>
  );
}
