/** A set of words from a text of words: easier to read and to extend than a list of strings. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}

/** Words whose answers are kept: what some dozens of pages have between them. */
const MOST_REMEMBERED = 4_096;

/** The same test, asked once of a word: endings are told by expressions, and a page has its words again and again. */
export const remembered = (test: (word: string) => boolean) => remembering(test);

/** The same for what a word is turned into. */
export const rememberedText = (turn: (word: string) => string) => remembering(turn);

/** The same for what is told by several words or numbers. */
export const rememberedList = <Item>(list: (word: string) => readonly Item[]) => remembering(list);

function remembering<Answer>(test: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (plain) => {
    const known = answers.get(plain);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = test(plain);
    answers.set(plain, answer);
    return answer;
  };
}
