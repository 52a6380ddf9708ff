import { NO_CONTENT, type PageContent } from '../../../knowledge/briefing/story/content';
import type { CardBriefing } from '../../../knowledge/briefing/types';
import { briefCardFrom, storiesOf } from '../../../knowledge/library/brief';
import type { Library } from '../../../knowledge/library/library';
import type { EntityId } from '../../../knowledge/schema/types';
import type { PageIdentity } from '../../../messaging/protocol';
import { canonicalUrl } from '../../../storage/canonical';
import { asOfFor, type Services } from '../services';
import { boundedCard } from './card-bounds';

/**
 * @param page with its date as the reader corrected it
 * @param content null where the page is not read
 * @returns a function that makes cards for the page; it returns null if no pack has the entity
 */
export function cardBriefer(
  library: Library,
  page: PageIdentity,
  content: PageContent | null,
  services: Pick<Services, 'clock'>,
): (id: EntityId) => CardBriefing | null {
  const known = content ?? NO_CONTENT;
  const asOf = asOfFor(page, known, services);
  const inStory = storiesOf(library, known, asOf.day);
  const briefed = {
    entities: Object.keys(known.counts),
    retold: known.retold,
    url: canonicalUrl(page.url),
  };
  return (id) => {
    const card = briefCardFrom(library, id, asOf, { ...briefed, inStory: inStory(id) });
    return card && boundedCard(card);
  };
}
