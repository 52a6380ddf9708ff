/** What the server of `npm run pack -- review` refuses. */
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  ask,
  bearer,
  draftPath,
  eachWithServer,
  openTab,
  origin,
  reviewed,
  STATE,
  sending,
  token,
} from './support';

eachWithServer();

describe('requests that are refused', () => {
  it('is at 127.0.0.1 and at a free port', () => {
    expect(origin()).toMatch(/^http:\/\/127\.0\.0\.1:\d{4,5}$/);
  });

  it.each(['evil.example', 'localhost', '127.0.0.1', 'evil.example:PORT', '[::1]:PORT'])(
    'refuses the host %s: a site could have its name lead here',
    async (host) => {
      const { port } = new URL(reviewed().server.address());
      const headers = { host: host.replace('PORT', port) };
      for (const path of ['/', '/api/draft']) {
        expect(await ask({ path, headers })).toMatchObject({ status: 421 });
      }
    },
  );

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1:PORT'])(
    'refuses the origin %s, with the right key too',
    async (from) => {
      const key = await openTab();
      const { port } = new URL(reviewed().server.address());
      const headers = { ...bearer(key), origin: from.replace('PORT', port) };
      expect(await ask({ path: '/api/draft', headers })).toMatchObject({ status: 403 });
      const asked = { method: 'PUT', path: '/api/state', body: JSON.stringify(STATE) };
      expect(await ask({ ...asked, headers })).toMatchObject({ status: 403 });
      expect(existsSync(draftPath())).toBe(false);
    },
  );

  it('refuses what changes something without an origin, and what browsers say another site asks', async () => {
    const key = await openTab();
    const authorization = `Bearer ${key}`;
    expect(
      await ask({ method: 'POST', path: '/api/clear', headers: { authorization } }),
    ).toMatchObject({ status: 403 });
    for (const site of ['cross-site', 'same-site']) {
      const headers = { 'sec-fetch-site': site, authorization };
      expect(await ask({ path: '/', headers })).toMatchObject({ status: 403 });
      expect(await ask({ path: '/api/draft', headers })).toMatchObject({ status: 403 });
    }
    expect(await ask({ path: '/', headers: { 'sec-fetch-site': 'none' } })).toMatchObject({
      status: 200,
    });
  });

  it('answers no preflight and allows no other site to read', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' };
    expect(await ask({ method: 'OPTIONS', path: '/api/state', headers })).toMatchObject({
      status: 403,
    });
    expect(
      await ask({ method: 'OPTIONS', path: '/api/state', headers: { origin: origin() } }),
    ).toMatchObject({ status: 405 });
    const page = await ask({ path: '/' });
    expect(Object.keys(page.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none';.*frame-ancestors 'none'$/,
    );
    expect(page.headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('asks for the key of the tab', async () => {
    expect(await ask({ path: '/api/draft' })).toMatchObject({ status: 401 });
    const key = await openTab();
    expect(
      await ask({ path: '/api/draft', headers: bearer(`${key.slice(0, -1)}~`) }),
    ).toMatchObject({ status: 401 });
    expect(await ask({ path: '/api/draft', headers: bearer(key) })).toMatchObject({ status: 200 });
  });

  it('takes a token once; another tab ends the first, and its address is told', async () => {
    const first = token();
    const key = await openTab();
    const again = await ask({ method: 'POST', path: '/api/session', headers: bearer(first) });
    expect(again.status).toBe(401);
    expect(reviewed().opened).toEqual([reviewed().server.address()]);
    expect(token()).not.toBe(first);
    const second = await openTab();
    expect(await ask({ path: '/api/draft', headers: bearer(key) })).toMatchObject({ status: 401 });
    expect(await ask({ path: '/api/draft', headers: bearer(second) })).toMatchObject({
      status: 200,
    });
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '//etc/passwd',
    '/backgrounder-pack/draft.json',
    '/pier.txt',
    '/constructor',
    '/api/__proto__',
  ])('has nothing at %s', async (path) => {
    const key = await openTab();
    expect(await ask({ path, headers: bearer(key) })).toMatchObject({ status: 404 });
  });

  it('refuses other kinds of bodies, half a body, and one that is too large', async () => {
    const key = await openTab();
    const plain = { ...bearer(key), 'content-type': 'text/plain' };
    expect(
      await ask({ method: 'PUT', path: '/api/state', headers: plain, body: JSON.stringify(STATE) }),
    ).toMatchObject({ status: 415 });
    expect(await sending('PUT', '/api/state', key, '{"title": "Pi')).toMatchObject({ status: 400 });
    expect(existsSync(draftPath())).toBe(false);
  });

  it('stops reading a body that does not end', async () => {
    const key = await openTab();
    const { port } = new URL(reviewed().server.address());
    const said = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.on('data', (part) => (text += part.toString('utf8')));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.write(
        `PUT /api/state HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${origin()}\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: 99000000\r\n\r\n`,
      );
      socket.write(Buffer.alloc(20_000_001, 'a'));
    });
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(existsSync(draftPath())).toBe(false);
  });

  it.each([
    [{ ...STATE, decisions: [{ kind: 'run', item: 'a' }] }],
    [{ ...STATE, decisions: 'all' }],
    [{ ...STATE, path: '../up' }],
    [null],
  ])('keeps no decisions of another shape: %j', async (state) => {
    const key = await openTab();
    expect(await sending('PUT', '/api/state', key, state)).toMatchObject({ status: 400 });
    expect(existsSync(draftPath())).toBe(false);
  });

  /** What the server says to bytes that no client library would send. PORT and KEY are put in. */
  async function saidTo(bytes: string): Promise<string> {
    const key = await openTab();
    const { port } = new URL(reviewed().server.address());
    const whole = bytes.replaceAll('PORT', port).replaceAll('KEY', key).replaceAll('\n', '\r\n');
    return new Promise((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(whole));
      socket.on('data', (part) => (text += part.toString('utf8')));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
    });
  }
  const HOST = 'Host: 127.0.0.1:PORT\n';
  const KEYED = `${HOST}Authorization: Bearer KEY\n`;

  it.each<[what: string, bytes: string]>([
    ['a second host', `GET /api/draft HTTP/1.1\nHost: evil.example\n${KEYED}\n`],
    ['no host', 'GET / HTTP/1.1\nAuthorization: Bearer KEY\n\n'],
    ['a whole address of another host', `GET http://evil.example/api/draft HTTP/1.1\n${KEYED}\n`],
    ['a path that begins with two dots', `GET ../../package.json HTTP/1.1\n${KEYED}\n`],
    ['a path with a NUL byte', `GET /\0/api/draft HTTP/1.1\n${KEYED}\n`],
    ['another protocol', `GET /api/draft HTTP/1.1\n${HOST}Upgrade: websocket\nConnection: Upgrade\n\n`],
    ['a request within the body of another', `POST / HTTP/1.1\n${HOST}Content-Length: 4\nTransfer-Encoding: chunked\n\n0\n\nGET /api/draft HTTP/1.1\n${KEYED}\n`],
    ['a key folded over two lines', `GET /api/draft HTTP/1.1\n${HOST}Authorization: Bearer\n KEY x\n\n`],
    ['another method by a header', `GET /api/state HTTP/1.1\n${KEYED}X-HTTP-Method-Override: PUT\n\n`],
    ['headers of a megabyte', `GET /api/draft HTTP/1.1\n${KEYED}X: ${'x'.repeat(1_000_000)}\n\n`],
  ])('refuses %s', async (_, bytes) => {
    const said = await saidTo(bytes);
    expect(said).not.toMatch(/^HTTP\/1\.1 2/m);
    expect(said).not.toContain('Port Alder');
  }); // biome-ignore format: one request a line

  it('answers the same bytes where nothing is wrong with them', async () => {
    expect(await saidTo(`GET /api/draft HTTP/1.1\n${KEYED}\n`)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
