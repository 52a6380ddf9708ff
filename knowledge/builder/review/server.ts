/** The server of `npm run pack -- review`: one page and one folder, for one browser tab of this machine. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiOf, type ReviewedFolder } from './api';
import { hostRefusal, originRefusal, type Refusal, Session } from './guard';

/** A pack in the making of the largest size: facts and decisions, no articles. */
const MOST_BODY_BYTES = 20_000_000;

export interface PageFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

export interface ReviewServer {
  /** Opens one tab, once. */
  address(): string;
  close(): Promise<void>;
}

/** Nothing is loaded from elsewhere, framed, cached, or told to another site. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

class RefusedRequest extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function insist(refusal: Refusal | null): void {
  if (refusal !== null) throw new RefusedRequest(refusal);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (request.method === 'GET') return null;
  if (request.headers['content-type'] !== 'application/json')
    insist({ status: 415, message: 'Only application/json is taken.' });
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    sizeBytes += part.length;
    if (sizeBytes > MOST_BODY_BYTES) insist({ status: 413, message: 'It is larger than 20 MB.' });
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    throw new RefusedRequest({ status: 400, message: 'It is not whole JSON.' });
  }
}

function send(response: ServerResponse, status: number, { type, content }: PageFile): void {
  const isJsonOrText = /^(?:text|application)\//.test(type);
  const header = isJsonOrText ? `${type}; charset=utf-8` : type;
  response.writeHead(status, { ...HEADERS, 'content-type': header }).end(content);
}

interface Site {
  /** By path. Files are taken from this table alone: no path of a request reaches the disk. */
  readonly files: ReadonlyMap<string, PageFile>;
  readonly api: ReturnType<typeof apiOf>;
  readonly session: Session;
  /** Called when a tab was opened: its address is used up. */
  readonly onOpen: () => void;
}

async function answer(request: IncomingMessage, port: number, site: Site): Promise<PageFile> {
  const { method = '', headers, url = '' } = request;
  insist(hostRefusal(headers, port));
  insist(originRefusal(method, headers, port));
  const [path = ''] = url.split('?');
  const file = method === 'GET' ? site.files.get(path) : undefined;
  if (file !== undefined) return file;
  if (method === 'POST' && path === '/api/session') {
    const key = site.session.open(headers);
    if (key === null) throw new RefusedRequest({ status: 401, message: 'The address was used.' });
    site.onOpen();
    return { type: 'text/plain', content: key };
  }
  const name = `${method} ${path}`;
  const handler = Object.hasOwn(site.api, name) ? site.api[name] : undefined;
  if (handler === undefined) {
    const status = ['GET', 'PUT', 'POST'].includes(method) ? 404 : 405;
    throw new RefusedRequest({ status, message: 'There is nothing here.' });
  }
  insist(site.session.refusal(headers));
  const given = handler(await bodyOf(request));
  if (!given.ok) throw new RefusedRequest(given.refusal);
  return { type: 'application/json', content: JSON.stringify(given.data) };
}

async function serve(request: IncomingMessage, response: ServerResponse, port: number, site: Site) {
  try {
    send(response, 200, await answer(request, port, site));
  } catch (error) {
    const refusal: Refusal =
      error instanceof RefusedRequest
        ? error.refusal
        : { status: 500, message: error instanceof Error ? error.message : String(error) };
    // What is left of a body that was refused is not read.
    if (!request.complete) response.setHeader('connection', 'close');
    send(response, refusal.status, { type: 'text/plain', content: refusal.message });
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** Listens on a free port of 127.0.0.1: other machines cannot reach it. */
export async function startReviewServer(
  folder: ReviewedFolder,
  files: ReadonlyMap<string, PageFile>,
  onOpen: (nextAddress: string) => void,
): Promise<ReviewServer> {
  const session = new Session();
  const address = () => `http://127.0.0.1:${port}/#${session.token}`;
  const site: Site = { files, api: apiOf(folder), session, onOpen: () => onOpen(address()) };
  const server = createServer({ requestTimeout: 60_000 }, (request, response) => {
    void serve(request, response, port, site);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port
  return { address, close: () => stop(server) };
}
