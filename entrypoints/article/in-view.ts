import type { EntityId } from '../../knowledge/schema/types';
import type { OpenPage } from '../../page/open-page';

/** Pause in scrolling after which it is looked again, milliseconds. */
const SETTLED_MS = 150;

/**
 * Tells the side panel which names are on the screen. Listens to nothing before the first question.
 * @returns answers once the names are others than those that the asker knows
 */
export function watchInView(page: OpenPage, signal: AbortSignal) {
  const waiting = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const look of [...waiting]) look();
    }, SETTLED_MS);
  };
  return (known: readonly EntityId[]): Promise<{ entities: readonly EntityId[] }> => {
    // A listener that is added again stays one.
    addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
    return new Promise((answer) => {
      const look = () => {
        const entities = page.inView();
        if (`${entities}` === `${known}`) return;
        waiting.delete(look);
        answer({ entities });
      };
      waiting.add(look);
      lookSoon();
    });
  };
}
