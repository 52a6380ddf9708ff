import { NO_CONTENT, type PageContent } from '../../../knowledge/briefing/story/content';
import type { BriefedPage } from '../../../knowledge/briefing/types';
import type {
  Article,
  EntityRecord,
  Evidence,
  Fact,
  Pack,
  Relation,
  Role,
} from '../../../knowledge/schema/types';

/** Shorthand for evidence: article id and paragraph. */
export function cite(article: string, paragraph = 1): Evidence {
  return { article, paragraph, hash: '0123456789abcdef' };
}

export function article(id: string, date: string, more: Partial<Article> = {}): Article {
  return {
    id,
    publisher: `The ${id} Gazette`,
    title: `Title of ${id}`,
    titleIsOurs: false,
    date,
    dateBasis: { kind: 'stated', reason: 'printed under the headline' },
    agencies: [],
    textHash: '0'.repeat(64),
    group: id,
    ...more,
  };
}

export function fact(id: string, reported: string, more: Partial<Fact> = {}): Fact {
  return {
    id,
    text: `Statement ${id}.`,
    about: ['mayor'],
    when: { kind: 'on', date: reported },
    reported,
    assertedBy: { who: 'the town hall' },
    status: 'reported',
    evidence: [],
    ...more,
  };
}

export function role(text: string, reported: string, more: Partial<Role> = {}): Role {
  return { text, reported, evidence: [], ...more };
}

export function relation(to: string, text: string, reported: string, article: string): Relation {
  return { to, text, reported, evidence: [cite(article)] };
}

export function entity(id: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id,
    kind: 'person',
    label: `Name of ${id}`,
    names: [{ text: `Name of ${id}`, kind: 'full', lang: 'en', script: 'Latn' }],
    identity: { text: `Identity of ${id}`, evidence: [] },
    languages: [],
    background: `First sentence on ${id}. Second sentence on ${id}.`,
    backgroundEvidence: [],
    marked: true,
    roles: [],
    facts: [],
    relations: [],
    ...more,
  };
}

/** Packs of tests: the fake one, the two of `tests/knowledge/library`, the bundled one, the invented ones. */
const PACKS = [
  'town',
  'harbour-dispute',
  'skerry-ferries',
  'russia-syria',
  'veligrad-trams',
  'hrafntindur',
];
const FOCUSED = { sentences: 5, words: 0, topicWords: 0 };

/** A page that names these entities, each once, in sentences that all name a core entity, and tells nothing of them. */
export function contentOf(...ids: readonly string[]): PageContent {
  return {
    ...NO_CONTENT,
    counts: Object.fromEntries(ids.map((id) => [id, 1])),
    words: 100,
    sentences: FOCUSED.sentences,
    focus: Object.fromEntries(PACKS.map((id) => [id, FOCUSED])),
  };
}

/** A page of the story that names these entities. */
export function storyPage(...entities: readonly string[]): BriefedPage {
  return { entities, inStory: true };
}

/** A pack held in memory, behind the same interface as a compiled one. */
export function fakePack(articles: readonly Article[], entities: readonly EntityRecord[]): Pack {
  const sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const days = articles.map(({ date }) => date).toSorted();
  return {
    manifest: {
      format: 2,
      id: 'town',
      title: 'A town and its mayor',
      version: '1.0.0',
      language: 'en',
      licence: 'MIT',
      description: 'Made up for tests.',
      references: [],
      story: { core: sorted.map(({ id }) => id), from: '2000-01-01' },
      counts: {
        entities: sorted.length,
        names: sorted.length,
        facts: new Set(sorted.flatMap(({ facts }) => facts.map(({ id }) => id))).size,
        articles: articles.length,
        outlets: new Set(articles.map(({ publisher }) => publisher)).size,
      },
      firstDay: days[0] ?? '2000-01-01',
      lastDay: days.at(-1) ?? '2000-01-01',
    },
    indexBytes: new Uint8Array(),
    ordinalOf: (id) => sorted.findIndex((record) => record.id === id),
    idOf: (ordinal) => sorted[ordinal]?.id ?? '',
    record: (ordinal) => {
      const found = sorted[ordinal];
      if (!found) throw new RangeError(`no entity ${ordinal}`);
      return found;
    },
    article: (id) => articles.find((candidate) => candidate.id === id),
    articles: () => articles,
  };
}
