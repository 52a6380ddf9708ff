import { paragraphsOf } from '../../knowledge/drafting/article-text';
import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { joinLines } from '../../knowledge/reading/wrapped';
import { articleOf } from './article';
import { splitFrontMatter } from './front-matter';
import { headerOf } from './text-header';

/** Markdown without its marks: links keep their words, images nothing. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^(?:```|~~~)[^\n]*$/gm, '')
    .replace(/<!--[\s\S]{0,5000}?-->/g, '')
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
    .replace(/\[([^[\]\n]+)\]\([^)\n]*\)/g, '$1')
    .replace(/^ {0,3}(?:#{1,6} +|> ?|[-*+] +|\d{1,3}[.)] +)/gm, '')
    .replace(/^ {0,3}(?:[-*_] *){3,}$/gm, '')
    .replace(/(\*\*|__|\*|_|`)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<! ) {2,}$/gm, '');
}

/** In Markdown, lines without a blank line between them are one paragraph. */
const joinWrapped = (markdown: string): string =>
  markdown
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      /^ {0,3}(?:#|[-*+] |\d{1,3}[.)] |>)/m.test(paragraph)
        ? paragraph
        : paragraph.replace(/\n/g, ' '),
    )
    .join('\n\n');

/** Reads plain text or Markdown. Fields in its first lines count before what is found in the text. */
export function readPlain(file: string, text: string, isMarkdown: boolean): FoundArticle {
  const { fields, body } = splitFrontMatter(text);
  const words = isMarkdown ? withoutMarks(joinWrapped(body)) : joinLines(body);
  const header = headerOf(file, paragraphsOf(words));
  return articleOf(file, words, { ...header, ...fields, agencies: header.agencies });
}
