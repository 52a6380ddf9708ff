import type { VerdictEvidence } from './evidence';
import { firstFew } from './first-few';

const SAMPLE = 120;

/** Many linked headlines and little running text: a front page, a section, a list. */
export function isListing({ prose }: VerdictEvidence): boolean {
  const { linkedHeadings, running } = prose();
  return linkedHeadings >= 6 && running / linkedHeadings < 120;
}

/** Not forms: their children can shadow their properties. */
const DATE_PLACES =
  ':is(time,[class*=date i],[class*=time i],[class*=publi i],[class*=byline i],[class*=posted i],[class*=source i],[class*=info i],[class*=meta i],[class*=author i],[class*=submitted i],[class~=data i],[class*=fecha i],[id*=date i],[itemprop=datePublished],font,h1+*,h1+*+*,:has(+h1),:has(>h1)+*):not(form)';
const WRITTEN_DATE =
  /(?:19|20)\d\d\s*[-/.년]\s*\d{1,2}\s*[-/.월]\s*\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{1,2}\D{1,20}(?:19|20|25)\d\d|年\s*\d{1,2}\s*月|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]{4}/;

const OTHER_DATE = /updat|modif|revis|review|effective|copyright|©/i;

/** A date in a byline. Dates of change do not count, because manuals and terms of use have them too. */
export function hasDateline(doc: Document): boolean {
  for (const place of firstFew(doc.querySelectorAll<HTMLDivElement>(DATE_PLACES), SAMPLE)) {
    const text = `${place.textContent} ${place.getAttribute('content')} ${place.title}`;
    if (text.length > 300 || (OTHER_DATE.test(text) && !/publi|posted/i.test(text))) continue;
    if (place.hasAttribute('datetime') || WRITTEN_DATE.test(text)) return true;
  }
  return false;
}

/** A page to write on: mail, documents, boards. Comment boxes do not count. */
export function looksEdited(doc: Document): boolean {
  const editable = doc.querySelector<HTMLDivElement>(
    ':is([contenteditable=true], [contenteditable=""], [role=textbox]):not(form)',
  );
  return editable !== null && editable.textContent.length > 400;
}
