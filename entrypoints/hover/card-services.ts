import browser from 'webextension-polyfill';
import { findCardModule } from '../../components/card/handshake';
import { askUntilHeard } from '../../messaging/client';
import type { CardServices } from './card-link';

/** The card's link to the worker and to the browser's texts. */
export const cardServices: CardServices = {
  language: {
    t: (key, ...args) => browser.i18n.getMessage(key, [...args]),
    get lang() {
      // The catalogue's own tag: dates then read as the sentences around them, in the popup and the card alike.
      return browser.i18n.getMessage('extension_language');
    },
    get dir() {
      return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
    },
  },
  async load() {
    if (!findCardModule()) await askUntilHeard('card.load', null);
    return findCardModule();
  },
  async brief(entity, page, entities) {
    const reply = await askUntilHeard('card.brief', { entity, page, entities });
    return reply.ok ? reply.value : null;
  },
  async say(change) {
    return (await askUntilHeard('annotation.set', change)).ok;
  },
  async openNote(entity) {
    const opened = await askUntilHeard('note.open', { entity });
    return opened.ok ? `${browser.runtime.getURL('note.html')}#${opened.value.ticket}` : null;
  },
  async setMarks(marks) {
    return (await askUntilHeard('marks.set', { marks })).ok;
  },
  async personal(entity, url) {
    const reply = await askUntilHeard('card.personal', { entity, url });
    return reply.ok ? reply.value : null;
  },
};
