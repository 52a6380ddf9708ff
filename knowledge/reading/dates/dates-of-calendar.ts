import { isCapital } from '../tokens';
import { dayNumber, monthOf, monthSpan, yearOf } from './calendar';
import {
  dayIn,
  looksAhead,
  monthIndex,
  nearYear,
  type Rule,
  resolveYear,
  single,
  yearIn,
} from './date-words';

/** "12 May 2024", "May 12, 2024", "12th of May", "May 3-5". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export const dayAndMonth: Rule = (context, at) => {
  const { tokens } = context;
  const first = tokens[at];
  const monthFirst = monthIndex(first);
  let month = monthFirst;
  let day = 0;
  let end = 0;
  let lastDay = 0;
  if (monthFirst > 0) {
    const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
    day = dayIn(tokens[at + 1 + dot]);
    end = at + 2 + dot;
    if (
      day > 0 &&
      /^(?:[-–—]|to)$/.test(tokens[end]?.text ?? '') &&
      dayIn(tokens[end + 1]) > day &&
      monthIndex(tokens[end + 2]) === 0
    ) {
      lastDay = dayIn(tokens[end + 1]);
      end += 2;
    }
  } else {
    day = dayIn(first);
    if (day === 0) return undefined;
    let next = at + 1;
    if (/^(?:[-–—]|to|and)$/.test(tokens[next]?.text ?? '') && dayIn(tokens[next + 1]) > day) {
      lastDay = dayIn(tokens[next + 1]);
      next += 2;
    }
    if (tokens[next]?.key === 'of') next += 1;
    month = monthIndex(tokens[next]);
    end = next + 1;
  }
  if (month === 0 || day === 0) return undefined;
  const comma = tokens[end]?.text === ',' ? 1 : 0;
  const near = nearYear(context, end);
  const year = near || yearIn(tokens[end + comma]);
  if (year > 0) end += near > 0 ? 2 : comma + 1;
  const resolved =
    year > 0 ? dayNumber(year, month, day) : resolveYear(context, at, end, month, day);
  if (resolved === undefined) return undefined;
  return {
    from: at,
    to: end,
    first: resolved,
    last: lastDay > day ? resolved + lastDay - day : resolved,
  };
};

export function partOf(
  span: { from: number; to: number },
  part: string,
): { from: number; to: number } {
  if (part === 'early') return { from: span.from, to: span.from + 9 };
  if (part === 'mid') return { from: span.from + 10, to: span.from + 19 };
  if (part === 'late') return { from: span.from + 20, to: span.to };
  return span;
}

/** "May 2024", "in May", "last May", "late January". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export const monthOnly: Rule = (context, at) => {
  const { tokens, today } = context;
  const month = monthIndex(tokens[at]);
  if (month === 0) return undefined;
  const before = tokens[at - 1]?.key ?? '';
  const part = /^(?:early|mid|mid-|late)$/.test(before) ? before.replace('-', '') : '';
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const of = tokens[at + 1]?.key === 'of' ? 1 : 0;
  const year = yearIn(tokens[at + 1 + comma + of]);
  const from = part !== '' || /^(?:last|next|this)$/.test(before) ? at - 1 : at;
  const near = nearYear(context, at + 1);
  if (near > 0) {
    const span = partOf(monthSpan(near, month), part);
    return { from, to: at + 3, first: span.from, last: span.to };
  }
  if (year > 0) {
    const span = partOf(monthSpan(year, month), part);
    return { from, to: at + 2 + comma + of, first: span.from, last: span.to };
  }
  if (today === undefined || tokens[at + 1]?.shape === 'number') return undefined;
  const next = tokens[at + 1];
  if (
    isCapital(next) &&
    next?.joined === true &&
    next.sentence === tokens[at]?.sentence &&
    !(next.opens || next.shape === 'mixed')
  )
    return undefined;
  const isWord = month === 3 || month === 5;
  if (
    !/^(?:in|last|next|this|since|until|by|early|mid|mid-|late|from|of|between|during|and|to|through|before|after|around)$/.test(
      before,
    )
  )
    return undefined;
  if (isWord && /^(?:and|to|of|after|before)$/.test(before)) return undefined;
  if (tokens[at]?.shape === 'upper' && isWord) return undefined;
  const ahead = before === 'next' || (before !== 'last' && looksAhead(tokens, from, at + 1));
  let inYear = yearOf(today);
  const now = monthOf(today);
  if (ahead ? month < now : month > now || (month === now && before === 'last'))
    inYear += ahead ? 1 : -1;
  const span = partOf(monthSpan(inYear, month), part);
  return { from, to: at + 1, first: span.from, last: span.to };
};

/** "in 2019", "since 1998", "late 2021", "the 1990s". */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export const yearOnly: Rule = ({ tokens }, at) => {
  const year = yearIn(tokens[at]);
  const before = tokens[at - 1]?.key ?? '';
  const after = tokens[at + 1];
  if (year === 0) {
    const decade = /^((?:19|20)\d)0s$/.exec(tokens[at]?.text ?? '');
    if (decade === null) return undefined;
    const start = Number(decade[1]) * 10;
    return {
      from: at,
      to: at + 1,
      first: dayNumber(start, 1, 1) ?? 0,
      last: dayNumber(start + 9, 12, 31) ?? 0,
    };
  }
  if (
    !/^(?:in|since|by|of|during|from|until|till|early|late|mid|mid-|between|to|and|before|after|around|the|year)$/.test(
      before,
    )
  )
    return undefined;
  if (
    /^(?:of|to|and|the|by|from|after|before|around|between)$/.test(before) &&
    (year < 1900 ||
      (after?.shape === 'lower' &&
        !/^(?:and|to|until|when|after|in|as|with|for|on|by|at|but|because|while|under|election|elections|war|coup|report|season|budget|general|presidential|parliamentary|uprising|revolution|census|world|olympics|attack|attacks|crisis|invasion|pandemic|study|law|agreement|constitution)$/.test(
          after.key,
        )))
  )
    return undefined;
  const part = /^(?:early|late|mid|mid-)$/.test(before) ? before.replace('-', '') : '';
  const months =
    part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [1, 12];
  return {
    from: part === '' ? at : at - 1,
    to: at + 1,
    first: monthSpan(year, months[0] ?? 1).from,
    last: monthSpan(year, months[1] ?? 12).to,
  };
};

/** "2024-05-12": three tokens with hyphens, or one where a hyphen joins them. */
export const isoDay: Rule = ({ tokens }, at) => {
  const year = yearIn(tokens[at]);
  if (year === 0 || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return undefined;
  const parts = [tokens[at + 2]?.text ?? '', tokens[at + 4]?.text ?? ''];
  if (!parts.every((part) => /^\d\d$/.test(part))) return undefined;
  return single(at, at + 5, dayNumber(year, Number(parts[0]), Number(parts[1])));
};
