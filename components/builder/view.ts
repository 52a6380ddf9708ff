import type { FoundArticle } from '../../knowledge/drafting/found-article';
import type { ParagraphUse } from '../../knowledge/drafting/review/coverage';
import type { FactStatus } from '../../knowledge/drafting/review/decisions';
import type { ReviewedFact } from '../../knowledge/drafting/review/facts';
import type { ReviewedName } from '../../knowledge/drafting/review/names';
import type { ItemProblem } from '../../knowledge/drafting/review/source-writer';
import type { Speaker } from '../../knowledge/drafting/review/speaker';
import type { NameKind } from '../../knowledge/reading/types';
import type { SourceArticle } from '../../knowledge/schema/source';

export const STEPS = ['articles', 'names', 'facts', 'add'] as const;
export type Step = (typeof STEPS)[number];

export interface Unread {
  readonly file: string;
  /** A code of `page/files`: the catalogue has a sentence for each. */
  readonly problem: string;
}

/** A pack that was added; a null id stands for the reader's own reading, whose title the catalogue has. */
export interface BaseChoice {
  readonly id: string | null;
  readonly title: string;
}

export interface Base extends BaseChoice {
  readonly names: number;
  readonly facts: number;
  /** By their ids. */
  readonly articles: ReadonlyMap<string, SourceArticle>;
}

export interface Saved {
  readonly form: 'pack' | 'sources';
  readonly path: string;
}

/** All that the page for making a pack shows. */
export interface BuilderView {
  readonly step: Step;
  /** Key of the item that the step opens with; null for its first open one. */
  readonly chosen: string | null;
  /** What the last decision did; null before, and after one that shows itself. */
  readonly deed: string | null;
  /** Files that are read now; null if none. */
  readonly reading: { readonly done: number; readonly all: number } | null;
  /** False until what was kept has been loaded. */
  readonly isLoaded: boolean;
  readonly articles: readonly FoundArticle[];
  readonly unread: readonly Unread[];
  /** The most frequent first. */
  readonly names: readonly ReviewedName[];
  /** In reading order. */
  readonly facts: readonly ReviewedFact[];
  /** What the checks find wrong with what was kept so far: such a pack cannot be added. */
  readonly problems: readonly ItemProblem[];
  /** What the articles' texts say against what was kept: a person decides. */
  readonly advice: readonly ItemProblem[];
  /** For each article, each of its paragraphs. */
  readonly uses: readonly (readonly ParagraphUse[])[];
  /** For each article, the number of the first one whose text it shares: they count as one source. */
  readonly groups: readonly number[];
  /** Packs that this one can go on from. */
  readonly bases: readonly BaseChoice[];
  /** The pack that this one goes on from. */
  readonly base: Base | null;
  readonly title: string;
  readonly mayQuote: boolean;
  readonly canUndo: boolean;
  /** Title of the pack that was added; null before. */
  readonly added: string | null;
  /** The pack was added, but the reader has not chosen where the extension runs: no page is read yet. */
  readonly awaitsChoice: boolean;
  /** What was written into the folder; null before, and where the browser keeps downloads. */
  readonly saved: Saved | null;
  readonly trouble: string | null;
  /** What was kept cannot be shown: only starting over helps. */
  readonly isDamaged: boolean;
  readonly announcement: string;
  /** In a private window nothing is kept or added. */
  readonly isPrivate: boolean;
  /** The folder of articles that `npm run pack -- review` shows; null in the extension. */
  readonly folder: string | null;
}

export interface NameFields {
  readonly label: string;
  readonly identity: string;
  readonly type: NameKind;
}

export interface RoleFields {
  readonly role: string;
  /** Days as `2031`, `2031-05` or `2031-05-02`, or empty. */
  readonly from: string;
  readonly to: string;
  /** Hash of the article's text. */
  readonly article: string;
  readonly paragraph: number;
}

export interface BuilderActions {
  /** @param item the name or fact that the step opens with */
  go(step: Step, item?: string): void;
  /** Reads files; folders have been walked through. */
  addFiles(files: readonly { readonly path: string; readonly file: File }[]): void;
  /** Reads the articles of `folder` again. */
  readAgain(): void;
  correctArticle(
    textHash: string,
    fields: { title: string; publisher: string; date: string },
  ): void;
  removeArticle(textHash: string): void;
  /** Goes on from a pack; see `BaseChoice`. */
  startFrom(id: string | null): void;
  /** Starts without a pack again. */
  dropBase(): void;
  keep(item: string): void;
  leave(item: string): void;
  notAName(item: string): void;
  keepAll(items: readonly string[]): void;
  edit(item: string, fields: NameFields): void;
  /** A name that reading did not find. @param item its `addedNameKey` */
  addName(item: string, fields: NameFields): void;
  /** Whether an article has these words. */
  isNamed(label: string): boolean;
  merge(item: string, into: string): void;
  split(item: string, spelling: string): void;
  /** A title with the paragraph that has it. */
  addRole(item: string, fields: RoleFields): void;
  leaveRole(item: string, role: string): void;
  /** Days as `2031`, `2031-05` or `2031-05-02`, or empty. */
  dateRole(item: string, role: string, fields: { from: string; to: string }): void;
  setSpeaker(item: string, speaker: Speaker): void;
  writeFact(item: string, fields: { text: string; day: string; status: FactStatus }): void;
  quoteFact(item: string): void;
  leaveFact(item: string): void;
  /** Two facts give another number: the card shows them side by side. */
  setBeside(item: string, other: string): void;
  /** Begins a fact of one's own, from a paragraph. */
  addFact(key: string): void;
  /** @returns words that an article has too; null if the text is one's own */
  borrowed(text: string): string | null;
  /** @returns the word by which the article does not vouch for the fact, where the text and the status lose it */
  lostHedge(item: string, text: string, status: FactStatus): string | null;
  undo(): void;
  setTitle(title: string): void;
  setMayQuote(mayQuote: boolean): void;
  add(): void;
  savePack(): void;
  saveSources(): void;
  startOver(): void;
}
