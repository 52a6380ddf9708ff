import { cardHandlers } from '../../../entrypoints/background/handlers/card';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import type {
  MatchReply,
  PageIdentity,
  SummaryReply,
  TabDescription,
} from '../../../messaging/protocol';
import { contentOf } from '../../knowledge/briefing/fake-pack';
import { PAGE, READER, request, type standIns } from './stand-ins';

const loaded = loadFolder('knowledge/packs/russia-syria', '.');
if (!loaded.ok) throw new Error('The bundled pack does not check.');
export const bytes = compilePack(loaded.source);
export const open = async () => knowledgeFrom(bytes.slice());

export const BLOCK = 'Ahmed al-Sharaa spoke to Vladimir Putin; Putin listened.';

/** The card of an entity as the page asks for it once its names are answered. */
export const cardAfter = async (
  services: ReturnType<typeof standIns>['services'],
  { context }: Pick<MatchReply, 'context'>,
  entity: string,
  page: PageIdentity = PAGE,
) =>
  cardHandlers(services)['card.brief'].handle(
    { entity, page, content: context.content ?? null },
    READER,
  );

export function ask(services: ReturnType<typeof standIns>['services']) {
  const handlers = pageHandlers(services);
  return {
    match: async (...blocks: readonly string[]) =>
      handlers['page.match'].handle(request(...blocks), READER),
    summary: async (): Promise<SummaryReply> =>
      handlers['page.summary'].handle({ tabId: 4 }, { ...READER, from: 'extension' }),
    handlers,
  };
}

export function tabWith(...ids: readonly string[]): TabDescription {
  return {
    page: PAGE,
    verdict: { news: true, reason: { key: 'verdict_says_news', args: [] }, confidence: 1 },
    state: 'marked',
    failure: null,
    canPaint: true,
    entities: ids.map((id) => ({ id, count: 1, painted: 1 })),
    content: contentOf(...ids),
  };
}
