import type { TitledComplaint } from '../../schema/check/complaint-code';
import type {
  PackHeader,
  SourceArticle,
  SourceEntity,
  SourceEvidence,
  SourceFact,
} from '../../schema/source';
import { paragraphHash } from '../article-text';
import { dateBasisOf } from '../date-reason';
import type { Draft } from '../draft';
import { distinctIds, idOf } from '../ids';
import { type DraftMention, dayOf } from '../readings';
import { skippedSource } from '../skipped';
import { type BasePack, baseKey } from './base';
import { clean } from './clean';
import { continuedEntity, continuedFact, continuedHeader, untouchedEntities } from './continue';
import { withDifferences } from './differences';
import type { ReviewedFact } from './facts';
import type { ReviewedName } from './names';
import { ownKind } from './naming/own-kind';
import { sourceNames } from './naming/source-names';
import { assertedByOf, LONGEST_PHRASE, newFact } from './write-fact';

export interface ReviewedPack {
  readonly title: string;
  readonly version: string;
  readonly names: readonly ReviewedName[];
  readonly facts: readonly ReviewedFact[];
  /** The pack that this one goes on from. */
  readonly base?: BasePack | null;
}

/** A complaint of `checkSource` with the key of the item that it is about; null if it is about the whole. */
export interface ItemProblem {
  readonly key: string | null;
  readonly what: string;
  /** The same for the interface. */
  readonly coded?: TitledComplaint;
}

const NO_CARD =
  'No card shows this: it names no name that you kept. Name one in the sentence, or choose one as the speaker.';
const MOST_CORE = 5;
const LONGEST_IDENTITY = 160;
const KINDS = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const;
/** Writes one pack's parts; evidence can cite articles with a day only. */
export class SourceWriter {
  readonly #ids = new Map<string, string>();
  /** Ids of the articles as they are written: those of the base pack keep theirs. */
  readonly #articleIds: readonly string[];
  readonly #idOfEntity = new Map<string, string>();
  #factKeys: readonly string[] = [];
  /** Kept facts that no card would show. */
  readonly #unplaced: string[] = [];
  readonly #kept: readonly ReviewedName[];

