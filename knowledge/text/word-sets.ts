/** A set of words from a text of words: easier to read and to extend than a list of strings. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join(' ')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}
