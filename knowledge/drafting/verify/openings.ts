import type { PackSource } from '../../schema/source';
import type { ArticleText } from '../article-text';
import { type Tally, tally } from './tally';

const MOST_WORDS = 6;
const MOST_CHARACTERS = 40;
/** Fewer words than this may stand anywhere in a page. */
const LEAST_WORDS = 3;

/** @returns the first words of a paragraph, enough to find it in a page; undefined where it has too few */
export function openingOf(paragraph: string): string | undefined {
  let opening = '';
  const words = paragraph.split(/\s+/u).slice(0, MOST_WORDS);
  let count = 0;
  for (const word of words) {
    const longer = opening === '' ? word : `${opening} ${word}`;
    if (longer.length > MOST_CHARACTERS) break;
    opening = longer;
    count += 1;
  }
  return count < LEAST_WORDS ? undefined : opening;
}

/** The `openings` of an article with an address, for every paragraph that the pack cites, as YAML. */
export function openingLines(
  citedOf: (article: string) => readonly number[],
  { articles }: PackSource,
  textOf: (article: string) => ArticleText | undefined,
): string[] {
  return articles.flatMap(({ id, url }) => {
    const text = textOf(id);
    if (url === undefined || text === undefined) return [];
    const lines = citedOf(id).flatMap((number) => {
      const opening = openingOf(text.paragraphs[number - 1] ?? '');
      return opening === undefined ? [] : [`      "${number}": ${JSON.stringify(opening)}`];
    });
    return [`${id}:`, '    openings:', ...lines];
  });
}

/** Openings begin the paragraph that they stand for. */
export function rightOpenings(
  { articles }: PackSource,
  texts: ReadonlyMap<string, ArticleText>,
): Tally {
  const stored = articles.flatMap(({ id, openings = {} }) =>
    Object.entries(openings).map(([number, opening]) => ({ id, number, opening })),
  );
  return tally('openings that begin their paragraph', stored, ({ id, number, opening }) => {
    const paragraph = texts.get(id)?.paragraphs[Number(number) - 1]?.replace(/\s+/gu, ' ');
    if (paragraph?.startsWith(opening)) return undefined;
    return `paragraph ${number} of "${id}" does not begin with "${opening}"; run "openings" and copy what it prints`;
  });
}
