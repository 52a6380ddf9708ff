/** What a plain text says of the article itself: its title, its day, the agencies that it credits. */
import { readArticle } from '../../reading';
import type { ArticleText } from '../article-texts';

export interface ArticleHeader {
  /** Empty where the text has none. */
  readonly title: string;
  /** ISO day; empty where neither the text nor the file name writes it. */
  readonly date: string;
  /** Where the day was found, as a reason for `dateBasis`; empty without a day. */
  readonly dateReason: string;
  readonly dateline?: string;
  readonly agencies: readonly string[];
}

const LONGEST_TITLE = 140;
/** Paragraphs at the front and at the end of a text that may carry its date. */
const FRONT = 6;
const END = 2;
const AGENCIES = ['AFP', 'Reuters', 'AP', 'dpa', 'EFE', 'ANSA', 'TASS', 'Xinhua', 'PTI', 'ANI'];

function titleOf([first = '']: readonly string[]): string {
  const isSentence = /[.!?…]["”’»]?$/.test(first) && !/[?!]$/.test(first);
  return first.length <= LONGEST_TITLE && !isSentence && first.split(' ').length > 2 ? first : '';
}

const DAY_IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_./]?(0[1-9]|1[0-2])[-_./]?([0-2]\d|3[01])(?!\d)/;
const ISO_DAY = /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])\b/;

/** A day that the paragraph writes with its year. */
function dayIn(paragraph: string): string {
  const iso = ISO_DAY.exec(paragraph)?.[0];
  if (iso !== undefined) return iso;
  const exact = readArticle({ id: 0, text: paragraph, lang: 'en' }).dates.find(
    ({ from, to }) => from === to,
  );
  return exact?.from ?? '';
}

function dateOf({ file, paragraphs }: ArticleText): { date: string; dateReason: string } {
  const named = DAY_IN_NAME.exec(file);
  if (named) {
    const [, year, month, day] = named;
    return { date: `${year}-${month}-${day}`, dateReason: 'It is in the name of the file.' };
  }
  const ends = [...paragraphs.keys()].filter((at) => at < FRONT || at >= paragraphs.length - END);
  for (const at of ends) {
    const date = dayIn(paragraphs[at] ?? '');
    if (date !== '') return { date, dateReason: `It stands in paragraph ${at + 1}.` };
  }
  return { date: '', dateReason: '' };
}

/** `PORT ALDER, May 2 (Wire) - The council ...` */
const DATELINE = /^(\p{Lu}[\p{Lu}'’. -]{2,30})(?:,[^–—-]{2,40})?(?: \([^)]{2,24}\))? ?[–—-] /u;

/** @returns the header of a text as found; what it does not say is left empty, to be filled in by a person */
export function headerOf(text: ArticleText): ArticleHeader {
  const { paragraphs } = text;
  const dateline = paragraphs.slice(0, FRONT).flatMap((one) => DATELINE.exec(one)?.[1] ?? [])[0];
  const whole = paragraphs.join('\n');
  const agencies = AGENCIES.filter((agency) =>
    new RegExp(
      String.raw`\(${agency}\)|^${agency}$|[–—-] ?${agency}$|^${agency} contributed`,
      'm',
    ).test(whole),
  );
  return {
    title: titleOf(paragraphs),
    ...dateOf(text),
    ...(dateline !== undefined && { dateline: dateline.trim() }),
    agencies,
  };
}
