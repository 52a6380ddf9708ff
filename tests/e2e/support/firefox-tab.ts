import { expect } from '@playwright/test';
import { marksOf } from './reader';

/** Sends commands of WebDriver BiDi. https://w3c.github.io/webdriver-bidi/ */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The part of BiDi's script.RemoteValue that is read here. */
export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface RemoteNode extends RemoteValue {
  readonly type: 'node';
  readonly value: {
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Codes of keys that are no character, as WebDriver names them. https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowDown: '\uE015' } as const;

/** Middle of an element that can be pressed, after scrolling to it; null where it has no place. */
const MIDDLE = `(element) => {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width ? { x: x + width / 2, y: y + height / 2 } : null;
}`;

/** First control below a root with this name (its label, or its text); while a dialog is open, only what is in it. */
const CONTROL = `(root, name) => {
  const nameOf = (element) =>
    (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent).replace(/\\s+/g, ' ').trim();
  const shown = root.querySelector('dialog:modal') ?? root;
  const controls = [...shown.querySelectorAll('button, a, summary, input, select, [role]')];
  return controls.find((element) => element.checkVisibility() && nameOf(element) === name) ?? null;
}`;

/** A document that Firefox shows: a web page, a page of the extension, or a frame of either. */
export class FirefoxTab {
  readonly #connection: BidiConnection;
  readonly context: string;

  constructor(connection: BidiConnection, context: string) {
    this.#connection = connection;
    this.context = context;
  }

  #send(method: string, params: object): Promise<unknown> {
    return this.#connection
      .send(method, { context: this.context, ...params })
      .then(({ result }) => result);
  }

  /** Goes to an address and waits until its document has loaded. */
  async goto(url: string): Promise<void> {
    // No event tells that a page of the extension has loaded.
    await this.#send('browsingContext.navigate', { url, wait: 'none' });
    const standing = () => this.evaluate(() => `${document.readyState} ${location.href}`);
    await expect
      .poll(() => standing().catch(() => ''), { message: url, timeout: 15_000 })
      .toBe(`complete ${url}`);
  }

  /**
   * Calls a function in the document's own world, as `Page.evaluate` does: one argument, which travels as JSON.
   * A text is evaluated as an expression.
   */
  async evaluate<R, Arg = void>(
    script: string | ((arg: Arg) => R | Promise<R>),
    arg?: Arg,
  ): Promise<R> {
    const body = typeof script === 'string' ? `() => ${script}` : String(script);
    const text = await this.#call(
      `async (json) => JSON.stringify(await (${body})(json && JSON.parse(json)))`,
      [{ type: 'string', value: JSON.stringify(arg) ?? '' }],
    );
    // The test says what its own script returns.
    return (typeof text.value === 'string' ? JSON.parse(text.value) : undefined) as R;
  }

  async #call(body: string, values: readonly object[], depth?: object): Promise<RemoteValue> {
    const reply = (await this.#connection
      .send('script.callFunction', {
        functionDeclaration: body,
        arguments: values,
        awaitPromise: true,
        userActivation: true,
        target: { context: this.context },
        ...(depth && { serializationOptions: depth }),
      })
      .then(({ result }) => result)) as {
      readonly result: RemoteValue;
      readonly exceptionDetails?: { readonly text: string };
    };
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
    return reply.result;
  }

  /** Everything that can be read in the document, white space folded. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
  }

  /** Words of all painted marks, in no order. */
  async marked(): Promise<string[]> {
    return (await marksOf(this)).map(({ text }) => text);
  }

  /** The closed roots of elements beside the page's body: BiDi may look into them. */
  async #closedRoots(): Promise<readonly RemoteNode[]> {
    const { value } = await this.#call('() => [...document.documentElement.children]', [], {
      includeShadowTree: 'all',
      maxDomDepth: 1,
    });
    return (value as readonly RemoteNode[])
      .map((node) => node.value.shadowRoot)
      .filter((root): root is RemoteNode => Boolean(root));
  }

  /** Text of the open card, white space folded; empty when there is none. */
  async cardText(): Promise<string> {
    const texts = [];
    for (const root of await this.#closedRoots()) {
      const { value } = await this.#call(CARD_TEXT, [root]);
      texts.push(String(value));
    }
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  }

  async #placeOf(find: string, name: string, inCard: boolean): Promise<Place | null> {
    const roots = inCard ? await this.#closedRoots() : [null];
    for (const root of roots) {
      const body = `(name, root) => { const found = (${find})(root ?? document, name); return JSON.stringify(found && (${MIDDLE})(found)); }`;
      const values = [
        { type: 'string', value: name },
        ...(root ? [{ sharedId: root.sharedId }] : []),
      ];
      const { value } = await this.#call(body, values);
      const place = JSON.parse(String(value)) as Place | null;
      if (place) return place;
    }
    return null;
  }

  /** Middle of the control of this name in the open card, CSS px of the viewport; null where there is none. */
  placeInCard(name: string): Promise<Place | null> {
    return this.#placeOf(CONTROL, name, true);
  }

  async #press(find: string, name: string, inCard: boolean): Promise<void> {
    let [before, place]: (Place | null)[] = [null, null];
    // What is above it may still be filled: it is pressed once it stands still.
    const isStill = async () => {
      [before, place] = [place, await this.#placeOf(find, name, inCard)];
      return place != null && place.x === before?.x && place.y === before?.y;
    };
    await expect.poll(isStill, { message: `"${name}" to press` }).toBe(true);
    const { x, y } = place ?? { x: 0, y: 0 };
    await this.pressAt(x, y);
  }

  /** Presses a button of the mouse (0: the first, 2: the one for menus). CSS px of the viewport. */
  async pressAt(x: number, y: number, button = 0): Promise<void> {
    await this.movePointer(x, y);
    await this.#pointer([
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]);
  }

  /** Presses the control of this name: a button, a link, a field's label. */
  press(name: string): Promise<void> {
    return this.#press(CONTROL, name, false);
  }

  /** Presses what a selector matches. */
  pressOn(selector: string): Promise<void> {
    return this.#press('(root, selector) => root.querySelector(selector)', selector, false);
  }

  /** Presses the control of this name in the open card. */
  pressInCard(name: string): Promise<void> {
    return this.#press(CONTROL, name, true);
  }

  /** Acts as keys, a mouse or a wheel do. https://w3c.github.io/webdriver-bidi/#command-input-performActions */
  async act(actions: readonly object[]): Promise<void> {
    await this.#send('input.performActions', { actions });
  }

  #pointer(actions: readonly object[]): Promise<void> {
    return this.act([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
    ]);
  }

  /** Moves the pointer in small steps, as a hand does. CSS px of the viewport. */
  async movePointer(x: number, y: number): Promise<void> {
    const steps = [60, 40, 20, 0].map((away) => ({
      type: 'pointerMove',
      x: Math.max(0, Math.round(x - away)),
      y: Math.max(0, Math.round(y - away / 2)),
    }));
    await this.#pointer(steps);
  }

  /** Rests on a marked name until its card is open. @returns the card's text */
  async openCard(name: string): Promise<string> {
    const place = await this.evaluate((wanted) => {
      const range = [...CSS.highlights]
        .filter(([key]) => key.startsWith('backgrounder-'))
        .flatMap(([, highlight]) => [...(highlight as unknown as Iterable<Range>)])
        .find((one) => one.toString() === wanted);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + Math.min(box.width / 2, 30), y: box.y + box.height / 2 } : null;
    }, name);
    if (!place) throw new Error(`"${name}" is not marked.`);
    // On a busy machine the page's scripts may not listen yet when the pointer first comes.
    await expect(async () => {
      await this.movePointer(place.x, place.y);
      await expect.poll(() => this.cardText(), `the card of "${name}"`).not.toBe('');
    }).toPass({ timeout: 15_000 });
    return this.cardText();
  }

  /** Types characters, or presses a named key. */
  async type(text: string | keyof typeof KEYS): Promise<void> {
    const keys = text in KEYS ? [KEYS[text as keyof typeof KEYS]] : [...text];
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.act([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Gives files to the field that a selector matches, as the browser's own dialogue does. */
  async chooseFiles(selector: string, files: readonly string[]): Promise<void> {
    const { sharedId } = await this.#call('(selector) => document.querySelector(selector)', [
      { type: 'string', value: selector },
    ]);
    await this.#send('input.setFiles', { element: { sharedId }, files });
  }

  async bringToFront(): Promise<void> {
    await this.#send('browsingContext.activate', {});
  }

  /** Loads the document again: going to its own address does not, where that has a fragment. */
  async reload(): Promise<void> {
    const start = () =>
      this.evaluate(() => (document.readyState === 'complete' ? performance.timeOrigin : 0));
    const before = await start();
    await this.#send('browsingContext.reload', { wait: 'none' });
    const isAgain = () => start().then((now) => now !== 0 && now !== before);
    await expect
      .poll(() => isAgain().catch(() => false), { message: 'loaded again', timeout: 15_000 })
      .toBe(true);
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', {});
  }
}

/** Text below a root. What is the reader's alone is drawn by the style sheet, not there as text. */
const CARD_TEXT = `(root) => {
  const textOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.localName === 'style') return '';
    return node.dataset?.words ?? [...node.childNodes].map(textOf).join(' ');
  };
  return textOf(root);
}`;
