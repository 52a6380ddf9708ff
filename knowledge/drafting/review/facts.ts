import { paragraphHash } from '../article-text';
import type { Draft } from '../draft';
import { type FactCandidate, OUTLET_ITSELF } from '../facts';
import { type BasePack, baseFacts } from './base';
import type { ReviewDecision } from './decisions';
import { withOtherNumbers } from './differences';
import type { ReviewedFact, ReviewedName } from './reviewed';
import { draftKeyOf, type Speaker, speakerOf } from './speaker';

export type { ReviewedFact } from './reviewed';

/** Names a paragraph whatever other articles are read. */
const paragraphKey = (textHash: string, paragraph: number): string =>
  `${textHash.slice(0, 16)} ${paragraph}`;

/** Key of a fact that a person takes from a paragraph: any number of them can be. @param taken keys of all facts */
export function addedKey(textHash: string, paragraph: number, taken: ReadonlySet<string>): string {
  const first = `${paragraphKey(textHash, paragraph)} added`;
  let key = first;
  for (let number = 2; taken.has(key); number += 1) key = `${first} ${number}`;
  return key;
}

function factOf(draft: Draft, candidate: FactCandidate): ReviewedFact | undefined {
  const [cited] = candidate.evidence;
  const article = draft.articleIds.indexOf(cited?.article ?? '');
  const text = draft.read[article]?.text;
  if (cited === undefined || text === undefined) return undefined;
  return {
    key: `${paragraphKey(text.textHash, cited.paragraph)} ${candidate.start}`,
    candidate,
    article,
    state: 'open',
    text: '',
    day: candidate.when.on,
    status: candidate.status,
    speaker: speakerOf(candidate.assertedBy, draftKeyOf(draft)),
  };
}

/** An outlet reports, others claim, until a person says otherwise. */
function spokenBy(fact: ReviewedFact, speaker: Speaker): ReviewedFact {
  if (speaker.kind === 'article') return { ...fact, speaker, status: 'reported' };
  return { ...fact, speaker, status: fact.status === 'reported' ? 'claimed' : fact.status };
}

function decided(fact: ReviewedFact, decision: ReviewDecision): ReviewedFact {
  if (decision.kind === 'leave-fact') return { ...fact, state: 'left' };
  if (decision.kind === 'set-speaker') return spokenBy(fact, decision.speaker);
  if (decision.kind === 'quote-fact')
    return { ...fact, state: 'kept', text: `“${fact.candidate.words}”` };
  if (decision.kind !== 'write-fact') return fact;
  const { text, day, status } = decision;
  return { ...fact, state: text.trim() === '' ? 'open' : 'kept', text: text.trim(), day, status };
}

/** A fact that a person takes from a paragraph: the outlet reports it until another speaker is chosen. */
function addedFact(draft: Draft, item: string): ReviewedFact | undefined {
  const [hash = '', number = ''] = item.split(' ');
  const paragraph = Number(number);
  const article = draft.read.findIndex(({ text }) => text.textHash.startsWith(hash));
  const words = draft.read[article]?.text.paragraphs[paragraph - 1];
  const about = entitiesIn(draft, article, paragraph);
  if (words === undefined) return undefined;
  const cited = { article: draft.articleIds[article] ?? '', paragraph, hash: paragraphHash(words) };
  const assertedBy = { who: OUTLET_ITSELF, entity: '' };
  const day = draft.read[article]?.text.date?.value ?? '';
  const candidate = {
    id: 'added',
    text: '' as const,
    about,
    when: { on: day },
    assertedBy,
    status: 'claimed' as const,
    evidence: [cited],
    words,
    rule: ADDED,
    start: 0,
    end: words.length,
  };
  return {
    key: item,
    candidate,
    article,
    state: 'open',
    text: '',
    day,
    status: 'reported',
    speaker: { kind: 'article' },
  };
}

/** The rule of a fact that a person took from a paragraph. */
export const ADDED = 'added';

/** Entities of the draft that a paragraph names. */
function entitiesIn({ names, entities }: Draft, article: number, paragraph: number): string[] {
  return names.flatMap(({ mentions }, at) => {
    const isNamed = mentions.some((one) => one.article === article && one.paragraph === paragraph);
    return isNamed ? (entities[at]?.id ?? []) : [];
  });
}

/** @param decisions in the order in which they were made */
export function reviewFacts(
  draft: Draft,
  decisions: readonly ReviewDecision[],
  base: BasePack | null = null,
): ReviewedFact[] {
  const facts = new Map(
    draft.facts.flatMap((candidate) => {
      const fact = factOf(draft, candidate);
      return fact ? [[fact.key, fact] as const] : [];
    }),
  );
  for (const fact of base ? baseFacts(base) : []) facts.set(fact.key, fact);
  for (const decision of decisions) {
    const added = decision.kind === 'add-fact' && addedFact(draft, decision.item);
    if (added) facts.set(added.key, added);
    const fact = 'item' in decision ? facts.get(decision.item) : undefined;
    if (fact) facts.set(fact.key, decided(fact, decision));
  }
  return withOtherNumbers(draft, [...facts.values()], decisions);
}

/** What is decided stays in sight, and what is about no name yet; of the rest, what is about a name that is kept. */
export function shownFacts(
  facts: readonly ReviewedFact[],
  names: readonly ReviewedName[],
): ReviewedFact[] {
  const kept = new Set(
    names.filter(({ state }) => state === 'kept').flatMap(({ entities }) => entities),
  );
  return facts.filter(
    ({ state, candidate }) =>
      state !== 'open' ||
      candidate.rule === ADDED ||
      candidate.about.length === 0 ||
      candidate.about.some((id) => kept.has(id)),
  );
}
