import { firstDayOf } from '../schema/dates';
import type { Day, EntityId, EntityRecord, Pack } from '../schema/types';
import type { PageContent } from './content';
import { daysBetween } from './dates';
import { recordOf } from './records';

/** Whether a page belongs to a pack's story, and why. */
export interface StoryVerdict {
  readonly inStory: boolean;
  /** Core entities of the story that the page names, the weightiest first. */
  readonly core: readonly EntityId[];
  readonly weight: number;
  /** What the weight had to reach. */
  readonly needed: number;
  /** The page is from before the story: more is needed. */
  readonly isEarly: boolean;
}

/** Measured on real pages and on texts of our own: docs/briefing.md, "The story". */
export const NEEDED_WEIGHT = 1;
/** A page from before the story has to be about it all the more. */
export const NEEDED_WEIGHT_EARLY = 1.6;
/** Reports may precede the first date that a pack knows by this many days. */
const EARLY_DAYS = 30;

/** A place has many stories; a person, a body or an event of the core hardly another. */
const CORE_WEIGHT = { place: 0.6, person: 1, organisation: 1, event: 1.2, work: 0.6 } as const;
/** A place of type `site` (a base, a port) is as specific as a person. */
const SITE_WEIGHT = 1;
/** What the pack knows besides its core supports a page, and never carries it. */
const SIDE_WEIGHT = 0.2;
const MOST_SIDE_WEIGHT = 0.4;

/** Words of text for which one mention is expected of what the text is about. */
const WORDS_PER_MENTION = 200;
/** A name in the headline or the opening is central at least to this degree, however long the text. */
const LEAST_PROMINENT = 0.7;

/** 0 to 1: how much a page is about an entity, by its mentions in relation to the length and by where they stand. */
function centrality({ counts, prominent, words }: PageContent, id: EntityId): number {
  const expected = Math.max(1, words / WORDS_PER_MENTION);
  const share = Math.min(1, (counts[id] ?? 0) / expected);
  return prominent.includes(id) ? Math.max(LEAST_PROMINENT, share) : share;
}

function coreWeight({ kind, place }: EntityRecord): number {
  return place?.type === 'site' ? SITE_WEIGHT : CORE_WEIGHT[kind];
}

/**
 * Decides whether a page belongs to a pack's story: each core entity on it counts by how specific its kind is and by how
 * central it is on the page; other entities of the pack add a little. Without a core entity a page is never in the story.
 * @param day the page's as-of day
 */
export function decideStory(pack: Pack, content: PageContent, day: Day): StoryVerdict {
  const { story } = pack.manifest;
  const core = new Set(story?.core ?? []);
  const found: (readonly [id: EntityId, weight: number])[] = [];
  let side = 0;
  for (const id of Object.keys(content.counts)) {
    const record = recordOf(pack, id);
    if (!record) continue;
    const central = centrality(content, id);
    if (core.has(id)) found.push([id, coreWeight(record) * central]);
    else side += SIDE_WEIGHT * central;
  }
  found.sort(([, a], [, b]) => b - a);
  const sum = found.reduce((total, [, weight]) => total + weight, 0);
  const weight = found.length === 0 ? 0 : sum + Math.min(MOST_SIDE_WEIGHT, side);
  const isEarly = story !== undefined && daysBetween(day, firstDayOf(story.from)) > EARLY_DAYS;
  const needed = isEarly ? NEEDED_WEIGHT_EARLY : NEEDED_WEIGHT;
  // Floating sums: 0.6 + 0.4 must count as 1.
  const inStory = weight + 1e-9 >= needed;
  return { inStory, core: found.map(([id]) => id), weight, needed, isEarly };
}

/** The verdict in English, for the command line. */
export function storyReason(pack: Pack, verdict: StoryVerdict): string {
  const { core, weight, needed, isEarly } = verdict;
  if (core.length === 0) return 'names no core entity of the story';
  const names = core.map((id) => recordOf(pack, id)?.label ?? id).join(', ');
  const early = isEarly ? ' on a page from before the story' : '';
  return `core entities: ${names}; weight ${weight.toFixed(2)}, needed ${needed}${early}`;
}
