import { expect, it } from 'vitest';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { knowledgeFrom } from '../../../entrypoints/background/open-knowledge';
import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import type { TabDescription } from '../../../messaging/protocol';
import { contentOf } from '../../knowledge/briefing/fake-pack';
import { cardAfter } from './page-worker';
import { PAGE, PRIVATE_TAB, READER, request, standIns } from './stand-ins';

const loaded = loadFolder('knowledge/packs/russia-syria', '.');
if (!loaded.ok) throw new Error('The bundled pack does not check.');
const bytes = compilePack(loaded.source);

const TAB: TabDescription = {
  page: PAGE,
  verdict: { news: true, reason: { key: 'verdict_says_news', args: [] }, confidence: 1 },
  state: 'marked',
  failure: null,
  canPaint: true,
  entities: [{ id: 'vladimir-putin', count: 1, painted: 1 }],
  content: contentOf('vladimir-putin'),
};
const POPUP = { ...READER, from: 'extension' } as const;

it('cards and the summary speak as of the day that the reader corrected, until it is taken back', async () => {
  const { services, told } = standIns({ open: async () => knowledgeFrom(bytes.slice()), tab: TAB });
  const handlers = pageHandlers(services);
  const correct = (day: string | null) =>
    handlers['date.correct'].handle({ tabId: 4, url: PAGE.url, day }, POPUP);
  const asOf = async () => {
    const reply = await handlers['page.match'].handle(request('Vladimir Putin spoke.'), READER);
    return (await cardAfter(services, reply, 'vladimir-putin'))?.asOf;
  };
  await correct('2025-01-30');
  expect(told).toContain('refresh');
  expect(await asOf()).toEqual({ day: '2025-01-30', basis: 'page' });
  const reply = await handlers['page.summary'].handle({ tabId: 4 }, POPUP);
  const date = reply.kind === 'summary' ? reply.summary.tab.page.date : null;
  expect(date).toEqual({ day: '2025-01-30', from: 'reader' });
  await correct(null);
  expect((await asOf())?.day).toBe('2025-02-14');
});

it('a correction made in a private window is refused, and nothing of it is kept', async () => {
  const { services } = standIns({ open: async () => knowledgeFrom(bytes.slice()), tab: TAB });
  const correction = { tabId: PRIVATE_TAB, url: PAGE.url, day: '2025-01-30' };
  const handle = pageHandlers(services)['date.correct'].handle;
  await expect(Promise.resolve(handle(correction, POPUP))).rejects.toThrow('private window');
  expect(await services.pageDates.list()).toEqual({ ok: true, value: [] });
});
