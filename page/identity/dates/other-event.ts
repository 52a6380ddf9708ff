import { foldText } from '../written-dates/fold';
import { type DateStyle, parseDate } from '../written-dates/parse';
import { weekdayIn } from '../written-dates/weekdays';
import { PUBLISHED, UPDATED } from './labels';
import { BYLINE_WORDS } from './line-shape';

/** Verbs of publishing, folded: a date beside one is the article's. */
const OF_A_TEXT =
  /^(?:fil|submitt|upload|print|add|creat|report|review|edit|correct|amend)ed$|^(?:ge(?:poste|plaats)t|(?:cre|cri|post|envi|caric)a[dt][oa]|escrit[oa]|inserit[oa]|создан|добавлен|размещен)/u;
/** Past participles, folded: by their endings in the languages of most pages, and the most common irregular ones. */
const PARTICIPLE =
  /(?:[^e]ed|\p{L}iert|\p{L}{2}[aiu][dt][oa]s?|ован[оа]?|ран[оа]?|рыт[оа]?)$|^(?:ge(?:\p{L}{3,}t|kozen|opend)|born|built|held|sold|(?:er|ver)\p{L}+[ei]g?t|ernannt|(?:fonde|elu|elett?[oa]|inaugure|nomme|ne)e?|opgericht|основан[оа]?|родил\p{L}+)$/u;
/** Between a word and its date: "on", "am", "le". */
const ON = /^(?:on|in|am|im|le|el|il|em|op)$/;
/** Prepositions between a thing and its date, in English: "Index of", "For release on", "Tickets from". */
const ENGLISH_LINK = /^(?:of|on|for|from|until|since|before|after|by)$/;
/** "of" in other languages, which also joins a word for an article to its date. */
const OTHER_LINK = /^(?:vom|du|del|от)$/;
const ARTICLE_WORD =
  /^(?:articl?[eo]?l?[eo]?|artikel|beitrag|meldung|nachricht|bericht|ausgabe|edi(?:tion|cion|zione)|numero|articulo|noticia|nota|notizia|статья|новость|выпуск|date|story|issue|post)$/;

/** "Re “Ferry stops” (News, January 12, 2025)": the day of what is quoted. */
const QUOTED_WORK = /[“"„«»‘][^“”"„«»’]{1,80}\s[^“”"„«»’]{1,80}[”"“«»’],?\s?\([^)]*$/u;
/** "Date of judgment". */
const DATE_OF_OTHER = /^date of (?!publi|issu|releas|post)/;
/** A line's name for its date: "Polling day: 23 February". Not a person ("Ana Mar:") or a place in capitals. */
const FIELD =
  /^(?!\p{Lu}[\p{L}.]*\s\p{Lu}[^:]*(?<!\b(?:Day|Date)):|[^\p{Ll}:]{3,}:)([\p{Script=Latin}\s'’/-]{3,40}):/u;
/** Words of fields that give an article's date, folded: "Date", "Datum", "Fecha". */
const DATE_FIELD =
  /(?:^|[\s/])(?:dat\p{L}{0,4}|fecha|tarih|дата|day|tag|dag|jour|release\p{L}?|online|by|h?ora|zeit|tanggal|ngay|issued)(?:[\s/]|$)/u;
const OTHER_DAY = /(?<!publication|issue|press|release) (?:day|date)$/;

/** Whether a field's name says that its date is not the article's: "When", "Polling day". */
export function isOtherField(name: string): boolean {
  const folded = foldText(name).trim();
  const words = folded.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0 || PUBLISHED.test(name) || UPDATED.test(name)) return false;
  if (DATE_OF_OTHER.test(folded) || OTHER_DAY.test(folded)) return true;
  const isOfText = (word: string) =>
    OF_A_TEXT.test(word) || ARTICLE_WORD.test(word) || BYLINE_WORDS.test(word);
  return !DATE_FIELD.test(folded) && !words.some(isOfText);
}

/** Whether a line is a field with another name and nothing but a day. */
function isFieldOfOther(line: string, style: DateStyle): boolean {
  const name = FIELD.exec(line)?.[1];
  if (!name || !isOtherField(name)) return false;
  return !/\p{L}{3}/u.test(parseDate(line.slice(name.length + 1), style)?.rest ?? 'none');
}

const TOKEN = /[\p{L}\p{M}'’.-]+|[|·•;,–—/(:]/gu;
const IS_WORD = /\p{L}/u;

/** The words of a line before its date, back to a separator, as they are written. */
function wordsBefore(line: string, style: DateStyle): string[] {
  const before = parseDate(line, style)?.before.match(TOKEN) ?? [];
  let left = before.filter((token) => IS_WORD.test(token)).length;
  let words: string[] = [];
  for (const [token] of line.matchAll(TOKEN)) {
    if (left === 0) break;
    if (IS_WORD.test(token)) left -= words.push(token) && 1;
    else if (token !== ':') words = [];
  }
  const isWeekday = (word = '') => word !== '' && weekdayIn(foldText(word), style.lang) !== null;
  while (isWeekday(words.at(-1))) words.pop();
  return words;
}

const isParticiple = (word: string) => PARTICIPLE.test(word) && !BYLINE_WORDS.test(word);

/**
 * Whether the words before a line's date show that it is not the date of the article: "Founded 14 June 2012", "Index of
 * 3 March 2024". A name, a place and words of publication do not.
 */
export function datesOther(line: string, style: DateStyle): boolean {
  if (isFieldOfOther(line, style) || QUOTED_WORK.test(line.split(/\d/, 1)[0] ?? '')) return true;
  const written = wordsBefore(line, style);
  const words = written.map(foldText);
  const [first = '', last = '', before = ''] = [words[0], words.at(-1), words.at(-2)];
  const said = written.join(' ');
  if (PUBLISHED.test(said) || UPDATED.test(said) || first === 'by') return false;
  if (words.some((word) => OF_A_TEXT.test(word) || ARTICLE_WORD.test(word))) return false;
  if (words.length > 1 && (ENGLISH_LINK.test(last) || OTHER_LINK.test(last))) {
    if (last !== 'on' || ENGLISH_LINK.test(first)) return true;
    // "Sam Reed on 3 March" has a name, "Event on 3 March" has none.
    return words.length === 2 ? !BYLINE_WORDS.test(before) : isParticiple(before);
  }
  const at = ON.test(last) ? -2 : -1;
  const isName = words.length + at > 0 && /^\p{Lu}/u.test(written.at(at) ?? '');
  return !isName && isParticiple(words.at(at) ?? '');
}
