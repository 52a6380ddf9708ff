import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** A key of the message catalogue: one that is missing does not compile. */
export type MessageKey = keyof typeof messages;
/** Fetches a message; `$1` … `$9` are filled in order. */
export type Translate = (key: MessageKey, ...args: readonly string[]) => string;

/** The reader's language and its texts: given once at the root, so that views know no extension API. */
export interface Language {
  readonly t: Translate;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const LanguageContext = createContext<Language | null>(null);
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('A view was rendered outside LanguageProvider.');
  return language;
}

/** Controls of C0 and C1 and Unicode's overrides and isolates: these can turn the words around them. */
const HARMFUL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a pack or a page as it may be shown: plain, on one line, at most `most` characters. */
export function plain(text: string, most = 600): string {
  const clean = text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .replace(HARMFUL, '')
    .trim();
  if (clean.length <= most) return clean;
  const cut = clean.slice(0, most - 1);
  // At a word's end where there is one: half a name is misleading.
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
