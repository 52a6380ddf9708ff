import type { Mention } from '../../matching/types';
import type { EntityId, Pack, PackId } from '../../schema/types';
import type { BlockRole, TextBlock } from '../../text/block';
import type { RetoldShares } from '../retold';
import { meaningWords, sentencesWithin } from '../wording';
import { latestDayIn } from './days-in-text';
import { isTimeReference } from './time-reference';
import { coreOf, topicOf } from './topic';

/** Sentences of a page that name a core entity of one pack's story, and their overlap with the words of the story. */
export interface StoryFocus {
  readonly sentences: number;
  /** Words of these sentences that carry meaning, without names. */
  readonly words: number;
  /** Those words that the pack's facts about its core entities use too. */
  readonly topicWords: number;
}

/** What a briefing needs to know of a page, gathered block by block. Plain data: it travels with the page's context. */
export interface PageContent {
  /** Number of mentions of each entity. */
  readonly counts: Readonly<Record<EntityId, number>>;
  /** Entities named in the headline or the first sentence, except those that only date something there. */
  readonly prominent: readonly EntityId[];
  /** The text so far has no full sentence: the next block still belongs to headline and first sentence. */
  readonly isOpening: boolean;
  readonly words: number;
  /** Sentences of {@link LEAST_SENTENCE_WORDS} words or more. */
  readonly sentences: number;
  readonly focus: Readonly<Record<PackId, StoryFocus>>;
  /**
   * For facts that the page states at least in part: the share of their words that one passage of the page has. Read
   * separately (`readRetold`), because marks do not depend on it.
   */
  readonly retold: RetoldShares;
  /** Latest day that the text mentions; null if there is none. */
  readonly latestDay: string | null;
}

export const NO_CONTENT: PageContent = {
  counts: {},
  prominent: [],
  isOpening: true,
  words: 0,
  sentences: 0,
  focus: {},
  retold: {},
  latestDay: null,
};

/** Shorter ones are labels, names of sections and credits. */
const LEAST_SENTENCE_WORDS = 5;
/** Minimum number of words of a first sentence; a shorter one may be an appeal or a dateline. */
const FIRST_SENTENCE_WORDS = 8;
const isWhole = (text: string) => /[.!?؟。…]["”’»)]?\s*$/u.test(text);

/** Adds a sentence to the focus of each pack of whose core it names an entity. */
function noteFocus(
  focus: Record<PackId, StoryFocus>,
  packOf: (id: EntityId) => Pack | null,
  named: ReadonlySet<EntityId>,
  text: string,
): void {
  const packs = new Set([...named].map((id) => storyPackOf(packOf(id), id)));
  for (const pack of packs) {
    if (pack === null) continue;
    const { topic, names } = topicOf(pack);
    const { id } = pack.manifest;
    const before = focus[id] ?? { sentences: 0, words: 0, topicWords: 0 };
    const words = [...meaningWords(text)].filter((word) => !names.has(word));
    focus[id] = {
      sentences: before.sentences + 1,
      words: before.words + words.length,
      topicWords: before.topicWords + words.filter((word) => topic.has(word)).length,
    };
  }
}

/** The pack, if the entity belongs to the core of its story. */
function storyPackOf(pack: Pack | null, id: EntityId): Pack | null {
  return pack !== null && coreOf(pack).has(id) ? pack : null;
}

/** The parts of a block that a page's content depends on. */
export type PageBlock = Pick<TextBlock, 'text' | 'role'>;

/** Captions and lists (often of other articles) do not show what a page is about. */
const BESIDE_THE_TEXT: ReadonlySet<BlockRole> = new Set(['caption', 'list']);

/** The content of a page while it is read. */
type Draft = { -readonly [Key in keyof PageContent]: PageContent[Key] } & {
  counts: Record<EntityId, number>;
  prominent: EntityId[];
  focus: Record<PackId, StoryFocus>;
};

function addSentence(
  page: Draft,
  packOf: (id: EntityId) => Pack | null,
  named: ReadonlySet<EntityId>,
  /** Those of them that the sentence tells of, not only dates something by. */
  told: ReadonlySet<EntityId>,
  text: string,
): void {
  const count = text.match(/\S+/g)?.length ?? 0;
  page.words += count;
  if (page.isOpening) page.prominent = [...new Set([...page.prominent, ...told])];
  if (count >= FIRST_SENTENCE_WORDS && isWhole(text)) page.isOpening = false;
  if (count < LEAST_SENTENCE_WORDS) return;
  page.sentences += 1;
  noteFocus(page.focus, packOf, named, text);
}

function entitiesOf(mentions: readonly Mention[]): ReadonlySet<EntityId> {
  return new Set(mentions.map(({ entity }) => entity));
}

function addBlock(
  page: Draft,
  packOf: (id: EntityId) => Pack | null,
  { text, role }: PageBlock,
  mentions: readonly Mention[],
): void {
  for (const { entity } of mentions) page.counts[entity] = (page.counts[entity] ?? 0) + 1;
  const told = latestDayIn(text);
  if (told !== null && (page.latestDay === null || told > page.latestDay)) page.latestDay = told;
  if (BESIDE_THE_TEXT.has(role)) return;
  for (const { text: sentence, start: from, end } of sentencesWithin(text)) {
    const here = mentions.filter(({ start }) => start >= from && start < end);
    const told = page.isOpening
      ? here.filter((mention) => !isTimeReference(text, mention.start, mention.end))
      : here;
    addSentence(page, packOf, entitiesOf(here), entitiesOf(told), sentence);
  }
}

/**
 * Adds a batch of blocks to what is known of a page.
 * @param mentions those found in these blocks
 * @param before what earlier batches gave
 */
export function readContent(
  packOf: (id: EntityId) => Pack | null,
  blocks: readonly PageBlock[],
  mentions: readonly Mention[],
  before: PageContent = NO_CONTENT,
): PageContent {
  const page: Draft = {
    ...before,
    counts: { ...before.counts },
    prominent: [...before.prominent],
    focus: { ...before.focus },
  };
  for (const [at, block] of blocks.entries()) {
    addBlock(
      page,
      packOf,
      block,
      mentions.filter((mention) => mention.block === at),
    );
  }
  return page;
}
