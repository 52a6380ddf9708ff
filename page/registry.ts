/**
 * How the scripts of a page (detect, article, card, keys) find each other. They share one isolated world, and one
 * registry in it, under a symbol: a page element with a fitting `id` would answer to a plain name.
 */

declare const valueType: unique symbol;

/** The name under which one script publishes a value for the others. */
export interface Topic<T> {
  readonly name: string;
  /** Only for the compiler: ties the name to the type of its value. */
  readonly [valueType]?: T;
}

interface Registry {
  readonly version: number;
  /** Ends what the running instance of the detect script started. */
  instance: AbortController | null;
  readonly values: Map<string, unknown>;
  readonly subscribers: Map<string, Set<(value: unknown) => void>>;
}

const KEY = Symbol.for('backgrounder');

/** Raised with any change to a topic's type: scripts of two versions may meet in one world after an update. */
const VERSION = 1;

function registry(): Registry {
  const world = globalThis as typeof globalThis & { [KEY]?: Registry };
  const found = world[KEY];
  if (found?.version === VERSION) return found;
  found?.instance?.abort();
  const created: Registry = {
    version: VERSION,
    instance: null,
    values: new Map(),
    subscribers: new Map(),
  };
  world[KEY] = created;
  return created;
}

/** @returns the published value of a topic, or null */
export function current<T>({ name }: Topic<T>): T | null {
  return (registry().values.get(name) as T | undefined) ?? null; // only `publish` sets it
}

/**
 * Sets the value of a topic and calls its subscribers.
 * @param signal withdraws the value when it aborts; an aborted one publishes nothing
 */
export function publish<T>({ name }: Topic<T>, value: T, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const { values, subscribers } = registry();
  values.set(name, value);
  signal?.addEventListener('abort', () => {
    if (values.get(name) === value) values.delete(name);
  });
  for (const receive of [...(subscribers.get(name) ?? [])]) receive(value);
}

/** Calls back with the value that is published now, if there is one, and with every later one. */
export function subscribe<T>(
  topic: Topic<T>,
  receive: (value: T) => void,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  const { subscribers } = registry();
  const list = subscribers.get(topic.name) ?? new Set();
  subscribers.set(topic.name, list);
  const receiveAny = (value: unknown) => receive(value as T); // only `publish` sets it
  list.add(receiveAny);
  signal?.addEventListener('abort', () => list.delete(receiveAny));
  const value = current(topic);
  if (value !== null) receive(value);
}

/**
 * Starts a new instance of the page's scripts and ends the one before it: after an update of the extension the new
 * detect script may run in the world of the old one.
 * @returns the signal that ends everything this instance starts
 */
export function startInstance(): AbortSignal {
  const here = registry();
  here.instance?.abort();
  here.instance = new AbortController();
  return here.instance.signal;
}

/** Ends the running instance: marks come off, nothing goes on running. */
export function endInstance(): void {
  registry().instance?.abort();
}
