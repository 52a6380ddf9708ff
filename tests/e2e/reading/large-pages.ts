import { newsPageOf, STORY } from '../support/news';

const PARAGRAPHS = 2000;
const SAID =
  'The harbour office wrote that the pier stays closed until the autumn storms have passed. ';

/** A news page of so many characters; the last of its 2,000 paragraphs is the only one that names Vladimir Putin. */
export function newsOfLength(length: number): string {
  const filler = SAID.repeat(Math.ceil(length / PARAGRAPHS / SAID.length));
  const paragraph = (at: number) =>
    `<p>On day ${at} Dmitry Peskov and Mayor Ada Lund met near Tartus. ${filler}</p>`;
  const all = Array.from({ length: PARAGRAPHS - 1 }, (_, at) => paragraph(at)).join('\n');
  return newsPageOf({ article: `${STORY}${all}<p>${filler} Vladimir Putin was not there.</p>` });
}
