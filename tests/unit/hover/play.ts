import { DEFAULT_REST_MS } from '../../../messaging/default-rest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  STILL,
  step,
} from '../../../page/hover/machine';
import type { RestChoice } from '../../../page/hover/types';

/** A machine with a clock of its own: timers end when time is let pass. */
export class Play {
  state: HoverState = STILL;
  readonly log: string[] = [];
  #nowMs = 0;
  #timers: { atMs: number; token: number }[] = [];
  readonly #rest: RestChoice;

  constructor(rest: RestChoice = DEFAULT_REST_MS) {
    this.#rest = rest;
  }

  feed(event: HoverEvent): this {
    const { state, effects } = step(this.state, event, this.#rest);
    this.state = state;
    for (const effect of effects) this.#note(effect);
    return this;
  }

  move(mark: number | null, x: number, more: Partial<Extract<HoverEvent, { is: 'moved' }>> = {}) {
    const event = {
      is: 'moved' as const,
      mark,
      at: { x, y: 0 },
      onCard: false,
      inSafeArea: false,
      held: false,
      shift: false,
    };
    return this.feed({ ...event, ...more });
  }

  pass(ms: number): this {
    const until = this.#nowMs + ms;
    for (;;) {
      const next = this.#timers.toSorted((a, b) => a.atMs - b.atMs)[0];
      if (!next || next.atMs > until) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#nowMs = next.atMs;
      this.feed({ is: 'timer', token: next.token });
    }
    this.#nowMs = until;
    return this;
  }

  #note(effect: HoverEffect): void {
    if (effect.do === 'wait') {
      this.#timers.push({ atMs: this.#nowMs + effect.delayMs, token: effect.token });
    } else if (effect.do === 'open') {
      this.log.push(
        `open ${effect.mark}${effect.pinned ? ' pinned' : ''}${effect.focus ? ' focus' : ''}`,
      );
    } else if (effect.do === 'close') this.log.push(`close ${effect.reason}`);
    else this.log.push(`${effect.pinned ? 'pin' : 'unpin'}${effect.focus ? ' focus' : ''}`);
  }
}
