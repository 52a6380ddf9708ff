import browser from 'webextension-polyfill';
import { askWithRetry } from '../../messaging/client';
import { current } from '../../page/registry';
import type { CardServices } from './card-link';
import { CARD } from './card-topic';

/** The card's link to the worker and to the browser's texts. */
export const cardServices: CardServices = {
  language: {
    t: (key, ...args) => browser.i18n.getMessage(key, [...args]),
    get lang() {
      // The catalogue's language, so that dates match the sentences around them.
      return browser.i18n.getMessage('extension_language');
    },
    get dir() {
      return browser.i18n.getMessage('extension_direction') === 'rtl' ? 'rtl' : 'ltr';
    },
  },
  async load() {
    if (!current(CARD)) await askWithRetry('card.load', null);
    return current(CARD);
  },
  async brief(entity, page, content) {
    const reply = await askWithRetry('card.brief', { entity, page, content });
    return reply.ok ? reply.value : null;
  },
  async say(change) {
    return (await askWithRetry('annotation.set', change)).ok;
  },
  async openNote(entity) {
    const opened = await askWithRetry('note.open', { entity });
    return opened.ok ? `${browser.runtime.getURL('note.html')}#${opened.value.ticket}` : null;
  },
  async setMarks(marks) {
    return (await askWithRetry('marks.set', { marks })).ok;
  },
  async personal(entity, url) {
    const reply = await askWithRetry('card.personal', { entity, url });
    return reply.ok ? reply.value : null;
  },
};
