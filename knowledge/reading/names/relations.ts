/** What a name is to the word before it: a relative, an employer. English only. */
import { ROLE } from '../lexicon/word-classes';
import type { Points } from '../lexicon/words-around';
import type { Token } from '../tokens';

/** "the mayor's aunt, Efua Boateng": behind kin and a comma. */
export function isKin(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  return (
    /^(?:daughter|son|wife|husband|widow|mother|father|brother|sister|cousin|uncle|aunt|niece|nephew|grandson|granddaughter)$/.test(
      tokens[at]?.text ?? '',
    ) &&
    (/^['’]s?$/.test(owner?.text ?? '') || /^(?:his|her|their|my)$/.test(owner?.key ?? ''))
  );
}

/** Before "with" and an employer. */
const STAFF =
  /^(?:analyst|economist|strategist|attorney|researcher|scientist|meteorologist|forecaster|consultant|spokesman|spokeswoman|spokesperson)$/;

/** Points of a name that stands where an employer does: "an economist at Bruegel", "studied at Goldsmiths", "an analyst with Norden Vale". */
export function workplacePoints(tokens: readonly Token[], from: number): Points | undefined {
  const [before, token] = [tokens[from - 1], tokens[from - 2]];
  if (token?.shape !== 'lower') return undefined;
  if (before?.key === 'with') return STAFF.test(token.key) ? [-1.5, 2.5, -0.8] : undefined;
  const isWork =
    (token.classes & ROLE) !== 0 ||
    /^(?:studied|studies|works|worked|taught|teaches|fellow|degree|job|shares)$/.test(token.key);
  return before?.key === 'at' && isWork ? [-0.5, 1.8, -0.8] : undefined;
}
