import { plainWord } from '../../text/plain-word';
import type { Candidate } from '../index/candidates';
import { rememberedList } from '../lexicon/sets';
import type { EntitySource } from '../types';

/** First letters by which spellings of a middle name agree: Sergeyevich, Sergeevich. */
const STEM = 3;
const ARTICLE =
  /^(?:al|el|ul|as|ash|asz|ach|ad|an|ar|at|az|es|esh|ech|ed|er|et|аль|эль|аш|ас|эш)$/iu;

/**
 * True where a whole name holds a middle name that is not the one the pack has for the person: Ahmed Wael al-Sharaa, where
 * the pack knows Ahmed Hussein al-Sharaa. Who has none in the pack may have any.
 */
export function hasOtherMiddleName(
  { surface, readings }: Candidate,
  source: EntitySource,
): boolean {
  if (source.record === undefined) return false;
  const words = wordsOf(surface);
  if (words.length !== 3) return false;
  return readings.every(({ entity, name }) => {
    if (wordsOf(name).length !== 2) return false;
    const middles = (source.record?.(entity).names ?? [])
      .map(({ text }) => wordsOf(text))
      .filter(
        (own) => own.length === 3 && [0, 2].every((at) => agree(own[at] ?? '', words[at] ?? '')),
      )
      .map((own) => own[1] ?? '');
    return middles.length > 0 && !middles.some((middle) => agree(middle, words[1] ?? ''));
  });
}

const wordsOf = rememberedList((name) =>
  plainWord(name)
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => word !== '' && !ARTICLE.test(word)),
);

function agree(one: string, other: string): boolean {
  const length = Math.min(STEM, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}
