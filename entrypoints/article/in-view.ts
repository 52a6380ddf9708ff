import type { EntityId } from '../../knowledge/schema/types';
import type { OpenPage } from '../../page/open-page';

/** Pause in scrolling after which it is looked again, milliseconds. */
const SETTLED_MS = 150;

type Known = readonly EntityId[] | null;

function isSame(known: Known, now: readonly EntityId[]): boolean {
  return known !== null && known.length === now.length && now.every((id, at) => id === known[at]);
}

/**
 * Tells the side panel which names are on the screen. Listens to nothing before the first question.
 * @returns answers once the names are others than those that the asker knows
 */
export function watchInView(page: OpenPage, signal: AbortSignal) {
  const waiting = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isListening = false;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const look of [...waiting]) look();
    }, SETTLED_MS);
  };
  const listen = () => {
    isListening = true;
    const how = { capture: true, passive: true, signal };
    for (const type of ['scroll', 'resize']) addEventListener(type, lookSoon, how);
    page.onMarks(lookSoon);
  };
  return (known: Known): Promise<{ entities: readonly EntityId[] }> => {
    if (!isListening) listen();
    return new Promise((answer) => {
      const look = () => {
        const entities = page.inView();
        if (isSame(known, entities)) return;
        waiting.delete(look);
        answer({ entities });
      };
      waiting.add(look);
      look();
    });
  };
}
