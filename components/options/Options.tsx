import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LanguageProvider } from '../design/text';
import type { Words } from '../words/words';
import { Annotations } from './Annotations';
import { Bars } from './Bars';
import { Contents, SECTIONS, type Section, usePlace } from './Contents';
import { Highlights } from './highlights/Highlights';
import { ImportExport } from './ImportExport';
import { Keys } from './Keys';
import { OwnReading } from './own/OwnReading';
import { Privacy } from './Privacy';
import { Packs } from './packs/Packs';
import { Reading } from './Reading';
import { Sites } from './Sites';
import type { OptionsActions, OptionsView } from './view';
import { Visits } from './visits/Visits';
import { Wipe } from './Wipe';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Each section as it stands; null where it cannot be shown yet. */
function sectionViews(props: Props): Readonly<Record<Section, ComponentChildren>> {
  const { view, words, actions } = props;
  const { settings } = view;
  return {
    reading: settings && <Reading settings={settings} words={words} actions={actions} />,
    sites: settings && <Sites sites={settings.sites} words={words} actions={actions} />,
    visits: <Visits {...props} />,
    names: <Annotations annotations={view.annotations} words={words} actions={actions} />,
    highlights: <Highlights {...props} />,
    own: settings && !view.isPrivate && (
      <OwnReading settings={settings} version={view.measure} words={words} port={actions.own} />
    ),
    pack: <Packs {...props} />,
    import_export: <ImportExport {...props} />,
    keys: <Keys {...props} />,
    privacy: <Privacy {...props} />,
    wipe: <Wipe {...props} />,
  };
}

/** The reader's own page: what is kept of theirs, and how the extension should behave. One section is in view. */
export function Options(props: Props) {
  const { view, words, actions } = props;
  const { t } = words;
  const place = usePlace();
  const [found, setFound] = useState<ReadonlySet<Section> | null>(null);
  const views = sectionViews(props);
  const isShown = (section: Section) =>
    found?.has(section) ?? (place === 'all' || place === section);
  return (
    <LanguageProvider value={words}>
      <header class="masthead">
        <p class="wordmark">{t('extension_name')}</p>
        <p class="small">{t('options_masthead')}</p>
        <button type="button" class="plain" onClick={actions.openWelcome}>
          {t('options_welcome')}
        </button>
      </header>
      <div class="desk">
        <Contents place={place} found={found} onFind={setFound} words={words} />
        <main>
          <h1 class="visually-hidden">{t('options_title')}</h1>
          {SECTIONS.map((section) => (
            <div key={section} class="pane" hidden={!isShown(section)}>
              {views[section]}
            </div>
          ))}
        </main>
      </div>
      <Bars view={view} words={words} actions={actions} />
    </LanguageProvider>
  );
}
