import type { Words } from '../words/words';
import { Annotations } from './Annotations';
import { Bars } from './Bars';
import { ImportExport } from './ImportExport';
import { OwnReading } from './own/OwnReading';
import { Privacy } from './Privacy';
import { Packs } from './packs/Packs';
import { Reading } from './Reading';
import { Sites } from './Sites';
import type { OptionsActions, OptionsView } from './view';
import { Visits } from './visits/Visits';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

const SECTIONS = [
  'visits',
  'names',
  'own',
  'import_export',
  'reading',
  'sites',
  'pack',
  'privacy',
] as const;

/** The reader's own page: what is kept of theirs, and how the extension should behave. */
export function Options({ view, words, actions }: Props) {
  const { t } = words;
  return (
    <>
      <header class="masthead">
        <p class="wordmark">{t('extension_name')}</p>
        <p class="small">{t('options_masthead')}</p>
      </header>
      <div class="desk">
        <nav class="contents" aria-label={t('options_contents')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`options_section_${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1 class="visually-hidden">{t('options_title')}</h1>
          <Visits view={view} words={words} actions={actions} />
          <Annotations annotations={view.annotations} words={words} actions={actions} />
          {view.settings && !view.isPrivate && (
            <OwnReading
              settings={view.settings}
              version={view.measure}
              words={words}
              port={actions.own}
            />
          )}
          <ImportExport view={view} words={words} actions={actions} />
          {view.settings && (
            <>
              <Reading settings={view.settings} words={words} actions={actions} />
              <Sites sites={view.settings.sites} words={words} actions={actions} />
            </>
          )}
          <Packs view={view} words={words} actions={actions} />
          <Privacy view={view} words={words} actions={actions} />
        </main>
      </div>
      <Bars view={view} words={words} actions={actions} />
    </>
  );
}
