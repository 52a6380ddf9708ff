/** The sources of a pack, of what a person kept. */
import { checkSource } from '../../schema/check';
import { CURRENT_FORMAT } from '../../schema/history';
import type {
  PackSource,
  SourceArticle,
  SourceEntity,
  SourceEvidence,
  SourceFact,
} from '../../schema/source';
import { paragraphHash } from '../article-text';
import { dateBasisOf } from '../date-reason';
import type { Draft } from '../draft';
import { COUNTRIES, COUNTRY_SET } from '../entities';
import { distinctIds, idOf } from '../ids';
import { type DraftMention, dayOf } from '../readings';
import { skippedSource } from '../skipped';
import type { ReviewedFact } from './facts';
import type { ReviewedName } from './names';

export interface ReviewedPack {
  readonly title: string;
  readonly version: string;
  readonly names: readonly ReviewedName[];
  readonly facts: readonly ReviewedFact[];
}

/** A complaint of `checkSource` with the key of the item that it is about; null if it is about the whole. */
export interface ItemProblem {
  readonly key: string | null;
  readonly what: string;
}

const MOST_CORE = 5;
const LONGEST_IDENTITY = 160;
const LONGEST_PHRASE = 120;
const KINDS = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const;
const SCRIPTS: readonly (readonly [script: string, letter: RegExp, lang: string])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/u, 'ru'],
  ['Arab', /\p{Script=Arabic}/u, 'ar'],
  ['Hebr', /\p{Script=Hebrew}/u, 'he'],
  ['Grek', /\p{Script=Greek}/u, 'el'],
  ['Hani', /\p{Script=Han}/u, 'zh'],
  ['Latn', /\p{Script=Latin}/u, 'en'],
];

