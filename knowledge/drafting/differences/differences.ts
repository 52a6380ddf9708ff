/** Two articles that give another number for the same thing. A person decides whether they do. */
import { dayOfIso } from '../../reading/dates/calendar';
import type { NameKind } from '../../reading/types';
import type { DraftName, ReadText } from '../readings';
import { dayOf } from '../readings';
import { wordsOf } from '../shingles';
import type { Skipped } from '../skipped';
import { type Quantity, readParagraph } from './quantities';
import { HUMANS } from './quantity-words';

/** Where an article gives a number. */
export interface NumberGiven {
  /** Number of the article. */
  readonly article: number;
  readonly paragraph: number;
  /** UTF-16 units from the start of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** "four hundred jobs" */
  readonly words: string;
  /** Of its sentence. */
  readonly sentence: { readonly start: number; readonly end: number };
}

export interface Difference {
  /** In the order of the articles' days. */
  readonly sides: readonly [NumberGiven, NumberGiven];
  /** Number of a name that both articles are about: both facts are about it. */
  readonly name: number;
}

/** A count of dead rises: later articles do not contradict earlier ones. */
const MOST_DAYS_APART = 3;
/** Numbers further apart than that are about two things. */
const MOST_RATIO = 3;

interface Given extends Quantity, NumberGiven {
  /** Names of its sentence other than speakers, by kind. */
  readonly names: Readonly<Record<NameKind, ReadonlySet<number>>>;
}

/** What one article tells, for comparison with others. */
interface Told {
  readonly article: number;
  readonly day: number;
  readonly given: readonly Given[];
  /** Every number in it. */
  readonly numbers: ReadonlySet<number>;
  /** Names of its first paragraphs and of its title. */
  readonly subjects: ReadonlySet<number>;
  /** Words of its first paragraphs. */
  readonly context: ReadonlySet<string>;
  /** The weekday of its first paragraph that names one. */
  readonly weekday: string | null;
}

const FIRST_PARAGRAPHS = 3;
/** Headlines, outlets, days and bylines end otherwise. */
const SENTENCE_END = /[.!?…]["”’»)]*$/;

/** The first paragraphs of running text with the lines above them, by their places. */
function firstOf(paragraphs: readonly string[]): number[] {
  const running = paragraphs.flatMap((text, at) => (SENTENCE_END.test(text) ? [at] : []));
  const last = running[FIRST_PARAGRAPHS - 1] ?? running.at(-1) ?? FIRST_PARAGRAPHS - 1;
  return [...paragraphs.keys()].slice(0, last + 1);
}

/** Words with a space on either side, so that a name is found as whole words. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

function subjectsOf(names: readonly DraftName[], { text }: ReadText): Set<number> {
  const first = [
    text.title?.value ?? '',
    ...firstOf(text.paragraphs).map((at) => text.paragraphs[at] ?? ''),
  ].map(spaced);
  const isFirst = ({ cluster }: DraftName) =>
    cluster.spellings.some((one) => first.some((words) => words.includes(spaced(one))));
  return new Set(names.flatMap((name, at) => (isFirst(name) ? [at] : [])));
}

/** Names of a kind that a sentence has, but for those who speak in its paragraph. */
function namesIn(
  kind: NameKind,
  names: readonly DraftName[],
  article: number,
  paragraph: number,
  { sentence }: Quantity,
  speakers: ReadonlySet<string>,
): Set<number> {
  const isThere = ({ mentions }: DraftName) =>
    mentions.some(
      (one) =>
        one.article === article &&
        one.paragraph === paragraph &&
        one.start >= sentence.start &&
        one.start < sentence.end,
    );
  return new Set(
    names.flatMap((name, at) =>
      name.cluster.kind === kind && !speakers.has(name.cluster.label) && isThere(name) ? [at] : [],
    ),
  );
}

function toldBy(
  article: number,
  read: ReadText,
  names: readonly DraftName[],
  skipped: Skipped | undefined,
): Told | undefined {
  const day = dayOfIso(dayOf(read.text));
  if (day === undefined) return undefined;
  const speakersAt = (paragraph: number) =>
    new Set(
      read.reading.quotations
        .filter(({ start }) => read.paragraphAt(start) === paragraph)
        .map(({ name }) => name),
    );
  const paragraphs = read.text.paragraphs.map(readParagraph);
  const given = paragraphs.flatMap(({ quantities }, i): Given[] => {
    const paragraph = i + 1;
    if (skipped?.has(paragraph) || quantities.length === 0) return [];
    const speakers = speakersAt(paragraph);
    return quantities.map((one) => {
      const of = (kind: NameKind) => namesIn(kind, names, article, paragraph, one, speakers);
      const words = (read.text.paragraphs[i] ?? '').slice(one.start, one.end);
      return {
        ...one,
        article,
        paragraph,
        words,
        names: { PER: of('PER'), ORG: of('ORG'), LOC: of('LOC') },
      };
    });
  });
  const first = firstOf(read.text.paragraphs).flatMap((at) => paragraphs[at] ?? []);
  return {
    article,
    day,
    given,
    numbers: new Set(paragraphs.flatMap(({ numbers }) => numbers)),
    subjects: subjectsOf(names, read),
    context: new Set(first.flatMap(({ context }) => [...context])),
    weekday: first.find(({ weekday }) => weekday !== null)?.weekday ?? null,
  };
}

const isHuman = ({ unit }: Quantity) => HUMANS.has(unit);

/** "400 people" and "380 residents" were evacuated: the same people, counted by different words. */
const isSameThing = (a: Quantity, b: Quantity): boolean =>
  a.event === b.event && (a.unit === b.unit || (a.event !== null && isHuman(a) && isHuman(b)));

const isApart = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((one) => !b.has(one));

const KINDS = ['PER', 'ORG', 'LOC'] as const;

/** Both cannot be true, and both may tell of one thing. */
function isContrary(a: Given, b: Given): boolean {
  if (a.isAhead !== b.isAhead || a.isEarlier !== b.isEarlier) return false;
  const [less, more] = a.value < b.value ? [a, b] : [b, a];
  if (less.most >= more.least || more.value > less.value * MOST_RATIO) return false;
  return KINDS.every((kind) => !isApart(a.names[kind], b.names[kind]));
}

/** An article that gives several numbers of a kind tells of several things, or of the difference itself. */
function onlyOnes({ given }: Told): Given[] {
  return given.filter((one) =>
    given.every((other) => other === one || other.value === one.value || !isSameThing(one, other)),
  );
}

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] => [...a].filter((one) => b.has(one));

