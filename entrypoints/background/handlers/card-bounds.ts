import type { CardBriefing } from '../../../knowledge/briefing/types';
import { fitsMessage } from '../../../messaging/message-size';

/** No list of a card is longer than this where the card is too large; halved until it fits. */
const LONGEST_LIST = 128;

/** The card with all its lists cut to a length. */
function withLists(card: CardBriefing, longest: number): CardBriefing {
  const text = JSON.stringify(card, (_, value: unknown) =>
    Array.isArray(value) ? value.slice(0, longest) : value,
  );
  const cut = JSON.parse(text) as CardBriefing; // only lists have become shorter
  const left = new Set([...cut.facts, ...cut.otherAccounts].map(({ id }) => id));
  const present = (ids: readonly string[]) => ids.filter((id) => left.has(id));
  return {
    ...cut,
    responses: cut.responses
      .filter(({ to }) => left.has(to))
      .map(({ to, responses }) => ({ to, responses: present(responses) })),
    differences: cut.differences.map(present).filter(({ length }) => length > 1),
  };
}

/**
 * A card that fits into one message. Only an entity with about a thousand facts has a larger one: its lists end earlier.
 * The options page lists all that a pack says.
 */
export function boundedCard(card: CardBriefing): CardBriefing {
  let bounded = card;
  for (let longest = LONGEST_LIST; longest > 1 && !fitsMessage(bounded); longest /= 2)
    bounded = withLists(card, longest);
  return bounded;
}