  constructor(
    private readonly draft: Draft,
    private readonly pack: ReviewedPack,
  ) {
    const { articles = [] } = pack.base?.source ?? {};
    const fresh = distinctIds([...articles.map(({ id }) => id), ...draft.articleIds]).slice(
      articles.length,
    );
    this.#articleIds = draft.read.map(
      ({ text }, at) =>
        articles.find(({ textHash }) => textHash === text.textHash)?.id ?? fresh[at] ?? '',
    );
    this.#kept = pack.names.filter(
      ({ state, mentions, base }) =>
        state === 'kept' &&
        (base !== undefined || mentions.some((one) => this.#isDated(one.article))),
    );
    const taken = (pack.base?.source.entities ?? []).map(({ id }) => id);
    // Of the key, not of the label: notes of readers hang on an id.
    const ids = distinctIds([
      ...taken,
      ...this.#kept.map(({ key, label }) => {
        const ofKey = idOf(key.slice(key.indexOf(':') + 1));
        return ofKey === 'unnamed' ? idOf(label) : ofKey;
      }),
    ]).slice(taken.length);
    for (const [at, { key, base, entities }] of this.#kept.entries()) {
      const id = base?.id ?? ids[at] ?? '';
      this.#ids.set(key, id);
      for (const one of entities) this.#idOfEntity.set(one, id);
    }
  }

  #isDated(article: number): boolean {
    return this.#dayOf(article) !== '';
  }

  #cite(article: number, paragraph: number): SourceEvidence {
    const text = this.draft.read[article]?.text.paragraphs[paragraph - 1] ?? '';
    return { article: this.#articleIds[article] ?? '', paragraph, hash: paragraphHash(text) };
  }

  #dated(evidence: readonly SourceEvidence[]): SourceEvidence[] {
    const known = new Set(this.pack.base?.source.articles.map(({ id }) => id));
    return evidence.flatMap((one) => {
      const at = this.draft.articleIds.indexOf(one.article);
      if (at < 0) return known.has(one.article) ? [one] : [];
      return this.#isDated(at) ? [{ ...one, article: this.#articleIds[at] ?? '' }] : [];
    });
  }

  #dayOf(article: number): string {
    const text = this.draft.read[article]?.text;
    return text === undefined ? '' : dayOf(text);
  }

  #newId = (baseId: string): string | undefined => {
    const entity = this.pack.base?.source.entities.find(({ id }) => id === baseId);
    const isReviewed = entity?.kind !== 'event' && entity?.kind !== 'work';
    return isReviewed ? this.#idOfEntity.get(baseKey(baseId)) : baseId;
  };

  /** The mention in the earliest article. */
  #first({ mentions }: ReviewedName): DraftMention | undefined {
    const dated = mentions.filter(({ article }) => this.#isDated(article));
    return dated.toSorted((a, b) =>
      this.#dayOf(a.article) < this.#dayOf(b.article)
        ? -1
        : this.#dayOf(a.article) > this.#dayOf(b.article)
          ? 1
          : 0,
    )[0];
  }

  #identityOf(name: ReviewedName, first: SourceEvidence): SourceEntity['identity'] {
    const { identity, identitySource } = name;
    const text = clean(identity, LONGEST_IDENTITY);
    if (text === '') return { text: this.#namedIn(name, first), evidence: [first] };
    if (text !== identitySource.text) return { text, evidence: [first] };
    if (identitySource.reference !== undefined)
      return { text, reference: identitySource.reference };
    const evidence = this.#dated(identitySource.evidence ?? []);
    return { text, evidence: evidence.length > 0 ? evidence : [first] };
  }

  /** Where no article says what it is: the kind, and who names it. */
  #namedIn({ type, label }: ReviewedName, { article }: SourceEvidence): string {
    const text = this.draft.read[this.draft.articleIds.indexOf(article)]?.text;
    const source = text?.publisher?.value ?? text?.title?.value ?? text?.file ?? '';
    return clean(`${ownKind(type, label)} named in ${source}`, LONGEST_IDENTITY);
  }

  #entity(name: ReviewedName, taken: Set<string>): SourceEntity[] {
    const mention = this.#first(name);
    const first = mention
      ? this.#cite(mention.article, mention.paragraph)
      : name.base?.backgroundEvidence[0];
    if (first === undefined) return [];
    const identity = this.#identityOf(name, first);
    const names = sourceNames(name, taken);
    for (const { text } of names) taken.add(text);
    const roles =
      name.type !== 'PER'
        ? []
        : name.roles.flatMap(({ text, from, to = '', evidence }) => {
            const cited = this.#dated(evidence);
            const dates = { ...(from !== '' && { from }), ...(to !== '' && { to }) };
            const known = name.base?.roles?.find((role) => role.text === text);
            if (known !== undefined)
              return { text: known.text, ...dates, evidence: known.evidence };
            return cited.length === 0
              ? []
              : { text: clean(text, LONGEST_PHRASE), ...dates, evidence: cited };
          });
    const background = /[.!?…]$/.test(identity.text) ? identity.text : `${identity.text}.`;
    if (name.base) {
      const isOwn = this.pack.base?.isOwnReading === true;
      const base = isOwn ? { ...name.base, relations: [] } : name.base;
      const texts = {
        names,
        identity: isOwn || identity.text !== base.identity.text ? identity : base.identity,
        background: isOwn ? background : base.background,
        ...(roles.length > 0 && { roles }),
      };
      return [continuedEntity(base, name, texts, this.#newId)];
    }
    return [
      {
        id: this.#ids.get(name.key) ?? '',
        kind: KINDS[name.type],
        label: clean(name.label, 100),
        names,
        identity,
        background,
        backgroundEvidence: [first],
        ...(roles.length > 0 && { roles }),
      },
    ];
  }

  entities(): SourceEntity[] {
    const taken = new Set<string>();
    const reviewed = this.#kept.flatMap((name) => this.#entity(name, taken));
    const { base } = this.pack;
    return base ? [...reviewed, ...untouchedEntities(base, this.#newId)] : reviewed;
  }

  facts(): SourceFact[] {
    const kept = this.pack.facts.filter(
      ({ state, article }) => state === 'kept' && (article < 0 || this.#isDated(article)),
    );
    const names = {
      all: this.pack.names,
      kept: this.#kept,
      idOf: (key: string) => this.#ids.get(key),
    };
    const keptIds = new Set(kept.flatMap(({ base }) => base?.id ?? []));
    const written = kept.flatMap(
      (fact): { key: string; fact: Omit<SourceFact, 'id'> & { id?: string } }[] => {
        const { base } = fact;
        const day = fact.day || this.#dayOf(fact.article);
        const one = base
          ? continuedFact(
              base,
              { ...fact, text: clean(fact.text, 400) },
              assertedByOf(fact, names),
              this.#newId,
              keptIds,
            )
          : newFact(fact, names, day, this.#dated(fact.candidate.evidence));
        if (!one) this.#unplaced.push(fact.key);
        return one ? [{ key: fact.key, fact: one }] : [];
      },
    );
    this.#factKeys = written.map(({ key }) => key);
    const taken = written.flatMap(({ fact }) => fact.id ?? []);
    const ids = distinctIds([
      ...taken,
      ...written.map(({ fact }) => `${fact.about[0]}-says`),
    ]).slice(taken.length);
    const byKey = new Map(
      written.map(({ key, fact }, at) => [key, { ...fact, id: fact.id ?? ids[at] ?? '' }]),
    );
    return withDifferences(kept, byKey);
  }

  articles(): SourceArticle[] {
    const { read, groups, skipped } = this.draft;
    const known = this.pack.base?.source.articles ?? [];
    const hashes = new Set(known.map(({ textHash }) => textHash));
    return [
      ...known,
      ...read.flatMap(({ text }, at): SourceArticle[] => {
        const { title, publisher, date, dateline, url, agencies, textHash } = text;
        if (date === undefined || hashes.has(textHash)) return [];
        return [
          {
            id: this.#articleIds[at] ?? '',
            publisher: publisher ? clean(publisher.value, LONGEST_PHRASE) : null,
            title: clean(title?.value ?? text.file, 400),
            titleIsOurs: title === undefined || title.where === 'person',
            date: date.value,
            dateBasis: dateBasisOf(date),
            ...(dateline && { dateline: clean(dateline.value, LONGEST_PHRASE) }),
            ...(agencies.length > 0 && { agencies: [...agencies] }),
            ...(url && { url: url.value }),
            textHash,
            group: this.#articleIds[this.#datedGroup(groups, at)] ?? '',
            ...skippedSource(skipped[at]),
          },
        ];
      }),
    ];
  }

  /** The first article of a group that has a day. */
  #datedGroup(groups: readonly number[], at: number): number {
    const first = groups.findIndex((group, i) => group === groups[at] && this.#isDated(i));
    return first < 0 ? at : first;
  }

  core(): string[] {
    const ranked = this.#kept.toSorted((a, b) => b.mentions.length - a.mentions.length);
    return ranked.slice(0, MOST_CORE).flatMap(({ key }) => this.#ids.get(key) ?? []);
  }

  unplaced(): ItemProblem[] {
    const coded: TitledComplaint = { code: 'no-card', args: [] };
    return this.#unplaced.map((key) => ({ key, what: NO_CARD, coded }));
  }

  /** Key of the item that was written at a place; null for what is not under review. */
  keyOf(kind: 'entities' | 'facts', at: number): string | null {
    return (kind === 'entities' ? this.#kept[at]?.key : this.#factKeys[at]) ?? null;
  }

  header(header: PackHeader, articles: readonly SourceArticle[]): PackHeader {
    const { base } = this.pack;
    return base ? continuedHeader(header, base, [...articles], this.#newId) : header;
  }
}
