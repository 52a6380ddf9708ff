import { type CDPSession, expect, type Page } from '@playwright/test';

/** The part of CDP's DOM.Node that is read here. */
interface CdpNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

const TEXT_NODE = 3;
const SILENT = new Set(['STYLE', 'SCRIPT', 'TITLE']);

function* walk(node: CdpNode): Generator<CdpNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* walk(child);
}

function textOf(node: CdpNode): string {
  if (node.nodeType === TEXT_NODE) return node.nodeValue;
  if (SILENT.has(node.nodeName.toUpperCase())) return '';
  // What is the reader's alone is drawn by the style sheet, not there as text.
  const at = node.attributes?.indexOf('data-words') ?? -1;
  if (at >= 0) return node.attributes?.[at + 1] ?? '';
  return (node.children ?? []).map(textOf).join(' ');
}

const lookers = new WeakMap<Page, Promise<ClosedRoots>>();

/** Closed shadow roots are invisible to locators, not to the debugger: tests look through it. */
export class ClosedRoots {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** One debugger a page serves every look at it. */
  static of(page: Page): Promise<ClosedRoots> {
    const known = lookers.get(page);
    if (known) return known;
    const made = page
      .context()
      .newCDPSession(page)
      .then((session) => new ClosedRoots(session));
    lookers.set(page, made);
    return made;
  }

  /** Roots of all closed shadow trees of the page. */
  async #roots(): Promise<CdpNode[]> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    const all = [...walk(root as unknown as CdpNode)];
    return all.filter((node) => node.shadowRootType === 'closed');
  }

  /** Text in closed shadow trees, white space folded; empty when there is none. */
  async text(): Promise<string> {
    const roots = await this.#roots();
    return roots.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  }

  /**
   * Calls a function on the first element in a closed root for which `selector` matches.
   * @returns its result, or null when nothing matches
   */
  async evaluate<T>(selector: string, body: string): Promise<T | null> {
    for (const root of await this.#roots()) {
      const { object } = await this.#session.send('DOM.resolveNode', {
        backendNodeId: root.backendNodeId,
      });
      if (!object.objectId) continue;
      const { result } = await this.#session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { const element = this.querySelector(${JSON.stringify(selector)}); return element ? (${body})(element) : null; }`,
        returnByValue: true,
      });
      if (result.value !== null && result.value !== undefined) return result.value as T;
    }
    return null;
  }

  /** Middle of the first element that matches, in CSS px of the viewport, or null. */
  centreOf(selector: string): Promise<{ x: number; y: number } | null> {
    return this.evaluate(
      selector,
      '(e) => { const r = e.getBoundingClientRect(); return r.width ? { x: r.x + r.width / 2, y: r.y + r.height / 2 } : null; }',
    );
  }
}

/**
 * Presses something in a closed root as a hand does: brought into view, pointed at, clicked. What grows and is placed
 * moves, so it has to stand still first.
 */
export async function pressInRoot(page: Page, selector: string): Promise<void> {
  const roots = await ClosedRoots.of(page);
  const find = async () => {
    await roots.evaluate(selector, '(e) => { e.scrollIntoView({ block: "nearest" }); return 1; }');
    return roots.centreOf(selector);
  };
  let at = await find();
  const rests = async () => {
    const before = at;
    at = await find();
    if (!at || !before || at.x !== before.x || at.y !== before.y) return false;
    await page.mouse.move(at.x, at.y, { steps: 4 });
    const now = await find();
    return now?.x === at.x && now.y === at.y;
  };
  await expect.poll(rests, { message: `${selector} stands still` }).toBe(true);
  if (at) await page.mouse.click(at.x, at.y);
}

/** All text of the page's open card; empty when none is open. */
export async function cardText(page: Page): Promise<string> {
  return (await ClosedRoots.of(page)).text();
}
