import { firstDayOf } from '../../schema/dates';
import type { Day, EntityId, EntityRecord, Pack } from '../../schema/types';
import { daysBetween } from '../dates';
import { recordOf } from '../records';
import type { PageContent, StoryFocus } from './content';
import { coreOf } from './topic';

/** Whether a page belongs to a pack's story, and why. */
export interface StoryVerdict {
  readonly inStory: boolean;
  /** Core entities of the story that the page names, the weightiest first. */
  readonly core: readonly EntityId[];
  /** Share of the page's sentences that name one of them. */
  readonly share: number;
  readonly weight: number;
  /** What the weight had to reach. */
  readonly needed: number;
  /** The page is from before the story: more is needed. */
  readonly isEarly: boolean;
}

/** Measured on real pages and on texts of our own: docs/briefing.md, "The story". */
export const NEEDED_WEIGHT = 1;
/** A page from before the story needs a higher weight. */
const NEEDED_WEIGHT_EARLY = 1.6;
/** Reports may precede the first date that a pack knows by this many days. */
const EARLY_DAYS = 30;

/**
 * Weights by kind. A country has many stories, and its capital stands for the country; a person, an organisation or an
 * event of the core has hardly any other story.
 */
const KIND_WEIGHT = { place: 0.6, person: 1, organisation: 1, event: 1, work: 0.6 } as const;
/** A base or a port is as specific as a person, a town that is not a capital nearly so. */
const SITE_WEIGHT = 1;
const TOWN_WEIGHT = 0.7;
/** Further places of one country add this share of the weightiest, together: Damascus beside Syria tells hardly more than Syria. */
const SAME_COUNTRY_SHARE = 0.2;
/** Other entities of the pack add to the weight, but are not enough alone. */
const SIDE_WEIGHT = 0.2;
const MOST_SIDE_WEIGHT = 0.4;
/** On a page that begins with the core, sentences in the words of the pack's facts support it: none up to the first share, all from the second. */
const TOPIC_WEIGHT = 0.4;
const TOPIC_SHARES = { from: 0.15, to: 0.35 };
/** With fewer words, a share is half chance. */
const TOPIC_WORDS = 8;

/** Words of text for which one mention is expected of what the text is about. */
const WORDS_PER_MENTION = 200;
/** A name in the headline or the first sentence is central at least to this degree, however long the text. */
const LEAST_PROMINENT = 0.7;
/**
 * Weight of the only core name other than a country or town, if the page begins with a country or town and mentions
 * that name once: "a surgeon from Syria ...; after the fall of Assad he went home". Two such names count in full.
 */
const PASSING_WEIGHT = 0.19;
/** Share of the sentences that name a core entity on a page that is about the story from its first sentence on. */
const FOCUS = 0.3;
/** The same if neither headline nor first sentence names one: such a page only mentions the story. */
const FOCUS_FROM_LATER = 0.7;

const ratio = (part: number, whole: number) => Math.min(1, part / whole);

/** 0 to 1: how much a page is about an entity, by its mentions in relation to the length and by where they stand. */
function centrality({ counts, prominent, words }: PageContent, id: EntityId): number {
  const share = ratio(counts[id] ?? 0, Math.max(1, words / WORDS_PER_MENTION));
  return prominent.includes(id) ? Math.max(LEAST_PROMINENT, share) : share;
}

/** Whether a core entity has hardly any other story. */
function isSpecific({ kind, place }: EntityRecord): boolean {
  return kind !== 'work' && (kind !== 'place' || place?.type === 'site');
}

/** Id of the only specific name of the core, if a page that opens with a country or town of the core mentions it in passing. */
function passingOf(
  { counts, prominent }: PageContent,
  core: readonly EntityRecord[],
): EntityId | undefined {
  const [only, ...others] = core.filter(isSpecific);
  if (only === undefined || others.length > 0) return undefined;
  const opensWithPlace = core.some(({ id }) => prominent.includes(id));
  const isPassing = opensWithPlace && counts[only.id] === 1 && !prominent.includes(only.id);
  return isPassing ? only.id : undefined;
}

/** The country that a place is or lies in, where the pack says so. */
function countryOf({ place, label }: EntityRecord): string | undefined {
  return place?.type === 'country' ? label : place?.country;
}

