import type { BlockRole } from '../../../knowledge/text/block';
import { attributeOf, parentOf, tagOf, textOf } from '../dom';
import { nameWords } from '../names';
import { isHeading } from '../regions';

const STANDFIRST =
  /^(?:standfirst|deck?|subtitle|subhead(?:line|ing)?|sub|lede|lead|intro(?:duction)?|summary|abstract|excerpt|chapo|chapeau|sottotitolo|entradilla|bajada|copete|anons|vorspann|teasertext)$/;
const CAPTION = /^(?:captions?|legend|bildunterschrift|didascalia|cutline)$/;
const QUOTE = /^(?:pullquote|blockquote|quote)$/;

/** What an element's tag says of the text in it; null where it says nothing. */
function roleByTag(element: Element): BlockRole | null {
  const tag = tagOf(element);
  if (isHeading(element)) return 'headline';
  if (/^(?:figcaption|caption)$/.test(tag)) return 'caption';
  if (tag === 'blockquote') return 'quote';
  return /^(?:li|dd|dt)$/.test(tag) ? 'list' : null;
}

/** Longer than a standfirst is. */
const MAX_STANDFIRST = 800;

const isNamedStandfirst = (element: Element) =>
  nameWords(element).some((word) => STANDFIRST.test(word)) &&
  textOf(element).length < MAX_STANDFIRST;

/**
 * The role of an element's text in the article, by its tag, its microdata or its class.
 * @param outer the role of what it stands in: a caption's quotation stays a caption
 */
export function roleOf(element: Element, outer: BlockRole): BlockRole {
  if (outer === 'headline' || outer === 'caption') return outer;
  // Some pages have their standfirst in a lesser heading.
  if (/^h[2-4]$/.test(tagOf(element)) && isNamedStandfirst(element)) return 'standfirst';
  const byTag = roleByTag(element);
  // The items of a list in a quotation are quoted too.
  if (byTag) return outer === 'quote' && byTag === 'list' ? outer : byTag;
  if (outer === 'quote') return outer;
  const item = attributeOf(element, 'itemprop') ?? '';
  if (/^(?:description|alternativeHeadline|abstract)$/.test(item)) return 'standfirst';
  if (!/^(?:p|div|section|header|span|aside)$/.test(tagOf(element))) return outer;
  const words = nameWords(element);
  if (words.some((word) => CAPTION.test(word))) return 'caption';
  if (words.some((word) => QUOTE.test(word))) return 'quote';
  return isNamedStandfirst(element) ? 'standfirst' : outer;
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** The language that an element declares for its text, BCP 47; `outer` where it declares none that can be one. */
export function langOf(element: Element, outer: string | null): string | null {
  const lang = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  const tag = lang?.trim().slice(0, 40).replace(/_/g, '-') ?? '';
  return TAG.test(tag) ? tag : outer;
}

/** The language and the role that the elements around a root give to its text. */
export function inherited(root: Element): { lang: string | null; role: BlockRole } {
  const around: Element[] = [];
  for (let box = parentOf(root); box; box = parentOf(box)) around.unshift(box);
  let [lang, role]: [string | null, BlockRole] = [null, 'body'];
  for (const box of around) {
    lang = langOf(box, lang);
    if (isHeading(box) || tagOf(box) === 'figcaption') role = roleOf(box, role);
  }
  return { lang, role };
}
