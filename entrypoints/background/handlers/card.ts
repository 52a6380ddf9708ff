import { ExpectedFailure } from '../../../messaging/failure';
import { nothing, personalRequest, shaped } from '../../../messaging/params';
import type { PersonalCard, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { type Services, type TabScript, unwrap } from '../services';

type CardHandlers = Pick<Handlers<WorkerProtocol>, 'card.load' | 'card.personal' | 'reader.load'>;

/** "You read about this on …": more would be a history, which the options page shows. */
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
  const visits = unwrap(await services.visits.readOf(entity, url, MOST_READ));
  return {
    read: visits.map(({ url, title, outlet, site, lastSeenMs }) => ({
      url,
      title,
      outlet,
      site,
      lastSeenMs,
    })),
  };
}

export function cardHandlers(services: Services): CardHandlers {
  return {
    'card.load': {
      from: 'page',
      accepts: shaped(nothing),
      handle: (_, sender) => load('card', sender, services),
    },
    'reader.load': {
      from: 'page',
      accepts: shaped(nothing),
      handle: (_, sender) => load('reader', sender, services),
    },
    'card.personal': {
      from: 'page',
      accepts: shaped(personalRequest),
      // In a private window the card says nothing of what was read outside it.
      handle: ({ entity, url }, sender) =>
        sender.incognito ? { read: [] } : personal(entity, url, services),
    },
  };
}