/** Whether a place lies in one of these countries: it tells hardly more than the country. */
function isPlaceOf(record: EntityRecord, countries: ReadonlySet<string | undefined>): boolean {
  const country = countryOf(record);
  return country !== undefined && countries.has(country);
}

function coreWeight({ kind, place, label }: EntityRecord, capitals: ReadonlySet<string>): number {
  if (place?.type === 'site') return SITE_WEIGHT;
  return place?.type === 'city' && !capitals.has(label) ? TOWN_WEIGHT : KIND_WEIGHT[kind];
}

interface Found {
  readonly record: EntityRecord;
  readonly weight: number;
}

/** Of the places of one country, sites apart, the weightiest counts; the others add a little. */
function sumOf(found: readonly Found[]): number {
  const countries = new Map<string, number[]>();
  let sum = 0;
  for (const { record, weight } of found) {
    const country = record.place?.type === 'site' ? undefined : countryOf(record);
    if (country === undefined) sum += weight;
    else countries.set(country, [...(countries.get(country) ?? []), weight]);
  }
  for (const weights of countries.values()) {
    sum += Math.max(...weights) * (weights.length > 1 ? 1 + SAME_COUNTRY_SHARE : 1);
  }
  return sum;
}

function topicSupport(focus: StoryFocus | undefined): number {
  if (focus === undefined || focus.words === 0) return 0;
  const { from, to } = TOPIC_SHARES;
  const share = focus.topicWords / focus.words;
  return (
    TOPIC_WEIGHT * Math.max(0, ratio(share - from, to - from)) * ratio(focus.words, TOPIC_WORDS)
  );
}

/**
 * Decides whether a page belongs to a pack's story: each core entity on it counts by how specific it is and by how central
 * it is on the page; other entities of the pack and its facts' words add a little; all of it by how much of the page speaks
 * of the core. Without a core entity a page is never in the story.
 * @param day the page's as-of day
 */
export function decideStory(pack: Pack, content: PageContent, day: Day): StoryVerdict {
  const { story, id: packId } = pack.manifest;
  const core = coreOf(pack);
  const records = Object.keys(content.counts).flatMap((id) => recordOf(pack, id) ?? []);
  const capitals = new Set(records.flatMap(({ place }) => place?.capital ?? []));
  const ofCore = records.filter(({ id }) => core.has(id));
  const passing = passingOf(content, ofCore);
  const found = ofCore
    .map((record) => ({
      record,
      weight:
        coreWeight(record, capitals) *
        (record.id === passing ? PASSING_WEIGHT : centrality(content, record.id)),
    }))
    .toSorted((one, other) => other.weight - one.weight);
  const countries = new Set(ofCore.map(countryOf));
  const side = records
    .filter((record) => !core.has(record.id) && !isPlaceOf(record, countries))
    .map((record) => ({ record, weight: SIDE_WEIGHT * centrality(content, record.id) }));
  const focus = content.focus[packId];
  const isFromStart = found.some(({ record }) => content.prominent.includes(record.id));
  const share = (focus?.sentences ?? 0) / Math.max(1, content.sentences);
  const support = Math.min(MOST_SIDE_WEIGHT, sumOf(side)) + (isFromStart ? topicSupport(focus) : 0);
  const weight =
    found.length === 0
      ? 0
      : (sumOf(found) + support) * ratio(share, isFromStart ? FOCUS : FOCUS_FROM_LATER);
  const isEarly = story !== undefined && daysBetween(day, firstDayOf(story.from)) > EARLY_DAYS;
  const needed = isEarly ? NEEDED_WEIGHT_EARLY : NEEDED_WEIGHT;
  // Rounded, because sums are floating point: 0.6 + 0.4 must count as 1.
  const inStory = weight + 1e-9 >= needed;
  return { inStory, core: found.map(({ record }) => record.id), share, weight, needed, isEarly };
}

/** The verdict in English, for the command line. */
export function storyReason(pack: Pack, verdict: StoryVerdict): string {
  const { core, share, weight, needed, isEarly } = verdict;
  if (core.length === 0) return 'names no core entity of the story';
  const names = core.map((id) => recordOf(pack, id)?.label ?? id).join(', ');
  const early = isEarly ? ' on a page from before the story' : '';
  const percent = Math.round(share * 100);
  return `core entities: ${names}; in ${percent} % of the sentences; weight ${weight.toFixed(2)}, needed ${needed}${early}`;
}
