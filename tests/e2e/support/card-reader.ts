import { expect, type Page } from '@playwright/test';
import { ClosedRoots, cardText, pressInRoot } from './closed-root';
import { HoverClock } from './hover-clock';
import { findMark, marksOf, openCard, restOn, type SeenMark, waitForMarks } from './reader';

/** Edges in CSS px of the viewport. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Longer than any wait of the hover machine, milliseconds: whatever would open or close has done so after it. */
const EVERY_WAIT_MS = 1000;

/** A reader of a news page with the built extension: pointer, keys and what is shown. */
export class CardReader {
  readonly page: Page;
  readonly #origin: string;
  readonly #extensionId: string;
  #clock: HoverClock | null = null;

  constructor(page: Page, origin: string, extensionId: string) {
    this.page = page;
    this.#origin = origin;
    this.#extensionId = extensionId;
  }

  /** Opens a page of the tests' server and waits until names are marked. */
  async read(path: string, leastMarks = 4): Promise<void> {
    this.#clock = null;
    await this.page.goto(this.#origin + path);
    await waitForMarks(this.page, leastMarks);
  }

  /** The same with the time of the extension's scripts in hand: it passes with `elapse` only. */
  async readByClock(path: string, leastMarks = 4): Promise<void> {
    await this.read(path, leastMarks);
    await this.holdClock();
  }

  /** Takes the clock of the page that is shown. */
  async holdClock(): Promise<void> {
    this.#clock = await HoverClock.hold(this.page, this.#extensionId);
  }

  async elapse(ms: number): Promise<void> {
    if (!this.#clock) throw new Error('This page’s clock is its own: see readByClock.');
    await this.#clock.elapse(ms);
  }

  /** Lets everything happen that was going to. */
  settle(): Promise<void> {
    return this.elapse(EVERY_WAIT_MS);
  }

  /** Moves onto a mark as a hand does. @returns the mark, and the point that the pointer is at */
  async moveOn(name: string): Promise<{ mark: SeenMark; x: number; y: number }> {
    const mark = await restOn(this.page, name);
    const at = { x: mark.x + Math.min(mark.width / 2, 30), y: mark.y + mark.height / 2 };
    return { mark, ...at };
  }

  /** Rests on a name until its card is open. @returns the card's text */
  async open(name: string): Promise<string> {
    if (!this.#clock) return openCard(this.page, name);
    await this.moveOn(name);
    await this.settle();
    await this.shows(name);
    return this.text();
  }

  /** Opens the card of a name and pins it, by a press on its heading. */
  async openPinned(name: string): Promise<void> {
    await this.open(name);
    await this.press('.name');
    await expect.poll(() => this.sees('[role="dialog"]'), { message: 'pinned' }).toBe(true);
  }

  async clickOn(name: string): Promise<void> {
    const { x, y } = await this.moveOn(name);
    await this.page.mouse.click(x, y);
  }

  /** The pointer goes where there is neither mark nor card. */
  leave(): Promise<void> {
    return this.page.mouse.move(3, 3, { steps: 4 });
  }

  text(): Promise<string> {
    return cardText(this.page);
  }

  async shows(words: string | RegExp): Promise<void> {
    const wanted =
      typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
    await expect.poll(() => this.text(), { message: `the card says ${words}` }).toEqual(wanted);
  }

  async seesNoCard(): Promise<void> {
    await expect.poll(() => this.text(), { message: 'no card' }).toBe('');
  }

  /** Is there such an element in the card, with a size? */
  async sees(selector: string): Promise<boolean> {
    return (await this.#roots()).centreOf(selector).then((at) => at !== null);
  }

  /** What a function says of the first element of the card that matches; null while there is none. */
  async ask<T>(selector: string, body: string): Promise<T | null> {
    return (await this.#roots()).evaluate<T>(selector, body);
  }

  /** Presses something in the card: brought into view, pointed at, clicked. */
  press(selector: string): Promise<void> {
    return pressInRoot(this.page, selector);
  }

  async closeByKey(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.seesNoCard();
    await this.leave();
  }

  /**
   * Where the card stands, once it is there. What has grown in it is placed as a frame is drawn: a reader never sees it
   * before, a debugger may.
   */
  async card(): Promise<Edges> {
    await expect.poll(() => this.sees('.card'), { message: 'a card' }).toBe(true);
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    const box = await this.ask<Edges>(
      '.card',
      '(c) => { const { left, top, right, bottom } = c.getBoundingClientRect(); return { left, top, right, bottom }; }',
    );
    if (!box) throw new Error('No card is shown.');
    return box;
  }

  /** The phrases that are marked, in reading order. */
  async marked(): Promise<string[]> {
    return (await marksOf(this.page)).map(({ text }) => text);
  }

  findMark(name: string): Promise<SeenMark> {
    return findMark(this.page, name);
  }

  /** A fresh look each time: after the page has gone on, what was found before is another document's. */
  #roots(): Promise<ClosedRoots> {
    return ClosedRoots.of(this.page);
  }
}
