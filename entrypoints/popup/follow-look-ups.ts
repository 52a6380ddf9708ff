import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import type { Words } from '../../components/words/words';
import { LOOK_UP_KEY } from '../../messaging/protocol/look-up';
import type { LookUps } from '../panel/look-ups';

/**
 * Shows looked-up words in the popup if no panel can be opened. They may arrive after the popup has opened. The code
 * for cards is loaded only then.
 * @returns what is shown of them; null while there are none
 */
export function followLookUps(
  tabId: number,
  words: Words,
  changed: () => void,
): () => ComponentChildren {
  let lookUps: LookUps | null = null;
  const take = async () => {
    const { LookUps } = await import('../panel/look-ups');
    lookUps ??= new LookUps({ tabId, words, changed });
    await lookUps.take();
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[LOOK_UP_KEY]?.newValue !== undefined) void take();
  });
  void browser.storage.session.get(LOOK_UP_KEY).then((items) => {
    if (LOOK_UP_KEY in items) void take();
  });
  return () => lookUps?.shown() ?? null;
}
