/** First labels of a host that shows the same site: m.herald.example, amp.herald.example. */
const VARIANT = /^(?:www\d?|m|mobile|amp|touch|edition|beta|de|en|fr|us|uk)\./;

/**
 * Whether two hosts are one site: the same, or one within the other. Two hosts below one registered domain
 * (news.herald.example and sport.herald.example) are two sites: the list of public suffixes that would tell is larger
 * than this script may be.
 */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one.replace(VARIANT, ''), other.replace(VARIANT, '')];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
