import type { EntityId, Fact, FactId, Pack, Role } from '../schema/types';
import { inSenses, predicatesOf } from './predicates';
import { recordOf } from './records';
import type { NamingPassage } from './story/passages';
import {
  meaningWords,
  nameWords,
  packWords,
  type Sentence,
  sentencesWithin,
  TOLD,
} from './wording';

/** A lower share than this is not worth carrying. */
const LEAST_SHARE = TOLD / 2;
/** Facts of one entity that are compared with a page: a pack of thousands must not hold up the marks. */
const MOST_FACTS = 200;
/** A name that both have tells less than a verb that both have. */
const NAME_WEIGHT = 0.6;
/** What the words of a passage count for that has none of a fact's verbs. */
const UNDONE = 0.64;
/** Fewer words than this cannot be told from chance. */
const LEAST_WORDS = 3;
/** How a sentence of a pack leads over to what an outlet says. */
const ATTRIBUTION = new Set([
  'name',
  'call',
  'called',
  'put',
  'descri',
  'report',
  'date',
  'credit',
]);

/** English days and months: a fact's text may repeat when it was, which tells nothing of what. */
const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';
export const CALENDAR_WORDS = meaningWords(CALENDAR);

/** How much of a pack's facts a page tells, 0 to 1, by `saidKey`. */
export type SaidShares = Readonly<Record<string, number>>;

/** Two packs may have facts of the same id. */
export const saidKey = ({ manifest }: Pack, fact: FactId) => `${manifest.id}/${fact}`;

/** The words of a fact. */
export interface FactWords {
  /** Names that it uses, a set of words for each entity. */
  readonly names: readonly ReadonlySet<string>[];
  /** All others, without dates and without the outlet that it quotes. */
  readonly others: ReadonlySet<string>;
  /** The others and the words of events' names ("overthrow of Assad"), verbs by their sense: what the fact is about. */
  readonly matter: ReadonlySet<string>;
  /** Those of the matter that say what was done. */
  readonly predicates: ReadonlySet<string>;
}

const wordsOfFacts = new WeakMap<Fact, FactWords>();

function isOfDate(word: string, { when }: Fact): boolean {
  if (CALENDAR_WORDS.has(word)) return true;
  return /^\d+$/.test(word) && JSON.stringify(when).includes(word);
}

const titleWords = ({ text }: Role) => [...packWords(text)];

function readWords(pack: Pack, fact: Fact): FactWords {
  const { text, about, evidence } = fact;
  const publishers = evidence.flatMap(({ article }) => pack.article(article)?.publisher ?? []);
  const quotes = publishers.some((publisher) => text.includes(publisher));
  const besides = new Set(quotes ? publishers.flatMap((one) => [...packWords(one)]) : []);
  if (quotes) for (const word of ATTRIBUTION) besides.add(word);
  const words = [...packWords(text)].filter((word) => !besides.has(word) && !isOfDate(word, fact));
  const records = about.flatMap((id) => recordOf(pack, id) ?? []);
  const named = records.map((record) => {
    const own = nameWords(record);
    return words.filter((word) => own.has(word));
  });
  const allNamed = new Set(named.flat());
  const others = words.filter((word) => !allNamed.has(word));
  const names = named.filter((_, at) => records[at]?.kind !== 'event');
  const titles = records.flatMap(({ roles }) => roles.flatMap(titleWords));
  const besideMatter = new Set([...names.flat(), ...titles]);
  const matter = inSenses(new Set(words.filter((word) => !besideMatter.has(word))));
  return {
    names: names.map((own) => new Set(own)).filter((own) => own.size > 0),
    others: new Set(others),
    matter,
    predicates: new Set([...predicatesOf(text)].filter((word) => matter.has(word))),
  };
}

export function factWords(pack: Pack, fact: Fact): FactWords {
  const known = wordsOfFacts.get(fact) ?? readWords(pack, fact);
  wordsOfFacts.set(fact, known);
  return known;
}

/**
 * 0 to 1: how much of a fact a passage tells. One that has none of the verbs of a fact is about the same people and
 * things, and does not tell it.
 */
function shareTold({ names, matter, predicates }: FactWords, passage: ReadonlySet<string>): number {
  if (names.length + matter.size < LEAST_WORDS) return 0;
  const told = [...matter].filter((word) => passage.has(word)).length;
  const named = names.filter((own) => [...own].some((word) => passage.has(word))).length;
  const share = (told + NAME_WEIGHT * named) / (matter.size + NAME_WEIGHT * names.length);
  const isDone = predicates.size === 0 || [...predicates].some((word) => passage.has(word));
  return isDone ? share : UNDONE * share;
}

/** Passages of two sentences: what a fact tells in one sentence, a page may tell in two. */
function passagesOf(sentences: readonly Sentence[]): ReadonlySet<string>[] {
  const words = sentences.map(({ text }) => {
    const own = meaningWords(text);
    return new Set([...own, ...inSenses(own)]);
  });
  if (words.length < 2) return words;
  return words.slice(1).map((own, at) => new Set([...(words[at] ?? []), ...own]));
}

/** Notes how much of each fact about the entities near a passage it tells: the highest share of the page so far. */
function noteSaid(
  said: Record<string, number>,
  packOf: (id: EntityId) => Pack | null,
  { text, near }: NamingPassage,
): void {
  const facts = new Map<Fact, Pack>();
  for (const id of new Set(near)) {
    const pack = packOf(id);
    const record = pack && recordOf(pack, id);
    if (record) for (const fact of record.facts.slice(0, MOST_FACTS)) facts.set(fact, pack);
  }
  if (facts.size === 0) return;
  const passages = passagesOf(sentencesWithin(text));
  for (const [fact, pack] of facts) {
    const words = factWords(pack, fact);
    const share = Math.max(0, ...passages.map((passage) => shareTold(words, passage)));
    const key = saidKey(pack, fact.id);
    if (share >= LEAST_SHARE && share > (said[key] ?? 0)) {
      said[key] = Math.round(share * 100) / 100;
    }
  }
}

/**
 * How much of the packs' facts a page tells itself.
 * @param passages paragraphs of the page, or those that were not compared before
 */
export function readSaid(
  packOf: (id: EntityId) => Pack | null,
  passages: readonly NamingPassage[],
): SaidShares {
  const said: Record<string, number> = {};
  for (const passage of passages) noteSaid(said, packOf, passage);
  return said;
}
