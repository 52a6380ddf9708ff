import type { Evidence } from './evidence';

const SAMPLE = 120;
const MIN_PARAGRAPH = 80;

/** A quick look at the first paragraphs: could running text stand here at all? */
export function mayHoldProse(doc: Document): boolean {
  const paragraphs = doc.getElementsByTagName('p');
  const count = Math.min(paragraphs.length, SAMPLE);
  let long = 0;
  for (let index = 0; index < count; index += 1) {
    if ((paragraphs[index]?.textContent?.length ?? 0) > MIN_PARAGRAPH) long += 1;
    if (long >= 3) return true;
  }
  // Old pages part their paragraphs with line breaks only.
  return count < 3 && doc.getElementsByTagName('br').length >= 6;
}

/** Many headlines that are links, and little prose for each: a front page, a section, a list. */
export function teasers({ doc, prose }: Evidence): boolean {
  const linked = prose().linkedHeadings;
  if (linked >= 8 && prose().length / linked < 400) return true;
  return doc.getElementsByTagName('article').length > 12 && prose().length < 3000;
}

/** A page to write on: mail, documents, boards. Comment boxes do not count. */
export function looksEdited(doc: Document): boolean {
  const editable = doc.querySelector(
    '[contenteditable=true], [contenteditable=""], [role=textbox]',
  );
  return editable !== null && (editable.textContent?.length ?? 0) > 400;
}
