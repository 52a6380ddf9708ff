/** A store that answers late: marks do not wait for it, and what the reader corrected holds in the end. */
import { describe, expect, it } from 'vitest';
import {
  keptForPages,
  type MarkAnnotations,
} from '../../../entrypoints/background/handlers/kept-for-page';
import type { Services } from '../../../entrypoints/background/services';
import type { Result } from '../../../messaging/protocol';
import { PAGE } from './stand-ins';

const TAB = 4;
const NOTHING: MarkAnnotations = { known: [], corrections: [] };
const KNOWN = { known: [{ entity: 'anna-berg', label: 'Anna Berg', at: 1 }], corrections: [] };
const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A promise that is resolved from outside, once for each time it was asked for. */
function byHand<T>() {
  const waiting: ((value: T) => void)[] = [];
  const ask = () => new Promise<T>((done) => waiting.push(done));
  const settle = (value: T) => waiting.shift()?.(value);
  return { ask, settle };
}

const settled = () => new Promise((done) => setImmediate(done));

function slowStore() {
  const annotations = byHand<Result<MarkAnnotations>>();
  const days = byHand<Result<string | null>>();
  const time = byHand<null>();
  const waits: number[] = [];
  const told: number[] = [];
  const services = {
    annotations: { forMarks: annotations.ask },
    pageDates: { of: days.ask },
    tabs: { refreshTab: async (tabId: number) => void told.push(tabId) },
  } as unknown as Services; // all that is asked of them
  const keptFor = keptForPages(services, (ms) => {
    waits.push(ms);
    return time.ask();
  });
  const store = async (known: MarkAnnotations, day: string | null = null) => {
    annotations.settle(ok(known as never));
    days.settle(ok(day));
    await settled();
  };
  return { keptFor, store, tooLate: () => time.settle(null), waits, told };
}

describe('what the store has for a page', () => {
  it('is given when the store answers in time', async () => {
    const { keptFor, store, tooLate, told } = slowStore();
    const kept = keptFor(PAGE, TAB);
    await store(KNOWN as never, '2025-01-30');
    tooLate();
    expect(await kept).toEqual({
      annotations: KNOWN,
      page: { ...PAGE, date: { day: '2025-01-30', from: 'reader' } },
    });
    expect(told).toEqual([]);
  });

  it.each([
    ['a known name', KNOWN, null],
    ['a corrected date', NOTHING, '2025-01-30'],
  ] as const)('%s that comes late has the page read itself again, once', async (_, known, day) => {
    const { keptFor, store, tooLate, waits, told } = slowStore();
    const first = keptFor(PAGE, TAB);
    const batch = keptFor(PAGE, TAB);
    tooLate();
    tooLate();
    expect(await first).toEqual({ annotations: NOTHING, page: PAGE });
    expect(await batch).toEqual({ annotations: NOTHING, page: PAGE });
    await store(known as never, day);
    await store(known as never, day);
    expect(told).toEqual([TAB]);
    // It has its first marks, so it can wait; and it is not sent round again.
    const second = keptFor(PAGE, TAB);
    expect(waits.at(-1)).toBeGreaterThan(4 * (waits[0] ?? 0));
    tooLate();
    await second;
    await store(known as never, day);
    expect(told).toEqual([TAB]);
  });

  it('leaves a page alone where nothing that comes late concerns it', async () => {
    const { keptFor, store, tooLate, told } = slowStore();
    const kept = keptFor(PAGE, TAB);
    tooLate();
    await kept;
    await store(NOTHING);
    expect(told).toEqual([]);
  });

  it('is nothing where the store fails', async () => {
    const failure = { ok: false, error: { code: 'storage-closed', message: 'closed' } } as const;
    const services = {
      annotations: { forMarks: async () => failure },
      pageDates: { of: async () => failure },
      tabs: {},
    } as unknown as Services; // likewise
    expect(await keptForPages(services)(PAGE, TAB)).toEqual({ annotations: NOTHING, page: PAGE });
  });
});
