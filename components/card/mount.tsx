import { render } from 'preact';
import { type Language, LanguageProvider } from '../design/text';
import { hostParent } from '../in-page/host-parent';
import { passOn } from './actions/note';
import { CardApp } from './app';
import { guardCovered } from './cover';
import { followEdges } from './edges';
import type { CardDeps, CardHandle, CardRequest } from './handshake';
import { type Box, placeCard } from './place';
import { buildShell, type Shell } from './shell';

/** The line of the phrase at the point, else its first line. */
function lineOf(range: Range, { at, linesOf }: CardRequest): Box | undefined {
  const lines = linesOf(range);
  const holds = ({ left, top, right, bottom }: DOMRectReadOnly) =>
    at !== null && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
  return lines.find(holds) ?? lines[0];
}

/** The direction of the phrase, because the card is aligned with its start. */
function directionOf({ startContainer: node }: Range): 'ltr' | 'rtl' | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return null;
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Minimum height for a fixed foot, CSS px. */
const LEAST_WITH_FOOT_PX = 200;

/** Pause in typing before the focus is taken back from the page, milliseconds. */
const REFOCUS_AFTER_MS = 300;

/** The card on a page: one host, added with the first card and gone with the last. */
class MountedCard implements CardHandle {
  readonly #deps: CardDeps;
  readonly #language: Language;
  #shell: Shell | null = null;
  #request: CardRequest | null = null;
  #pinned = false;
  /** The element that had the focus before the card, to return it there. */
  #before: HTMLElement | null = null;
  #listening: AbortController | null = null;
  /** The field that the reader writes in, until the reader leaves it. */
  #writing: HTMLIFrameElement | null = null;
  #refocusing: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: CardDeps) {
    this.#deps = deps;
    this.#language = deps.language;
  }

  open(request: CardRequest): void {
    this.#shell ??= buildShell(
      this.#language,
      (from) => {
        this.#before = from;
      },
      (target) => {
        this.#writing = target instanceof HTMLIFrameElement ? target : null;
      },
    );
    const shell = this.#shell;
    this.#request = request;
    this.#pinned = request.pinned;
    this.#before = null;
    this.#render(true);
    this.#show(shell, hostParent(request.range()));
    this.#place();
    if (request.focus) this.#takeFocus();
    this.#follow();
  }

  setPinned(pinned: boolean, focus: boolean): void {
    this.#pinned = pinned;
    if (!this.#request) return;
    this.#render(false);
    if (focus) this.#takeFocus();
  }

  close(): void {
    const shell = this.#shell;
    if (!shell || !this.#request) return;
    clearTimeout(this.#refocusing);
    this.#listening?.abort();
    this.#listening = null;
    this.#request = null;
    const held = document.activeElement === shell.host;
    render(null, shell.body);
    shell.host.remove();
    if (held && this.#before?.isConnected) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  rect(): DOMRectReadOnly | null {
    return this.#request && this.#shell ? this.#shell.body.getBoundingClientRect() : null;
  }

  owns(target: EventTarget | null): boolean {
    return this.#shell !== null && target === this.#shell.host;
  }

  leaveField(): boolean {
    const field = this.#field();
    if (!field) return false;
    this.#writing = null;
    // To the button that opened it, so that the next key is neither lost nor sent to the page.
    const opener = this.#shell?.body.querySelector<HTMLElement>('.note-button');
    if (opener) opener.focus({ preventScroll: true });
    else field.blur();
    return true;
  }

  leftWriting(): void {
    this.#writing = null;
  }

  takesBackFocus(event: Event): boolean {
    const field = this.#writing;
    if (!this.#shell || !field?.isConnected) return false;
    const isAway = this.#field() === null;
    // After the focus is back, keys still arrive here until the frame's process has received it.
    if (isAway || this.owns(event.target)) passOn(event, field);
    if (!isAway) return false;
    // Letters caught here and letters typed into the frame may arrive out of order, so the focus moves in a pause. An
    // input method needs it at once.
    clearTimeout(this.#refocusing);
    const isComposing = event instanceof KeyboardEvent && /^(Process|Dead)$/.test(event.key);
    if (isComposing) this.#refocus();
    else this.#refocusing = setTimeout(() => this.#refocus(), REFOCUS_AFTER_MS);
    return true;
  }

  #refocus(): void {
    const field = this.#writing;
    if (!this.#shell || !field?.isConnected) return;
    this.#shell.host.inert = false;
    field.focus({ preventScroll: true });
  }

  /** The field that has the focus. */
  #field(): HTMLIFrameElement | null {
    const root = this.#shell?.body.getRootNode();
    // Not `:focus`, which does not match a frame while something in it has the focus.
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    return active instanceof HTMLIFrameElement ? active : null;
  }

  destroy(): void {
    this.close();
    this.#shell = null;
  }

  #show({ host }: Shell, parent: Element): void {
    if (host.parentNode !== parent) parent.append(host);
    host.popover = 'manual';
    if (!host.matches(':popover-open')) host.showPopover();
    this.#measureReader();
  }

  /** The reader's text size whatever the page's `rem`, with the page's CSS `zoom` undone. */
  #measureReader(): void {
    const { host, body } = this.#shell ?? {};
    if (!host || !body) return;
    body.style.setProperty('--base', getComputedStyle(host).fontSize);
    body.style.zoom = String(1 / (host.currentCSSZoom || 1));
  }

  #render(fresh: boolean): void {
    const { body } = this.#shell ?? {};
    const request = this.#request;
    if (!body || !request) return;
    if (fresh) render(null, body);
    body.dataset['pinned'] = String(this.#pinned);
    if (this.#pinned) {
      body.setAttribute('role', 'dialog');
      body.setAttribute('aria-labelledby', 'name');
    } else {
      body.removeAttribute('role');
      body.removeAttribute('aria-labelledby');
    }
    render(
      <LanguageProvider value={this.#language}>
        <CardApp request={request} pinned={this.#pinned} deps={this.#deps} />
      </LanguageProvider>,
      body,
    );
  }

  /** Reads layout once, then writes once. Layout is usually up to date after a pointer event. */
  #place(): void {
    const request = this.#request;
    const { host, body } = this.#shell ?? {};
    const range = request?.range() ?? null;
    const line = request && range && lineOf(range, request);
    if (!host || !body || !range || !line) return;
    const { width } = body.getBoundingClientRect();
    // The host has the size of the window without its scroll bars.
    const view = host.getBoundingClientRect();
    // Its full height even while it is cut off: removing the limit to measure would lose the scroll position.
    const height = body.scrollHeight + body.offsetHeight - body.clientHeight;
    const place = placeCard({
      line,
      card: { width, height },
      view,
      dir: directionOf(range) ?? this.#language.dir,
    });
    body.style.left = `${place.x - view.x}px`;
    body.style.top = `${place.y - view.y}px`;
    body.style.maxHeight = `${place.maxHeight}px`;
    body.dataset['side'] = place.side;
    body.toggleAttribute('data-low', place.maxHeight < LEAST_WITH_FOOT_PX);
  }

  /** Keeps the card at its phrase while the page scrolls or is resized, and when the card grows. */
  #follow(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const how = { capture: true, passive: true, signal: this.#listening.signal };
    let asked = false;
    const again = (event: Event) => {
      if (asked || this.owns(event.target)) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        this.#place();
      });
    };
    window.addEventListener('scroll', again, how);
    window.addEventListener('resize', again, how);
    const grown = new ResizeObserver(() => this.#place());
    if (this.#shell) {
      grown.observe(this.#shell.body);
      const { body, host } = this.#shell;
      followEdges(body, how.signal);
      const raise = () => {
        host.hidePopover();
        host.showPopover();
      };
      guardCovered(body, raise, how.signal);
    }
    how.signal.addEventListener('abort', () => grown.disconnect());
  }

  #takeFocus(): void {
    this.#shell?.body.querySelector<HTMLElement>('#name')?.focus({ preventScroll: true });
  }
}

/** Makes the card of a frame. Nothing enters the page before the first `open`. */
export function createCard(deps: CardDeps): CardHandle {
  return new MountedCard(deps);
}
