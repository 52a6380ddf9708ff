import type { Around } from '../evidence/around';
import { hasOtherMiddleName } from '../evidence/middle-names';
import { THING_ROWS } from './name-rows';
import { OCCUPATION_DOUBTS, OCCUPATION_VETOES } from './occupation';
import { PERSON_LEFT } from './person-left';
import { isKinOfNamesake, PERSON_RIGHT } from './person-right';
import { firstOf, firstRow, isVeto, type Row, row, type Verdict } from './rows';
import { THING_LEFT } from './thing-left';
import { THING_RIGHT } from './thing-right';

/** An organisation acts: a fortress says nothing and has no spokesman. */
export const SPEAKS =
  /^(?:['’]s)?[\s-](?:sa(?:ys|id|ying)|add(?:s|ed)|spokes|told|insist|deni(?:ed|es)|warn|announce|confirm|claim|official|source|insider|critic|advis|aide|leader|chief|press|propagand|back|link|control|polic|strateg)/u;

const KIN_OF_NAMESAKE = row('kin-of-namesake', 'other-person', '', isKinOfNamesake);
const OTHER_MIDDLE_NAME = row('other-middle-name', 'other-person', '', ({ candidate, source }) =>
  hasOtherMiddleName(candidate, source),
);

/** @returns the row that refuses a name of a place, an organisation, an event or a work */
export function vetoOfThing(around: Around): Row | undefined {
  if (around.kind === 'event' || around.kind === 'work') return undefined;
  const own = firstOf(THING_ROWS, around);
  if (own !== undefined) return own;
  const right = firstRow(THING_RIGHT, around, around.right);
  if (isVeto(right)) return right;
  const left = firstRow(THING_LEFT, around, around.left);
  return isVeto(left) ? left : undefined;
}

/** What the words to the left and right of a person's name say about whose it is. */
export function rowOfPerson(around: Around): Row | undefined {
  if (!around.full && isKinOfNamesake(around)) return KIN_OF_NAMESAKE;
  const next = around.right;
  const ends = next === null || (around.isInflected && next.gap === 'space');
  const right = firstRow(PERSON_RIGHT, around, ends ? null : next);
  if (right !== undefined && right.verdict !== 'fine') return right;
  return firstRow(PERSON_LEFT, around, around.left);
}

/** @returns the row that decides; `isOther`: what is said of the person makes the whole name another's */
export function judgePerson(around: Around): { row: Row | undefined; isOther: boolean } {
  const other = ifDescribed(around, firstOf(OCCUPATION_VETOES, around));
  if (other !== undefined) return { row: other, isOther: true };
  const middle = firstOf([OTHER_MIDDLE_NAME], around);
  return { row: middle ?? rowOfPerson(around), isOther: false };
}

/** A doubt about a whole name that no office stands before. */
export function doubtOfOccupation(around: Around, verdict: Verdict): Row | undefined {
  const { candidate, page } = around;
  if (candidate.words < 2 || (verdict === 'titled' && !page.isCivil(candidate))) return undefined;
  return ifDescribed(around, firstOf(OCCUPATION_DOUBTS, around));
}

/** An occupation tells something only where the pack says what the person does. */
function ifDescribed({ candidate, source }: Around, found: Row | undefined): Row | undefined {
  if (found === undefined || source.record === undefined) return undefined;
  const described = candidate.readings.some(
    ({ entity }) => (source.record?.(entity).background ?? '') !== '',
  );
  return described ? found : undefined;
}

/** A known owner stands before it: the Moscow Kremlin, Russia's Kremlin. */
export function isOwned({ left, page, candidate: { block } }: Around): boolean {
  if (left === null) return false;
  if (page.endingAt(block, left.end) !== undefined) return true;
  return left.possessive && page.startingAt(block, left.start) !== undefined;
}
