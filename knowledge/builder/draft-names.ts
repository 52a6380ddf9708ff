/** Names that a folder of articles gives often enough to be worth an entity. A proposal for a person to review. */
import type { ArticleText } from './article-texts';

/** A capitalised run as it stands in the texts. */
export interface ProposedName {
  readonly text: string;
  /** Last words that stand alone elsewhere: "Lindqvist". */
  readonly shorts: readonly string[];
  readonly count: number;
  /** Where it stands first: file number and paragraph, both from the texts given. */
  readonly article: number;
  readonly paragraph: number;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\p{L}`;
const PARTICLE = '(?:al|el|bin|ibn|de|der|van|von)';
const RUN = new RegExp(
  String.raw`${WORD}(?:(?: ${PARTICLE}[ -]| )${WORD})*|\b${PARTICLE}-${WORD}`,
  'gu',
);

/** Words that begin a sentence or carry a date, and no name. */
const NO_NAME = new Set(
  `A An And As At But By For From He Her His If In It Its More No Not Of On One Our She So Some That The Their There
  These They This To We What When While With You Monday Tuesday Wednesday Thursday Friday Saturday Sunday January
  February March April May June July August September October November December`.split(/\s+/),
);

function namesIn(paragraph: string): string[] {
  return (paragraph.match(RUN) ?? []).flatMap((run) => {
    const words = run.replace(/['’]s$/u, '').split(' ');
    while (words.length > 0 && NO_NAME.has(words[0] ?? '')) words.shift();
    return words.length === 0 || NO_NAME.has(words.join(' ')) ? [] : [words.join(' ')];
  });
}

interface Tallied {
  count: number;
  article: number;
  paragraph: number;
}

function countNames(texts: readonly ArticleText[]): Map<string, Tallied> {
  const found = new Map<string, Tallied>();
  for (const [article, { paragraphs }] of texts.entries())
    for (const [i, paragraph] of paragraphs.entries())
      for (const name of namesIn(paragraph)) {
        const known = found.get(name) ?? { count: 0, article, paragraph: i + 1 };
        known.count++;
        found.set(name, known);
      }
  return found;
}

/** For a last word, the name that ends in it most often, where that is more than once. */
function commonEndings(found: ReadonlyMap<string, Tallied>): ReadonlyMap<string, string> {
  const endings = new Map<string, string>();
  for (const [name, { count }] of found) {
    const last = name.split(' ').at(-1) ?? name;
    const rival = found.get(endings.get(last) ?? '')?.count ?? 1;
    if (last !== name && count > rival) endings.set(last, name);
  }
  return endings;
}

/** @returns names that stand at least `atLeast` times, the most frequent first; surnames go with the names they end */
export function proposeNames(texts: readonly ArticleText[], atLeast = 3): ProposedName[] {
  const found = countNames(texts);
  const endings = commonEndings(found);
  const proposed = [...found].flatMap(([text, { count, article, paragraph }]) => {
    if (!text.includes(' ') && endings.has(text)) return [];
    const last = text.split(' ').at(-1) ?? text;
    const alone = text.includes(' ') && endings.get(last) === text ? found.get(last) : undefined;
    const total = count + (alone?.count ?? 0);
    const shorts = alone === undefined ? [] : [last];
    return total < atLeast ? [] : [{ text, shorts, count: total, article, paragraph }];
  });
  return proposed.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
