/** Numbers in digits and in English words. */
import type { Token } from '../../reading/tokens';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};

/** "1,200", "14.5"; not "14:30", "2nd" or "1.2.3". */
function digits(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** "fourteen", "twenty", "twenty-five". */
function smallWord(key: string): number | undefined {
  const [tens = '', ones = ''] = key.split('-');
  const ten = TENS.indexOf(tens);
  if (ones !== '')
    return ten > 1 && SMALL.indexOf(ones) > 0 ? ten * 10 + SMALL.indexOf(ones) : undefined;
  const small = SMALL.indexOf(key);
  if (small >= 0) return small;
  return ten > 1 ? ten * 10 : undefined;
}

const scaleAt = (tokens: readonly Token[], at: number): number | undefined => {
  const key = tokens[at]?.key ?? '';
  return Object.hasOwn(SCALES, key) ? SCALES[key] : undefined;
};

export interface NumberFound {
  readonly value: number;
  /** Index behind its last token. */
  readonly to: number;
}

/** The number that starts at a token: "380", "four hundred", "1.2 million", "a hundred". "One" alone is a pronoun. */
export function numberAt(tokens: readonly Token[], at: number): NumberFound | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const isArticle = first.key === 'a' && scaleAt(tokens, at + 1) !== undefined;
  const start = isArticle ? 1 : (digits(first.text) ?? smallWord(first.key));
  if (start === undefined) return undefined;
  let [value, to, last] = [start, at + 1, 1];
  // "Two hundred thousand"
  for (let scale = scaleAt(tokens, to); scale !== undefined; scale = scaleAt(tokens, to)) {
    value *= scale;
    last = scale;
    to += 1;
  }
  // "Two thousand three hundred" is its parts, largest first.
  const isWords = digits(first.text) === undefined;
  const rest =
    isWords && last > 1 ? numberAt(tokens, tokens[to]?.key === 'and' ? to + 1 : to) : undefined;
  if (rest !== undefined && rest.value < last) return { value: value + rest.value, to: rest.to };
  return first.key === 'one' && last === 1 ? undefined : { value, to };
}
