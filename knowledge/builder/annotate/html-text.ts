import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements whose text is not prose. */
const UNREAD = new Set(
  'head script style noscript template svg math iframe object textarea select button input nav'.split(
    ' ',
  ),
);
/** Inline elements. All others begin a new block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The text of a page's body as a reader meets it: white space as the browser shows it, blocks parted by blank lines. Names
 * that run over inline elements are whole.
 */
export function textOfHtml(html: string): string {
  const blocks: string[] = [];
  let line = '';
  const flush = (): void => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      line += node.value;
      return;
    }
    if (UNREAD.has(node.nodeName) || isHidden(node)) return;
    const inline = INLINE.has(node.nodeName);
    if (!inline) flush();
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
    if (!inline) flush();
  };
  visit(parse(html));
  flush();
  return blocks.join('\n\n');
}

function isHidden(node: Node): boolean {
  return (
    'attrs' in node &&
    node.attrs.some(
      ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
    )
  );
}
