/** Reads title, author, date and outlet from the first and last lines of a plain text. */

import type { Found, FoundArticle, FoundIn } from '../../knowledge/drafting/found-article';
import { dayInName, dayOfField } from './days';

export type Header = Omit<FoundArticle, 'file' | 'textHash' | 'paragraphs'>;

const LONGEST_TITLE = 140;
const LONGEST_VALUE = 120;
/** Paragraphs at the front and at the end of a text that may carry its date. */
const FRONT = 6;
const END = 2;
/** A line that holds a date and little more. */
const LONGEST_DATE_LINE = 90;
const AGENCIES = [
  'AFP',
  'Reuters',
  'AP',
  'dpa',
  'EFE',
  'ANSA',
  'TASS',
  'Xinhua',
  'PTI',
  'ANI',
  'Interfax',
  'Kyodo',
  'Bernama',
];
/** `PORT ALDER, May 2 (Wire) - The council ...` */
const DATELINE = /^(\p{Lu}[\p{Lu}'’. -]{2,30})(?:,[^–—-]{2,40})?(?: \([^)]{2,24}\))? ?[–—-] /u;
const BYLINE =
  /^(?:By|Von|Par|(?:Words|Text|Story|Written|Reported)(?: by|:))[: ]?\s*(\p{Lu}[\p{L}'’. -]+(?:(?:,| and| und| et) \p{Lu}[\p{L}'’. -]+)*)/u;
/** "Ida Berg, environment correspondent": without "By", the job title shows that this is a byline. */
const NAME_AND_POST =
  /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}),? [^.!?]{0,60}\b(?:[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Ss]taff [Ww]riter|[Ee]ditor)(?: in \p{Lu}[^.!?]{1,40})?$/u;
const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][^\s"<>\\^`{|}]*)?$/;

export const found = (value: string | undefined, where: FoundIn): Found | undefined => {
  const flat = value?.replace(/\s+/g, ' ').trim() ?? '';
  return flat === '' ? undefined : { value: flat.slice(0, 400), where };
};

export const isAddress = (value: string): boolean => ADDRESS.test(value) && value.length <= 2000;

/** Leaves out what was not found: fields are absent, not undefined. */
export function headerWith(
  fields: { readonly [Key in Exclude<keyof Header, 'agencies' | 'isCut'>]?: Found | undefined },
  agencies: readonly string[],
): Header {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(present), agencies };
}

