/** Which requests the review server answers: those of its own page, in the tab that has the key. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421 | 500;
  readonly message: string;
}

/** The header `Host`: another name would be a page that had its own name lead to this machine (DNS rebinding). */
export function hostRefusal({ host }: IncomingHttpHeaders, port: number): Refusal | null {
  if (host === `127.0.0.1:${port}`) return null;
  return { status: 421, message: `Only http://127.0.0.1:${port} is answered.` };
}

/** Other sites may ask nothing. Browsers send `Origin` with what changes something, and `Sec-Fetch-Site` with all. */
export function originRefusal(
  method: string,
  headers: IncomingHttpHeaders,
  port: number,
): Refusal | null {
  const refused: Refusal = { status: 403, message: 'Another site asks.' };
  const site = headers['sec-fetch-site'];
  if (headers.origin !== undefined && headers.origin !== `http://127.0.0.1:${port}`) return refused;
  if (headers.origin === undefined && method !== 'GET') return refused;
  // `none` is an address that a person entered; only the page itself is asked for so.
  return site === undefined || site === 'same-origin' || (site === 'none' && method === 'GET')
    ? null
    : refused;
}

const newKey = () => randomBytes(32).toString('base64url');

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const bearer = ({ authorization = '' }: IncomingHttpHeaders) =>
  /^Bearer (\S+)$/.exec(authorization)?.[1] ?? '';

/** One tab at a time: a token in an address opens it once, and gives it a key that ends the tab before. */
export class Session {
  #token = newKey();
  #key: string | null = null;

  /** For the next tab. */
  get token(): string {
    return this.#token;
  }

  /** @returns the tab's key; null where the token is another or was used */
  open(headers: IncomingHttpHeaders): string | null {
    if (!isSame(bearer(headers), this.#token)) return null;
    this.#token = newKey();
    this.#key = newKey();
    return this.#key;
  }

  refusal(headers: IncomingHttpHeaders): Refusal | null {
    if (this.#key !== null && isSame(bearer(headers), this.#key)) return null;
    return { status: 401, message: 'The key is missing, or another tab has taken over.' };
  }
}
