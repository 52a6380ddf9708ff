import type { Introduce } from './following/followed-article';
import { attendReadings, leavePage, type Session, takeSession } from './handover';
import { takeSeat } from './hover/seat';
import { type OpenPage, openPage } from './open-page';

/**
 * Begins where the content script and the reader's script are by now, and goes on with whatever they do next.
 * @param introduce tells who a page is that has named somebody
 * @param opened called once for each session: another begins after an update of the extension
 */
export function attendPages(
  introduce: Introduce,
  opened: (page: OpenPage, session: Session) => void,
): void {
  const pages = new WeakMap<Session, OpenPage>();
  const pageOf = (session: Session) => {
    const known = pages.get(session);
    if (known) return known;
    const page = openPage(session, introduce);
    pages.set(session, page);
    leavePage(page);
    opened(page, session);
    return page;
  };
  const seated = new WeakSet<Session>();
  const session = takeSession();
  if (!session) return;
  pageOf(session);
  attendReadings((reading) => {
    const { session } = reading;
    const page = pageOf(session);
    if (!seated.has(session)) {
      const { window, signal } = session;
      takeSeat({ window, signal, surface: page.surface, session: page });
    }
    seated.add(session);
    page.follow(reading);
  });
}
