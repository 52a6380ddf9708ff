import type { Mention } from '../matching/types';
import type { EntityId, Fact, FactId, Pack } from '../schema/types';
import { latestDayIn } from './days-in-text';
import { recordOf } from './records';
import { meaningWords, SAME_STATEMENT, sentencesOf, shareOf } from './wording';

/** What a briefing needs to know of a page, gathered block by block. Plain data: it travels with the page's context. */
export interface PageContent {
  /** Number of mentions of each entity. */
  readonly counts: Readonly<Record<EntityId, number>>;
  /** Entities named in the title or in the opening of the text. */
  readonly prominent: readonly EntityId[];
  readonly words: number;
  /** Of facts that the page itself tells at least in part: the share of their words that one passage of the page has. */
  readonly said: Readonly<Record<FactId, number>>;
  /** Latest day that the text tells of; null where it states none. */
  readonly latestDay: string | null;
}

export const NO_CONTENT: PageContent = {
  counts: {},
  prominent: [],
  words: 0,
  said: {},
  latestDay: null,
};

/** Words from the start of a text within which a name counts as prominent: the headline and the first paragraphs. */
const OPENING_WORDS = 70;
/** A lower share than this is not worth carrying. */
const LEAST_SHARE = SAME_STATEMENT / 2;
/** Facts of one entity that are compared with a page: a pack of thousands must not hold up the marks. */
const MOST_FACTS = 200;

const wordsOfFact = new WeakMap<Fact, ReadonlySet<string>>();

function factWords(fact: Fact): ReadonlySet<string> {
  const known = wordsOfFact.get(fact) ?? meaningWords(fact.text);
  wordsOfFact.set(fact, known);
  return known;
}

/** Passages of two sentences: what a fact tells in one sentence, a page may tell in two. */
function passagesOf(text: string): ReadonlySet<string>[] {
  const sentences = sentencesOf(text).map(meaningWords);
  if (sentences.length < 2) return sentences;
  return sentences.slice(1).map((words, at) => new Set([...(sentences[at] ?? []), ...words]));
}

function noteSaid(
  said: Record<FactId, number>,
  packOf: (id: EntityId) => Pack | null,
  here: ReadonlySet<EntityId>,
  text: string,
): void {
  const facts = new Set<Fact>();
  for (const id of here) {
    const pack = packOf(id);
    const record = pack && recordOf(pack, id);
    for (const fact of record?.facts.slice(0, MOST_FACTS) ?? []) facts.add(fact);
  }
  if (facts.size === 0) return;
  const passages = passagesOf(text);
  for (const fact of facts) {
    const share = Math.max(0, ...passages.map((words) => shareOf(factWords(fact), words)));
    if (share >= LEAST_SHARE && share > (said[fact.id] ?? 0)) {
      said[fact.id] = Math.round(share * 100) / 100;
    }
  }
}

/**
 * Adds a batch of blocks to what is known of a page.
 * @param mentions those found in these blocks
 * @param before what earlier batches gave
 */
export function readContent(
  packOf: (id: EntityId) => Pack | null,
  blocks: readonly string[],
  mentions: readonly Mention[],
  before: PageContent = NO_CONTENT,
): PageContent {
  const counts: Record<EntityId, number> = { ...before.counts };
  const prominent = new Set(before.prominent);
  const said = { ...before.said };
  let { words, latestDay } = before;
  for (const [at, text] of blocks.entries()) {
    const here = mentions.filter(({ block }) => block === at);
    for (const { entity, start } of here) {
      counts[entity] = (counts[entity] ?? 0) + 1;
      const wordsBefore = words + start / 6;
      if (wordsBefore < OPENING_WORDS) prominent.add(entity);
    }
    noteSaid(said, packOf, new Set(here.map(({ entity }) => entity)), text);
    words += text.match(/\S+/g)?.length ?? 0;
    const told = latestDayIn(text);
    if (told !== null && (latestDay === null || told > latestDay)) latestDay = told;
  }
  return { counts, prominent: [...prominent], words, said, latestDay };
}
