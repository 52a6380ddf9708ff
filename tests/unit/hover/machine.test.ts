import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_REST_MS } from '../../../messaging/default-rest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  LEAVE_MS,
  LONG_PRESS_MS,
  REST_RADIUS_PX,
  STILL,
  SWITCH_MS,
  step,
} from '../../../page/hover/machine';
import { Play } from './play';

const opened = () => new Play().move(1, 0).pass(DEFAULT_REST_MS);

describe('with Shift', () => {
  const held = { shift: true };

  test('a rest without the key opens nothing, on any mark', () => {
    const play = new Play('shift')
      .move(1, 0)
      .pass(DEFAULT_REST_MS)
      .move(2, 40)
      .pass(DEFAULT_REST_MS);
    expect(play.log).toEqual([]);
  });

  test('with it a short rest opens, and a sweep does not', () => {
    const play = new Play('shift')
      .move(1, 0, held)
      .pass(SWITCH_MS - 1)
      .move(null, 30, held)
      .pass(900);
    expect(play.log).toEqual([]);
    play.move(1, 0, held).pass(SWITCH_MS);
    expect(play.log).toEqual(['open 1']);
  });

  test('let go, the card stays while it is rested on, and another opens only with the key', () => {
    const play = new Play('shift').move(1, 0, held).pass(SWITCH_MS).move(1, 2).pass(5_000);
    expect(play.log).toEqual(['open 1']);
    play.move(2, 40).pass(LEAVE_MS);
    expect(play.log).toEqual(['open 1', 'close left']);
  });
});

describe('opening', () => {
  test('takes a rest of 300 ms, to the millisecond', () => {
    const play = new Play().move(1, 0).pass(DEFAULT_REST_MS - 1);
    expect(play.log).toEqual([]);
    expect(play.pass(1).log).toEqual(['open 1']);
  });

  test('begins again with every real movement, not with a tremor', () => {
    const moved = new Play()
      .move(1, 0)
      .pass(200)
      .move(1, REST_RADIUS_PX + 1)
      .pass(200);
    expect(moved.log).toEqual([]);
    expect(moved.pass(100).log).toEqual(['open 1']);
    expect(new Play().move(1, 0).pass(200).move(1, REST_RADIUS_PX).pass(100).log).toEqual([
      'open 1',
    ]);
  });

  test('a sweep over five marks at 400 px/s opens none', () => {
    const play = new Play();
    for (let x = 0; x < 1000; x += 4) {
      const mark = x % 200 < 120 ? Math.floor(x / 200) : null;
      play.move(mark, x).pass(10);
    }
    expect(play.log).toEqual([]);
  });

  test('is called off by leaving, by scrolling and by a held button', () => {
    expect(new Play().move(1, 0).pass(200).move(null, 50).pass(500).log).toEqual([]);
    const scrolled = new Play()
      .move(1, 0)
      .pass(200)
      .feed({ is: 'scrolled', mark: 2, onCard: false });
    expect(scrolled.pass(500).log).toEqual([]);
    expect(new Play().move(1, 0, { held: true }).pass(500).log).toEqual([]);
  });

  test('waits for a click where the reader has chosen so', () => {
    const play = new Play('click').move(1, 0).pass(2000);
    expect(play.log).toEqual([]);
    play.feed({ is: 'pressed', mark: 1, at: { x: 0, y: 0 } });
    expect(play.log).toEqual(['open 1 pinned']);
  });

  test.each([300, 500, 800])('after %i ms where chosen', (rest) => {
    const play = new Play(rest).move(1, 0).pass(rest - 1);
    expect(play.log).toEqual([]);
    expect(play.pass(1).log).toEqual(['open 1']);
  });

  test('by key: pinned, and with the focus', () => {
    expect(new Play().feed({ is: 'called', mark: 3 }).log).toEqual(['open 3 pinned focus']);
  });

  test('by a long press: pinned; a tap or a drag opens nothing', () => {
    const at = { x: 0, y: 0 };
    expect(new Play().feed({ is: 'touched', mark: 1, at }).pass(LONG_PRESS_MS).log).toEqual([
      'open 1 pinned',
    ]);
    const tap = new Play().feed({ is: 'touched', mark: 1, at }).pass(100);
    expect(tap.feed({ is: 'touch-ended' }).pass(2000).log).toEqual([]);
  });
});

describe('staying and going', () => {
  test('goes 300 ms after mark and card are both left', () => {
    const play = opened()
      .move(null, 200)
      .pass(LEAVE_MS - 1);
    expect(play.log).toEqual(['open 1']);
    expect(play.pass(1).log).toEqual(['open 1', 'close left']);
  });

  test('further moves outside do not put it off', () => {
    const play = opened().move(null, 200).pass(200).move(null, 250).pass(100);
    expect(play.log).toEqual(['open 1', 'close left']);
  });

  test('stays while the pointer is on the card, however long', () => {
    const play = opened().move(null, 20, { onCard: true }).pass(60_000);
    expect(play.log).toEqual(['open 1']);
  });

  test('stays on a slow way through the safe area, goes when the pointer stops there', () => {
    const play = opened();
    for (let x = 20; x < 100; x += 4) play.move(null, x, { inSafeArea: true }).pass(250);
    expect(play.log).toEqual(['open 1']);
    expect(play.pass(LEAVE_MS).log).toEqual(['open 1', 'close left']);
  });

  test('other marks on the way to the card do not take its place in passing', () => {
    const play = opened();
    for (let x = 20; x < 120; x += 12) play.move(2, x, { inSafeArea: true }).pass(200);
    play.move(null, 130, { onCard: true }).pass(2000);
    expect(play.log).toEqual(['open 1']);
  });

  test('gives way to another mark after a rest of 150 ms there', () => {
    const play = opened()
      .move(null, 20)
      .move(2, 60)
      .pass(SWITCH_MS - 1);
    expect(play.log).toEqual(['open 1']);
    expect(play.pass(1).log).toEqual(['open 1', 'open 2']);
    expect(play.pass(2000).log).toEqual(['open 1', 'open 2']);
  });

  test('a page that scrolls it away from the pointer lets it go', () => {
    const play = opened().feed({ is: 'scrolled', mark: null, onCard: false }).pass(LEAVE_MS);
    expect(play.log).toEqual(['open 1', 'close left']);
  });

  test('leaving the window lets it go; its mark vanishing takes it at once', () => {
    expect(opened().feed({ is: 'left-window' }).pass(LEAVE_MS).log).toEqual([
      'open 1',
      'close left',
    ]);
    expect(opened().feed({ is: 'gone', mark: 1 }).log).toEqual(['open 1', 'close gone']);
    expect(opened().feed({ is: 'gone', mark: 2 }).log).toEqual(['open 1']);
  });
});

