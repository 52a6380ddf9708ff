import type { BuilderActions, BuilderView, Saved, Step } from '../../components/builder/view';
import type { Words } from '../../components/words/words';
import type { Draft } from '../../knowledge/drafting/draft';
import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { ArticleRuns } from '../../knowledge/drafting/own-words';
import { dayOf } from '../../knowledge/drafting/readings';
import { correctArticle } from '../../knowledge/drafting/review/articles';
import type { BasePack } from '../../knowledge/drafting/review/base';
import { paragraphUses } from '../../knowledge/drafting/review/coverage';
import {
  type FactStatus,
  type ReviewDecision,
  withDecision,
} from '../../knowledge/drafting/review/decisions';
import type { KeptDraft } from '../../knowledge/drafting/review/draft-state';
import { reviewFacts } from '../../knowledge/drafting/review/facts';
import { lostHedge } from '../../knowledge/drafting/review/hedges';
import { reviewNames } from '../../knowledge/drafting/review/names';
import { mentionsOfLabel } from '../../knowledge/drafting/review/naming/added-name';
import { toSource, type WrittenPack } from '../../knowledge/drafting/review/to-source';
import { adviceOn, titleOf } from './advice';
import { deedOf } from './deeds';
import { DraftMaker } from './draft-maker';
import type { BuilderHost } from './host';
import { DraftKeeping } from './keeping';
import { newArticles } from './new-articles';
import { readFiles } from './read-files';
import { shownBase } from './shown-base';
import { START } from './start-view';

export interface Needs {
  readonly words: Words;
  readonly host: BuilderHost;
  readonly show: (view: BuilderView) => void;
}

type Opened = KeptDraft & { readonly unread?: BuilderView['unread'] };

/** Only decisions about articles change what is read. */
const changesArticles = ({ kind }: ReviewDecision) => kind === 'article';

/** The earliest first; articles without a day lead, since they wait for one. Sorted when they come, not while a day is typed. */
const byDay = (articles: readonly FoundArticle[]): FoundArticle[] =>
  articles.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));

/** Holds a pack in the making: articles as found, and decisions about what reading finds in them. */
export class Making {
  view: BuilderView;
  #found: readonly FoundArticle[] = [];
  #decisions: readonly ReviewDecision[] = [];
  #draft: Draft | null = null;
  #base: BasePack | null = null;
  #runs = new ArticleRuns([]);
  /** Drafts are made one after the other; only the last one is shown. */
  #making = 0;
  readonly #maker: DraftMaker;
  readonly #keeping: DraftKeeping;

  constructor(private readonly needs: Needs) {
    this.view = this.#start();
    this.#maker = new DraftMaker(needs.host.address);
    this.#keeping = new DraftKeeping({
      drafts: needs.host.drafts,
      shown: () => ({ ...this.view, decisions: this.#decisions }),
      onFailure: (trouble) => this.change({ trouble }),
      onForeign: () => void this.load(),
    });
  }

