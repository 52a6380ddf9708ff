import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/controls/controls.css';
import '../../components/builder/builder.css';
import { Builder } from '../../components/builder/Builder';
import type { Translate } from '../../components/design/text';
import { createWords } from '../../components/words/words';
import { createDatabase } from '../../storage/database';
import { createPackDraftStore } from '../../storage/pack-drafts';
import { createPackStore } from '../../storage/packs';
import { createReadingStore } from '../../storage/reading';
import { createBuilderModel, START } from './model';

const t: Translate = (key, ...args) => browser.i18n.getMessage(key, [...args]);
const dir = t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';
const words = createWords({ t, lang: t('extension_language'), dir });

function start(root: HTMLElement): void {
  document.title = t('builder_page_title');
  Object.assign(document.documentElement, { lang: words.lang, dir });
  const database = createDatabase();
  const model = createBuilderModel({
    words,
    drafts: createPackDraftStore(),
    packs: createPackStore(database),
    reading: createReadingStore(database),
    address: (path) => browser.runtime.getURL(path),
    isPrivate: browser.extension.inIncognitoContext ?? false,
    show: (view) => draw(view),
  });
  const draw = (view: typeof START) =>
    render(<Builder view={view} words={words} actions={model.actions} />, root);
  draw(START);
  void model.load();
}

const root = document.getElementById('app');
if (root) start(root);
