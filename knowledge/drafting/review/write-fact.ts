/** How a fact under review is written: who asserts it, and on whose cards it stands. */
import type { SourceEvidence, SourceFact } from '../../schema/source';
import { OUTLET_ITSELF } from '../facts';
import { baseKey } from './base';
import { clean } from './clean';
import { namedIn } from './naming/named-in';
import type { ReviewedFact, ReviewedName } from './reviewed';
import { nameByKey, speakerOf } from './speaker';

export type AssertedBy = SourceFact['assertedBy'];

/** The names of the pack that is written. */
export interface WrittenNames {
  /** Left out ones too: a speaker needs no card. */
  readonly all: readonly ReviewedName[];
  readonly kept: readonly ReviewedName[];
  /** Id of a kept name by its key. */
  readonly idOf: (key: string) => string | undefined;
}

export const LONGEST_PHRASE = 120;
const LONGEST_FACT = 400;

/** A base pack's own wording of its speaker stays until another is chosen. */
function keepsBaseSpeaker({ base, speaker }: ReviewedFact): boolean {
  return (
    base !== undefined &&
    JSON.stringify(speaker) === JSON.stringify(speakerOf(base.assertedBy, baseKey))
  );
}

export function assertedByOf(fact: ReviewedFact, { all, idOf }: WrittenNames): AssertedBy {
  const { speaker, candidate, base } = fact;
  const { who, through } = candidate.assertedBy;
  const isAsFound = keepsBaseSpeaker(fact);
  if (speaker.kind === 'article')
    return isAsFound && base ? base.assertedBy : { who: OUTLET_ITSELF };
  const credit = through === undefined ? {} : { through };
  if (speaker.kind === 'other') return { who: clean(speaker.who, LONGEST_PHRASE), ...credit };
  const name = nameByKey(all, speaker.key);
  const entity = name && idOf(name.key);
  const said = isAsFound || name === undefined ? who : name.label;
  return { who: clean(said, LONGEST_PHRASE), ...(entity !== undefined && { entity }), ...credit };
}

/** @returns undefined where no kept name speaks, stands in the sentence or in the paragraph: no card would show it */
export function newFact(
  fact: ReviewedFact,
  names: WrittenNames,
  day: string,
  evidence: SourceEvidence[],
): Omit<SourceFact, 'id'> | undefined {
  const { speaker, candidate, text, status } = fact;
  const { kept, idOf } = names;
  const said = speaker.kind === 'name' ? nameByKey(kept, speaker.key) : undefined;
  const told = [...(said ? [said] : []), ...namedIn(text, kept)];
  // The paragraph names others too: what the sentence does not name is not on their cards.
  const inParagraph = kept.filter(({ entities }) =>
    entities.some((id) => candidate.about.includes(id)),
  );
  const about = (told.length > 0 ? told : inParagraph).flatMap(({ key }) => idOf(key) ?? []);
  if (about.length === 0) return undefined;
  const assertedBy = assertedByOf(fact, names);
  return {
    text: clean(text, LONGEST_FACT),
    about: [...new Set(about)],
    when: { on: day },
    assertedBy,
    status,
    evidence,
  };
}