  #start(): BuilderView {
    const { isPrivate, folder } = this.needs.host;
    return { ...START, isPrivate, folder };
  }

  change(next: Partial<BuilderView>): void {
    this.view = { ...this.view, ...next };
    this.needs.show(this.view);
  }

  async load(): Promise<void> {
    const { host } = this.needs;
    if (host.isPrivate) return this.change({ isLoaded: true });
    const kept = await host.drafts.load();
    if (kept.ok)
      // What is kept may be of any kind: another version wrote it, or a person's hand.
      await this.#open(kept.value).catch(() => this.#tellDamage());
    else if (kept.error.code === 'storage-corrupt') this.#tellDamage();
    else this.change({ trouble: kept.error.message });
    this.change({ isLoaded: true });
  }

  async #open({ articles, state, base, unread = [] }: Opened): Promise<void> {
    this.#base = base;
    this.#found = byDay(articles);
    this.#decisions = state.decisions;
    const bases = await this.needs.host.bases();
    const { title, mayQuote } = state;
    this.change({ title, mayQuote, bases, unread, base: shownBase(base), trouble: null });
    await this.remake();
  }

  /** Shows nothing of a draft that cannot be read, and how to go on. What is kept stays as it is. */
  #tellDamage(): void {
    const trouble = this.needs.words.t('builder_damaged');
    this.#empty();
    this.change({ isDamaged: true, trouble });
  }

  #empty(): void {
    this.#found = [];
    this.#decisions = [];
    this.#base = null;
    this.#draft = null;
    this.view = { ...this.#start(), isLoaded: true, bases: this.view.bases };
  }

  /** Reads the articles again where their days have changed, and applies the decisions. */
  async remake(): Promise<void> {
    this.#making += 1;
    const turn = this.#making;
    const articles = this.#found.map((one) => correctArticle(one, this.#decisions));
    // What was found belongs to the articles as they were.
    this.change({ articles, uses: [], groups: [] });
    const draft = await this.#maker.make(articles);
    if (turn !== this.#making) return;
    this.#draft = draft;
    this.#runs = new ArticleRuns(articles.map((one) => [one.title?.value ?? one.file, one]));
    this.review();
  }

  written(version = '1.0.0'): WrittenPack | null {
    const { title, names, facts } = this.view;
    if (!this.#draft) return null;
    return toSource(this.#draft, {
      title: title.trim() || '-',
      version,
      names,
      facts,
      base: this.#base,
    });
  }

  review(next: Partial<BuilderView> = {}): void {
    if (!this.#draft) {
      this.change(next);
      return;
    }
    const names = reviewNames(this.#draft, this.#decisions, this.#base);
    const facts = reviewFacts(this.#draft, this.#decisions, this.#base);
    const uses = paragraphUses(this.#draft, facts, names);
    const { groups } = this.#draft;
    const canUndo = this.#decisions.length > 0;
    this.view = { ...this.view, ...next, names, facts, uses, groups, canUndo };
    const isSome = names.some(({ state }) => state === 'kept');
    const written = isSome ? this.written() : null;
    this.change({
      problems: written?.problems ?? [],
      advice: written ? adviceOn(written, this.view, this.#runs) : [],
    });
  }

  decide(decision: ReviewDecision): void {
    const before = this.view;
    this.#decisions = withDecision(this.#decisions, decision);
    if (changesArticles(decision)) void this.remake();
    else this.review({ added: null, saved: null });
    const deed = deedOf(decision, this.view, before, this.needs.words);
    this.change({ deed, ...(deed !== null && { announcement: deed }) });
    void this.#keeping.keep({ kind: 'decide', decision });
  }

  undo(): void {
    const last = this.#decisions.at(-1);
    if (!last) return;
    this.#decisions = this.#decisions.slice(0, -1);
    if (changesArticles(last)) void this.remake();
    else this.review({ added: null, saved: null });
    const undone = this.needs.words.t('builder_undone');
    this.change({ announcement: undone, deed: undone });
    void this.#keeping.keep({ kind: 'take-back', decision: last });
  }

  set(next: Pick<BuilderView, 'title'> | Pick<BuilderView, 'mayQuote'>): void {
    this.review({ ...next, added: null, saved: null });
    void this.#keeping.keep({ kind: 'set', values: next });
  }

  async addFiles(files: Parameters<BuilderActions['addFiles']>[0]): Promise<void> {
    const { words, host } = this.needs;
    await host.loadDates();
    const read = await readFiles(files, (done, all) => this.change({ reading: { done, all } }));
    const { articles: fresh, unread } = newArticles(read, this.#found);
    this.#found = byDay([...this.#found, ...fresh]);
    const kept = await host.drafts.add(fresh);
    this.change({
      unread,
      trouble: kept.ok ? null : kept.error.message,
      announcement: words.count(fresh.length, (form) => `builder_read_${form}`),
    });
    await this.remake();
    this.change({ reading: null });
  }

  async removeArticle(textHash: string): Promise<void> {
    const removed = await this.needs.host.drafts.remove(textHash);
    if (!removed.ok) return this.change({ trouble: removed.error.message });
    this.#found = this.#found.filter((one) => one.textHash !== textHash);
    await this.remake();
  }

  /** Goes on from a pack, or from nothing. */
  async startFrom(id: string | null | undefined): Promise<void> {
    const { host } = this.needs;
    const base = id === undefined ? null : await host.loadBase(id);
    if (base && !base.ok) return this.change({ trouble: base.error.message });
    this.#base = base?.value ?? null;
    const kept = await host.drafts.keepBase(this.#base);
    const title =
      this.view.title === '' && id ? (this.#base?.source.pack.title ?? '') : this.view.title;
    this.change({
      trouble: kept.ok ? null : kept.error.message,
      base: shownBase(this.#base),
      title,
    });
    this.review({ added: null, saved: null });
    await this.#keeping.keep({ kind: 'set', values: { title } });
  }

  borrowed(text: string): string | null {
    return this.#runs.borrowed(text)?.words ?? null;
  }

  isNamed(label: string): boolean {
    return this.#draft !== null && mentionsOfLabel(this.#draft, label).length > 0;
  }

  lostHedge(item: string, text: string, status: FactStatus): string | null {
    const fact = this.view.facts.find(({ key }) => key === item);
    const paragraphs = fact && this.view.articles[fact.article]?.paragraphs;
    return fact && paragraphs ? (lostHedge({ ...fact, text, status }, paragraphs) ?? null) : null;
  }

  /** The two names that the articles mention most, until the person writes a title. */
  suggestTitle(): void {
    if (this.view.title !== '') return;
    const title = titleOf(this.view.names);
    if (title !== '') this.set({ title });
  }

  go(step: Step, item?: string): void {
    this.change({ step, chosen: item ?? null, deed: null });
    if (step === 'add') this.suggestTitle();
  }

  async add(): Promise<void> {
    const { host, words } = this.needs;
    const written = this.written(await host.nextVersion(this.view.title));
    if (!written || written.problems.length > 0) return;
    this.change({ added: null });
    const added = await host.addPack(written.source);
    const { title } = written.source.pack;
    if (!added.ok) return this.change({ trouble: added.error.message });
    const announcement = words.t('builder_added', title);
    const awaitsChoice = await host.awaitsChoice();
    this.change({ trouble: null, added: title, awaitsChoice, announcement });
  }

  async saveAs(form: Saved['form']): Promise<void> {
    const { host, words } = this.needs;
    const written = this.written();
    if (!written || written.problems.length > 0) return;
    const path = await host.save(written.source, form);
    if (!path.ok) return this.change({ trouble: path.error.message, saved: null });
    // A download shows itself.
    if (path.value === null) return;
    const announcement = words.t('review_saved', path.value);
    this.change({ trouble: null, saved: { form, path: path.value }, announcement });
  }

  async startOver(): Promise<void> {
    const cleared = await this.needs.host.drafts.clear();
    if (!cleared.ok) return this.change({ trouble: cleared.error.message });
    this.#keeping.forget();
    this.#empty();
    // What lies in a folder stays there.
    if (this.view.folder === null) await this.remake();
    else await this.load();
  }
}
