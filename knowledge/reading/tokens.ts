import { foldOfCodePoint } from '../text/characters';
import { classesOf, DEMONYM, isKnownPlace, PARTICLE } from './lexicon/word-classes';

export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'mark';

/** A word, a number or a mark of the text. */
export interface Token {
  readonly text: string;
  /** UTF-16 units into the text; end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Folded: small letters, no marks, no apostrophes. */
  readonly key: string;
  readonly shape: Shape;
  /** Bits of `classesOf`; 0 for marks and numbers. */
  readonly classes: number;
  /** First word of a sentence, a quotation or a line. */
  readonly opens: boolean;
  readonly sentence: number;
  readonly line: number;
  /** Follows the token before it with one space or none between. */
  readonly joined: boolean;
}

const ASCII = /^[\x20-\x7e]*$/;
/** Apostrophes, and the invisible places where a page lets a word break. */
const DROPPED = /['’‘ʼ`´\u00ad\u200b\u2060]/g;

/** Folds a word for the lists: `Ng’ang’a` is nganga, `Şahin` is sahin. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replace(DROPPED, '');
  let folded = '';
  for (const character of word.toLowerCase().replace(DROPPED, '')) {
    const fold = foldOfCodePoint(character.codePointAt(0) ?? 0);
    if (fold === 0) folded += /\p{M}/u.test(character) ? '' : character;
    else
      folded +=
        String.fromCharCode(fold & 0xffff) +
        (fold > 0xffff ? String.fromCharCode(fold >>> 16) : '');
  }
  return folded;
}

/** Hyphens and joiners that no reader sees. */
export const SOFT = /[\u00ad\u200b\u2060]/g;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b\u2060]`;
/** Abbreviations whose full stop is part of the word. */
const DOTTED =
  'ST|FT|MT|Eng|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Brig|Rev|Fr|Hon|Engr|Barr|Arc|Insp|Supt|Pvt|Pte|Det|Const|Amb|St|Ft|Mt|Msgr|Atty|Ald|Sra|Messrs|Mme|Pres|Asst|Ing|PCol|PMaj|PCapt|PLt|PBGen|Smt|Alh';
/** American states after a town and a comma. */
const STATES =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|W\\.[ \u00a0]?Va|Wis|Wyo';
const TOKEN = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${DOTTED})\.(?=[ \u00a0-])`,
    String.raw`(?<=, |[(, ][DRI][-\u2010-\u2013])(?:${STATES})\.(?![\p{L}])`,
    String.raw`(?<=[(,] ?)[DRI][-\u2010\u2011\u2013](?=\p{Lu})`,
    String.raw`Ph\.D\.?s?(?!\p{L})`,
    String.raw`\p{Lu}\.(?:\p{Lu}\.?)+(?!\p{Ll})`,
    String.raw`\p{Lu}\.(?=[ \u00a0]?\p{Lu})`,
    String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{M}])`,
    `['’]s(?!${LETTERS})`,
    String.raw`${LETTERS}+(?:(?:['’ʼ‘\u2010\u2011-](?!s(?!${LETTERS}))|&(?=\p{Lu}))${LETTERS}+)*\+?`,
    String.raw`\n`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

const HYPHEN = /[-\u2010\u2011]/u;
const COMPOUND_TAIL =
  /^(?:based|led|backed|born|style|owned|run|held|wide|bound|era|friendly|level|like|type|only|only|old|year|area|linked|made|\p{Ll}{3,}(?:ed|ing))$/u;

function shapeOf(word: string): Shape {
  const text = word.replace(SOFT, '');
  if (/^[DRI][-\u2010\u2011\u2013]$/.test(text)) return 'mark';
  if (/^I['’]\p{Ll}/u.test(text)) return 'lower';
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/^\p{L}/u.test(text)) return 'mark';
  if (/^\p{Lu}/u.test(text)) {
    if (/^[\p{Lu}\p{N}.&+'’-]+$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)) return 'upper';
    return 'title';
  }
  // Scripts without capitals: nothing tells a name from a word.
  if (/^\p{Lo}/u.test(text)) return 'lower';
  return /^\p{Ll}{1,4}[-'’]\p{Lu}/u.test(text) ? 'mixed' : 'lower';
}

/** Where a compound is two words: Lagos|-based, pro-|Moscow, Russia|-Ukraine. @returns 0 where it is one */
function splitAt(word: string): number {
  const at = word.search(HYPHEN);
  if (at <= 0) return 0;
  const first = word.slice(0, at);
  const rest = word.slice(at + 1);
  if (/^\p{Lu}/u.test(first)) {
    if (COMPOUND_TAIL.test(rest)) return at;
    const [left, right] = [foldWord(first), foldWord(rest)];
    const isRegion = (key: string): boolean =>
      isKnownPlace(key) || (classesOf(key) & DEMONYM) !== 0;
    return isRegion(left) && isRegion(right) ? at : 0;
  }
  if (!/^\p{Lu}/u.test(rest)) return 0;
  if (first === 'ex') return at + 1;
  return (classesOf(foldWord(first)) & PARTICLE) !== 0 || first.length <= 2 ? 0 : at + 1;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof gen col lt sgt capt maj cmdr adm gov sen rep hon rev fr jr sr inc ltd co corp vs no nos jan feb mar apr jun jul aug sept sep oct nov dec engr barr arc alh rt cpl pvt insp supt ft mt ave rd eg ie approx est dept univ assn bros'.split(
    ' ',
  ),
);
const COMPANY_ENDING = /^(?:inc|ltd|co|corp|jr|sr)$/;
const CLOSERS = /^["”’»)\]]$/;
const OPENING_MARKS = /^["“‘«„([•*–—-]$/;

type Word = Pick<Token, 'shape' | 'key' | 'classes'>;

const words = new Map<string, Word>();
const MEMORY_LIMIT = 20_000;

/** What a word is wherever it stands; remembered, because articles repeat their words. */
function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const shape = shapeOf(text);
  const isWord = shape !== 'mark' && shape !== 'number';
  const key = isWord ? foldWord(text).replace(/\.$/, '') : text;
  const word = { shape, key, classes: isWord ? classesOf(key) : 0 };
  if (words.size >= MEMORY_LIMIT) words.clear();
  words.set(text, word);
  return word;
}

/** Tokens; a longer run is not a sentence, and rules look at whole sentences. */
const LONGEST_SENTENCE = 300;

/** The time before an entry of a live blog: the sentence begins after it. */
const CLOCK = /^\d{1,2}[:.]\d{2}$/;

/** US: the country, but not in JOIN US TODAY, nor in US$40. */
function isCountry(
  text: string,
  start: number,
  word: string,
  before: Token | undefined,
  line: number,
): boolean {
  if (word !== 'US' || text[start + word.length] === '$') return false;
  return before?.shape !== 'upper' || before.line !== line;
}

/** Splits a text into tokens with sentences and lines. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let sentenceFrom = 0;
  let line = 0;
  let opens = true;
  let ended = false;
  let lastEnd = 0;
  const push = (word: string, start: number): void => {
    const read = isCountry(text, start, word, tokens.at(-1), line) ? 'U.S.' : word;
    const { shape, key, classes } = wordOf(read);
    if (tokens.length - sentenceFrom >= LONGEST_SENTENCE) ended = true;
    if (ended && !(CLOSERS.test(word) && start === lastEnd)) {
      sentence += 1;
      sentenceFrom = tokens.length;
      ended = false;
      opens = true;
    }
    const gap = start - lastEnd;
    tokens.push({
      text: word,
      start,
      end: start + word.length,
      key,
      shape,
      classes,
      opens: opens && shape !== 'mark',
      sentence,
      line,
      joined: gap <= 1 || /^[ \u00a0]*$/.test(text.slice(lastEnd, start)),
    });
    lastEnd = start + word.length;
    if (shape !== 'mark' && !(opens && CLOCK.test(word))) opens = false;
    else if (OPENING_MARKS.test(word) || word === ':') opens = true;
  };
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (word === '\n') {
      line += 1;
      ended = true;
      continue;
    }
    const at = splitAt(word);
    if (at > 0) push(word.slice(0, at), match.index);
    push(word.slice(at), match.index + at);
    const after = match.index + word.length;
    ended = isEnd(tokens, text, word, after) ?? ended;
  }
  return tokens;
}

/** Whether a mark or an abbreviation that was read last ends a sentence; undefined after other words. */
function isEnd(
  tokens: readonly Token[],
  text: string,
  word: string,
  after: number,
): boolean | undefined {
  if (/^[.!?…]$/.test(word)) return endsSentence(tokens, text, after);
  if (ENDS_DOTTED.test(word)) return opensSentence(text, after);
  if (/^\p{Lu}\.$/u.test(word)) return OPENING_AFTER_INITIAL.test(text.slice(after, after + 24));
  return undefined;
}

/** Abbreviations that a sentence may end with: U.S., N.J., Calif.; not titles such as Gen. */
const ENDS_DOTTED = new RegExp(String.raw`^(?:\p{Lu}\.(?:\p{Lu}\.)+|(?:${STATES})\.)$`, 'u');
/** Small words that open sentences and stand in no name after an abbreviation. */
const SENTENCE_OPENING =
  /^["”’»)\]]*\s+["“‘«(]*(?:The|An?|He|She|It|They|We|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|Our|However|Under|When|While|After|Before|Both|For|As|If|By|With|From|Last|Since|Some|Many|Most|More|Other|Another|There|Then|Also|No|Not|Meanwhile|Earlier|Asked|Terms|Investors)\b(?! [A-Z]{2})/;

/** "the Series S. That revision": after one letter and a full stop only these open a sentence. */
const OPENING_AFTER_INITIAL =
  /^\s+(?:The|That|This|These|It|He|She|They|But|And|In|At|However|Meanwhile)\s+\p{Ll}/u;

function opensSentence(text: string, after: number): boolean {
  return SENTENCE_OPENING.test(text.slice(after, after + 24));
}

/** "at 3:15 p.m. Dec. 22": a day or a zone belongs to the hour before it. */
const CLOCK_DAY =
  /^[ap]\.m\.\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|[ECMP][SD]?T|GMT|BST|UTC)\b/;

/** True where the full stop that was read last ends a sentence. */
function endsSentence(tokens: readonly Token[], text: string, after: number): boolean {
  const before = tokens.at(-2);
  const mark = tokens.at(-1);
  if (mark?.text !== '.') return true;
  if (before !== undefined && before.end === mark.start) {
    // "No. 4" goes on, "said no." ends.
    if (/^nos?$/.test(before.key)) return !/^\s*\d/.test(text.slice(after, after + 4));
    if (ABBREVIATIONS.has(before.key))
      return COMPANY_ENDING.test(before.key) && opensSentence(text, after);
    if (/^\p{Lu}$/u.test(before.text)) return false;
    if (before.key === 'm' && CLOCK_DAY.test(text.slice(before.start - 2, after + 12)))
      return false;
  }
  return /^["”’»)\]]*(?:\s+["“‘«„([]*[\p{Lu}\p{Lo}\p{N}]|\s*$|["”’»\s]*\n)/u.test(
    text.slice(after, after + 12),
  );
}

/** True for a word that may be part of a name by its capitals. */
const STATE = new RegExp(`^(?:${STATES})\\.$`, 'u');

/** `La.`: the full stop tells that it is a state after a town. */
export function isState(token: Token | undefined): boolean {
  return token !== undefined && STATE.test(token.text);
}

/** Classes of the word lists, as bits; 0 where there is no token. */
export function bits(token: Token | undefined): number {
  return token?.classes ?? 0;
}

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.shape === 'title' || token.shape === 'upper' || token.shape === 'mixed';
}

/** Folded words of some tokens with single spaces. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark') continue;
    phrase += phrase === '' ? token.key : ` ${token.key}`;
  }
  return phrase.replaceAll('-', ' ');
}
