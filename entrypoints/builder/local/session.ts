import type { Words } from '../../../components/words/words';
import type { Failure, Result } from '../../../messaging/protocol';

/** Where the tab keeps its key: a reload goes on, another tab cannot read it. */
const KEY = 'backgrounder-review';

/** Bodies up to here are sent even when the tab closes (Fetch standard: 64 KiB for all of them). */
const MOST_KEPT_ALIVE = 60_000;

const failure = (message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code: 'disconnected', message },
});

/** Exchanges the token of the address, which works once, for the tab's key. */
export async function openSession(): Promise<void> {
  const token = location.hash.slice(1);
  if (token === '') return;
  history.replaceState(null, '', location.pathname);
  const authorization = `Bearer ${token}`;
  const reply = await fetch('/api/session', { method: 'POST', headers: { authorization } });
  if (reply.ok) sessionStorage.setItem(KEY, await reply.text());
}

/** Asks the server, one request after the other: a later decision never arrives before an earlier one. */
export class ReviewServer {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly words: Words) {}

  ask(method: 'GET' | 'PUT' | 'POST', path: string, data?: unknown): Promise<Result<unknown>> {
    const answer = this.#last.then(() => this.#send(method, path, data));
    this.#last = answer;
    return answer;
  }

  async #send(method: string, path: string, data: unknown): Promise<Result<unknown>> {
    const { t } = this.words;
    const body = data === undefined ? null : JSON.stringify(data);
    const headers = {
      authorization: `Bearer ${sessionStorage.getItem(KEY) ?? ''}`,
      ...(body !== null && { 'content-type': 'application/json' }),
    };
    try {
      const keepalive = body !== null && body.length * 3 < MOST_KEPT_ALIVE;
      const reply = await fetch(path, { method, headers, body, keepalive });
      if (reply.status === 401) return failure(t('review_session_over'));
      if (!reply.ok) return failure(await reply.text());
      return { ok: true, value: await reply.json() };
    } catch {
      return failure(t('review_stopped'));
    }
  }
}
