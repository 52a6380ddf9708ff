import { MODIFIER, PARTICLE, ROLE, SPEECH, TITLE } from '../lexicon/word-classes';
import type { MentionMap, PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';

/** The subject of a verb of speech. */
export interface Subject {
  readonly placed: PlacedMention | undefined;
  readonly pronoun: boolean;
  /** Tokens of the subject, the verb not among them. */
  readonly from: number;
  readonly to: number;
}

export function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'lower' && (token.classes & SPEECH) !== 0;
}

export const ACQUAINTANCE =
  /^(?:friend|colleague|successor|predecessor|neighbou?r|daughter|son|wife|husband|widow|mother|father|brother|sister|cousin|uncle|aunt)$/;

export function isRoleWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.classes & (ROLE | MODIFIER | TITLE)) !== 0 &&
    (token.classes & PARTICLE) === 0
  );
}

/** "Kofi Mensah of Transparency Ghana said": the person before "of" speaks, nothing else between. */
export function subjectWithAffiliation(
  tokens: readonly Token[],
  mentions: MentionMap,
  inner: PlacedMention,
): Subject | undefined {
  let at = inner.mention.from - 1;
  if (tokens[at]?.key === 'the') at -= 1;
  if (!/^(?:of|from|at|for|with)$/.test(tokens[at]?.key ?? '') || inner.cluster.kind === 'PER')
    return undefined;
  const person = mentions.byEnd.get(at);
  if (person === undefined || person.cluster.kind !== 'PER') return undefined;
  at = person.mention.from;
  return { placed: person, pronoun: false, from: at, to: inner.mention.to };
}
