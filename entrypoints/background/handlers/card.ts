import { ExpectedFailure } from '../../../messaging/failure';
import { briefRequest, nothing, personalRequest, shaped } from '../../../messaging/params';
import type { PersonalCard, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { withDamageCheck } from '../knowledge';
import { isAskedInPrivate } from '../private-sender';
import { libraryFor } from '../reading/library-for';
import { type Services, type TabScript, unwrap, withReaderDate } from '../services';
import { cardBriefer } from './card-briefer';

type CardHandlers = Pick<
  Handlers<WorkerProtocol>,
  'card.load' | 'card.brief' | 'card.personal' | 'article.load' | 'dates.load'
>;

/** Maximum number of pages under "You read about this on …". The options page shows the whole history. */
const MOST_READ = 5;

async function load(script: TabScript, sender: Sender, services: Services): Promise<null> {
  if (sender.tabId === null || sender.frameId === null) {
    throw new ExpectedFailure(
      'not-allowed',
      'Scripts of a page run in a tab, and this came from none.',
    );
  }
  await services.tabs.inject(script, sender.tabId, sender.frameId);
  return null;
}

async function personal(entity: string, url: string, services: Services): Promise<PersonalCard> {
  await services.drafts.adopt(services.annotations, services.clock.now());
  const [visits, annotations] = await Promise.all([
    services.visits.readOf(entity, url, MOST_READ, services.clock.now()),
    services.annotations.of(entity),
  ]);
  const elsewhere = unwrap(visits);
  const read = elsewhere.visits.map(({ url, title, outlet, site, lastSeenMs }) => ({
    url,
    title,
    outlet,
    site,
    lastSeenMs,
  }));
  return { read, readUpTo: elsewhere.upTo, keeps: true, ...unwrap(annotations) };
}

/** In a private window the card shows nothing that was read or noted outside it. */
const NOTHING_PERSONAL: PersonalCard = {
  read: [],
  readUpTo: null,
  keeps: false,
  hasNote: false,
  known: false,
};

export function cardHandlers(services: Services): CardHandlers {
  return {
    'card.load': {
      from: 'page',
      accepts: shaped(nothing),
      handle: (_, sender) => load('card', sender, services),
    },
    'article.load': {
      from: 'page',
      accepts: shaped(nothing),
      handle: (_, sender) => load('article', sender, services),
    },
    'dates.load': {
      from: 'page',
      accepts: shaped(nothing),
      handle: (_, sender) => load('dates', sender, services),
    },
    'card.brief': {
      from: 'both',
      accepts: shaped(briefRequest),
      handle: async ({ entity, page: named, content, tabId }, sender) => {
        const page = await withReaderDate(named, services);
        const library = await libraryFor(services, await isAskedInPrivate(sender, tabId, services));
        return withDamageCheck(() => cardBriefer(library, page, content, services)(entity));
      },
    },
    'card.personal': {
      from: 'both',
      accepts: shaped(personalRequest),
      handle: async ({ entity, url, tabId }, sender) =>
        (await isAskedInPrivate(sender, tabId, services))
          ? NOTHING_PERSONAL
          : personal(entity, url, services),
    },
  };
}
