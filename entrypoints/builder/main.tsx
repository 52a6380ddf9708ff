import browser from 'webextension-polyfill';
import type { Translate } from '../../components/design/text';
import { createWords } from '../../components/words/words';
import { createExtensionHost } from './extension-host';
import { startBuilder } from './start';

const t: Translate = (key, ...args) => browser.i18n.getMessage(key, [...args]);
const dir = t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';

startBuilder(createExtensionHost(), createWords({ t, lang: t('extension_language'), dir }));
