/** The first heading whose words the page's title repeats, else the only `h1`. */
export function findHeadline(doc: Document): Element | null {
  const title = doc.title.toLowerCase();
  const headings = doc.getElementsByTagName('h1');
  let first: Element | null = null;
  for (let index = 0; index < Math.min(headings.length, 8); index += 1) {
    const heading = headings[index];
    const words = heading?.textContent?.trim().toLowerCase() ?? '';
    if (!heading || words.length < 8) continue;
    if (title.includes(words.slice(0, 40))) return heading;
    first ??= heading;
  }
  return first;
}
