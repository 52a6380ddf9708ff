import type { CDPSession } from '@playwright/test';
import { newsPage } from '../../browser/harness/pages';
import { expect, test } from '../support/fixtures';
import { countMessages } from '../support/worker-life';

const OBSERVERS = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'PerformanceObserver',
];
/** What the gate hears at the window, before anything of the page (page/hover/gate.ts). */
const GATED = ['beforeinput', 'input', 'keydown', 'keypress', 'keyup'];

/** The extension's isolated world of a page, through the debugger. */
class OwnWorld {
  constructor(
    readonly session: CDPSession,
    readonly contextId: number,
  ) {}

  static async of(session: CDPSession, extensionId: string): Promise<OwnWorld> {
    const found = new Promise<number>((resolve) =>
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.includes(extensionId)) resolve(context.id);
      }),
    );
    await session.send('Runtime.enable');
    return new OwnWorld(session, await found);
  }

  async #objectOf(expression: string): Promise<string> {
    const { contextId } = this;
    const { result } = await this.session.send('Runtime.evaluate', { expression, contextId });
    if (!result.objectId) throw new Error(`${expression} is no object in the extension's world.`);
    return result.objectId;
  }

  async value(expression: string): Promise<unknown> {
    const { contextId } = this;
    const how = { expression, contextId, returnByValue: true };
    return (await this.session.send('Runtime.evaluate', how)).result.value;
  }

  /** Types of what is listened for at an object, in every world. */
  async listeners(expression: string): Promise<string[]> {
    const objectId = await this.#objectOf(expression);
    const { listeners } = await this.session.send('DOMDebugger.getEventListeners', { objectId });
    return listeners.map(({ type }) => type).sort();
  }

  /** How many objects of a class live in this world. */
  async living(name: string): Promise<unknown> {
    const prototypeObjectId = await this.#objectOf(`${name}.prototype`);
    const { objects } = await this.session.send('Runtime.queryObjects', { prototypeObjectId });
    const how = { functionDeclaration: 'function () { return this.length }', returnByValue: true };
    const counted = await this.session.send('Runtime.callFunctionOn', {
      ...how,
      objectId: objects.objectId ?? '',
    });
    return counted.result.value;
  }

  async observers(): Promise<unknown[]> {
    return Promise.all(OBSERVERS.map((name) => this.living(name)));
  }
}

const OTHERS = [
  ['a front page', '/', '<h1>All the news</h1><a href="/a">One</a><a href="/b">Two</a>'],
  [
    'a shop',
    '/product/anchor',
    '<h1>Anchor, 12 kg</h1><p>Galvanised. In stock.</p><button>Buy</button>',
  ],
  ['a search', '/search?q=harbour', '<h1>Results</h1><ol><li><a href="/a">Harbour</a></ol>'],
  [
    'a manual',
    '/docs/install/first-steps',
    `<h1>First steps</h1>${'<p>Unpack the archive, open the folder that it makes, and start the program from there; the first start takes a minute or two.</p><pre>make</pre>'.repeat(5)}`,
  ],
  [
    'a wiki',
    '/w/Drum',
    `<div id="mw-content-text"><h1>Drum</h1>${'<p>A drum is a vessel with a lid, in which what was caught is kept fresh until the boat is back in port.</p>'.repeat(5)}</div>`,
  ],
  ['an app without text', '/board/7', '<div><button>Move</button><span>Anchor</span></div>'],
] as const;

for (const [name, path, body] of OTHERS) {
  test(`${name} is left alone: no observer, no listener but for keys and navigation, nobody to be asked`, async ({
    page,
    server,
    extensionId,
    worker,
  }) => {
    const messages = await countMessages(await worker());
    server.set(path.split('?')[0] ?? path, {
      body: `<!doctype html><html lang="en"><title>${name}</title><body>${body}`,
    });
    await page.goto(server.origin + path);
    const world = await OwnWorld.of(await page.context().newCDPSession(page), extensionId);
    await expect
      .poll(() =>
        world.value("globalThis[Symbol.for('backgrounder')]?.values.get('report')?.().isWanted"),
      )
      .toBe(false);
    expect(await world.observers()).toEqual([0, 0, 0, 0]);
    expect(await world.listeners('window')).toEqual(GATED);
    expect(await world.listeners('document')).toEqual([]);
    expect(await world.listeners('navigation')).toEqual(['currententrychange']);
    expect(await world.value('chrome.runtime.onMessage.hasListeners()')).toBe(false);
    expect(await messages()).toBe(0);
  });
}

test('on a news page there is what these tests would see', async ({
  page,
  server,
  extensionId,
}) => {
  server.set('/news/quiet', { body: newsPage() });
  await page.goto(`${server.origin}/news/quiet`);
  const world = await OwnWorld.of(await page.context().newCDPSession(page), extensionId);
  await expect.poll(() => world.value('chrome.runtime.onMessage.hasListeners()')).toBe(true);
  await expect.poll(async () => (await world.observers())[0]).toBeGreaterThan(0);
  expect(await world.listeners('document')).toContain('transitionend');
});
