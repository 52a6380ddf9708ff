import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCaller, leaveCaller } from '../../page/hover/caller';
import { attendSeats } from '../../page/hover/seat';
import { linkCard } from './card-link';
import { cardServices } from './card-services';

/** What opens cards: not needed before a mark stands, so the worker sends it after the reader's script. */
export default defineUnlistedScript(() =>
  attendSeats(({ window, surface, session, signal, takeLastMove }) => {
    const { cardOf, settings, describe, refresh, onEnd } = session;
    const card = linkCard(
      { surface, cardOf, settings, describe, refresh, onEnd },
      cardServices,
      signal,
      takeLastMove(),
    );
    leaveCaller(createCaller(window, surface, (mark) => card.call(mark)));
  }),
);
