import browser from 'webextension-polyfill';
import type { Words } from '../../components/words/words';
import { LOOK_UP_KEY } from '../../messaging/protocol/look-up';
import type { LookUps } from '../panel/look-ups';

/** Words to look up come here where no panel can be opened; what shows cards is loaded only then. */
export async function lookUpsOf(
  tabId: number,
  words: Words,
  changed: () => void,
): Promise<LookUps | null> {
  const items = await browser.storage.session.get(LOOK_UP_KEY);
  if (!(LOOK_UP_KEY in items)) return null;
  const { LookUps } = await import('../panel/look-ups');
  const lookUps = new LookUps({ tabId, words, changed });
  void lookUps.take();
  return lookUps;
}
