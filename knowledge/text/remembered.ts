/** How many answers are kept: enough for some dozens of pages. */
const MOST_KEPT = 4_096;

/**
 * Returns the same function with a memory: the answer for a key is computed once. A page repeats its words.
 * @param most once so many answers are kept, all are dropped, so that memory is limited
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
