import type { EntityId, Fact, FactId, Pack, Role } from '../schema/types';
import { inSenses, predicatesOf } from './predicates';
import { recordOf } from './records';
import type { NamingPassage } from './story/passages';
import {
  meaningWords,
  nameWords,
  packWords,
  RETOLD_SHARE,
  type Sentence,
  sentencesWithin,
} from './wording';

/** Lower shares are dropped. */
const LEAST_SHARE = RETOLD_SHARE / 2;
/** Maximum number of an entity's facts that are compared with a page, so that a large pack does not delay the marks. */
const MOST_FACTS = 200;
/** A shared name says less than a shared verb. */
const NAME_WEIGHT = 0.6;
/** Factor for a passage without any of the fact's verbs. */
const WITHOUT_VERBS = 0.64;
/** With fewer words, an overlap may be chance. */
const LEAST_WORDS = 3;
/** Words with which a pack's sentence introduces what an outlet says. */
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

/** English days and months. A fact's text may repeat its date, which does not say what happened. */
const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';
export const CALENDAR_WORDS = meaningWords(CALENDAR);

/** How much of each of the packs' facts the page itself states, 0 to 1, by `retoldKey`. */
export type RetoldShares = Readonly<Record<string, number>>;

/** The pack's id is included because two packs may have facts with the same id. */
export const retoldKey = ({ manifest }: Pack, fact: FactId) => `${manifest.id}/${fact}`;

/** The words of a fact. */
export interface FactWords {
  /** Names that it uses, a set of words for each entity. */
  readonly names: readonly ReadonlySet<string>[];
  /** All other words, without dates and without the outlet that it quotes. */
  readonly others: ReadonlySet<string>;
  /** The others and the words of events' names ("overthrow of Assad"), verbs by their sense: what the fact is about. */
  readonly matter: ReadonlySet<string>;
  /** The verbs among `matter`. */
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
 * How much of a fact a passage states, 0 to 1. A passage without the fact's verbs is only about the same people and
 * things.
 */
function shareTold({ names, matter, predicates }: FactWords, passage: ReadonlySet<string>): number {
  if (names.length + matter.size < LEAST_WORDS) return 0;
  const told = [...matter].filter((word) => passage.has(word)).length;
  const named = names.filter((own) => [...own].some((word) => passage.has(word))).length;
  const share = (told + NAME_WEIGHT * named) / (matter.size + NAME_WEIGHT * names.length);
  const isDone = predicates.size === 0 || [...predicates].some((word) => passage.has(word));
  return isDone ? share : WITHOUT_VERBS * share;
}

/** Pairs of consecutive sentences, because a page may state in two sentences what a fact states in one. */
function passagesOf(sentences: readonly Sentence[]): ReadonlySet<string>[] {
  const words = sentences.map(({ text }) => {
    const own = meaningWords(text);
    return new Set([...own, ...inSenses(own)]);
  });
  if (words.length < 2) return words;
  return words.slice(1).map((own, at) => new Set([...(words[at] ?? []), ...own]));
}

/**
 * Records how much of each fact about the entities near a passage the passage states, if that is the highest share so
 * far.
 */
function noteRetold(
  retold: Record<string, number>,
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
    const key = retoldKey(pack, fact.id);
    if (share >= LEAST_SHARE && share > (retold[key] ?? 0)) {
      retold[key] = Math.round(share * 100) / 100;
    }
  }
}

/**
 * How much of the packs' facts the page itself states.
 * @param passages paragraphs of the page, or those that were not compared before
 */
export function readRetold(
  packOf: (id: EntityId) => Pack | null,
  passages: readonly NamingPassage[],
): RetoldShares {
  const retold: Record<string, number> = {};
  for (const passage of passages) noteRetold(retold, packOf, passage);
  return retold;
}
