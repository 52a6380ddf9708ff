import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

// Test files share their modules: the client that another file has loaded asks the real polyfill.
vi.resetModules();
const { AGAIN_AFTER_MS, askWithRetry } = await import('../../messaging/client');

const HEARD = { ok: true, value: null };
const REFUSED = { ok: false, error: { code: 'not-allowed', message: 'Not for you.' } };
const DIED = new Error('The message channel closed before a response was received.');

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});

afterEach(() => vi.useRealTimers());

async function ask() {
  const reply = askWithRetry('card.load', null);
  await vi.advanceTimersByTimeAsync(AGAIN_AFTER_MS.reduce((sum, delayMs) => sum + delayMs, 0));
  return reply;
}

test('a question that is heard is asked once, whatever the answer', async () => {
  for (const answer of [HEARD, REFUSED]) {
    sendMessage.mockReset().mockResolvedValueOnce(answer);
    expect(await ask()).toEqual(answer);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  }
});

test('a worker that dies with the question, and with the one asked as it dies, is asked a third time', async () => {
  sendMessage.mockRejectedValueOnce(DIED).mockResolvedValueOnce(undefined);
  sendMessage.mockResolvedValueOnce(HEARD);
  expect(await ask()).toEqual(HEARD);
  expect(sendMessage.mock.calls.map(([envelope]) => envelope.name)).toEqual(
    Array(3).fill('card.load'),
  );
});

test('what nobody ever hears is a failure', async () => {
  sendMessage.mockRejectedValue(DIED);
  expect(await ask()).toEqual({
    ok: false,
    error: { code: 'disconnected', message: DIED.message },
  });
  expect(sendMessage).toHaveBeenCalledTimes(AGAIN_AFTER_MS.length + 1);
});