/** Words in common that a number without an event needs: the crack that is eleven metres long. */
const LEAST_SUPPORT = 1;
/** Words that the beginnings of two articles on one event must have in common. */
const LEAST_IN_COMMON = 1;

/** A sentence that names another day than the other article tells of something else. */
const isOtherDay = (one: Given, a: Told, other: Given, b: Told): boolean => {
  const isTold =
    one.event !== null
      ? one.weekday !== null || other.weekday !== null
      : one.weekday !== null && other.weekday !== null;
  if (!isTold) return false;
  const [day, otherDay] = [one.weekday ?? a.weekday, other.weekday ?? b.weekday];
  return day !== null && otherDay !== null && day !== otherDay;
};

function isSupported(one: Given, a: Told, other: Given, b: Told): boolean {
  const common = shared(one.context, other.context).length;
  if (one.event === null) return common >= LEAST_SUPPORT;
  return common > 0 || shared(a.context, b.context).length >= LEAST_IN_COMMON;
}

function between(a: Told, b: Told, names: readonly DraftName[]): Difference[] {
  const mentions = (at: number) =>
    names[at]?.mentions.filter(({ article }) => article === a.article || article === b.article)
      .length ?? 0;
  const [name] = shared(a.subjects, b.subjects).sort(
    (one, other) => mentions(other) - mentions(one),
  );
  if (name === undefined || Math.abs(a.day - b.day) > MOST_DAYS_APART) return [];
  const others = onlyOnes(b);
  return onlyOnes(a).flatMap((one): Difference[] => {
    const same = others.filter((other) => isSameThing(one, other));
    const [other] = same;
    if (other === undefined || !same.every((each) => isContrary(one, each))) return [];
    // An article that has the other number too tells of the difference itself.
    if (a.numbers.has(other.value) || b.numbers.has(one.value)) return [];
    if (isOtherDay(one, a, other, b) || !isSupported(one, a, other, b)) return [];
    return [{ sides: a.day <= b.day ? [one, other] : [other, one], name }];
  });
}

/** @param groups see `Draft`: copies of one text do not differ from each other */
export function differencesIn(
  read: readonly ReadText[],
  names: readonly DraftName[],
  groups: readonly number[],
  skipped: readonly Skipped[],
): Difference[] {
  const told = read.flatMap((one, article) => toldBy(article, one, names, skipped[article]) ?? []);
  const isCopy = (a: Told, b: Told) => groups[a.article] === groups[b.article];
  const found = told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b) => (isCopy(a, b) ? [] : between(a, b, names))),
  );
  // Copies of one text give one difference.
  const keyOf = ({ sides }: Difference) =>
    sides.map(({ article, words }) => `${groups[article]} ${words}`).join(' | ');
  return [...new Map(found.toReversed().map((one) => [keyOf(one), one])).values()].reverse();
}
