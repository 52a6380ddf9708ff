/** What a key does to the item under review. */
export type ReviewKey =
  | 'keep'
  | 'leave'
  | 'not-a-name'
  | 'edit'
  | 'merge'
  | 'split'
  | 'title'
  | 'other'
  | 'quote'
  | 'set-beside'
  | 'speaker'
  | 'undo'
  | 'next'
  | 'previous';

/** What the keys do to one kind of item. */
export type ReviewKeys = Readonly<Partial<Record<ReviewKey, () => void>>>;

const KEYS: Readonly<Record<string, ReviewKey>> = {
  a: 'keep',
  enter: 'keep',
  x: 'leave',
  n: 'not-a-name',
  e: 'edit',
  m: 'merge',
  s: 'split',
  t: 'title',
  o: 'other',
  q: 'quote',
  d: 'set-beside',
  w: 'speaker',
  u: 'undo',
  arrowdown: 'next',
  j: 'next',
  arrowup: 'previous',
  k: 'previous',
};

/** By the letter's place where the keyboard has another script: A is A on a Russian or an Arabic one. */
export function reviewKeyOf({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  target,
  currentTarget,
}: KeyboardEvent): ReviewKey | null {
  // Fields and buttons inside an item have their own keys.
  if (target !== currentTarget) return null;
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const pressed = /^[a-z]$/i.test(key) || key.length > 1 ? key.toLowerCase() : (letter ?? key);
  if ((ctrlKey || metaKey) && !altKey) return pressed === 'z' ? 'undo' : null;
  return altKey ? null : (KEYS[pressed] ?? null);
}
