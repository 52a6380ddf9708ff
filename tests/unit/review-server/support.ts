/** A review server on a folder of its own, and requests to it with headers as they are. */
import { writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { loadSources } from '../../../knowledge/builder/load';
import { DraftFile } from '../../../knowledge/builder/review/draft-file';
import { type ReviewServer, startReviewServer } from '../../../knowledge/builder/review/server';
import type { PackSource } from '../../../knowledge/schema/source';
import { ARTICLES_YAML, ENTITIES_YAML, FACTS_YAML, PACK_YAML } from '../../knowledge/pack/sample';
import { temporaryFolder } from '../../temporary-folder';

export const ARTICLE = `A pier for Port Alder

The Alder Gazette, 2031-05-02

${'Council leader Mara Lindqvist said on Monday that the harbour would have a second pier before long. '.repeat(4)}`;

const loaded = loadSources('sample', [
  ['pack.yaml', PACK_YAML],
  ['articles.yaml', ARTICLES_YAML],
  ['entities.yaml', ENTITIES_YAML],
  ['facts.yaml', FACTS_YAML],
]);
if (!loaded.ok) throw new Error('the sample does not check');
export const SOURCE: PackSource = loaded.source;

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Asking {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reviewed {
  readonly folder: string;
  readonly server: ReviewServer;
  /** Addresses that were told after a tab was opened. */
  readonly opened: string[];
}

let current: Reviewed;
export const reviewed = (): Reviewed => current;
const address = () => new URL(current.server.address());

/** Headers are sent as they are: `fetch` would set `Host` and `Origin` itself. */
export function ask({ method = 'GET', path, headers = {}, body }: Asking): Promise<Reply> {
  const { port } = address();
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
      let text = '';
      reply.on('data', (part: Buffer) => (text += part.toString('utf8')));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, body: text, headers: reply.headers }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

export const origin = () => address().origin;
export const token = () => address().hash.slice(1);
export const bearer = (key: string) => ({ authorization: `Bearer ${key}`, origin: origin() });

export async function openTab(): Promise<string> {
  const reply = await ask({ method: 'POST', path: '/api/session', headers: bearer(token()) });
  expect(reply.status).toBe(200);
  return reply.body;
}

export const sending = (method: 'PUT' | 'POST', path: string, key: string, data: unknown) =>
  ask({
    method,
    path,
    headers: { ...bearer(key), 'content-type': 'application/json' },
    body: typeof data === 'string' ? data : JSON.stringify(data),
  });

export const draftPath = () => join(current.folder, 'backgrounder-pack', 'draft.json');
export const STATE = { title: 'Pier', mayQuote: false, decisions: [{ kind: 'keep', item: 'a' }] };

/** Each test has a folder with one article, and a server of its own. */
export function eachWithServer(): void {
  beforeEach(async () => {
    const folder = temporaryFolder('review-');
    writeFileSync(join(folder, 'pier.txt'), ARTICLE);
    const opened: string[] = [];
    const files = new Map([['/', { type: 'text/html', content: '<!doctype html>page' }]]);
    const articles = { articles: folder, draft: new DraftFile(folder), from: null };
    const server = await startReviewServer(articles, files, (next) => opened.push(next));
    current = { folder, server, opened };
  });
  afterEach(() => current.server.close());
}
