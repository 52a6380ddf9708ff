import type { LearntArticle } from '../../../knowledge/reading/own/learnt';
import { jsonParts } from '../../../storage/exchange/json-file';

const ARTICLES = 40;
const NAMES_EACH = 20;
/** Nearly as long as an address may be that is kept. The list of learnt names has it once for each name. */
const ADDRESS = `https://harbour.example/${'long-'.repeat(380)}`;

const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu'];
const word = (digits: readonly number[]) => {
  const letters = digits.map((digit) => SYLLABLES[digit]).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};

/** A made-up name; those of different numbers have no word in common. */
function nameOf(number: number): string {
  const digits = [...String(number).padStart(3, '0')].map(Number);
  return `${word(digits.toReversed())}n ${word(digits)}sk`;
}

export const MANY_NAMES: readonly string[] = Array.from(
  { length: ARTICLES * NAMES_EACH },
  (_, at) => nameOf(at),
);

function learntAt(at: number): LearntArticle {
  const names = MANY_NAMES.slice(at * NAMES_EACH, (at + 1) * NAMES_EACH);
  return {
    url: ADDRESS + at,
    site: 'harbour.example',
    outlet: 'The Quay',
    title: `Meeting ${at} of the harbour council`,
    day: '2026-03-02',
    dayFrom: 'page',
    lang: 'en',
    learntMs: at + 1,
    sketch: Array.from({ length: 16 }, (_, part) => at * 1000 + part),
    names: names.map((text) => ({ kind: 'PER', text, cluster: text, score: 1, count: 2 })),
    roles: names.map((cluster) => ({ cluster, text: 'harbour master', rule: 'before' })),
    quotations: [],
  };
}

/** A file to import in which each name is learnt from one article. The list of all names is larger than 1 MiB. */
export function fileOfManyNames(): string {
  const learnt = Array.from({ length: ARTICLES }, (_, at) => learntAt(at));
  const annotations = { notes: [], known: [], corrections: [], highlights: [] };
  return [...jsonParts({ visits: [], annotations, learnt }, 0)].join('');
}
