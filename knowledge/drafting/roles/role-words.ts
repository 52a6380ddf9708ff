/** The words of a role as a draft proposes them: whose it is, and no more words in a row than may be an article's. */
import type { NameMention, Role } from '../../reading/types';
import { isBareTitle } from '../review/naming/bare-title';

/** `verify` refuses eight words in a row of an article. */
const LONGEST_ROLE = 7;
/** Titles that go with a town or a country: "Mayor Ana Roth of Hexworth". Of others a town says only where they live. */
const OF_PLACE =
  /\b(?:mayor|mayoress|bishop|archbishop|governor|sheriff|provost|king|queen|emir|sultan|prince|princess|premier|president)$/i;
/** Between the name and whose the title is: "Professor Omar Diallo, from the Institute". */
const LINK = /^,? (of|at|from|with) (?:the )?/;

/** @param names in the order of the text. @returns whose title it is, as it stands behind the name */
function ownerBehind(text: string, role: Role, names: readonly NameMention[]): string | undefined {
  const person = names.find(
    ({ start, cluster }) => start >= role.end && start - role.end < 3 && cluster === role.cluster,
  );
  if (person === undefined) return undefined;
  const link = LINK.exec(text.slice(person.end));
  if (link === null) return undefined;
  const at = person.end + link[0].length;
  const owner = names.find(({ start }) => start === at);
  const mayOwn = owner?.type === 'ORG' || (owner?.type === 'LOC' && OF_PLACE.test(role.text));
  if (owner === undefined || !mayOwn) return undefined;
  const the = link[0].endsWith('the ') ? 'the ' : '';
  return `${link[1] === 'of' ? 'of' : 'at'} ${the}${owner.text}`;
}

const THEIR = /\bits $/i;
/** Before what opens a sentence. */
const OPENS = /(?:^|\n|[.!?]["”]? )(?:The )?$/;
const JOINED = /^,? (?:and|or) /;
const CAPITAL_NOUN = /\b(?:the )?(\p{Lu}\p{Ll}+) $/u;

/** "of the Seafarers' Guild": with its article, where the text gives it one. */
function ofBody(text: string, { start, text: name }: NameMention): string {
  return `of ${/\bthe $/i.test(text.slice(0, start)) ? 'the ' : ''}${name}`;
}

/**
 * Whose title it is, as it stands before the title: "Its director, Ana Roth" after one organisation or the last that
 * opened a sentence, "Guild organiser Ana Roth" of an article about one guild.
 * @param names in the order of the text
 */
function ownerBefore(text: string, role: Role, names: readonly NameMention[]): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', role.start - 1) + 1, role.start);
  const bodies = names.filter(({ type }) => type === 'ORG');
  const noun = CAPITAL_NOUN.exec(before)?.[1];
  const paragraph = role.start - before.length;
  const owners = THEIR.test(before)
    ? bodies.filter(({ start }) => start >= paragraph && start < role.start)
    : bodies.filter((body) => noun !== undefined && body.text.endsWith(` ${noun}`));
  const opener = owners.findLast(
    ({ start, end }) => OPENS.test(text.slice(0, start)) && !JOINED.test(text.slice(end)),
  );
  const isOnly = new Set(owners.map(({ cluster }) => cluster)).size === 1;
  const owner = isOnly ? owners[0] : opener;
  return owner && ofBody(text, owner);
}

const HEAD_AND_PLACE = /^(.+?) (?:of|for|in) .+ (at (?:the )?\p{Lu}.+)$/u;
const LAST_PART = /^(.+) (?:of|for|in|at|from|with|on) .+$/;

const countWords = (text: string) => text.split(/\s+/).length;
/** "director of the Coast Rescue Board (CRB)": what the office is, what it is of, and the short name. */
const ABBREVIATED = /^(.+?) (of|for|at) (?:the )?(\p{Lu}.+) \((\p{Lu}[\p{L}\d&-]{1,9})\)$/u;
const ARTICLE_OF_NAME = /\b(of|for|at|in|from|with) the (?=\p{Lu})/gu;

/** "acting director of Kessin Harbour Rescue Service": without "the" before names, where that is short enough. */
function withoutArticles(words: string): string | undefined {
  const short = words.replace(ARTICLE_OF_NAME, '$1 ');
  return countWords(short) <= LONGEST_ROLE ? short : undefined;
}

/** With the body's name where it fits, or else with its short name. */
function withShortName(words: string): string | undefined {
  const [, head, link, body, short] = ABBREVIATED.exec(words) ?? [];
  if (head === undefined || countWords(head) > LONGEST_ROLE - 2) return undefined;
  const named = `${head} ${link} the ${body}`;
  if (countWords(named) <= LONGEST_ROLE) return named;
  return withoutArticles(named) ?? `${head} ${link} ${short}`;
}

/** "professor of marine geology at the University of Kessin" in seven words: "professor at the University of Kessin". */
function shortened(words: string): string | undefined {
  if (countWords(words) <= LONGEST_ROLE) return words;
  const named = withShortName(words);
  if (named !== undefined) return named;
  const [, head, place] = HEAD_AND_PLACE.exec(words) ?? [];
  if (head !== undefined && place !== undefined && countWords(`${head} ${place}`) <= LONGEST_ROLE)
    return `${head} ${place}`;
  const front = LAST_PART.exec(words)?.[1];
  return front === undefined || isBareTitle(front) ? withoutArticles(words) : shortened(front);
}

/** "If Mayor Ana Roth resigns", "Has Governor Ida Brandt left?": words of the sentence, and "new" and "outgoing", which are true for a while only. */
const NOT_OF_IT =
  /^(?:(?:new|newly|outgoing|current|serving|sitting|if|has|have|had|when|while|as|but|and|or|is|was|did|does|will|can|could|would|should|why|how|then|though|although|because|since|unless|until|after|before|where|what|that) )+/i;

/** @returns the words of a role, with the institution that follows the name; undefined where they are too many */
export function roleWords(
  text: string,
  role: Role,
  names: readonly NameMention[],
): string | undefined {
  const words = role.text.replace(NOT_OF_IT, '').replace(/\s+/g, ' ').trim();
  const owner = isBareTitle(words)
    ? ((role.rule === 'title' ? ownerBehind(text, role, names) : undefined) ??
      ownerBefore(text, role, names))
    : undefined;
  const whole = owner === undefined ? words : `${words} ${owner}`;
  return shortened(whole) ?? (whole === words ? undefined : words);
}
