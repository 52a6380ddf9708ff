import type { QuoteSelectors, ShownHighlight } from '../../messaging/protocol';
import { onNavigation } from '../following/navigation';
import { linesOf } from '../frames';
import { textsAt } from '../painting/hit-test';
import { isConnected } from '../reading/dom';
import { findQuote, selectorsOf } from './find-quote';
import { type PageText, readPageText } from './page-text';
import { createHighlightPainter, type HighlightPainter } from './painter';

/**
 * Delay between a change of the page and the next search for its highlights, milliseconds; doubled after each search
 * without a result.
 */
const LOOK_AGAIN_MS = 500;
const LOOK_AGAIN_AT_MOST_MS = 30_000;
/** How long a page may take to show its text before words that are not there count as lost, milliseconds. */
const LOST_AFTER_MS = 4000;

interface Placed {
  readonly highlight: ShownHighlight;
  range: Range | null;
  /** The words as found. */
  words: string;
}

interface Needs {
  readonly view: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Highlights of an address. */
  list(url: string): Promise<readonly ShownHighlight[]>;
  tellLost(url: string, lost: readonly string[]): void;
}

/** The highlights of the page in a window: found, drawn, and followed through its changes. */
export class PageHighlights {
  readonly #needs: Needs;
  readonly #painter: HighlightPainter;
  readonly #observer: MutationObserver;
  #placed: Placed[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delayMs = LOOK_AGAIN_MS;
  #loads = 0;
  #begunMs = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
    const { view, signal } = needs;
    this.#painter = createHighlightPainter(view);
    this.#observer = new MutationObserver(() => this.#lookSoon());
    onNavigation(view, () => void this.load(), signal);
    signal.addEventListener('abort', () => this.#end());
  }

  /** Asks for the highlights of the page and draws them. */
  async load(): Promise<void> {
    this.#loads += 1;
    const turn = this.#loads;
    const { view } = this.#needs;
    const list = await this.#needs.list(view.location.href);
    if (turn !== this.#loads || this.#needs.signal.aborted) return;
    const known = new Map(this.#placed.map((placed) => [placed.highlight.id, placed]));
    this.#placed = list.map((highlight) => {
      const { range = null, words = '' } = known.get(highlight.id) ?? {};
      return { highlight, range, words };
    });
    this.#begunMs = Date.now();
    this.#delayMs = LOOK_AGAIN_MS;
    this.#follow();
    this.#place();
    this.#settleSoon();
  }

  /** The selected words as selectors; null if no text of the page is selected. */
  selected(): QuoteSelectors | null {
    const { document } = this.#needs.view;
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const text = this.#text();
    const span = text?.spanOf(selection.getRangeAt(0));
    return text && span ? selectorsOf(text.text, span) : null;
  }

  /** The highlight under a point of the window, CSS px; the shortest where several lie there. */
  at(x: number, y: number): ShownHighlight | null {
    const [hit] = textsAt(this.#needs.view.document, x, y);
    if (!hit) return null;
    const { node, offset } = hit;
    const holds = ({ range }: Placed) =>
      range?.isPointInRange(node, offset ?? 0) === true &&
      linesOf(range).some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
    const found = this.#placed.filter(holds);
    found.sort((one, other) => one.words.length - other.words.length);
    return found[0]?.highlight ?? null;
  }

  /** The range of a highlight; null if its words are not on the page. */
  rangeOf(id: string): Range | null {
    return this.#placed.find(({ highlight }) => highlight.id === id)?.range ?? null;
  }

  /** Draws one highlight as open (its note is shown), or none. */
  setActive(id: string | null): void {
    const range = id === null ? null : this.rangeOf(id);
    this.#painter.show('active', range ? [range] : []);
  }

  #text(): PageText | null {
    const { body } = this.#needs.view.document;
    return body ? readPageText(body) : null;
  }

  #follow(): void {
    this.#observer.disconnect();
    const { body } = this.#needs.view.document;
    if (this.#placed.length === 0 || !body) return;
    this.#observer.observe(body, { childList: true, characterData: true, subtree: true });
  }

  #lookSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const hasChanged = this.#place();
      this.#delayMs = hasChanged
        ? LOOK_AGAIN_MS
        : Math.min(2 * this.#delayMs, LOOK_AGAIN_AT_MOST_MS);
      if (Date.now() - this.#begunMs >= LOST_AFTER_MS) this.#tellLost();
    }, this.#delayMs);
  }

  /** Searches for highlights that are not found yet or have moved. @returns whether anything has changed */
  #place(): boolean {
    const isRight = ({ range, words }: Placed) =>
      range !== null && isConnected(range.startContainer) && range.toString() === words;
    const wrong = this.#placed.filter((placed) => !isRight(placed));
    const before = wrong.map(({ range }) => range);
    const text = wrong.length > 0 ? this.#text() : null;
    for (const placed of wrong) {
      const span = text && findQuote(text.text, placed.highlight);
      placed.range = (span && text?.rangeOf(span.start, span.end)) ?? null;
      placed.words = placed.range?.toString() ?? '';
    }
    this.#paint();
    return wrong.some(({ range }, at) => range !== before[at]);
  }

  #paint(): void {
    const ranges = (hasNote: boolean) =>
      this.#placed.flatMap(({ highlight, range }) =>
        range && highlight.hasNote === hasNote ? [range] : [],
      );
    this.#painter.show('plain', ranges(false));
    this.#painter.show('noted', ranges(true));
  }

  /** Searches once more after the grace period, even if nothing changes. */
  #settleSoon(): void {
    if (this.#placed.length === 0) return;
    const turn = this.#loads;
    setTimeout(() => {
      if (turn !== this.#loads || this.#needs.signal.aborted) return;
      this.#place();
      this.#tellLost();
    }, LOST_AFTER_MS);
  }

  /** Reports which words are missing from the page, if that differs from what is stored. */
  #tellLost(): void {
    const isNew = this.#placed.some(
      ({ highlight, range }) => highlight.isLost !== (range === null),
    );
    if (!isNew) return;
    const lost = this.#placed.flatMap(({ highlight, range }) => (range ? [] : [highlight.id]));
    this.#needs.tellLost(this.#needs.view.location.href, lost);
    this.#placed = this.#placed.map(({ highlight, range, words }) => ({
      highlight: { ...highlight, isLost: range === null },
      range,
      words,
    }));
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#painter.clear();
    this.#placed = [];
  }
}
