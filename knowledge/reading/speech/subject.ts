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

function opens(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.key === 'the' ? tokens[at - 1] : tokens[at])?.opens === true;
}

const LONGEST_KIND = 3;

/** "of the | law firm Boateng & Daughters": back over what the name is called. @returns the token of "the", else where it began */
function withoutKind(tokens: readonly Token[], last: number): number {
  if (((tokens[last]?.classes ?? 0) & (ROLE | TITLE)) !== 0) return last;
  for (let at = last; at > last - LONGEST_KIND; at -= 1) {
    const token = tokens[at];
    if (token?.shape !== 'lower' || /^(?:of|from|at|for|with|in|and)$/.test(token.key)) break;
    if (tokens[at - 1]?.key === 'the') return at - 1;
  }
  return last;
}

/** "Kofi Mensah of Transparency Ghana said": the person before "of" speaks, nothing else between. */
export function subjectWithAffiliation(
  tokens: readonly Token[],
  mentions: MentionMap,
  inner: PlacedMention,
  step = 0,
): Subject | undefined {
  let at = withoutKind(tokens, inner.mention.from - 1);
  // A name with a kind before it ("the brokerage") is not a person's, however it looks.
  const isPerson = inner.cluster.kind === 'PER' && at === inner.mention.from - 1;
  if (tokens[at]?.key === 'the') at -= 1;
  // "of Gabon's Bird Institute"
  const owner = /^['’]s$/.test(tokens[at]?.text ?? '') ? mentions.byEnd.get(at) : undefined;
  if (owner !== undefined && owner.cluster.kind !== 'PER') at = owner.mention.from - 1;
  if (!/^(?:of|from|at|for|with|in)$/.test(tokens[at]?.key ?? '') || isPerson) return undefined;
  const outer = mentions.byEnd.get(at);
  // "Kofi Mensah of the Bird Institute in Tema said": one place or organisation more between.
  const person =
    outer !== undefined && outer.cluster.kind !== 'PER' && step === 0
      ? (subjectWithAffiliation(tokens, mentions, outer, 1)?.placed ?? outer)
      : outer;
  // "The Weather Service in Tema said"
  const isOffice =
    person?.cluster.kind === 'ORG' &&
    tokens[at]?.key === 'in' &&
    opens(tokens, person.mention.from);
  if (person === undefined || (person.cluster.kind !== 'PER' && !isOffice)) return undefined;
  return { placed: person, pronoun: false, from: person.mention.from, to: inner.mention.to };
}