const INVISIBLE = /[\p{Cc}\u2028\u2029]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/** Text as the pack's format allows it. */
function clean(text: string, most: number): string {
  const flat = text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).trimEnd()}…`;
}

/** Writes one pack's parts; evidence can cite articles with a day only. */
class Writer {
  readonly #ids = new Map<string, string>();
  readonly #kept: readonly ReviewedName[];

  constructor(
    private readonly draft: Draft,
    private readonly pack: ReviewedPack,
  ) {
    this.#kept = pack.names.filter(({ state, mentions }) => state === 'kept' && mentions.some((one) => this.#isDated(one.article)));
    // Of the key, not of the label: notes of readers hang on an id.
    const ids = distinctIds(this.#kept.map(({ key, label }) => {
      const ofKey = idOf(key.slice(key.indexOf(':') + 1));
      return ofKey === 'unnamed' ? idOf(label) : ofKey;
    }));
    for (const [at, { key }] of this.#kept.entries()) this.#ids.set(key, ids[at] ?? '');
  } // biome-ignore format: one rule a line

  #isDated(article: number): boolean {
    return this.#dayOf(article) !== '';
  }

  #cite(article: number, paragraph: number): SourceEvidence {
    const text = this.draft.read[article]?.text.paragraphs[paragraph - 1] ?? '';
    return { article: this.draft.articleIds[article] ?? '', paragraph, hash: paragraphHash(text) };
  }

  #dated(evidence: readonly SourceEvidence[]): SourceEvidence[] {
    return evidence.filter(({ article }) => this.#isDated(this.draft.articleIds.indexOf(article)));
  }

  #dayOf(article: number): string {
    const text = this.draft.read[article]?.text;
    return text === undefined ? '' : dayOf(text);
  }

  /** The mention in the earliest article. */
  #first({ mentions }: ReviewedName): DraftMention | undefined {
    const dated = mentions.filter(({ article }) => this.#isDated(article));
    return dated.toSorted((a, b) => (this.#dayOf(a.article) < this.#dayOf(b.article) ? -1 : this.#dayOf(a.article) > this.#dayOf(b.article) ? 1 : 0))[0];
  } // biome-ignore format: one rule a line

  #namesOf({ label, spellings, type }: ReviewedName, taken: ReadonlySet<string>): SourceEntity['names'] {
    const texts = [...new Set([label, ...spellings].map((text) => clean(text, 100)))].filter(Boolean);
    return texts.flatMap((text, at): SourceEntity['names'] => {
      const [script, , lang] = SCRIPTS.find(([, letter]) => letter.test(text)) ?? ['Zyyy', /./, 'en'];
      const isAbbreviation = /^\p{Lu}{2,7}$/u.test(text);
      const isShort = at > 0 && !text.includes(' ') && (type === 'PER' || texts[0]?.includes(' ') === true);
      const kind = at === 0 ? 'full' : isAbbreviation ? 'abbreviation' : isShort ? 'short' : 'full';
      return kind !== 'short' && at > 0 && taken.has(text) ? [] : [{ text, kind, lang, script }];
    });
  } // biome-ignore format: one rule a line

  #identityOf(name: ReviewedName, first: SourceEvidence): SourceEntity['identity'] {
    const { identity, identitySource } = name;
    const text = clean(identity, LONGEST_IDENTITY);
    if (text === '') return { text: this.#namedIn(first), evidence: [first] };
    if (text !== identitySource.text) return { text, evidence: [first] };
    if (identitySource.reference !== undefined) return { text, reference: identitySource.reference };
    const evidence = this.#dated(identitySource.evidence ?? []);
    return { text, evidence: evidence.length > 0 ? evidence : [first] };
  } // biome-ignore format: one rule a line

  #namedIn({ article }: SourceEvidence): string {
    const text = this.draft.read[this.draft.articleIds.indexOf(article)]?.text;
    const source = text?.publisher?.value ?? text?.title?.value ?? text?.file ?? '';
    return clean(`Named in ${source}`, LONGEST_IDENTITY);
  }

  #entity(name: ReviewedName, taken: Set<string>): SourceEntity[] {
    const mention = this.#first(name);
    if (mention === undefined) return [];
    const first = this.#cite(mention.article, mention.paragraph);
    const identity = this.#identityOf(name, first);
    const names = this.#namesOf(name, taken);
    for (const { text } of names) taken.add(text);
    const roles = name.type !== 'PER' ? [] : name.roles.flatMap(({ text, from, evidence }) => {
      const cited = this.#dated(evidence);
      return cited.length === 0 ? [] : [{ text: clean(text, LONGEST_PHRASE), ...(from !== '' && { from }), evidence: cited }];
    });
    return [{
      id: this.#ids.get(name.key) ?? '',
      kind: KINDS[name.type],
      label: clean(name.label, 100),
      names,
      identity,
      background: /[.!?…]$/.test(identity.text) ? identity.text : `${identity.text}.`,
      backgroundEvidence: [first],
      ...(roles.length > 0 && { roles }),
    }];
  } // biome-ignore format: one record

  entities(): SourceEntity[] {
    const taken = new Set<string>();
    return this.#kept.flatMap((name) => this.#entity(name, taken));
  }

  /** Kept names by the draft's ids of their entities. */
  #keptOf(entities: readonly string[]): ReviewedName[] {
    return this.#kept.filter((name) => name.entities.some((id) => entities.includes(id)));
  }

  facts(): SourceFact[] {
    const kept = this.pack.facts.filter(({ state, article }) => state === 'kept' && this.#isDated(article));
    const written = kept.flatMap(({ candidate, text, day, status, article }): Omit<SourceFact, 'id'>[] => {
      const about = this.#keptOf(candidate.about).flatMap(({ key }) => this.#ids.get(key) ?? []);
      const [speaker] = this.#keptOf([candidate.assertedBy.entity]);
      const id = speaker && this.#ids.get(speaker.key);
      if (about.length === 0) return [];
      const { through } = candidate.assertedBy;
      return [{
        text: clean(text, 400),
        about: [...new Set(about)],
        when: { on: day || this.#dayOf(article) },
        assertedBy: { who: clean(speaker?.label ?? candidate.assertedBy.who, LONGEST_PHRASE), ...(id && { entity: id }), ...(through && { through }) },
        status,
        evidence: candidate.evidence.map(({ article: cited, paragraph, hash }) => ({ article: cited, paragraph, hash })),
      }];
    });
    const ids = distinctIds(written.map(({ about }) => `${about[0]}-says`));
    return written.map((fact, at) => ({ id: ids[at] ?? '', ...fact }));
  } // biome-ignore format: one record

  articles(): SourceArticle[] {
    const { read, articleIds, groups, skipped } = this.draft;
    return read.flatMap(({ text }, at): SourceArticle[] => {
      const { title, publisher, date, dateline, url, agencies, textHash } = text;
      if (date === undefined) return [];
      return [{
        id: articleIds[at] ?? '',
        publisher: publisher ? clean(publisher.value, LONGEST_PHRASE) : null,
        title: clean(title?.value ?? text.file, 400),
        titleIsOurs: title === undefined || title.where === 'person',
        date: date.value,
        dateBasis: dateBasisOf(date),
        ...(dateline && { dateline: clean(dateline.value, LONGEST_PHRASE) }),
        ...(agencies.length > 0 && { agencies: [...agencies] }),
        ...(url && { url: url.value }),
        textHash,
        group: articleIds[this.#datedGroup(groups, at)] ?? '',
        ...skippedSource(skipped[at]),
      }];
    });
  } // biome-ignore format: one record

  /** The first article of a group that has a day. */
  #datedGroup(groups: readonly number[], at: number): number {
    const first = groups.findIndex((group, i) => group === groups[at] && this.#isDated(i));
    return first < 0 ? at : first;
  }

  core(): string[] {
    const ranked = this.#kept.toSorted((a, b) => b.mentions.length - a.mentions.length);
    return ranked.slice(0, MOST_CORE).flatMap(({ key }) => this.#ids.get(key) ?? []);
  }

  keyOf(kind: 'entities' | 'facts', at: number): string | null {
    const kept = this.pack.facts.filter(({ state }) => state === 'kept');
    return (kind === 'entities' ? this.#kept[at]?.key : kept[at]?.key) ?? null;
  }
}

export interface WrittenPack {
  readonly source: PackSource;
  /** Empty if the pack can be compiled. */
  readonly problems: readonly ItemProblem[];
}

/** @returns the sources of what was kept, with what `checkSource` finds wrong in them */
export function toSource(draft: Draft, pack: ReviewedPack): WrittenPack {
  const writer = new Writer(draft, pack);
  const [articles, entities, facts] = [writer.articles(), writer.entities(), writer.facts()];
  const days = articles.map(({ date }) => date).sort();
  const outlets = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const sources = outlets.length > 0 ? ` Outlets: ${outlets.join(', ')}.` : '';
  const usesCountries = entities.some(({ identity }) => identity.reference === COUNTRIES);
  const source: PackSource = {
    pack: {
      format: CURRENT_FORMAT,
      id: idOf(pack.title),
      title: clean(pack.title, LONGEST_PHRASE),
      version: pack.version,
      language: 'en',
      licence: 'Not stated',
      description: clean(`Made from ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}.${sources}`, 400),
      ...(usesCountries && { references: [COUNTRY_SET] }),
      ...(days[0] !== undefined && entities.length > 0 && { story: { core: writer.core(), from: days[0] } }),
    },
    articles,
    entities,
    facts,
  };
  const problems = checkSource(source).map(({ path: [list, at], what, todo }): ItemProblem => {
    const isItem = (list === 'entities' || list === 'facts') && typeof at === 'number';
    return { key: isItem ? writer.keyOf(list, at) : null, what: `${what}. ${todo}` };
  });
  return { source, problems };
} // biome-ignore format: one record

/** File names with their contents: JSON, which is YAML, so that the command line takes them as they are. */
export function sourceFiles({ pack, articles, entities, facts }: PackSource): Map<string, string> {
  const write = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ['pack.yaml', write({ pack })],
    ['articles.yaml', write({ articles })],
    ['entities.yaml', write({ entities })],
    ['facts.yaml', write({ facts })],
  ]);
}
