import type { Mention } from '../../knowledge/matching/types';
import type { PageBlock } from './block';

/** A block of the article and what is known of it. */
export interface BlockRecord {
  readonly block: PageBlock;
  /** Null until the worker has answered. In order of their place in the block. */
  mentions: readonly Mention[] | null;
  /** Holds a short name that waits for its full name elsewhere on the page. */
  waiting: boolean;
  /** The article of the page it stands in: endless pages have several, each with its first mentions. */
  readonly article: Element | null;
}

/** All blocks of the article in reading order. */
export interface Ledger {
  readonly records: readonly BlockRecord[];
  /**
   * Puts newly read blocks in the place of those inside an element. A block that says what it said before
   * keeps its answer, whether or not its nodes are still the same.
   */
  replace(inside: Element, blocks: readonly PageBlock[]): void;
  /** Forgets blocks that have left the page. @returns whether there were any */
  dropDetached(): boolean;
}

/** Where a node stands in the top document: shadow roots and frames count as their hosts. */
function outermost(node: Node, top: Document): Node {
  let at = node;
  for (;;) {
    const root = at.getRootNode();
    if (root === top) return at;
    const { host = null, defaultView } = root as Partial<ShadowRoot> & Partial<Document>;
    const next = host ?? defaultView?.frameElement;
    if (!next) return at;
    at = next;
  }
}

function stands(block: PageBlock): boolean {
  return block.pieces[0]?.node.isConnected ?? false;
}

/** The same text in the same node: whatever was painted on it may stay. */
function isUntouched(old: PageBlock, now: PageBlock): boolean {
  return old.text === now.text && old.pieces[0]?.node === now.pieces[0]?.node;
}

export function createLedger(top: Document): Ledger {
  let records: BlockRecord[] = [];

  const isInside = (element: Element, block: PageBlock) =>
    element.contains(block.container) || element.contains(outermost(block.container, top));

  /** Number of records that stand before a node, by halving. */
  const placeOf = (node: Node): number => {
    const anchor = outermost(node, top);
    let low = 0;
    let high = records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = records[middle]?.block.pieces[0]?.node;
      const follows =
        other &&
        outermost(other, top).compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (follows) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const adopt = (block: PageBlock, old: Map<string, BlockRecord>): BlockRecord => {
    const before = old.get(block.text);
    if (before && isUntouched(before.block, block)) return before;
    return {
      block,
      mentions: before?.mentions ?? null,
      waiting: before?.waiting ?? false,
      article: block.container.closest('article'),
    };
  };

  return {
    get records() {
      return records;
    },
    replace(inside, blocks) {
      const removed = records.filter(({ block }) => isInside(inside, block) || !stands(block));
      const old = new Map(removed.map((record) => [record.block.text, record]));
      if (removed.length > 0) {
        const gone = new Set(removed);
        records = records.filter((record) => !gone.has(record));
      }
      const first = blocks[0]?.pieces[0]?.node;
      if (!first) return;
      const added = blocks.map((block) => adopt(block, old));
      const at = placeOf(first);
      records = [...records.slice(0, at), ...added, ...records.slice(at)];
    },
    dropDetached() {
      const before = records.length;
      records = records.filter(({ block }) => stands(block));
      return records.length !== before;
    },
  };
}

/** Share of the blocks whose first words still stand where they were read, 0 to 1. */
export function shareStanding(records: readonly BlockRecord[]): number {
  if (records.length === 0) return 0;
  const standing = records.filter(({ block }) => block.rangeOf(0, Math.min(block.text.length, 40)));
  return standing.length / records.length;
}
