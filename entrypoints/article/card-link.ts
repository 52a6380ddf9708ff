import type {
  CardAnnotation,
  CardDeps,
  CardHandle,
  CardModule,
} from '../../components/card/handshake';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { EntityId } from '../../knowledge/schema/types';
import { DEFAULT_REST_MS } from '../../messaging/default-rest';
import type { AnnotationChange, PersonalCard, Settings } from '../../messaging/protocol';
import { linesOf } from '../../page/frames';
import type { Wait } from '../../page/hover/clock';
import { bringBack } from '../../page/hover/mark-navigator';
import type {
  CardSurface,
  CloseReason,
  HoverController,
  OpenHow,
  RestChoice,
} from '../../page/hover/types';
import { watchHover } from '../../page/hover/watch';
import type { OpenPage } from '../../page/open-page';
import { MARK_SURFACE } from '../../page/page-view';
import { publish } from '../../page/registry';
import type { Mark } from '../../page/types';
import { type BriefCard, PageCards } from './page-cards';

/** What the card's link needs of the page's session. */
export type LinkedSession = Pick<
  OpenPage,
  'surface' | 'content' | 'compared' | 'settings' | 'state' | 'refresh' | 'onMarks'
>;

/** What the card's link asks of the worker. */
export interface CardServices {
  readonly language: CardDeps['language'];
  /** Loads the card script into this world; null if that failed. */
  load(): Promise<CardModule | null>;
  readonly brief: BriefCard;
  say(change: AnnotationChange): Promise<boolean>;
  /** @returns the address of the note's frame with its ticket, or null */
  openNote(entity: EntityId): Promise<string | null>;
  setMarks(marks: Settings['marks']): Promise<boolean>;
  personal(entity: EntityId, url: string): Promise<PersonalCard | null>;
  /** Defaults to the real clock. */
  readonly wait?: Wait;
}

function restChoiceOf(settings: Settings | null): RestChoice {
  if (!settings) return DEFAULT_REST_MS; // the settings have not arrived yet
  if (settings.openOn === 'hover') return settings.hoverDelayMs;
  return settings.openOn === 'click' ? 'click' : 'shift';
}

/**
 * Connects the painted page to its card: the hover controller on one side, the card script, loaded once ahead of need,
 * on the other.
 */
class CardLink implements CardSurface {
  readonly #session: LinkedSession;
  readonly #services: CardServices;
  readonly #controller: HoverController;
  #card: CardHandle | null = null;
  #loading: Promise<CardHandle | null> | null = null;
  readonly #cards: PageCards;
  /** Raised with every opening and closing, so that a card whose code arrives too late stays closed. */
  #turn = 0;
  #wanted: { mark: Mark; how: OpenHow } | null = null;

  constructor(session: LinkedSession, services: CardServices, signal: AbortSignal) {
    this.#session = session;
    this.#services = services;
    this.#cards = new PageCards(session, services.brief);
    this.#controller = watchHover({
      marks: session.surface,
      card: this,
      rest: () => restChoiceOf(session.settings()),
      wait: services.wait,
      signal,
    });
    session.onMarks(() => this.#controller.marksChanged());
    signal.addEventListener('abort', () => this.#card?.destroy(), { once: true });
  }

  prepare({ mention }: Mark): void {
    void this.#load();
    void this.#cards.of(mention.entity);
  }

  open(mark: Mark, how: OpenHow): void {
    this.#turn += 1;
    this.#wanted = { mark, how };
    const { entity } = mark.mention;
    const briefing = this.#cards.here(entity);
    // Synchronously if possible, so that the next frame shows it.
    if (this.#card && briefing) this.#show(this.#card, briefing);
    else void this.#openOnce(entity, this.#turn);
  }

  /** Opens the wanted card once its code and its content have arrived. */
  async #openOnce(entity: EntityId, turn: number): Promise<void> {
    const [card, briefing] = await Promise.all([this.#load(), this.#cards.of(entity)]);
    if (card && briefing && turn === this.#turn) this.#show(card, briefing);
  }

  setPinned(pinned: boolean, focus: boolean): void {
    if (!this.#wanted) return;
    this.#wanted = { ...this.#wanted, how: { ...this.#wanted.how, pinned, focus } };
    this.#card?.setPinned(pinned, focus);
  }

  close(reason: CloseReason): void {
    const mark = this.#wanted?.mark;
    this.#turn += 1;
    this.#wanted = null;
    this.#card?.close();
    if (mark && (reason === 'escape' || reason === 'button')) this.#returnTo(mark);
  }

  /** Scrolls back to where the reader was when the card opened. */
  #returnTo(mark: Mark): void {
    bringBack(window, mark);
    this.#session.surface.flash(mark);
  }

  rect(): DOMRectReadOnly | null {
    return this.#card?.rect() ?? null;
  }

  owns(target: EventTarget | null): boolean {
    return this.#card?.owns(target) ?? false;
  }

  leaveField(): boolean {
    return this.#card?.leaveField() ?? false;
  }

  leftWriting(): void {
    this.#card?.leftWriting();
  }

  takesBackFocus(event: Event): boolean {
    return this.#card?.takesBackFocus(event) ?? false;
  }

  /** Opens the card of a mark by key or list. */
  call(mark: Mark): void {
    this.#controller.call(mark);
  }

  #show(card: CardHandle, briefing: CardBriefing): void {
    const { mark, how } = this.#wanted ?? {};
    if (!mark || !how) return;
    card.open({
      briefing,
      mention: mark.mention,
      range: () => mark.range(),
      linesOf,
      ...how,
    });
  }

  /** The worker puts the card's script into this frame; a failure is forgotten, so that the next hover tries again. */
  #load(): Promise<CardHandle | null> {
    this.#loading ??= this.#fetch().then((card) => {
      if (!card) this.#loading = null;
      this.#card = card;
      return card;
    });
    return this.#loading;
  }

  async #fetch(): Promise<CardHandle | null> {
    const module = await this.#services.load();
    return module?.create(this.#deps()) ?? null;
  }

  #deps(): CardDeps {
    const { language, personal } = this.#services;
    return {
      language,
      brief: (entity) => this.#cards.of(entity),
      say: (change) => this.#say(change),
      marks: () => this.#session.settings()?.marks ?? 'first',
      openNote: this.#services.openNote,
      setMarks: this.#services.setMarks,
      personal: (entity) => personal(entity, this.#session.state().page.url),
      togglePin: () => this.#controller.togglePin(),
      close: () => this.#controller.closeCard(),
    };
  }

  async #say(change: CardAnnotation): Promise<boolean> {
    const { url, site } = this.#session.state().page;
    const kept = await this.#services.say(
      change.kind === 'correction' ? { ...change, url, site } : change,
    );
    // At once, while the card is open: it stays on its phrase, marked or not, and its undo restores the marks.
    if (kept) this.#session.refresh();
    return kept;
  }
}

/** The card's interface for the rest of the content script. */
export type CardCaller = Pick<CardLink, 'call'>;

/** Starts hover cards on a page; ends with the signal. */
export function linkCard(
  session: LinkedSession,
  services: CardServices,
  signal: AbortSignal,
): CardCaller {
  publish(MARK_SURFACE, session.surface, signal);
  return new CardLink(session, services, signal);
}
