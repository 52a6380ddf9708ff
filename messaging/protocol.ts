import type { RetoldShares } from '../knowledge/briefing/retold';
import type { PageContent } from '../knowledge/briefing/story/content';
import type { CardBriefing } from '../knowledge/briefing/types';
import type { ListedEntity, WholeEntity } from '../knowledge/briefing/whole';
import type { Day, EntityId, PackId } from '../knowledge/schema/types';
import type { AnnotationChange, NoteEdit, NoteState, PersonalCard } from './protocol/annotations';
import type { NewHighlight, ShownHighlight, TextHighlight } from './protocol/highlights';
import type { LookUpReply, LookUpRequest } from './protocol/look-up';
import type { PackList } from './protocol/pack';
import type {
  DemoReply,
  DemoText,
  MatchReply,
  MatchRequest,
  PageIdentity,
  RetoldRequest,
  TabDescription,
  TabState,
} from './protocol/page';
import type { LearnReply, LearnRequest, OwnName, OwnPage } from './protocol/reading';
import type { Settings, SiteRule } from './protocol/settings';
import type { SummaryReply } from './protocol/summary';

export type * from './protocol/annotations';
export type * from './protocol/deletions';
export type * from './protocol/highlights';
export type * from './protocol/look-up';
export type * from './protocol/pack';
export type * from './protocol/page';
export type * from './protocol/reader-data';
export type * from './protocol/reading';
export type * from './protocol/result';
export type * from './protocol/settings';
export type * from './protocol/summary';
export type * from './protocol/visits';

/**
 * The one protocol between worlds: message name (`noun.verb`) to its params and result.
 * What travels is in `protocol/`, by noun. Every reply is a `Result`; see `client.ts` and `server.ts`.
 */
