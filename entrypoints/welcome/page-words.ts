import browser from 'webextension-polyfill';
import type { Translate } from '../../components/design/text';
import { createWords } from '../../components/words/words';

const t: Translate = (key, ...args) => browser.i18n.getMessage(key, [...args]);
const dir = t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';

/** The texts of an extension page in the reader's language. */
export const words = createWords({ t, lang: t('extension_language'), dir });

/** Gives the document of a page its title, language and direction. */
export function nameDocument(title: string): void {
  document.title = title;
  Object.assign(document.documentElement, { lang: words.lang, dir: words.dir });
}

/** Opens the welcome page in a tab of its own. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
