import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { LookUp } from '../../components/panel/LookUp';
import type { PanelCardDeps } from '../../components/panel/PanelCard';
import type { Words } from '../../components/words/words';
import {
  LOOK_UP_KEY,
  type LookUpReply,
  type LookUpRequest,
} from '../../messaging/protocol/look-up';
import { askWorker } from '../../messaging/view-client';
import { cardDepsFor } from './card-deps';

interface Needs {
  readonly tabId: number;
  readonly words: Words;
  /** What is shown has changed. */
  readonly changed: () => void;
}

/** Words that the reader looks up in the page of a tab, and what was found. */
export class LookUps {
  readonly #needs: Needs;
  #selected: string | null = null;
  #reply: LookUpReply | null = null;
  #deps: PanelCardDeps | null = null;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Takes the words that the worker has stored for this tab, and looks them up. */
  async take(): Promise<void> {
    const { tabId, changed } = this.#needs;
    const items = await browser.storage.session.get(LOOK_UP_KEY);
    const asked = items[LOOK_UP_KEY] as LookUpRequest | undefined; // only the worker writes it
    if (asked?.tabId !== tabId) return;
    await browser.storage.session.remove(LOOK_UP_KEY);
    this.#selected = asked.words;
    this.#reply = null;
    changed();
    const found = await askWorker('look-up.find', asked);
    if (this.#selected !== asked.words) return; // other words were requested meanwhile
    this.#reply = found.ok ? found.value : { cards: [], page: null, content: null };
    this.#deps = this.#depsOf(this.#reply);
    changed();
  }

  #depsOf({ cards, page, content }: LookUpReply): PanelCardDeps | null {
    if (!page) return null;
    const { tabId, words } = this.#needs;
    const deps = cardDepsFor(tabId, () => ({ page, content, marks: 'first' }), words);
    const known = new Map(cards.map((card) => [card.entity, card]));
    return { ...deps, brief: async (entity) => known.get(entity) ?? deps.brief(entity) };
  }

  /** What is shown; null while nothing is looked up. */
  shown(): ComponentChildren {
    if (this.#selected === null) return null;
    const close = () => {
      this.#selected = null;
      this.#needs.changed();
    };
    return (
      <LookUp
        key={this.#selected}
        words={this.#needs.words}
        selected={this.#selected}
        cards={this.#reply?.cards ?? null}
        deps={this.#deps}
        onClose={close}
      />
    );
  }
}
