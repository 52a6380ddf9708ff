import type { PageBlock } from './text/block';

/** Whether a live range still covers [start, end) of a block's text. */
export function isAt(range: Range, block: PageBlock, start: number, end: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const now = [startContainer, startOffset, endContainer, endOffset];
  const bounds = block.boundsOf(start, end);
  return bounds?.every((part, index) => part === now[index]) ?? false;
}

/** Text nodes with [start, end) of a block's text. */
export function nodesOf({ pieces }: PageBlock, start: number, end: number): Set<Text> {
  const nodes = new Set<Text>();
  for (const { node, at, length } of pieces) {
    if (at < end && at + length > start) nodes.add(node);
  }
  return nodes;
}
