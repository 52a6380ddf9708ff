import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Pages of `demo/`, which the tests' server serves. */
export const JANUARY = '/harbour-ledger/2025/01/30/damascus-talks-leave-bases-in-question.html';
export const LATER = '/meridian-post/world/sharaa-returns-to-moscow.html';
export const TRAPS = '/northgate/story/2025/02/20/names-on-the-quay/';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The answer for a path that is not a file of the folder. */
export interface Answer {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

export interface LocalServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Answers a path with this from now on. */
  set(path: string, answer: Answer): void;
  /** Paths asked for so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

async function answerFor(
  path: string,
  folder: string,
  set: Map<string, Answer>,
): Promise<Answer | null> {
  const given =
    set.get(path) ?? (path === '/favicon.ico' ? { body: '', type: 'image/png' } : undefined);
  if (given) return given;
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder)) return null;
  const body = await readFile(file).catch(() => null);
  return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
}

/** Serves a folder, and whatever a test sets, on a free port of this machine only. */
export async function startServer(folder: string): Promise<LocalServer> {
  const set = new Map<string, Answer>();
  const asked: string[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const answer = await answerFor(decodeURIComponent(pathname), folder, set);
    const type = answer?.type ?? 'text/html; charset=utf-8';
    response.writeHead(answer ? 200 : 404, { 'content-type': type, ...answer?.headers });
    response.end(answer?.body ?? 'Nothing here.');
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    set: (path, answer) => set.set(path, answer),
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
