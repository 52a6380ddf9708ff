import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/card/content/facts.css';
import '../../components/controls/controls.css';
import '../../components/controls/reference.css';
import '../../components/options/options.css';
import { Options } from '../../components/options/Options';
import { createDatabase } from '../../storage/database';
import { draftArea } from '../note/draft-area';
import { nameDocument, openWelcome, words } from '../welcome/page-words';
import { changeShortcuts, readShortcuts } from '../welcome/shortcuts';
import { createOptionsModel, START } from './model';
import { followOtherPages } from './other-pages';
import { bundledBytes } from './packs/bundled-bytes';
import { createStores } from './stores';
import { save } from './transfer/save';
import { createRescuer } from './transfer/sound-rows';

function start(root: HTMLElement): void {
  nameDocument(words.t('options_title'));
  const database = createDatabase();
  const pages = followOtherPages(() => void model.load());
  const model = createOptionsModel({
    words,
    persist: () => navigator.storage.persist(),
    save,
    isPrivate: browser.extension.inIncognitoContext ?? false,
    stores: createStores(database, draftArea),
    rescuer: createRescuer(database),
    startImport: () => new Worker('/importer.js'),
    bundledBytes,
    readShortcuts: () => readShortcuts(words.t),
    tellPages: pages.tell,
    pages: { changeShortcuts, openWelcome },
    show: (view) => draw(view),
  });
  const draw = (view: typeof START) =>
    render(<Options view={view} words={words} actions={model.actions} />, root);
  draw(START);
  void model.load();
  browser.storage.local.onChanged.addListener(model.storageChanged);
}

const root = document.getElementById('app');
if (root) start(root);
