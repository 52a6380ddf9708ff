import type { SavedPage } from './saved';
import type { Visited } from './visit';

/** One line of `npm run pages -- DIR --json`. */
export interface PageReport {
  readonly page: string;
  readonly news: boolean;
  readonly reason: string;
  readonly title: string;
  readonly date: string | null;
  /** Where the date was found; null without one. */
  readonly dateSource: string | null;
  readonly outlet: string | null;
  readonly lang: string | null;
  /** What was read, blocks separated by blank lines. */
  readonly text: string;
  /** Of each block in `text`. */
  readonly blocks: readonly { readonly role: string; readonly lang: string | null }[];
  readonly mentions: readonly {
    readonly entity: string;
    readonly surface: string;
    /** Number of the block in `text`. */
    readonly block: number;
    readonly start: number;
    readonly end: number;
  }[];
  /** Main-thread time of the extension's code, milliseconds. */
  readonly ms: number;
  readonly domSame: boolean;
  readonly errors: readonly string[];
}

/** Facts that only the table shows. */
export interface PageExtra {
  readonly marks: number;
  readonly longestMs: number;
}

type Messages = Readonly<Record<string, { message: string }>>;

/** The reason as the popup would say it. */
function sentence(messages: Messages, key: string, args: readonly string[]): string {
  const { message } = messages[key] ?? { message: key };
  return message.replace(/\$(\w+)\$/g, () => args[0] ?? '');
}

/** Complaints that a visit without the extension does not have. */
function ownErrors(withIt: Visited, without: Visited): string[] {
  const usual = new Set(without.complaints);
  // What the page itself cannot load is not for us to answer for, and comes and goes with the browser's cache.
  return withIt.complaints.filter((text) => !usual.has(text) && !text.startsWith('Failed to load'));
}

export function reportOf(
  page: SavedPage,
  withIt: Visited,
  without: Visited,
  messages: Messages,
): PageReport & PageExtra {
  const { reading } = withIt;
  const described = reading?.described;
  const blocks = reading?.blocks ?? [];
  const errors = ownErrors(withIt, without);
  if (!reading) errors.push('The extension did not come to an end with this page.');
  if (described?.failure) errors.push(described.failure);
  return {
    page: page.name,
    news: described?.verdict.news ?? false,
    reason: sentence(
      messages,
      described?.verdict.reason.key ?? '',
      described?.verdict.reason.args ?? [],
    ),
    title: described?.page.title ?? '',
    date: described?.page.date?.day ?? null,
    dateSource: described?.page.date?.from ?? null,
    outlet: described?.page.outlet ?? null,
    lang: described?.page.lang ?? null,
    text: blocks.map(({ text }) => text).join('\n\n'),
    blocks: blocks.map(({ role, lang }) => ({ role, lang })),
    mentions: blocks.flatMap(({ mentions, paintable }, block) =>
      paintable ? mentions.map((mention) => ({ ...mention, block })) : [],
    ),
    ms: Math.round(withIt.ownMs * 10) / 10,
    domSame: withIt.dom.hash === without.dom.hash && withIt.dom.nodes === without.dom.nodes,
    errors,
    marks: described?.entities.reduce((sum, { painted }) => sum + painted, 0) ?? 0,
    longestMs: withIt.longestMs,
  };
}

/** Of a page that could not be visited at all: the others go on. */
export function failedReport(page: SavedPage, problem: string): PageReport & PageExtra {
  return {
    page: page.name,
    news: false,
    reason: '',
    title: '',
    date: null,
    dateSource: null,
    outlet: null,
    lang: null,
    text: '',
    blocks: [],
    mentions: [],
    ms: 0,
    domSame: false,
    errors: [`The page could not be visited: ${problem}`],
    marks: 0,
    longestMs: 0,
  };
}

/** The fields of the JSON line, and no others. */
export function jsonLine(report: PageReport): string {
  const { page, news, reason, title, date, dateSource, outlet, lang } = report;
  const { text, blocks, mentions, ms, domSame, errors } = report;
  return JSON.stringify({
    page,
    news,
    reason,
    title,
    date,
    dateSource,
    outlet,
    lang,
    text,
    blocks,
    mentions,
    ms,
    domSame,
    errors,
  });
}

const cell = (text: string | number, width: number) => String(text).slice(0, width).padEnd(width);

export function tableHead(): string {
  return [
    cell('page', 30),
    cell('label', 14),
    cell('news', 5),
    cell('date', 11),
    cell('from', 10),
    cell('blocks', 7),
    cell('found', 6),
    cell('marks', 6),
    cell('ms', 7),
    cell('longest', 8),
    'dom  why',
  ].join(' ');
}

export function tableRow(report: PageReport & PageExtra, label: string | undefined): string {
  return [
    cell(report.page, 30),
    cell(label ?? '', 14),
    cell(report.news ? 'yes' : 'no', 5),
    cell(report.date ?? '-', 11),
    cell(report.dateSource ?? '-', 10),
    cell(report.blocks.length, 7),
    cell(report.mentions.length, 6),
    cell(report.marks, 6),
    cell(report.ms.toFixed(1), 7),
    cell(report.longestMs.toFixed(1), 8),
    report.domSame ? 'same' : 'DIFF',
    report.errors.length > 0 ? `ERRORS ${report.errors.join(' / ')}` : report.reason,
  ].join(' ');
}

type Report = PageReport & PageExtra;

const share = (part: number, whole: number) =>
  whole === 0 ? 'none labelled' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/** What is to be read below the table: totals, and every verdict that the labels contradict. */
export function totals(reports: readonly Report[], labels: ReadonlyMap<string, string>): string {
  const of = (label: string) => reports.filter(({ page }) => labels.get(page) === label);
  const taken = (label: string) => of(label).filter(({ news }) => news);
  const missed = of('news_article').filter(({ news }) => !news);
  const wrong = [...missed, ...taken('non_article')];
  const news = reports.filter((report) => report.news);
  const slowest = [...reports].sort((a, b) => b.longestMs - a.longestMs)[0];
  const mean = (list: readonly Report[]) =>
    list.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, list.length);
  return [
    `pages: ${reports.length}; read as news: ${news.length}`,
    `news articles found: ${share(taken('news_article').length, of('news_article').length)}`,
    `non-articles taken: ${share(taken('non_article').length, of('non_article').length)}`,
    `other articles taken: ${share(taken('other_article').length, of('other_article').length)}; synthetic: ${share(taken('synthetic_test').length, of('synthetic_test').length)}`,
    `news pages with a date: ${share(news.filter(({ date }) => date).length, news.length)}`,
    `DOM the same: ${share(reports.filter(({ domSame }) => domSame).length, reports.length)}; pages with errors of ours: ${reports.filter(({ errors }) => errors.length > 0).length}`,
    `main thread: ${mean(news).toFixed(1)} ms a news page, ${mean(reports.filter((report) => !report.news)).toFixed(1)} ms another; longest task ${slowest?.longestMs.toFixed(1) ?? 0} ms (${slowest?.page ?? '-'})`,
    `wrong verdicts: ${wrong.map(({ page, news: taken }) => `${page} (${taken ? 'taken' : 'missed'})`).join(', ') || 'none'}`,
  ].join('\n');
}
