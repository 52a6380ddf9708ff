/** The makers of an article are not part of its story: by-lines, credits, lines about the author. English only. */
import type { FoundArticle } from '../found-article';

/** Longer lines are text. */
const LONGEST_LINE = 140;
/** "Words: ", "Additional reporting by ", "Photographs by " */
const CREDIT =
  /^(?:words|text|story|report(?:ing)?|additional reporting|photo(?:s|graphs?|graphy|graphed|graphers?)?|pictures?|images?|video|film(?:ed)?|graphics?|illustrations?|written|edit(?:ed|ing|or)|compiled|produced|translat(?:ed|ion)|interviews?)(?: and \p{Ll}+)?(?: by\b| ?:|$)/iu;
/** "By Ida Berg and Jory Tamsin" */
const BY = /^By \p{Lu}\S+ \p{Lu}[^!?]*[^.!?]$/u;
const AUTHOR_WORDS =
  'reporter|correspondent|editor|columnist|journalist|critic|staff writer|feature writer|sports writer|contributor|contributing writer|photographer|freelance\\p{L}*';
/** "Jory Tamsin is the Gazette's harbour reporter." */
const ABOUT_AUTHOR = new RegExp(
  `^.{3,60}? (?:is|covers|writes|reports)\\b.{0,80}\\b(?:${AUTHOR_WORDS}|for the \\p{Lu}[^.]{2,40})\\b[^.]{0,80}\\.?$`,
  'u',
);
/** "Jory Tamsin, environment correspondent", "Jory Tamsin in Kessin": no sentence. */
const NAME_AND_POST = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}(?:,| \\|| [–—-]) ?[^.!?]{0,60}\\b(?:${AUTHOR_WORDS})(?: in \\p{Lu}[^.!?]{1,40})?$`,
  'iu',
);
const REPORTS = /^\p{Lu}[^.!?]{3,50} reports(?: from \p{Lu}[^.!?]{1,40})?\.?$/u;
/** Names of a by-line: "Ida Berg and Jory Tamsin" */
const BETWEEN_AUTHORS = /, | and | & | und | et |; | \| /;

const isSentence = (line: string): boolean => /[.!?…]["”’)]?$/.test(line);

/** People whom the by-line names. */
const authorsOf = ({ byline }: Pick<FoundArticle, 'byline'>): string[] =>
  (byline?.value ?? '')
    .split(BETWEEN_AUTHORS)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}\S* \p{Lu}/u.test(name));

/** Numbers of the paragraphs that only tell who made the article. */
export function creditParagraphs(
  text: Pick<FoundArticle, 'byline' | 'paragraphs'>,
): ReadonlySet<number> {
  const authors = authorsOf(text);
  const isCredit = (line: string, number: number): boolean => {
    if (number === text.byline?.paragraph) return true;
    if (line.length > LONGEST_LINE) return false;
    const isByAuthor = authors.some((name) => line.includes(name));
    if (BY.test(line) || CREDIT.test(line) || REPORTS.test(line) || NAME_AND_POST.test(line))
      return true;
    // A name and nothing that is said of it, or what the author is.
    return isByAuthor && (!isSentence(line) || ABOUT_AUTHOR.test(line));
  };
  return new Set(text.paragraphs.flatMap((line, at) => (isCredit(line, at + 1) ? [at + 1] : [])));
}
