import type { PageWords } from '../evidence/page';
import type { Candidate } from '../index/candidates';
import { isPartOfAddress } from './addresses';
import { judgeLeft } from './judge-left';
import { judgeRight } from './judge-right';
import { OTHER_THING, type PersonVerdict } from './person-verdict';

/**
 * What the words to the left and right of a person's name say about whose it is.
 * @param full the candidate is a whole name, not a surname alone
 */
export function judgePerson(candidate: Candidate, page: PageWords, full: boolean): PersonVerdict {
  const text = page.text(candidate.block);
  if (isPartOfAddress(text, candidate.start, candidate.end)) return OTHER_THING;
  const right = judgeRight(candidate, page, full);
  if (right.kind !== 'fine') return right;
  return judgeLeft(candidate, page, full);
}
