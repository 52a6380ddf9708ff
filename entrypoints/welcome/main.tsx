import { render } from 'preact';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/card/content/facts.css';
import '../../components/card/timeline/timeline.css';
import '../../components/card/map/locator-map.css';
import '../../components/card/card.css';
import '../../components/controls/controls.css';
import '../../components/controls/reference.css';
import '../../components/welcome/welcome.css';
import { Welcome } from '../../components/welcome/Welcome';
import { createWelcomeModel } from './model';
import { nameDocument, words } from './page-words';

function start(root: HTMLElement): void {
  nameDocument(words.t('welcome_title'));
  const model = createWelcomeModel(words, (view) =>
    render(<Welcome view={view} words={words} actions={model.actions} />, root),
  );
  model.load();
}

const root = document.getElementById('app');
if (root) start(root);
