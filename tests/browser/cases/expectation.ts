/** What the first line of a case says is right. Only what is stated is checked. */
export interface Expectation {
  /** Days that the page may be dated; null among them: it may have no date. */
  readonly days: readonly (string | null)[] | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly news: boolean | null;
  /** Words that stand in a block that is read. */
  readonly reads: readonly string[];
  /** Words that stand in none. */
  readonly leavesOut: readonly string[];
  /** Texts that are marked. */
  readonly marked: readonly string[];
  /** All the addresses that the page is opened under; it must be one article. */
  readonly addresses: readonly string[];
  /** Path to serve the page under. */
  readonly path: string | null;
  /** It is right if a page in another tab is marked at once, while this one is still being read. */
  readonly leavesOthers: boolean;
  /** How long the page may take to come to the right state, milliseconds. */
  readonly waitMs: number;
}

const FIRST_LINE = /^\s*(?:<!--|#)\s*(.*?)\s*(?:-->)?\s*$/;

function daysIn(right: string): (string | null)[] | null {
  const days: (string | null)[] = [...right.matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day);
  if (/\bno date\b/.test(right)) days.push(null);
  return days.length > 0 ? days : null;
}

/** "A, B are marked", '"the words", which …, is marked' */
function markedIn(right: string): string[] {
  const list = /^(.*?)(?:,? which [^,]*,)?\s+(?:is |are )?marked\b/.exec(right)?.[1];
  if (!list) return [];
  return list
    .split(/,\s*(?![^"]*"$)/)
    .map((name) => name.replace(/^"|"$/g, '').trim())
    .filter(Boolean);
}

/**
 * Reads "RIGHT: … SEEN: … path: … wait: …" from the first line of a case.
 * @returns null where the case is not for this runner (a page that has to be worked on by hand)
 */
export function expectationOf(source: string): Expectation | null {
  const line = FIRST_LINE.exec(source.split('\n', 1)[0] ?? '')?.[1] ?? '';
  const right = /RIGHT:\s*(.*?)(?=\s*(?:SEEN:|path:|wait:|$))/.exec(line)?.[1];
  if (!right) return null;
  const plain = right.replace(/\([^)]*\)/g, '');
  const named = (what: string) => new RegExp(`${what} "([^"]+)"`).exec(plain)?.[1] ?? null;
  const all = (what: string) =>
    [...plain.matchAll(new RegExp(`${what} "([^"]+)"`, 'g'))].flatMap(([, words]) => words ?? []);
  const done = /DO:\s*(.*?)\s*RIGHT:/.exec(line)?.[1] ?? '';
  const addresses = done.match(/\/[\w/.?=&-]+/g) ?? [];
  const expectation = {
    days: daysIn(plain),
    title: named('title'),
    outlet: named('outlet'),
    news: /^(?:news|read)\b/.test(plain) ? true : /^not news\b/.test(plain) ? false : null,
    reads: all('reads'),
    leavesOut: all('leaves out'),
    marked: markedIn(plain),
    addresses,
    leavesOthers: /in another tab/.test(done),
    path: /path:\s*(\S+)/.exec(line)?.[1] ?? null,
    waitMs: Number(/wait:\s*(\d+)/.exec(line)?.[1] ?? 0),
  };
  const { days, title, outlet, news } = expectation;
  const hasWords = ['reads', 'leavesOut', 'marked'] as const;
  const isChecked =
    days ??
    title ??
    outlet ??
    news ??
    (hasWords.some((key) => expectation[key].length > 0) || null);
  return isChecked === null && (done === '' || addresses.length < 2) ? null : expectation;
}

/** One page of a case. */
export interface CasePage {
  readonly name: string;
  readonly html: string;
  readonly expectation: Expectation;
}

const NOTHING: Expectation = {
  days: null,
  title: null,
  outlet: null,
  news: null,
  reads: [],
  leavesOut: [],
  marked: [],
  addresses: [],
  leavesOthers: false,
  path: null,
  waitMs: 0,
};

const PROSE = [
  'The harbour master said on the quay that the boats would stay where they were until the wind had turned for good.',
  'Nobody at the office would say what comes next, and the officials who had waited since the morning went home early.',
  'A spokesman told reporters that the work would go on, and that it was too early to speak of dates or of places for it.',
];

function newsPage(lang: string, byline: string): string {
  const title = 'Quiet talks on the quay';
  const linked = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title };
  const body = PROSE.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><main><article><h1>${title}</h1><div class="byline">${byline}</div>${body}</article></main></body></html>`;
}

/** A small news page that names one of the bundled pack's people. */
export const otherPage = () =>
  newsPage('en', '30 January 2025').replace('The harbour', 'Vladimir Putin and the harbour');

/** A table of "lang TAB byline TAB day": one page for each line. */
export function pagesOfTable(name: string, source: string): CasePage[] {
  const lines = source.split('\n').filter((line) => line.includes('\t') && !line.startsWith('#'));
  return lines.map((line, index) => {
    const [lang = '', byline = '', day = ''] = line.split('\t');
    const expectation = { ...NOTHING, days: [day === 'none' ? null : day.trim()] };
    return {
      name: `${name} ${index + 1}: ${lang} ${byline}`,
      html: newsPage(lang, byline),
      expectation,
    };
  });
}
