import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { copyOfExtension } from '../support/altered';
import { EXTENSION, extensionIdOf, launchWithExtension } from '../support/launch';

/** Bytes of the largest message of each name, and of the largest reply. */
export type MessageSizes = Readonly<Record<string, number>>;

/** Goes before the worker's code: measures all that it is sent, and all that it sends. Firefox has its API twice. */
const MEASURES = `for (const api of new Set([globalThis.browser ?? chrome, chrome])) {
  const sizes = (globalThis.messageSizes ??= {});
  const note = (name, value) => {
    const size = new TextEncoder().encode(JSON.stringify(value) ?? '').length;
    sizes[name] = Math.max(size, sizes[name] ?? 0);
    return value;
  };
  const { onMessage } = api.runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => add((message, sender, respond) => {
    note(String(message?.name), message);
    const noteReply = (reply) => note('reply to ' + message?.name, reply);
    const answer = listener(message, sender, (reply) => respond(noteReply(reply)));
    return answer instanceof Promise ? answer.then(noteReply) : answer;
  });
  const send = api.tabs.sendMessage.bind(api.tabs);
  api.tabs.sendMessage = async (tabId, message, ...more) => {
    note(String(message?.name), message);
    return note('reply to ' + message?.name, await send(tabId, message, ...more));
  };
}\n`;

/** @returns a copy of the extension whose worker measures its messages in `globalThis.messageSizes` */
export function withMeasuredMessages(extension = EXTENSION): string {
  const folder = copyOfExtension(extension);
  const worker = join(folder, 'background.js');
  writeFileSync(worker, MEASURES + readFileSync(worker, 'utf8'));
  return folder;
}

export interface Measured {
  readonly context: BrowserContext;
  readonly id: string;
  readonly page: Page;
  /** The options page. */
  readonly keeper: Page;
  readonly worker: Worker;
}

/** Chromium with such a copy. */
export async function launchMeasured(): Promise<Measured> {
  const context = await launchWithExtension({ extension: withMeasuredMessages() });
  const id = await extensionIdOf(context);
  const page = await context.newPage();
  const keeper = await context.newPage();
  await keeper.goto(`chrome-extension://${id}/options.html#all`);
  const worker = context.serviceWorkers().find((one) => one.url().includes(id));
  return {
    context,
    id,
    page,
    keeper,
    worker: worker ?? (await context.waitForEvent('serviceworker')),
  };
}

export const sizesIn = (worker: Worker) =>
  worker.evaluate(() => (globalThis as unknown as { messageSizes: MessageSizes }).messageSizes);

const MOST_BYTES = 1024 * 1024;

/** Messages that were too large, with their sizes. */
export const tooLarge = (sizes: MessageSizes) =>
  Object.entries(sizes).filter(([, size]) => size > MOST_BYTES);
