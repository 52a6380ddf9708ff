import type { BuilderActions, BuilderView, Saved, Step } from '../../components/builder/view';
import { plain } from '../../components/design/text';
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
import { reviewFacts } from '../../knowledge/drafting/review/facts';
import { lostHedge, sentencesOfFacts } from '../../knowledge/drafting/review/hedges';
import { reviewNames } from '../../knowledge/drafting/review/names';
import { mentionsOfLabel } from '../../knowledge/drafting/review/naming/added-name';
import { textProblems } from '../../knowledge/drafting/review/text-problems';
import { toSource, type WrittenPack } from '../../knowledge/drafting/review/to-source';
import { deedOf } from './deeds';
import { DraftMaker } from './draft-maker';
import type { BuilderHost } from './host';
import { readFiles } from './read-files';
import { shownBase } from './shown-base';
import { START } from './start-view';

export interface Needs {
  readonly words: Words;
  readonly host: BuilderHost;
  readonly show: (view: BuilderView) => void;
}

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

  constructor(private readonly needs: Needs) {
    this.view = this.#start();
    this.#maker = new DraftMaker(needs.host.address);
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
    if (!kept.ok) return this.change({ isLoaded: true, trouble: kept.error.message });
    const { articles, state, base, unread = [] } = kept.value;
    this.#base = base;
    this.#found = byDay(articles);
    this.#decisions = state.decisions;
    const bases = await host.bases();
    const { title, mayQuote } = state;
    this.change({ title, mayQuote, bases, unread, base: shownBase(base), trouble: null });
    await this.remake();
    this.change({ isLoaded: true });
  }

  /** Keeps title, decisions and permission; the articles are kept when they come. */
  async #keep(): Promise<void> {
    const { title, mayQuote } = this.view;
    const kept = await this.needs.host.drafts.keep({ title, mayQuote, decisions: this.#decisions });
    if (!kept.ok) this.change({ trouble: kept.error.message });
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
      advice: written ? this.#advise(written) : [],
    });
  }

  #advise({ source, keyOfId, leftOut }: WrittenPack): BuilderView['advice'] {
    const { articles, facts } = this.view;
    const known = sentencesOfFacts(facts, articles);
    const found = textProblems(source, articles, this.#runs, (id) => known(keyOfId('facts', id)));
    return [
      ...leftOut,
      ...found.map(({ list, id, ...problem }) => ({ key: keyOfId(list, id), ...problem })),
    ];
  }

  decide(decision: ReviewDecision): void {
    const before = this.view;
    this.#decisions = withDecision(this.#decisions, decision);
    if (changesArticles(decision)) void this.remake();
    else this.review({ added: null, saved: null });
    const deed = deedOf(decision, this.view, before, this.needs.words);
    this.change({ deed, ...(deed !== null && { announcement: deed }) });
    void this.#keep();
  }

  undo(): void {
    const last = this.#decisions.at(-1);
    if (!last) return;
    this.#decisions = this.#decisions.slice(0, -1);
    if (changesArticles(last)) void this.remake();
    else this.review({ added: null, saved: null });
    const undone = this.needs.words.t('builder_undone');
    this.change({ announcement: undone, deed: undone });
    void this.#keep();
  }

  set(next: Pick<BuilderView, 'title'> | Pick<BuilderView, 'mayQuote'>): void {
    this.review({ ...next, added: null, saved: null });
    void this.#keep();
  }

  async addFiles(files: Parameters<BuilderActions['addFiles']>[0]): Promise<void> {
    const { words, host } = this.needs;
    await host.loadDates();
    const read = await readFiles(files, (done, all) => this.change({ reading: { done, all } }));
    const known = new Set(this.#found.map(({ textHash }) => textHash));
    const fresh = [...new Map(read.articles.map((one) => [one.textHash, one])).values()].filter(
      ({ textHash }) => !known.has(textHash),
    );
    this.#found = byDay([...this.#found, ...fresh]);
    const kept = await host.drafts.add(fresh);
    this.change({
      unread: read.unread,
      trouble: kept.ok ? null : kept.error.message,
      announcement: words.count(fresh.length, (form) => `builder_read_${form}`),
    });
    await this.remake();
    this.change({ reading: null });
  }

  async removeArticle(textHash: string): Promise<void> {
    this.#found = this.#found.filter((one) => one.textHash !== textHash);
    await this.needs.host.drafts.remove(textHash);
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
    await this.#keep();
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
    const kept = this.view.names.filter(({ state }) => state === 'kept');
    const title = kept
      .slice(0, 2)
      .map(({ label }) => label)
      .join(', ');
    if (title !== '') this.set({ title: plain(title, 120) });
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
    await this.needs.host.drafts.clear();
    this.#found = [];
    this.#decisions = [];
    this.#base = null;
    this.view = { ...this.#start(), isLoaded: true, bases: this.view.bases };
    // What lies in a folder stays there.
    if (this.view.folder === null) await this.remake();
    else await this.load();
  }
}
