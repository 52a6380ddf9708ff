/** Whom "he" and "she" mean before a verb. English only. */
import type { Cluster } from '../../reading/names/clusters';
import type { MentionMap, PlacedMention } from '../../reading/names/mentions';
import type { Token } from '../../reading/tokens';
import type { Body } from '../bodies/called';

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: MentionMap;
  readonly quoted: ReadonlySet<number>;
  /** Folded role to who alone has it in the article. */
  readonly byRole: ReadonlyMap<string, Cluster>;
  /** The article's organisations. */
  readonly bodies: readonly Body<Cluster>[];
}

/** The person or body that opens the verb's sentence: "Ama Boateng held talks, where she stressed ...". */
export function opener({ tokens, mentions }: Reader, verb: number): PlacedMention | undefined {
  let from = verb;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[verb]?.sentence) from -= 1;
  const first = mentions.between(from, verb).find(({ cluster }) => cluster.kind !== 'LOC');
  if (first === undefined) return undefined;
  const before = tokens[first.mention.from - 1];
  const isObject =
    before?.sentence === tokens[verb]?.sentence &&
    /^(?:of|for|by|with|against|to|from|on|about|near|at|in|and|than|over)$/.test(
      before?.key ?? '',
    );
  return isObject ? undefined : first;
}

/** The only person of the paragraph so far, where that person opens a sentence: "Ama Boateng cut a ribbon. ..., she said". */
function onlyPerson({ tokens, mentions, quoted }: Reader, verb: number): Cluster | undefined {
  let from = verb;
  while (from > 0 && tokens[from - 1]?.line === tokens[verb]?.line) from -= 1;
  const people = mentions
    .between(from, verb)
    .filter(({ cluster, mention }) => cluster.kind === 'PER' && !quoted.has(mention.from));
  const [first] = people;
  const isOnly = new Set(people.map(({ cluster }) => cluster)).size === 1;
  return isOnly && people.some(({ mention }) => tokens[mention.roleFrom]?.opens === true)
    ? first?.cluster
    : undefined;
}

/** Who was the last to open a clause: "Ana Roth resigned; Ida Brandt was elected on Monday. | She said". */
function lastToOpen({ tokens, mentions, quoted }: Reader, from: number, pronoun: number) {
  return mentions
    .between(from, pronoun)
    .findLast(({ cluster, mention: { from: at, roleFrom } }) => {
      const opens = tokens[roleFrom]?.opens === true || tokens[roleFrom - 1]?.text === ';';
      return cluster.kind === 'PER' && opens && !quoted.has(at);
    })?.cluster;
}

/**
 * Who opens the sentence before "where", the only person of the paragraph, who has opened a clause since the last speaker, or that speaker.
 * @param to one past the pronoun. @param near who spoke last, and where that ended
 */
export function meantByPronoun(
  reader: Reader,
  to: number,
  near: { readonly cluster: Cluster; readonly to: number } | undefined,
): Cluster | undefined {
  const before = reader.tokens[to - 2]?.key ?? '';
  if (/^(?:whether|if|because|unless|until|than|what)$/.test(before)) return undefined;
  const first = /^(?:where|which|whom|when|as)$/.test(before) ? opener(reader, to) : undefined;
  if (first?.cluster.kind === 'PER') return first.cluster;
  const only = onlyPerson(reader, to - 1);
  if (only !== undefined || near === undefined) return only;
  const since = lastToOpen(reader, near.to, to - 1);
  return since ?? (near.cluster.kind === 'PER' ? near.cluster : undefined);
}
