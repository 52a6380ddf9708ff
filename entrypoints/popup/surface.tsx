import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/design/tokens.css';
import '../../components/design/primitives.css';
import '../../components/card/content/facts.css';
import '../../components/card/timeline/timeline.css';
import '../../components/controls/controls.css';
import '../../components/popup/popup.css';
import type { Translate } from '../../components/design/text';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions, PopupView } from '../../components/popup/view';
import { createWords, type Words } from '../../components/words/words';

const t: Translate = (key, ...args) => browser.i18n.getMessage(key, [...args]);
const dir = t('extension_direction') === 'rtl' ? 'rtl' : 'ltr';
const words = createWords({ t, lang: t('extension_language'), dir });

/** Renders the popup's content in the document of the popup or of the panel. */
export interface Surface {
  /** @param key of the page that is shown: unfolded parts stay unfolded while it is the same */
  draw(
    view: PopupView,
    actions: PopupActions,
    key?: string,
    /** Content above the summary. */
    children?: ComponentChildren,
  ): void;
  readonly words: Words;
}

export function openSurface(root: HTMLElement): Surface {
  document.title = t('popup_title');
  Object.assign(document.documentElement, { lang: words.lang, dir });
  return {
    words,
    draw: (view, actions, key, children) =>
      render(
        <Popup key={key} view={view} words={words} actions={actions}>
          {children}
        </Popup>,
        root,
      ),
  };
}
