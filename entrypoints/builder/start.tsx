import { render } from 'preact';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/controls/controls.css';
import '../../components/builder/builder.css';
import { Builder } from '../../components/builder/Builder';
import type { Words } from '../../components/words/words';
import type { BuilderHost } from './host';
import { createBuilderModel } from './model';
import { START } from './start-view';

/** Draws the page into `#app`, and again with every change. */
export function startBuilder(host: BuilderHost, words: Words): void {
  const root = document.getElementById('app');
  if (!root) return;
  document.title = words.t('builder_page_title');
  Object.assign(document.documentElement, { lang: words.lang, dir: words.dir });
  const draw = (view: typeof START) =>
    render(<Builder view={view} words={words} actions={model.actions} />, root);
  const model = createBuilderModel({ words, host, show: draw });
  draw({ ...START, folder: host.folder });
  void model.load();
}
