import type { Point } from '../frames';
import { REST_RADIUS_PX } from './machine';

/** Follows a finger that is down on a mark. */
export class LongPress {
  #from: Point | null = null;
  #hasOpened = false;
  #wasLong = false;

  /** Whether the finger is down. */
  get isDown(): boolean {
    return this.#from !== null;
  }

  /** Whether the last press opened a card: the click that follows when the finger lifts must not reach the page. */
  takeWasLong(): boolean {
    const wasLong = this.#wasLong;
    this.#wasLong = false;
    return wasLong;
  }

  begin(at: Point): void {
    this.#from = at;
    this.#hasOpened = false;
  }

  /** Notes that the card opened, with the finger down or not. */
  opened(): void {
    this.#hasOpened = this.isDown;
  }

  /** @returns whether the finger has left the place of the press, which ends it */
  hasLeft({ x, y }: Point): boolean {
    if (!this.#from || Math.hypot(x - this.#from.x, y - this.#from.y) <= REST_RADIUS_PX)
      return false;
    this.#from = null;
    return true;
  }

  /** @param isLift false when the browser has cancelled the touch */
  end(isLift: boolean): void {
    this.#from = null;
    this.#wasLong = isLift && this.#hasOpened;
  }
}
