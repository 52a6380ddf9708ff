import {
  COMMON,
  DEMONYM,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  ORG_FRONT,
  ORG_HEAD,
  PLACE_OF_HEAD,
  SURNAME,
  TIME,
  TITLE,
} from '../lexicon/word-classes';
import { bits, isCapital, phraseOf, type Token } from '../tokens';
import { COMPANY_END, capitalsEnd, type Run, startsName } from './capitals';

/** Words that "and" joins inside the names of agencies and companies all over the world. */
const PAIRS = new Set(
  'oil gas,gas oil,gas electric,light power,power light,food agriculture,food drug,food beverage,health safety,customs border,customs excise,immigration customs,securities exchange,management budget,parks wildlife,fish wildlife,arts crafts,control prevention,social welfare,science technology,trade industry,commerce industry,mining metals,radio television,press publication,standards technology,narcotics psychotropics,telegraph telephone,telephone telegraph,atmospheric oceanic,oceanic atmospheric,service civil,security civil,welfare development,reduction management,relief works,rural agricultural'.split(
    ',',
  ),
);

/** "and" inside an organisation: Ministry of Health and Child Care, Food and Drug Administration. */
export function joinsAnd(tokens: readonly Token[], run: Run): number {
  const { from, to } = run;
  if (tokens[to]?.key !== 'and' || !startsName(tokens, to + 1)) return 0;
  const end = capitalsEnd(tokens, to + 1);
  if (/^(?:co|company|sons|bros|brothers|associates|partners)$/.test(tokens[to + 1]?.key ?? ''))
    return COMPANY_END.test(tokens[to + 2]?.key ?? '') ? to + 3 : to + 2;
  const isPair = PAIRS.has(`${tokens[to - 1]?.key} ${tokens[to + 1]?.key}`);
  if (isPair && (to - from > 1 || end - to > 2)) return end;
  if (
    end === to + 2 &&
    (bits(tokens[to + 1]) & ORG_HEAD) !== 0 &&
    (bits(tokens[to - 1]) & ORG_HEAD) !== 0 &&
    /^(?:hospital|research|university|college|museum|library|institute|school|training)$/.test(
      tokens[to + 1]?.key ?? '',
    )
  )
    return end;
  if (isNameOfItsOwn(tokens, to + 1, end) || isComplete(tokens, from, to)) return 0;
  const onlyWords = (start: number, stop: number): boolean => {
    for (let at = start; at < stop; at += 1)
      if (
        (bits(tokens[at]) & (COMMON | MODIFIER | ORG_HEAD)) === 0 ||
        (bits(tokens[at]) & TITLE) !== 0
      )
        return false;
    return true;
  };
  if (
    run.bound &&
    /^(?:ministry|department|institute|committee|commission|office|school|faculty|bureau|directorate|college|university|centres?|centers?|society|association|council|board|agency|division)$/.test(
      firstHead(tokens, run),
    ) &&
    onlyWords(to + 1, end)
  )
    return end;
  const ending = bits(tokens[end - 1]);
  if (
    (ending & ORG_HEAD) !== 0 &&
    end - to > 1 &&
    mayJoin(tokens, to) &&
    onlyWords(to + 1, end) &&
    !isNameOfItsOwn(tokens, from, to)
  )
    return end;
  return 0;
}

/** Sequoia Capital: a name of its own that ends in the head of an organisation. */
function isComplete(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || (bits(tokens[to - 1]) & ORG_HEAD) === 0) return false;
  for (let at = from; at < to - 1; at += 1) {
    if (
      isCapital(tokens[at]) &&
      (bits(tokens[at]) & (COMMON | MODIFIER | ORG_HEAD | DEMONYM)) === 0 &&
      !isKnownPlace(tokens[at]?.key ?? '')
    )
      return true;
  }
  return false;
}

/** The word before "and" is not a name: Ethics and ..., Republic and ... */
function mayJoin(tokens: readonly Token[], to: number): boolean {
  const classes = bits(tokens[to - 1]);
  if ((classes & (TITLE | TIME | GIVEN)) !== 0 && tokens[to - 1]?.key !== 'justice') return false;
  if ((classes & (COMMON | MODIFIER | ORG_HEAD | ORG_FRONT | PLACE_OF_HEAD)) !== 0) return true;
  return (classes & SURNAME) === 0 && tokens[to - 2]?.key === 'the';
}

function firstHead(tokens: readonly Token[], { from, to }: Run): string {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at + 1];
    if (token !== undefined && /^(?:of|for|on)$/.test(token.key)) return tokens[at]?.key ?? '';
  }
  return '';
}

function isNameOfItsOwn(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = phraseOf(tokens, from, to);
  if (isKnownPlace(phrase) || isKnownOrganisation(phrase)) return true;
  const [first, last] = [bits(tokens[from]), bits(tokens[to - 1])];
  return (
    (first & GIVEN) !== 0 && (first & COMMON) === 0 && (to - from === 1 || (last & SURNAME) !== 0)
  );
}
