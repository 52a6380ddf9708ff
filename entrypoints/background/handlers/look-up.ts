import { lookUp } from '../../../knowledge/library/look-up';
import { lookUpRequest, shaped } from '../../../messaging/params';
import type { LookUpReply, LookUpRequest, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { siteOf } from '../../../storage/settings';
import { withDamageCheck } from '../knowledge';
import { libraryFor } from '../reading/library-for';
import { type Services, withReaderDate } from '../services';
import { cardBriefer } from './card-briefer';

/** Maximum number of cards in an answer. */
const MOST = 8;

/** What is known about the page in a tab, even if it is not read. */
async function pageOf(tabId: number, services: Services): Promise<Omit<LookUpReply, 'cards'>> {
  const described = await services.tabs.describe(tabId);
  if (described.ok) {
    const { page, content } = described.value;
    return { page: await withReaderDate(page, services), content };
  }
  const url = await services.tabs.addressOf(tabId);
  const site = url === null ? null : siteOf(url);
  if (url === null || site === null) return { page: null, content: null };
  return {
    page: { url, site, title: '', outlet: null, lang: null, date: null },
    content: null,
  };
}

async function find({ tabId, words }: LookUpRequest, services: Services): Promise<LookUpReply> {
  const [about, isPrivate] = await Promise.all([
    pageOf(tabId, services),
    services.tabs.isPrivate(tabId),
  ]);
  const { page, content } = about;
  if (page === null) return { ...about, cards: [] };
  const library = await libraryFor(services, isPrivate);
  const cards = withDamageCheck(() => {
    const briefCard = cardBriefer(library, page, content, services);
    return lookUp(library, words, MOST).flatMap((id) => briefCard(id) ?? []);
  });
  return { ...about, cards };
}

/** Looks up words that the reader selected, in packs and in what was learnt. Keeps nothing. */
export function lookUpHandlers(services: Services): Pick<Handlers<WorkerProtocol>, 'look-up.find'> {
  return {
    'look-up.find': {
      from: 'extension',
      accepts: shaped(lookUpRequest),
      handle: (asked) => find(asked, services),
    },
  };
}
