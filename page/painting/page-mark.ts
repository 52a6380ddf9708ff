import { isAt } from '../reading/block-range';
import type { Mark } from '../types';
import type { PlacedMention } from './choice';

/** A mention that opens a card, painted or not. */
export class PageMark implements Mark {
  /** The range that is painted for it, if it is. */
  painted: Range | null = null;
  /** Its page view has ended. */
  hasEnded = false;

  constructor(
    readonly id: number,
    public place: PlacedMention,
  ) {}

  get mention() {
    return this.place.mention;
  }

  range(): Range | null {
    if (this.hasEnded) return null;
    return this.standsRight() ? this.painted : this.made();
  }

  made(): Range | null {
    return this.place.record.block.rangeOf(this.mention.start, this.mention.end);
  }

  /** A live range moves with the text and may end up on other words. */
  standsRight(): boolean {
    const { start, end } = this.mention;
    return this.painted !== null && isAt(this.painted, this.place.record.block, start, end);
  }
}

/**
 * Finds the old mark for words that a page has rendered again.
 * @param lost marks whose text has gone
 */
export function createHeirs(lost: Iterable<PageMark>) {
  const byText = new Map<string, PageMark[]>();
  for (const mark of lost) {
    const { text } = mark.place.record.block;
    const list = byText.get(text);
    if (list) list.push(mark);
    else byText.set(text, [mark]);
  }
  return ({ mention: { entity, start }, record }: PlacedMention): PageMark | null => {
    const list = byText.get(record.block.text) ?? [];
    const at = list.findIndex(
      ({ mention }) => mention.entity === entity && mention.start === start,
    );
    return (at >= 0 && list.splice(at, 1)[0]) || null;
  };
}
