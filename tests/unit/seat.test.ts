import { expect, test } from 'vitest';
import { attendSeats, type Seat, takeSeat } from '../../page/hover/seat';

/** A seat of which only the signal matters. */
function seatWith(signal: AbortSignal): Omit<Seat, 'takeLastMove'> {
  // Nothing but its listeners is asked of the window, and nothing at all of the rest.
  const window = new EventTarget() as Window;
  return { window, signal } as Omit<Seat, 'takeLastMove'>;
}

test('the hover script begins at the seat that is taken before it comes, and at every one after', () => {
  const begun: AbortSignal[] = [];
  const [first, second] = [new AbortController(), new AbortController()];
  takeSeat(seatWith(first.signal));
  attendSeats(({ signal }) => begun.push(signal));
  expect(begun.map(({ aborted }) => aborted)).toEqual([false]);
  first.abort();
  takeSeat(seatWith(second.signal));
  expect(begun.map(({ aborted }) => aborted)).toEqual([true, false]);
  second.abort();
  expect(begun.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('one hover script attends a seat, the last that came', () => {
  const begun: AbortSignal[] = [];
  const attend = () => attendSeats(({ signal }) => begun.push(signal));
  attend();
  takeSeat(seatWith(new AbortController().signal));
  attend();
  attend();
  expect(begun.map(({ aborted }) => aborted)).toEqual([true, true, false]);
});

test('a script that has ended takes no seat: neither that of the newer one, nor with the hover script there', () => {
  let begun = 0;
  const [old, young] = [new AbortController(), new AbortController()];
  old.abort();
  takeSeat(seatWith(young.signal));
  takeSeat(seatWith(old.signal));
  attendSeats(() => {
    begun += 1;
  });
  takeSeat(seatWith(old.signal));
  expect(begun).toBe(1);
});
