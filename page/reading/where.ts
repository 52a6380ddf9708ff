import type { PageBlock } from './block';

/** Whether a live range still lies on [start, end) of a block's text. */
export function isAt(range: Range, block: PageBlock, start: number, end: number): boolean {
  const bounds = block.boundsOf(start, end);
  return (
    bounds?.startContainer === range.startContainer &&
    bounds.startOffset === range.startOffset &&
    bounds.endContainer === range.endContainer &&
    bounds.endOffset === range.endOffset
  );
}

/** Text nodes that [start, end) of a block's text stands in. */
export function nodesOf({ pieces }: PageBlock, start: number, end: number): Set<Text> {
  const nodes = new Set<Text>();
  for (const { node, at, length } of pieces) {
    if (at < end && at + length > start) nodes.add(node);
  }
  return nodes;
}
