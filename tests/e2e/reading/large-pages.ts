import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfExtension } from '../support/altered';
import { newsPageOf, STORY } from '../support/news';

const PARAGRAPHS = 2000;
const SAID =
  'The harbour office wrote that the pier stays closed until the autumn storms have passed. ';

/** A news page of so many characters; the last of its 2,000 paragraphs is the only one that names Vladimir Putin. */
export function newsOfLength(length: number): string {
  const filler = SAID.repeat(Math.ceil(length / PARAGRAPHS / SAID.length));
  const paragraph = (at: number) =>
    `<p>On day ${at} Dmitry Peskov and Mayor Ada Lund met near Tartus. ${filler}</p>`;
  const all = Array.from({ length: PARAGRAPHS - 1 }, (_, at) => paragraph(at)).join('\n');
  return newsPageOf({ article: `${STORY}${all}<p>${filler} Vladimir Putin was not there.</p>` });
}

/** Bytes of the largest message of each name, and of the largest reply. */
export type MessageSizes = Readonly<Record<string, number>>;

/** Goes before the worker's code: measures all that it is sent, and all that it sends. */
const MEASURES = `{
  const sizes = (globalThis.messageSizes = {});
  const note = (name, value) => {
    const size = new TextEncoder().encode(JSON.stringify(value) ?? '').length;
    sizes[name] = Math.max(size, sizes[name] ?? 0);
  };
  const { onMessage } = chrome.runtime;
  const add = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) => add((message, sender, respond) => {
    note(String(message?.name), message);
    return listener(message, sender, (reply) => {
      note('reply to ' + message?.name, reply);
      respond(reply);
    });
  });
  const send = chrome.tabs.sendMessage.bind(chrome.tabs);
  chrome.tabs.sendMessage = async (tabId, message, ...more) => {
    note(String(message?.name), message);
    const reply = await send(tabId, message, ...more);
    note('reply to ' + message?.name, reply);
    return reply;
  };
}\n`;

/** @returns a copy of the extension whose worker measures its messages in `globalThis.messageSizes` */
export function withMeasuredMessages(): string {
  const folder = copyOfExtension();
  const worker = join(folder, 'background.js');
  writeFileSync(worker, MEASURES + readFileSync(worker, 'utf8'));
  return folder;
}