describe('pinning', () => {
  const pinned = () => opened().feed({ is: 'pressed', mark: 1, at: { x: 0, y: 0 } });

  test('by a click on the mark or a press in the card; then it outlives the pointer', () => {
    expect(pinned().move(null, 500).pass(60_000).log).toEqual(['open 1', 'pin']);
    expect(opened().feed({ is: 'pressed-card' }).move(null, 500).pass(9000).log).toEqual([
      'open 1',
      'pin',
    ]);
  });

  test('by Enter, which goes into it; pressed again it is the card’s own key', () => {
    const play = new Play().move(1, 0).pass(300).feed({ is: 'entered' }).feed({ is: 'entered' });
    expect(play.log).toEqual(['open 1', 'pin focus']);
    expect(new Play().feed({ is: 'entered' }).log).toEqual([]);
  });

  test('no hover takes its place; a click on another mark does', () => {
    const play = pinned().move(2, 100).pass(5000);
    expect(play.log).toEqual(['open 1', 'pin']);
    play.feed({ is: 'pressed', mark: 2, at: { x: 100, y: 0 } });
    expect(play.log).toEqual(['open 1', 'pin', 'open 2 pinned']);
  });

  test('let go again, it goes when the pointer goes', () => {
    const play = pinned().feed({ is: 'pin-toggled' }).move(null, 500).pass(LEAVE_MS);
    expect(play.log).toEqual(['open 1', 'pin', 'unpin', 'close left']);
  });

  test('a click elsewhere closes an open card and leaves a pinned one', () => {
    const elsewhere = { is: 'pressed' as const, mark: null, at: { x: 0, y: 0 } };
    expect(opened().feed(elsewhere).log).toEqual(['open 1', 'close left']);
    expect(pinned().feed(elsewhere).log).toEqual(['open 1', 'pin']);
  });
});

describe('Escape', () => {
  test('closes, and the card stays closed until the pointer has been elsewhere', () => {
    const play = opened().feed({ is: 'escaped' }).move(1, 3).pass(1000).move(1, 60).pass(1000);
    expect(play.log).toEqual(['open 1', 'close escape']);
    play.move(null, 200).pass(10).move(1, 60).pass(DEFAULT_REST_MS);
    expect(play.log).toEqual(['open 1', 'close escape', 'open 1']);
  });

  test('calls off a wait that has not ended', () => {
    expect(opened().move(2, 90).feed({ is: 'escaped' }).pass(2000).log).toEqual([
      'open 1',
      'close escape',
    ]);
  });
});

test('whatever happens: one card at a time, and no timer of the past opens or closes anything', () => {
  const mark = fc.option(fc.integer({ min: 1, max: 3 }), { nil: null });
  const at = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.constant(0) });
  const event: fc.Arbitrary<HoverEvent> = fc.oneof(
    fc.record({
      is: fc.constant('moved' as const),
      mark,
      at,
      onCard: fc.boolean(),
      inSafeArea: fc.boolean(),
      held: fc.boolean(),
      shift: fc.boolean(),
    }),
    fc.record({ is: fc.constant('scrolled' as const), mark, onCard: fc.boolean() }),
    fc.record({ is: fc.constant('timer' as const), token: fc.nat(40) }),
    fc.record({ is: fc.constant('pressed' as const), mark, at }),
    fc.constantFrom<HoverEvent>(
      { is: 'escaped' },
      { is: 'closed' },
      { is: 'pin-toggled' },
      { is: 'pressed-card' },
      { is: 'left-window' },
      { is: 'touch-ended' },
      { is: 'gone', mark: 1 },
      { is: 'called', mark: 2 },
    ),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let state = STILL;
      let shown: number | null = null;
      for (const next of events) {
        const { state: after, effects } = step(state, next, DEFAULT_REST_MS);
        if (next.is === 'timer' && !isLive(state, next.token)) expect(effects).toEqual([]);
        shown = effects.reduce(follow, shown);
        state = after;
        expect(state.open?.mark ?? null).toBe(shown);
        if (!state.open || state.open.pinned) expect(state.leaving).toBeNull();
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
}, 60_000);

function isLive({ waiting, leaving }: HoverState, token: number): boolean {
  return token === waiting?.token || token === leaving;
}

/** What is on the screen after an effect; nothing is closed that was not open. */
function follow(shown: number | null, effect: HoverEffect): number | null {
  if (effect.do === 'open') return effect.mark;
  if (effect.do !== 'close') return shown;
  expect(shown).not.toBeNull();
  return null;
}
