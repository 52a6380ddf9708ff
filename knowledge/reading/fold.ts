import { holderOf, isLone } from './fold-lone';
import { draftsOf, type FoldState, stateOf } from './fold-state';
import {
  addQuotation,
  addRole,
  type NameDraft as Draft,
  type FoldedCluster,
  finish,
} from './folded';
import { ArticleGroups } from './groups';
import { classesOf, GIVEN, SURNAME } from './lexicon/word-classes';
import { isSameFullName, secondSurname, soundKey, surnameOf } from './names/spellings';
import { onePerSpeaker } from './quotable';
import { contradicts, roleField } from './role-fields';
import { isShortOf } from './speech/follow';
import type { NameKind } from './types';

/** What the fold needs of one article: a line that `learn` prints. */
export interface FoldArticle {
  readonly id: string | number;
  readonly date?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  /** Of `sketchOf`; articles that share most of it are copies of one text. */
  readonly sketch?: readonly number[];
  /** Mentions, or spellings with the number of their mentions. */
  readonly names: readonly {
    readonly type: NameKind;
    readonly text: string;
    readonly score: number;
    readonly cluster: string;
    readonly count?: number;
  }[];
  readonly roles: readonly {
    readonly name: string;
    readonly text: string;
    readonly cluster?: string;
    readonly rule: string;
  }[];
  readonly quotations: readonly {
    readonly name: string;
    readonly text: string;
    readonly cluster?: string;
    readonly rule: string;
    readonly date?: string;
  }[];
}

export type { FoldState } from './fold-state';
export type { FoldedCluster, FoldedItem } from './folded';

interface GivenCluster {
  readonly members: readonly Draft[];
  readonly cluster: FoldedCluster;
}

const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&]+$/u;

/** Joins the clusters of single articles. Add articles in any order, then ask for the clusters. */
export class ReadingFold {
  private readonly drafts = new Map<string, Draft>();
  /** People's full names by the sound of the surname. */
  private readonly bySurname = new Map<string, Draft[]>();
  /** People whose surname comes first, by its sound: Xi Jinping. */
  private readonly byFirstWord = new Map<string, Draft[]>();
  private readonly groups: ArticleGroups;
  private readonly groupOf = new Map<string | number, number>();
  /** People known by one word only, by that word. */
  private readonly lone = new Map<string, Draft>();
  /** Organisations by each of their spellings in capitals. */
  private readonly byCapitals = new Map<string, Set<Draft>>();
  /** Changed since the clusters were last asked for. */
  private readonly changed = new Set<Draft>();
  /** The clusters given last: where nothing has changed they are the same objects. */
  private given = new Map<Draft, GivenCluster>();

  /** @param state of an earlier fold, which goes on from there; it is not copied */
  constructor(state?: FoldState) {
    this.groups = new ArticleGroups(state?.groups);
    if (state === undefined) return;
    for (const [number, id] of state.articles.entries())
      this.groupOf.set(id, state.groupOf[number] ?? 0);
    for (const draft of draftsOf(state)) {
      this.drafts.set(draft.id, draft);
      this.index(draft);
      for (const text of draft.spellings.keys()) this.indexCapitals(draft, text);
    }
  }

  state(): FoldState {
    return stateOf(this.drafts.values(), this.groupOf, this.groups.state());
  }

  /** Copies of one text have the same group. */
  groupOfArticle(id: string | number): number | undefined {
    return this.groupOf.get(id);
  }

  add(article: FoldArticle): void {
    const local = new Map<string, Draft>();
    const counts = new Map<string, FoldArticle['names'][number][]>();
    for (const name of article.names) {
      const names = counts.get(name.cluster);
      if (names === undefined) counts.set(name.cluster, [name]);
      else names.push(name);
    }
    for (const [cluster, names] of counts) {
      const [first] = names;
      if (first === undefined) continue;
      const key = cluster.slice(cluster.indexOf(':') + 1);
      const roles = article.roles.filter((role) => role.cluster === cluster);
      const draft = this.draftOf(
        first.type,
        key,
        roles.map(({ text }) => text),
      );
      local.set(cluster, draft);
      for (const { text, count = 1, score } of names) {
        const flat = text.replace(/\s+/g, ' ');
        draft.spellings.set(flat, (draft.spellings.get(flat) ?? 0) + count);
        this.indexCapitals(draft, flat);
        draft.score = Math.max(draft.score, score);
      }
      draft.articles.add(article.id);
      this.changed.add(draft);
    }
    const group = this.groups.add(article.sketch ?? []);
    this.groupOf.set(article.id, group);
    this.addItems(article, local, group);
  }

  private addItems(article: FoldArticle, local: ReadonlyMap<string, Draft>, group: number): void {
    for (const { cluster = '', text, rule } of article.roles) {
      const draft = local.get(cluster);
      if (draft === undefined) continue;
      const field = roleField(text);
      if (field !== undefined) draft.fields.add(field);
      addRole(draft.roles, {
        text,
        article: article.id,
        articles: [article.id],
        rule,
        ...dateOf(article),
      });
    }
    const quoted = new Set<Draft>();
    for (const { cluster = '', text, rule, date } of onePerSpeaker(article.quotations)) {
      const draft = local.get(cluster);
      if (draft === undefined || quoted.has(draft) || draft.groups.has(group)) continue;
      quoted.add(draft);
      addQuotation(draft.quotations, {
        text,
        article: article.id,
        rule,
        ...(date === undefined ? dateOf(article) : { date }),
      });
    }
    for (const draft of local.values()) draft.groups.add(group);
  }