function isTitle(line: string): boolean {
  const isSentence = /[.!?…]["”’»]?$/.test(line) && !/[?!]$/.test(line);
  return line.length <= LONGEST_TITLE && !isSentence && line.split(' ').length > 2;
}

/** Lines that may stand above the title: by-line, outlet, date. */
const MOST_LINES_ABOVE = 3;

/** The first line, or the first one below what tells of the article itself where that is a title too. */
function titleOf(paragraphs: readonly string[]): string | undefined {
  const [first = ''] = paragraphs;
  let at = 0;
  while (at < MOST_LINES_ABOVE && isAboutArticle(paragraphs[at] ?? '')) at += 1;
  const below = paragraphs[at] ?? '';
  if (at > 0 && isTitle(below)) return below;
  return isTitle(first) ? first : undefined;
}

/** Date, byline and address are on short lines at the ends of a text. */
function lineWith(
  paragraphs: readonly string[],
  read: (line: string) => string | undefined,
): Found | undefined {
  for (const [at, line] of paragraphs.entries()) {
    const isEnd = at < FRONT || at >= paragraphs.length - END;
    const value = isEnd ? read(line) : undefined;
    if (value !== undefined) return { value, where: 'text', paragraph: at + 1 };
  }
  return undefined;
}

/** A day on a short line, at the opening of the text with its year, or in a dateline: `PORT ALDER, May 2, 2031 - The ...` */
function dayInLine(line: string, isFirst: boolean): string | undefined {
  const dateline = DATELINE.exec(line)?.[0] ?? '';
  const parts = [isFirst ? line.slice(0, LONGEST_DATE_LINE) : '', dateline].filter((part) =>
    /\d{4}/.test(part),
  );
  if (line.length <= LONGEST_DATE_LINE && /\d/.test(line)) parts.push(line);
  return parts.flatMap((part) => dayOfField(part) ?? [])[0];
}

function dateOf(
  file: string,
  paragraphs: readonly string[],
  url: string | undefined,
): Found | undefined {
  const named = dayInName(file.slice(file.lastIndexOf('/') + 1));
  if (named !== undefined) return { value: named, where: 'file-name' };
  const ofUrl = url === undefined ? undefined : dayInName(url);
  if (ofUrl !== undefined) return { value: ofUrl, where: 'address' };
  return lineWith(paragraphs, (line) => dayInLine(line, line === paragraphs[0]));
}

/** Agencies that a text credits: in its dateline, on a line of their own, or at its end. */
export function agenciesIn(paragraphs: readonly string[]): string[] {
  const whole = paragraphs.join('\n');
  return AGENCIES.filter((agency) =>
    new RegExp(
      String.raw`\(${agency}\)|^${agency}$|[–—-] ?${agency}$|^${agency} contributed`,
      'm',
    ).test(whole),
  );
}

/**
 * Words that make a short line at the front the outlet's name: `The Coast Courier`, `Island Times, 6 November 2030`.
 */
const OUTLET_WORDS = new Set([
  'Courier',
  'Times',
  'Post',
  'Herald',
  'Gazette',
  'News',
  'Tribune',
  'Chronicle',
  'Journal',
  'Observer',
  'Telegraph',
  'Guardian',
  'Standard',
  'Echo',
  'Dispatch',
  'Bulletin',
  'Mercury',
  'Argus',
  'Examiner',
  'Inquirer',
  'Monitor',
  'Sentinel',
  'Zeitung',
  'Anzeiger',
  'Kurier',
]);
const MOST_OUTLET_WORDS = 5;

function isOutlet(name: string): boolean {
  const words = name.split(' ');
  const isName = (word: string) => /^\p{Lu}/u.test(word) || ['of', 'the', 'and'].includes(word);
  return (
    words.length <= MOST_OUTLET_WORDS &&
    words.every(isName) &&
    words.some((word) => OUTLET_WORDS.has(word))
  );
}

/** `The Coast Courier`, `Island Times, 6 November 2030`, `6 November 2030 | Island Times` */
function outletOf(line: string): string | undefined {
  if (line.length > LONGEST_DATE_LINE) return undefined;
  const parts = line.split(/,| [|–—-] /).map((part) => part.trim());
  const at = isOutlet(parts[0] ?? '') ? 0 : parts.length - 1;
  const rest = parts.filter((_, i) => i !== at).join(', ');
  const isDate = rest === '' || dayOfField(rest) !== undefined;
  return isDate && isOutlet(parts[at] ?? '') ? parts[at] : undefined;
}

/** The outlet stands alone, or beside a date. The title is not one. */
const outletIn = (paragraphs: readonly string[]): Found | undefined =>
  lineWith(paragraphs, (line) => (line === titleOf(paragraphs) ? undefined : outletOf(line)));

export const datelineIn = (paragraphs: readonly string[]): string | undefined =>
  paragraphs.slice(0, FRONT).flatMap((one) => DATELINE.exec(one)?.[1]?.trim() ?? [])[0];

const OTHER_CREDIT = /\. (?:Photo|Picture|Image|Video|Graphic)\p{L}*$/u;
const MOST_WORDS_OF_BYLINE = 6;

/** A sentence, not a by-line: "By Friday the quay had been closed." */
const isSentence = (line: string): boolean =>
  /[.!?]["”’]?$/.test(line) && line.split(' ').length > MOST_WORDS_OF_BYLINE;

function bylineOf(line: string): string | undefined {
  if (line.length > LONGEST_VALUE || isSentence(line)) return undefined;
  const names = (BYLINE.exec(line) ?? NAME_AND_POST.exec(line))?.[1];
  return names?.replace(OTHER_CREDIT, '').trim();
}

export const bylineIn = (paragraphs: readonly string[]): Found | undefined =>
  lineWith(paragraphs, bylineOf);

/** "9 November 2025", "Sunday, November 9, 2025": nothing but a date. */
const BARE_DATE = /^(?:\p{L}+,? )?(?:\d{1,2}\.? \p{L}+|\p{L}+ \d{1,2},?) \d{4}$|^\d{4}-\d\d-\d\d$/u;

/** "Port Alder, 2 May 2031": where and when a press release was given out. */
const PLACE_AND_DATE = /^\p{Lu}[\p{L}'’. -]{2,40}, (?=\p{L}*,? ?\d|\p{Lu}\p{L}+ \d)/u;

/** The day of a line at the front that holds a date alone, or behind a place. */
export const dayLineIn = (paragraphs: readonly string[]): Found | undefined =>
  lineWith(paragraphs.slice(0, FRONT), (line) => {
    const date = line.replace(PLACE_AND_DATE, '').trim();
    return BARE_DATE.test(date) ? dayOfField(date) : undefined;
  });

const isAboutArticle = (line: string): boolean =>
  bylineOf(line) !== undefined || outletOf(line) !== undefined || BARE_DATE.test(line);

/** @returns the header of a text as found; what it does not say is absent */
export function headerOf(file: string, paragraphs: readonly string[]): Header {
  const url = lineWith(paragraphs, (line) => (isAddress(line) ? line : undefined));
  return headerWith(
    {
      title: found(titleOf(paragraphs), 'text'),
      publisher: outletIn(paragraphs),
      date: dateOf(file, paragraphs, url?.value),
      byline: bylineIn(paragraphs),
      dateline: found(datelineIn(paragraphs), 'text'),
      url,
    },
    agenciesIn(paragraphs),
  );
}
