import { OnScreen } from '../../components/panel/OnScreen';
import type { PanelCardDeps } from '../../components/panel/PanelCard';
import type { PopupView } from '../../components/popup/view';
import type { EntityId } from '../../knowledge/schema/types';
import { browserActions } from '../popup/browser-actions';
import { createPopupModel, type PopupModel } from '../popup/model';
import type { Surface } from '../popup/surface';
import { type CardsPage, cardDepsFor } from './card-deps';
import { InView } from './in-view';
import { LookUps } from './look-ups';

/** The panel's view of one page: the cards of the names on the screen, then the popup's content. */
export class PanelPage {
  readonly #model: PopupModel;
  readonly #surface: Surface;
  readonly #key: string;
  readonly #deps: PanelCardDeps;
  #view: PopupView = { kind: 'loading' };
  #onScreen: readonly EntityId[] = [];
  readonly #inView: InView;
  readonly #lookUps: LookUps;

  constructor(tabId: number, surface: Surface, key: string) {
    this.#surface = surface;
    this.#key = key;
    this.#model = createPopupModel({
      ...browserActions(tabId),
      tabId,
      show: (view) => {
        this.#view = view;
        if (view.kind === 'summary') void this.#inView.follow();
        this.#draw();
      },
      leave: () => {},
    });
    this.#inView = new InView(tabId, (entities) => {
      this.#onScreen = entities;
      this.#draw();
    });
    this.#deps = cardDepsFor(tabId, () => this.#page(), surface.words);
    this.#lookUps = new LookUps({
      tabId,
      words: surface.words,
      changed: () => this.#draw(),
    });
    void this.#lookUps.take();
    this.refresh();
  }

  /** The reader may have looked up words of this page. */
  lookUp(): void {
    void this.#lookUps.take();
  }

  refresh(): void {
    void this.#model.refresh();
  }

  stop(): void {
    this.#inView.stop();
    this.#model.stop();
  }

  #page(): CardsPage {
    if (this.#view.kind !== 'summary') throw new Error('A card was opened without a page.');
    const { tab, settings } = this.#view.summary;
    return { page: tab.page, content: tab.content, marks: settings.marks };
  }

  #draw(): void {
    const { actions } = this.#model;
    if (this.#view.kind === 'loading') return;
    const entities = this.#view.kind === 'summary' ? this.#view.summary.entities : [];
    const onScreen = entities.length > 0 && (
      <OnScreen
        inView={this.#onScreen}
        entities={entities}
        words={this.#surface.words}
        deps={this.#deps}
        onReveal={actions.reveal}
      />
    );
    this.#surface.draw(
      this.#view,
      actions,
      this.#key,
      <>
        {this.#lookUps.shown()}
        {onScreen}
      </>,
    );
  }
}
