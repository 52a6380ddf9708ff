import { describe, expect, test } from 'vitest';
import { DEFAULT_REST_MS } from '../../../messaging/default-rest';
import { type HoverEvent, STILL, step } from '../../../page/hover/machine';

const AT = { x: 5, y: 5 };

/** Feeds events; timers are left out. @returns the state at the end */
const played = (...events: readonly HoverEvent[]) =>
  events.reduce((state, event) => step(state, event, DEFAULT_REST_MS).state, STILL);

const press = (mark: number | null): HoverEvent => ({ is: 'pressed', mark, at: AT });
const select = (mark: number | null): HoverEvent => ({ is: 'selected', mark });
const move = (mark: number | null): HoverEvent => ({
  is: 'moved',
  mark,
  at: AT,
  onCard: false,
  inSafeArea: false,
  held: false,
  shift: false,
});

/** The card of mark 1, opened by resting on it. */
const HOVERED: readonly HoverEvent[] = [move(1), { is: 'timer', token: 1 }];

describe('a gesture that selects text', () => {
  test('closes the card that its first click opened', () => {
    expect(played(press(1)).open).toEqual({ mark: 1, pinned: true });
    expect(played(press(1), select(1)).open).toBeNull();
  });

  test('unpins the card that its first click pinned', () => {
    expect(played(...HOVERED).open).toEqual({ mark: 1, pinned: false });
    expect(played(...HOVERED, press(1), select(1)).open).toEqual({ mark: 1, pinned: false });
  });

  test('leaves alone a card that was pinned before, and one of another mark', () => {
    const pinned = [press(1), press(1)];
    expect(played(...pinned, select(1)).open).toEqual({ mark: 1, pinned: true });
    const called: HoverEvent = { is: 'called', mark: 2 };
    expect(played(press(1), called, select(1)).open).toEqual({ mark: 2, pinned: true });
  });

  test('ends a wait, and opens nothing until the pointer has been elsewhere', () => {
    const selected = played(move(1), select(1));
    expect(selected.waiting).toBeNull();
    expect(step(selected, move(1), DEFAULT_REST_MS).state.waiting).toBeNull();
    expect(played(move(1), select(1), move(null), move(1)).waiting?.mark).toBe(1);
  });

  test('beside marks changes nothing', () => {
    expect(played(select(null))).toEqual(STILL);
  });
});