export interface WorkerProtocol {
  /** Which names are in these blocks, and what their cards say. Keeps the visit. From a page. */
  'page.match': { params: MatchRequest; result: MatchReply };
  /**
   * How much of the packs' facts the page's paragraphs state themselves. Asked after the marks are painted. From a
   * page.
   */
  'page.retold': { params: RetoldRequest; result: RetoldShares };
  /** The page was visible long enough to be read: it becomes a visit, if a batch named an entity. From a page. */
  'page.read': { params: PageIdentity; result: null };
  /** What the popup shows of the sender's page has changed: the worker tells the open views. From a page. */
  'page.changed': { params: null; result: null };
  /** Puts the article script into the sender's frame. From a page. */
  'article.load': { params: null; result: null };
  /** Puts the names of months that the browser's Intl lacks into the sender's frame. From a page. */
  'dates.load': { params: null; result: null };
  /** Loads the card's code into the sender's frame. From a page. */
  'card.load': { params: null; result: null };
  /** The reader's own data on an entity, for its card. From a page, or from the side panel, which names the tab. */
  'card.personal': {
    params: { entity: EntityId; url: string; tabId?: number };
    result: PersonalCard;
  };
  /** A card of an entity, of a page or reached through a connection. From a page, a demo, or the side panel. */
  'card.brief': {
    params: { entity: EntityId; page: PageIdentity; content: PageContent | null; tabId?: number };
    result: CardBriefing | null;
  };
  /** Keeps a known name or a correction; refused in a private window. From a page. */
  'annotation.set': { params: AnnotationChange; result: null };
  /** Lets a card open the note of an entity in a frame of the extension. From a page, or from the side panel. */
  'note.open': { params: { entity: EntityId; tabId?: number }; result: { ticket: string } };
  /** From that frame. */
  'note.read': {
    params: { ticket: string; field: string };
    result: NoteState & { entity: EntityId; name: string };
  };
  'note.save': { params: { ticket: string } & Omit<NoteEdit, 'entity'>; result: NoteState };
  /** Highlighted words of the sender's page; none in a private window and where the extension is off. From a page. */
  'highlight.list': { params: { url: string }; result: readonly ShownHighlight[] };
  /** Keeps highlighted words; refused in a private window and where the extension is off. From a page. */
  'highlight.add': { params: NewHighlight; result: { id: string } };
  /** Which highlights of a page have lost their words. From a page. */
  'highlight.lost': { params: { url: string; lost: readonly string[] }; result: null };
  /** Lets the box of a highlight open its note in a frame of the extension. From a page. */
  'highlight.note': { params: { id: string }; result: { ticket: string } };
  /** Moves a highlight into the bin. @returns the id of the deletion */
  'highlight.remove': { params: { id: string }; result: { deletion: string } };
  'highlight.restore': { params: { deletion: string }; result: null };
  /** Highlights of the page in a tab, with their notes. From the popup. */
  'highlight.page': { params: { tabId: number }; result: readonly TextHighlight[] };
  /** Scrolls to a highlight and opens its note. From the popup. */
  'highlight.show': { params: { tabId: number; id: string }; result: { found: boolean } };
  /** Highlights in the store have changed: open pages draw them again. From the options page. */
  'highlight.renew': { params: null; result: null };
  /** Looks up words that are selected in a tab. From the side panel or the popup. */
  'look-up.find': { params: LookUpRequest; result: LookUpReply };
  /** Summary of the page in a tab. From the popup. */
  'page.summary': { params: { tabId: number }; result: SummaryReply };
  /** Corrects the day of publication of a page, or takes that back (null), and tells open tabs. From the popup. */
  'date.correct': { params: { tabId: number; url: string; day: Day | null }; result: null };
  /** Reads the page in a tab at the reader's request, if pages are not read automatically. From the popup. */
  'page.ask': { params: { tabId: number }; result: null };
  /** Names of the bundled pack in a demo text, with their cards. Keeps nothing. From the welcome page. */
  'demo.match': { params: DemoText; result: DemoReply };
  /** Switches one page off, or on again, until the browser is closed, and tells open tabs. From the popup. */
  'page.pause': { params: { url: string; paused: boolean }; result: null };
  /** Learns names, roles and quotations from an article; refused in a private window. From a page. */
  'reading.learn': { params: LearnRequest; result: LearnReply };
  /** What was learnt that concerns the page in a tab. From the popup. */
  'reading.page': { params: { tabId: number }; result: OwnPage };
  /** Forgets what was learnt of a name; the bin keeps it for a day. From the popup. */
  'reading.forget': { params: { cluster: string }; result: null };
  /** Turns learning from every article of a site on or off; refused from a private window. From the popup. */
  'learning.site': { params: { site: string; on: boolean; tabId: number }; result: Settings };
  /** All learnt names, those of most articles first. From the options page. */
  'reading.names': { params: null; result: readonly OwnName[] };
  /** Learnt articles or decisions in the store have changed: makes the pack again, and has open pages read again. */
  'reading.renew': { params: null; result: null };
  /** A part of the JSON of a reply that is too large for one message; see `view-client.ts`. */
  'reply.part': { params: { id: string; part: number }; result: string };
  'settings.get': { params: null; result: Settings };
  /** Changes the named settings and tells open tabs. */
  'settings.set': { params: Partial<Settings>; result: Settings };
  /** Fewer or more marks, the only setting in a card. From a page. */
  'marks.set': { params: Pick<Settings, 'marks'>; result: null };
  /** `tabId`: the tab that the rule is set from; refused if it is in a private window. */
  'site.set': {
    params: { site: string; rule: SiteRule | null; tabId?: number };
    result: Settings;
  };
  /** Every pack there is, on or off, with its health. */
  'packs.list': { params: null; result: PackList };
  /** The packs in the store have changed: opens them, and has open pages read again. No message carries a pack. */
  'packs.renew': { params: null; result: null };
  'pack.turn': { params: { pack: PackId; on: boolean }; result: Settings };
  /** The entities of a pack, by name. */
  'pack.entities': { params: { pack: PackId }; result: readonly ListedEntity[] };
  /** Everything that a pack says about an entity; null if it does not have the entity. */
  'pack.entity': { params: { pack: PackId; entity: EntityId }; result: WholeEntity | null };
}

/** From the worker to the extension's open pages, without an answer. */
export interface ViewProtocol {
  /** The summary of a tab's page has changed. */
  'summary.changed': { params: { tabId: number } };
}

/** From the worker to a tab: its highlights script answers (entrypoints/highlights). */
export interface HighlightProtocol {
  /** Highlight the selected words. */
  'highlight.make': { params: { withNote: boolean }; result: { made: boolean } };
  /** Highlights have changed: ask for them again. */
  'highlight.refresh': { params: null; result: null };
  /** Scroll to a highlight and open its note. */
  'highlight.open': { params: { id: string }; result: { found: boolean } };
}

/** From the worker (or an extension page) to a tab: its article script answers (entrypoints/article). */
export interface TabProtocol {
  'tab.describe': { params: null; result: TabDescription };
  /** For the toolbar button, which asks at every change. */
  'tab.state': { params: null; result: TabState };
  /** Settings changed: read the page again, or take the marks off. */
  'tab.refresh': { params: null; result: null };
  /** Scroll to the first mark of an entity and flash it. */
  'tab.reveal': { params: { entity: EntityId }; result: { found: boolean } };
  /** Go to the next or the previous mark: a command of the keyboard. */
  'mark.step': { params: { by: 1 | -1 }; result: { found: boolean } };
  /** Open the card of an entity, or of the mark last stepped to (null): it takes the focus. */
  'mark.open': { params: { entity: EntityId | null }; result: { found: boolean } };
  /** Read this page though it is not news: the toolbar click. */
  'tab.read': { params: null; result: null };
  /** Send the article to be learnt from; null if it has not been read yet, or was refused. */
  'tab.learn': { params: null; result: LearnReply | null };
}
