import type { Mention } from '../../knowledge/matching/types';
import type { EntityKind } from '../../knowledge/schema/types';
import type { MatchReply } from '../../messaging/protocol';
import type { BlockRecord } from '../reading/record';
import { chooseMarks } from './choice';

/** Names in the registry: the page can see them, and its own are never touched. */
export const PREFIX = 'backgrounder-';

export const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'event', 'work'];

/** Above this many marks only those near the viewport are painted: every live range costs the page a little. */
export const PAINT_ALL = 300;

/**
 * Paints what the first answer names, before the painter that follows the page (highlighter.ts) is there to take the
 * marks over. What takes more than adding ranges to the page's own registry is left to it: frames, forced colours.
 * @returns what was painted
 */
export function paintFirst(
  view: Window & typeof globalThis,
  records: readonly BlockRecord[],
  { settings, cards }: MatchReply,
  signal: AbortSignal,
): ReadonlyMap<Mention, Range> {
  const painted = new Map<Mention, Range>();
  const { highlights } = view.CSS;
  if (!highlights || view.matchMedia('(forced-colors: active)').matches) return painted;
  for (const { mention, record } of chooseMarks(records, settings.marks).slice(0, PAINT_ALL)) {
    const range = record.block.rangeOf(mention.start, mention.end);
    if (range?.startContainer.ownerDocument !== view.document) continue;
    const name = PREFIX + (cards[mention.entity]?.kind ?? 'person');
    const layer = highlights.get(name) ?? new view.Highlight();
    highlights.set(name, layer.add(range));
    painted.set(mention, range);
  }
  signal.addEventListener('abort', () => {
    for (const kind of KINDS) highlights.delete(PREFIX + kind);
  });
  return painted;
}
