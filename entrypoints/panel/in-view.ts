import type { EntityId } from '../../knowledge/schema/types';
import { askTab } from '../../messaging/client';

/**
 * Follows which names are on the screen of a tab: each answer comes once they have changed. Ends where the tab no longer
 * answers, as when it shows another page.
 * @returns stops following
 */
export function followInView(
  tabId: number,
  show: (entities: readonly EntityId[]) => void,
): () => void {
  let isStopped = false;
  const follow = async () => {
    let known: readonly EntityId[] = [];
    while (!isStopped) {
      const reply: Awaited<ReturnType<typeof askTab<'tab.inView'>>> = await askTab(
        tabId,
        'tab.inView',
        { known },
      );
      if (isStopped || !reply.ok) return;
      known = reply.value.entities;
      show(known);
    }
  };
  void follow();
  return () => {
    isStopped = true;
  };
}
