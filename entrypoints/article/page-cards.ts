import type { PageContent } from '../../knowledge/briefing/story/content';
import type { CardBriefing } from '../../knowledge/briefing/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { PageIdentity } from '../../messaging/protocol';
import type { OpenPage } from '../../page/open-page';

/** Asks the worker for the card of an entity on this page; null if it has none or cannot be reached. */
export type BriefCard = (
  entity: EntityId,
  page: PageIdentity,
  content: PageContent | null,
) => Promise<CardBriefing | null>;

/** The worker's answer for each entity, for one state of the page's content; a promise until it arrives. */
type Asked = Map<EntityId, CardBriefing | Promise<CardBriefing | null>>;

/** Cards of a page, requested when they are needed and kept until more is known about the page. */
export class PageCards {
  readonly #page: Pick<OpenPage, 'content' | 'compared' | 'state'>;
  readonly #brief: BriefCard;
  readonly #kept = new WeakMap<PageContent, Asked>();

  constructor(page: Pick<OpenPage, 'content' | 'compared' | 'state'>, brief: BriefCard) {
    this.#page = page;
    this.#brief = brief;
  }

  /** The card, if it has arrived. */
  here(entity: EntityId): CardBriefing | null {
    const content = this.#page.content();
    const card = content && this.#kept.get(content)?.get(entity);
    return !card || card instanceof Promise ? null : card;
  }

  /** @returns null if the worker has none or cannot be reached; the next call asks again */
  async of(entity: EntityId): Promise<CardBriefing | null> {
    await this.#page.compared();
    const content = this.#page.content();
    const kept: Asked = (content && this.#kept.get(content)) ?? new Map();
    if (content) this.#kept.set(content, kept);
    const asked = kept.get(entity) ?? this.#brief(entity, this.#page.state().page, content);
    kept.set(entity, asked);
    const card = await asked;
    if (card) kept.set(entity, card);
    else kept.delete(entity);
    return card;
  }
}
