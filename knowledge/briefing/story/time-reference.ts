import { expression, L } from '../../text/expression';

/**
 * English phrases in which a name only dates something: "since the fall of Assad", "after Assad was overthrown",
 * "before Assad's flight".
 */

const END = '(?:fall|overthrow|ouster|ousting|toppling|collapse|removal|death|flight|departure)';
const START = '(?:election|victory|arrival|rise|appointment|inauguration)';
const WHEN = '(?:after|before|since|until|till|following)';
/** "the sudden fall of the former president " */
const BEFORE_NAME = expression`\b${WHEN} (?:the )?(?:[${L}]+ )?(?:${END}|${START}) of (?:[${L}]+ ){0,3}$`;
const WHEN_BEFORE_NAME = expression`\b${WHEN} (?:[${L}]+ ){0,3}$`;
const AFTER_NAME = expression`^(?:['’]s (?:${END}|${START})\b| (?:fell|fled|left|died|resigned|(?:was|had been) (?:overthrown|toppled|ousted|removed|killed|elected))\b)`;
/** Longer than any title before a name. */
const REACH = 80;

/** Whether the name from `start` to `end` of a text dates something else. */
export function isTimeReference(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  if (BEFORE_NAME.test(before)) return true;
  return (
    WHEN_BEFORE_NAME.test(before) && AFTER_NAME.test(text.slice(end, end + REACH).toLowerCase())
  );
}
