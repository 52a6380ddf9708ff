import { placeCard } from '../card/place';
import type { Language } from '../design/text';
import tokens from '../design/tokens.css?inline';
import { hostParent } from '../in-page/host-parent';
import { KEPT_INSIDE } from '../in-page/shell-events';
import css from './box.css?inline';

/** What the box of a highlight asks for. */
export interface BoxDeps {
  readonly language: Language;
  /** Address of the frame with the note; null if the worker gives none. */
  openNote(id: string): Promise<string | null>;
  /** @returns the deletion, to be undone; null if it failed */
  remove(id: string): Promise<string | null>;
  restore(deletion: string): Promise<void>;
  /** The lines that a phrase is drawn on, CSS px of the window. */
  linesOf(range: Range): readonly DOMRectReadOnly[];
  /** The box has closed. */
  closed(): void;
}

export interface BoxRequest {
  readonly id: string;
  readonly range: () => Range | null;
  /** The note's field takes the focus. */
  readonly focus: boolean;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), props);
  made.append(...children);
  return made;
}

/** The box of a highlight in a page: its note in a frame of the extension, and a button that removes the highlight. */
export class HighlightBox {
  readonly #deps: BoxDeps;
  readonly #host = document.createElement('div');
  readonly #body = element('div', { className: 'backgrounder box', tabIndex: -1 });
  #request: BoxRequest | null = null;
  #listening: AbortController | null = null;
  #before: Element | null = null;

  constructor(deps: BoxDeps) {
    this.#deps = deps;
    const { t, lang, dir } = deps.language;
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + css);
    root.adoptedStyleSheets = [sheet];
    Object.assign(this.#body, { lang, dir, role: 'dialog', ariaLabel: t('highlight_box') });
    root.append(this.#body);
    for (const type of KEPT_INSIDE) {
      root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
  }

  /** The id of the highlight that the box is open on. */
  get openOn(): string | null {
    return this.#request?.id ?? null;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  open(request: BoxRequest): void {
    this.close();
    this.#request = request;
    this.#before = document.activeElement;
    this.#fill(request);
    hostParent(request.range()).append(this.#host);
    this.#host.popover = 'manual';
    this.#host.showPopover();
    this.#body.style.setProperty('--base', getComputedStyle(this.#host).fontSize);
    this.#body.style.zoom = String(1 / (this.#host.currentCSSZoom || 1));
    this.#place();
    this.#listen();
    if (request.focus) this.#body.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#request) return;
    const hadFocus = document.activeElement === this.#host;
    this.#listening?.abort();
    this.#request = null;
    this.#body.replaceChildren();
    this.#host.remove();
    if (hadFocus && this.#before instanceof HTMLElement)
      this.#before.focus({ preventScroll: true });
    this.#deps.closed();
  }

  #fill(request: BoxRequest): void {
    const { t } = this.#deps.language;
    const close = element('button', {
      type: 'button',
      className: 'close',
      textContent: '×',
      ariaLabel: t('card_close'),
      onclick: () => this.close(),
    });
    const frame = element('iframe', { title: t('card_note_own') });
    const remove = element('button', {
      type: 'button',
      textContent: t('highlight_remove'),
      onclick: () => void this.#remove(request.id),
    });
    this.#body.replaceChildren(
      element(
        'div',
        { className: 'head' },
        element('p', { textContent: t('highlight_box') }),
        close,
      ),
      frame,
      element('div', { className: 'foot' }, remove),
    );
    void this.#deps.openNote(request.id).then((address) => {
      if (address === null) frame.remove();
      else this.#connect(frame, address, request.focus);
    });
  }

  /** A private port on which the frame reports that Escape was pressed. The note's text is never sent on it. */
  #connect(frame: HTMLIFrameElement, address: string, takesFocus: boolean): void {
    frame.addEventListener('load', () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        if (data === 'leave') this.close();
      };
      frame.contentWindow?.postMessage('backgrounder-note', '*', [port2]);
      if (takesFocus) frame.focus({ preventScroll: true });
    });
    frame.src = address;
  }

  async #remove(id: string): Promise<void> {
    const { t } = this.#deps.language;
    const deletion = await this.#deps.remove(id);
    const foot = this.#body.querySelector('.foot');
    if (deletion === null || this.#request?.id !== id || !foot) return;
    this.#body.querySelector('iframe')?.remove();
    const undo = element('button', {
      type: 'button',
      textContent: t('card_undo'),
      onclick: () => {
        this.close();
        void this.#deps.restore(deletion);
      },
    });
    const told = element('p', { textContent: t('highlight_removed') });
    told.setAttribute('role', 'status');
    foot.replaceChildren(told, document.createTextNode(' '), undo);
    undo.focus({ preventScroll: true });
  }

  #place(): void {
    const range = this.#request?.range();
    const line = range ? this.#deps.linesOf(range).at(-1) : null;
    if (!line) return; // removed: the box stays where it is
    const view = this.#host.getBoundingClientRect();
    const { width } = this.#body.getBoundingClientRect();
    const place = placeCard({
      line,
      card: { width, height: this.#body.scrollHeight + 3 },
      view,
      dir: this.#deps.language.dir,
    });
    this.#body.style.left = `${place.x - view.x}px`;
    this.#body.style.top = `${place.y - view.y}px`;
    this.#body.style.maxHeight = `${place.maxHeight}px`;
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const passive = { capture: true, passive: true, signal };
    let isAsked = false;
    const follow = () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        this.#place();
      });
    };
    window.addEventListener('scroll', follow, passive);
    window.addEventListener('resize', follow, passive);
    window.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!this.owns(target)) this.close();
      },
      passive,
    );
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.close();
    };
    // In Firefox the window does not hear what is pressed inside (page/hover/inner-events.ts).
    window.addEventListener('keydown', leave, { capture: true, signal });
    this.#body.addEventListener('keydown', leave, { signal });
  }
}
