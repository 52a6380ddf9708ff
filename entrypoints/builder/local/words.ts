import type { Translate } from '../../../components/design/text';
import { createWords, type Words } from '../../../components/words/words';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** The catalogues of the extension, loaded one at a time. */
const CATALOGUES: Readonly<Record<string, () => Promise<{ default: Catalogue }>>> = {
  en: () => import('../../../public/_locales/en/messages.json'),
  de: () => import('../../../public/_locales/de/messages.json'),
  fr: () => import('../../../public/_locales/fr/messages.json'),
  ar: () => import('../../../public/_locales/ar/messages.json'),
  ru: () => import('../../../public/_locales/ru/messages.json'),
};

/** Words in the first of these languages that there is a catalogue for, or in English. */
export async function loadWords(languages: readonly string[]): Promise<Words> {
  const asked = languages.map((one) => one.slice(0, 2).toLowerCase());
  const lang = asked.find((one) => Object.hasOwn(CATALOGUES, one)) ?? 'en';
  const catalogue = (await CATALOGUES[lang]?.())?.default ?? {};
  const t: Translate = (key, ...args) =>
    (catalogue[key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, n: string) => args[Number(n) - 1] ?? '',
    );
  return createWords({ t, lang, dir: t('extension_direction') === 'rtl' ? 'rtl' : 'ltr' });
}
