import type { EntityId, Pack } from '../../schema/types';
import { recordOf } from '../records';
import { CALENDAR_WORDS } from '../retold';
import { nameWords, packWords } from '../wording';

/** The words that a pack's story is told in. */
export interface Topic {
  /** Words of the facts about core entities, without those of names, days and months. */
  readonly topic: ReadonlySet<string>;
  /** Words of the core entities' names: they say nothing of what happens. */
  readonly names: ReadonlySet<string>;
}

/** Core entities and facts of each that are read: a large pack must not hold up the first page. */
const MOST_ENTITIES = 60;
const MOST_FACTS = 60;

const cores = new WeakMap<Pack, ReadonlySet<EntityId>>();
const topics = new WeakMap<Pack, Topic>();

export function coreOf(pack: Pack): ReadonlySet<EntityId> {
  const known = cores.get(pack) ?? new Set(pack.manifest.story?.core ?? []);
  cores.set(pack, known);
  return known;
}

function readTopic(pack: Pack): Topic {
  const records = [...coreOf(pack)]
    .slice(0, MOST_ENTITIES)
    .map((id) => recordOf(pack, id))
    .filter((record) => record !== null);
  const names = new Set(records.flatMap((record) => [...nameWords(record)]));
  const told = records.flatMap(({ facts }) =>
    facts.slice(0, MOST_FACTS).flatMap(({ text }) => [...packWords(text)]),
  );
  const topic = told.filter((word) => !names.has(word) && !CALENDAR_WORDS.has(word));
  return { topic: new Set(topic), names };
}

export function topicOf(pack: Pack): Topic {
  const known = topics.get(pack) ?? readTopic(pack);
  topics.set(pack, known);
  return known;
}
