import { OnScreen } from '../../components/panel/OnScreen';
import type { PanelCardDeps } from '../../components/panel/PanelCard';
import type { PopupView } from '../../components/popup/view';
import type { EntityId } from '../../knowledge/schema/types';
import { browserActions } from '../popup/browser-actions';
import { createPopupModel, type PopupModel } from '../popup/model';
import { openSurface, type Surface } from '../popup/surface';
import { cardDepsFor } from './card-deps';
import { watchFrontTab } from './front-tab';
import { followInView } from './in-view';

/** The panel's view of one page: the popup's, and above it the cards of what is on the screen. */
class PanelPage {
  readonly #model: PopupModel;
  readonly #surface: Surface;
  readonly #key: string;
  readonly #deps: PanelCardDeps;
  readonly #tabId: number;
  #view: PopupView = { kind: 'loading' };
  #inView: readonly EntityId[] = [];
  #stopFollowing = () => {};

  constructor(tabId: number, surface: Surface, key: string) {
    this.#tabId = tabId;
    this.#surface = surface;
    this.#key = key;
    this.#model = createPopupModel({
      ...browserActions(tabId),
      tabId,
      show: (view) => {
        this.#view = view;
        this.#follow();
        this.#draw();
      },
      leave: () => {},
    });
    this.#deps = cardDepsFor(tabId, () => this.#summary(), surface.words);
    this.refresh();
  }

  refresh(): void {
    void this.#model.refresh();
  }

  /** Begins again with each summary: more of the page may have been read, or another page. */
  #follow(): void {
    this.#stopFollowing();
    this.#stopFollowing = followInView(this.#tabId, (inView) => {
      this.#inView = inView;
      this.#draw();
    });
  }

  stop(): void {
    this.#stopFollowing();
    this.#model.stop();
  }

  #summary() {
    if (this.#view.kind !== 'summary') throw new Error('A card was opened without a page.');
    return this.#view.summary;
  }

  #draw(): void {
    const { actions } = this.#model;
    if (this.#view.kind === 'loading') return;
    const entities = this.#view.kind === 'summary' ? this.#view.summary.entities : [];
    const onScreen = entities.length > 0 && (
      <OnScreen
        inView={this.#inView}
        entities={entities}
        words={this.#surface.words}
        deps={this.#deps}
        onReveal={actions.reveal}
      />
    );
    this.#surface.draw(this.#view, actions, this.#key, onScreen);
  }
}

/** Shows the page in front, for as long as the panel is open beside it. */
function start(root: HTMLElement): void {
  const surface = openSurface(root);
  let page: PanelPage | undefined;
  let pages = 0;
  const turnTo = (tabId: number) => {
    page?.stop();
    pages += 1;
    page = new PanelPage(tabId, surface, String(pages));
  };
  void watchFrontTab({ turnTo, refresh: () => page?.refresh() });
}

const root = document.getElementById('app');
if (root) start(root);
