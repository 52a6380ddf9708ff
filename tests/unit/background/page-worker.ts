import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import type { SummaryReply, TabDescription } from '../../../messaging/protocol';
import { contentOf } from '../../knowledge/briefing/fake-pack';
import { PAGE, READER, request, type standIns } from './stand-ins';

const loaded = loadFolder('knowledge/packs/russia-syria', '.');
if (!loaded.ok) throw new Error('The bundled pack does not check.');
export const bytes = compilePack(loaded.source);
export const open = async () => knowledgeFrom(bytes.slice());

export const BLOCK = 'Ahmed al-Sharaa spoke to Vladimir Putin; Putin listened.';

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
