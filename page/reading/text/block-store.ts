import { composedParent } from '../composed-parent';
import { positionTo, rootOf } from '../dom';
import type { PageBlock } from './block';
import { AFTER } from './nodes';
import { type BlockRecord, recordOf } from './record';

/** Where a node stands in the top document: shadow roots and frames count as their hosts. */
function outermost(node: Node, top: Document): Node {
  let at = node;
  for (;;) {
    const root = rootOf(at);
    if (root === top) return at;
    const { host = null, defaultView } = root as Partial<ShadowRoot> & Partial<Document>;
    const next = host ?? defaultView?.frameElement;
    if (!next) return at;
    at = next;
  }
}

/** Whether an element or one around it, out of shadow roots and frames too, is among these. */
function isWithin(element: Element, these: ReadonlyMap<Element, unknown>): boolean {
  for (let at: Element | null = element; at; at = composedParent(at))
    if (these.has(at)) return true;
  return false;
}

function stands(block: PageBlock): boolean {
  return block.pieces[0]?.node.isConnected ?? false;
}

/** The same text in the same nodes, cut the same way: whatever was painted on it may stay. */
function isUntouched(old: PageBlock, { text, pieces: now }: PageBlock): boolean {
  const { pieces: before } = old;
  return (
    old.text === text &&
    before.length === now.length &&
    before.every(({ node, at, from }, index) => {
      const piece = now[index];
      return piece?.node === node && piece.at === at && piece.from === from;
    })
  );
}

/** Answers of blocks that have left the page: an app that draws itself again puts the same text back. */
const MAX_LEFT = 3000;

/** All blocks of the article in reading order. */
export class BlockStore {
  records: readonly BlockRecord[];
  readonly #top: Document;
  /** By text, without the nodes: those that left must not be kept from being freed. */
  readonly #left = new Map<string, Pick<BlockRecord, 'mentions' | 'waiting'>>();

  /** @param first what has been read already, in reading order */
  constructor(top: Document, first: readonly BlockRecord[] = []) {
    this.#top = top;
    this.records = first;
  }

  /**
   * Puts newly read blocks in the place of those inside their elements. A block that says what it said before keeps
   * its answer, whether or not its nodes are still the same.
   * @param read everything that may have moved, at once: what is left keeps its order
   */
  replace(read: ReadonlyMap<Element, readonly PageBlock[]>): void {
    const taken = this.#take(({ block }) => isWithin(block.container, read) || !stands(block));
    for (const blocks of read.values()) {
      const first = blocks[0]?.pieces[0]?.node;
      const at = first ? this.#placeOf(first) : 0;
      const adopted = blocks.map((block) => this.#adopt(block, taken.get(block.pieces[0]?.node)));
      this.records = this.records.slice(0, at).concat(adopted, this.records.slice(at));
    }
  }

  /** Forgets blocks that have left the page. @returns whether there were any */
  dropDetached(): boolean {
    return this.#take(({ block }) => !stands(block)).size > 0;
  }

  /** Every block is to be asked for again. */
  forgetAnswers(): void {
    this.#left.clear();
    for (const record of this.records) record.mentions = null;
  }

  /** Number of records that stand before a node, by halving. */
  #placeOf(node: Node): number {
    const anchor = outermost(node, this.#top);
    let low = 0;
    let high = this.records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.records[middle]?.block.pieces[0]?.node;
      const follows = other && positionTo(outermost(other, this.#top), anchor) & AFTER;
      if (follows) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #adopt(block: PageBlock, before: BlockRecord | undefined): BlockRecord {
    if (before && isUntouched(before.block, block)) return before;
    const { mentions = null, waiting = false } = this.#left.get(block.text) ?? {};
    const record = recordOf(block);
    // Copies: two paragraphs may say the same, and each has its own marks.
    record.mentions = mentions?.map((mention) => ({ ...mention })) ?? null;
    record.waiting = waiting;
    return record;
  }

  /** Takes records out. @returns them by the node that they begin in */
  #take(goes: (record: BlockRecord) => boolean): Map<Text | undefined, BlockRecord> {
    const taken = new Map<Text | undefined, BlockRecord>();
    if (this.#left.size > MAX_LEFT) this.#left.clear();
    const stay: BlockRecord[] = [];
    for (const record of this.records) {
      if (!goes(record)) {
        stay.push(record);
        continue;
      }
      const { block, mentions, waiting } = record;
      taken.set(block.pieces[0]?.node, record);
      this.#left.set(block.text, { mentions, waiting });
    }
    this.records = stay;
    return taken;
  }
}

/** Whether a block's first words still stand where they were read. */
export function beginsThere({ block }: BlockRecord): boolean {
  return block.rangeOf(0, Math.min(block.text.length, 40)) !== null;
}
