import type { PackSource, SourceArticle } from '../../schema/source';
import { wordsOf } from '../shingles';
import { statementsOf } from './statements';
import { type Tally, tally } from './tally';
import type { TextsById } from './texts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The ways in which a text or an address writes a day. */
function waysToWrite(day: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const number = String(Number(date));
  return [
    day,
    `${year}/${month}/${date}`,
    `${name} ${number}, ${year}`,
    `${number} ${name} ${year}`,
  ];
}

function articleDateProblem(article: SourceArticle, texts: TextsById): string | undefined {
  const { id, date, dateBasis, url = '' } = article;
  if (wordsOf(dateBasis.reason).length < 4)
    return `"${id}" does not say how its date is known; say so in the reason of dateBasis`;
  if (dateBasis.kind === 'inferred') return undefined;
  const text = texts.get(id);
  const places = [url, ...(text?.paragraphs ?? [])];
  const isThere =
    text?.date?.value === date ||
    waysToWrite(date).some((way) => places.some((place) => place.includes(way)));
  return isThere
    ? undefined
    : `"${id}" says that its date is stated; neither text, address nor the file's own data has it`;
}

export function articleDates({ articles }: PackSource, texts: TextsById): Tally {
  const what = 'dates stated in text, address or the file, or inferred with a reason';
  return tally(what, articles, (article) => articleDateProblem(article, texts));
}

/** A date in words: a year, a month or a weekday. "May" alone is more often a verb. */
const DATE_IN_TEXT = new RegExp(
  `\\b(?:(?:19|20)\\d\\d|${MONTHS.filter((month) => month !== 'May').join('|')}|May \\d{1,4}|\\d{1,2} May|${WEEKDAYS.join('|')})\\b`,
  'u',
);

/** A role or relation whose paragraphs give a date has one: without it, it would be told of every date. */
export function datedStatements(source: PackSource, texts: TextsById): Tally {
  const statements = statementsOf(source).filter(
    ({ kind }) => kind === 'role' || kind === 'relation',
  );
  const what = 'roles and relations dated where their paragraphs give a date';
  return tally(what, statements, ({ owner, kind, text, isDated, evidence }) => {
    if (isDated) return undefined;
    const dates = evidence.flatMap(({ article, paragraph }) => {
      const found = DATE_IN_TEXT.exec(texts.get(article)?.paragraphs[paragraph - 1] ?? '');
      return found === null ? [] : [{ said: found[0], paragraph, article }];
    });
    if (dates[0] === undefined) return undefined;
    const { said, paragraph, article } = dates[0];
    const fields = kind === 'role' ? '"from" or "to"' : '"from" or "until"';
    return {
      sentence: `${owner} has no date, and its source has "${said}" in paragraph ${paragraph} of "${article}"; add ${fields}, or cite a paragraph without a date`,
      coded: { code: 'undated', args: [text, said] },
    };
  });
}
