const wordsOf = ({ textContent }: Element) => textContent?.trim().toLowerCase() ?? '';

/** The first heading whose words the page's title repeats, else the only `h1`. */
export function findHeadline(doc: Document): Element | null {
  const title = doc.title.toLowerCase();
  const headings = [...doc.getElementsByTagName('h1')]
    .slice(0, 8)
    .filter((heading) => wordsOf(heading).length >= 8);
  const isTitle = (heading: Element) => title.includes(wordsOf(heading).slice(0, 40));
  return headings.find(isTitle) ?? headings[0] ?? null;
}
