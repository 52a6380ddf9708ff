import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  current,
  endInstance,
  publish,
  startInstance,
  subscribe,
  type Topic,
} from '../../../page/registry';

const NEWS: Topic<string> = { name: 'news' };
const KEY = Symbol.for('backgrounder');

beforeEach(() => {
  Reflect.deleteProperty(globalThis, KEY);
});

describe('the registry of a page’s scripts', () => {
  it('gives a subscriber the value that is there, and every later one', () => {
    const received: string[] = [];
    publish(NEWS, 'first');
    subscribe(NEWS, (value) => received.push(value));
    publish(NEWS, 'second');
    expect(received).toEqual(['first', 'second']);
    expect(current(NEWS)).toBe('second');
  });

  it('calls a subscriber that comes first when the value is published', () => {
    const receive = vi.fn();
    subscribe(NEWS, receive);
    expect(receive).not.toHaveBeenCalled();
    publish(NEWS, 'late');
    expect(receive).toHaveBeenCalledExactlyOnceWith('late');
  });

  it('withdraws a value when its signal aborts, but not the value that replaced it', () => {
    const [first, second] = [new AbortController(), new AbortController()];
    publish(NEWS, 'first', first.signal);
    publish(NEWS, 'second', second.signal);
    first.abort();
    expect(current(NEWS)).toBe('second');
    second.abort();
    expect(current(NEWS)).toBeNull();
  });

  it('publishes nothing for an aborted signal, and calls no subscriber whose signal has aborted', () => {
    const receive = vi.fn();
    const end = new AbortController();
    subscribe(NEWS, receive, end.signal);
    end.abort();
    publish(NEWS, 'value');
    publish(NEWS, 'dropped', end.signal);
    subscribe(NEWS, receive, end.signal);
    expect(receive).not.toHaveBeenCalled();
    expect(current(NEWS)).toBe('value');
  });

  it('keeps topics apart', () => {
    publish(NEWS, 'value');
    expect(current({ name: 'weather' })).toBeNull();
  });

  it('ends the instance before, and on request the running one', () => {
    const first = startInstance();
    const second = startInstance();
    expect([first.aborted, second.aborted]).toEqual([true, false]);
    endInstance();
    expect(second.aborted).toBe(true);
  });

  it('replaces the registry of another version, and ends its instance', () => {
    const instance = new AbortController();
    Object.assign(globalThis, {
      [KEY]: { version: 0, instance, values: new Map([['news', 'old']]), subscribers: new Map() },
    });
    expect(current(NEWS)).toBeNull();
    expect(instance.signal.aborted).toBe(true);
  });
});
