/** Whom "the council" and "the firm" mean: the one organisation that is called so. English only. */
import { type BodyKind, bodyKind } from './nouns';

/** An organisation with the words that it goes by. */
export interface Body<T> {
  readonly of: T;
  /** Folded name: port alder harbour trust. */
  readonly key: string;
  /** What the article says that it is, folded: firm, charity. */
  readonly nouns: ReadonlySet<string>;
}

/** "the city council", "the local club": words that are no part of a name. */
const GENERAL = /^(?:city|town|local|county|district|borough|municipal|village|national|state)$/;

/** Of a name, the words before "of": ministry, of Ministry of Health. */
const headOf = (key: string): string => key.split(/ (?:of|for) /)[0] ?? key;

const endsIn = (key: string, phrase: string): boolean =>
  key === phrase || key.endsWith(` ${phrase}`);

const isNamed = (key: string, phrase: string): boolean =>
  endsIn(key, phrase) || endsIn(headOf(key), phrase);

/** "City Council" and "Port Alder City Council" are one. */
function withoutShort<T>(bodies: readonly Body<T>[]): Body<T>[] {
  return bodies.filter(
    ({ key }) => !bodies.some((other) => other.key !== key && endsIn(other.key, key)),
  );
}

/** @returns who goes by a phrase: none, one or several */
export function calledSo<T>(bodies: readonly Body<T>[], phrase: string): T[] {
  const [first = '', second] = phrase.split(' ');
  const plain =
    second !== undefined && GENERAL.test(first) ? phrase.slice(first.length + 1) : phrase;
  const named = bodies.filter(({ key }) => isNamed(key, phrase));
  const found =
    named.length > 0 ? named : bodies.filter(({ key }) => plain !== phrase && isNamed(key, plain));
  const described = bodies.filter(({ nouns }) => nouns.has(plain));
  return [...new Set(withoutShort([...new Set([...found, ...described])]).map(({ of }) => of))];
}

/** What the words of a body tell of its kind. */
function kindsOf({ key, nouns }: Pick<Body<unknown>, 'key' | 'nouns'>): Set<BodyKind> {
  const last = (words: string) => words.split(' ').at(-1) ?? '';
  return new Set([last(key), last(headOf(key)), ...nouns].flatMap((word) => bodyKind(word) ?? []));
}

/** Whether the body that was last spoken of may be meant by a word that none goes by. */
export function mayBeCalled(body: Pick<Body<unknown>, 'key' | 'nouns'>, word: string): boolean {
  const kind = bodyKind(word);
  // Public bodies have the word in their names.
  if (kind === undefined || kind === 'public') return false;
  const kinds = kindsOf(body);
  return kind === 'any' || kinds.size === 0 || kinds.has(kind) || kinds.has('any');
}
