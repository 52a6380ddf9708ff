/** Answers that are kept: what some dozens of pages have between them. */
const MOST_KEPT = 4_096;

/**
 * The same function, which works out the answer for a key once: a page has its words again and again.
 * @param most when so many answers are kept, all are dropped, so that memory stays bounded
 */
export function remembered<Key, Answer>(
  workOut: (key: Key) => Answer,
  most = MOST_KEPT,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = workOut(key);
    answers.set(key, answer);
    return answer;
  };
}