  private draftOf(kind: NameKind, key: string, roles: readonly string[]): Draft {
    const fields = roles.flatMap((text) => roleField(text) ?? []);
    if (kind !== 'PER')
      return this.drafts.get(`${kind}:${key}`) ?? this.make(kind, key, `${kind}:${key}`);
    if (!key.includes(' ')) {
      return this.lone.get(key) ?? this.make(kind, key, `${kind}:${key}`);
    }
    const block = soundKey(surnameOf(key));
    const second = secondSurname(key);
    const candidates = [
      ...(this.bySurname.get(block) ?? []),
      ...(second === undefined ? [] : (this.bySurname.get(soundKey(second)) ?? [])),
    ];
    const agrees = (draft: Draft) => !contradicts(draft.fields, fields);
    const same = candidates.find((draft) => draft.key === key && agrees(draft));
    if (same !== undefined) return same;
    const [alike, another] = candidates.filter(
      (draft) => isSameFullName(draft.key, key) && agrees(draft),
    );
    if (alike !== undefined && another === undefined) return alike;
    const twin = this.drafts.has(`PER:${key}`) ? `#${candidates.length + 1}` : '';
    return this.make(kind, key, `PER:${key}${twin}`);
  }

  /** Makes a name findable for `draftOf` and `fullNameOf`. */
  private index(draft: Draft): void {
    const { kind, key } = draft;
    if (kind !== 'PER') return;
    if (!key.includes(' ')) {
      this.lone.set(key, draft);
      return;
    }
    const block = soundKey(surnameOf(key));
    this.bySurname.set(block, [...(this.bySurname.get(block) ?? []), draft]);
    const second = secondSurname(key);
    if (second !== undefined)
      this.bySurname.set(soundKey(second), [
        ...(this.bySurname.get(soundKey(second)) ?? []),
        draft,
      ]);
    const first = key.slice(0, key.indexOf(' '));
    if ((classesOf(first) & (SURNAME | GIVEN)) !== SURNAME) return;
    this.byFirstWord.set(soundKey(first), [
      ...(this.byFirstWord.get(soundKey(first)) ?? []),
      draft,
    ]);
  }

  private make(kind: NameKind, key: string, id: string): Draft {
    const draft: Draft = {
      id,
      kind,
      key,
      spellings: new Map(),
      articles: new Set(),
      groups: new Set(),
      roles: [],
      quotations: [],
      fields: new Set(),
      score: 0,
    };
    this.drafts.set(id, draft);
    this.index(draft);
    return draft;
  }

  /** The one person of whom a lone name is short, where that is sure. */
  private fullNameOf(lone: Draft): Draft | undefined {
    const sound = soundKey(surnameOf(lone.key));
    const block = [...(this.bySurname.get(sound) ?? []), ...(this.byFirstWord.get(sound) ?? [])];
    const people = [...new Set(block)].filter(
      ({ key }) => surnameOf(key) === lone.key || isShortOf(lone.key, key),
    );
    return holderOf(lone, people);
  }

  private indexCapitals(draft: Draft, text: string): void {
    if (draft.kind !== 'ORG' || !CAPITALS.test(text)) return;
    this.byCapitals.set(text, (this.byCapitals.get(text) ?? new Set()).add(draft));
  }

  /** The one organisation that some article abbreviates so in brackets. */
  private wholeOf(short: Draft): Draft | undefined {
    const [text = ''] = short.spellings.keys();
    const wholes = [...(this.byCapitals.get(text) ?? [])].filter((draft) => draft !== short);
    return wholes.length === 1 ? wholes[0] : undefined;
  }

  private give(draft: Draft, members: readonly Draft[]): GivenCluster {
    const before = this.given.get(draft);
    const isSame =
      before?.members.length === members.length &&
      members.every((one, at) => one === before.members[at] && !this.changed.has(one));
    return isSame ? before : { members, cluster: finish(draft, members) };
  }

  /** @returns clusters, lone surnames joined where that is sure; those of most articles first */
  clusters(): FoldedCluster[] {
    const joined = new Map<Draft, Draft[]>();
    for (const draft of this.drafts.values()) {
      const target =
        (isLone(draft) && draft.kind === 'PER'
          ? this.fullNameOf(draft)
          : draft.kind === 'ORG' && !draft.key.includes(' ')
            ? this.wholeOf(draft)
            : undefined) ?? draft;
      joined.set(target, [...(joined.get(target) ?? []), draft]);
    }
    const given = new Map(
      [...joined].map(([draft, members]) => [draft, this.give(draft, members)]),
    );
    this.given = given;
    this.changed.clear();
    return [...given.values()]
      .map(({ cluster }) => cluster)
      .sort(
        (one, other) =>
          other.articles.length - one.articles.length || (one.cluster < other.cluster ? -1 : 1),
      );
  }
}

function dateOf({ date }: FoldArticle): { date?: string } {
  return date === undefined ? {} : { date: date.slice(0, 10) };
}
