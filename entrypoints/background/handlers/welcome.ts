import { readRetold } from '../../../knowledge/briefing/retold';
import { ExpectedFailure } from '../../../messaging/failure';
import { demoText, shaped, tabRequest } from '../../../messaging/params';
import type {
  DemoReply,
  DemoText,
  PageIdentity,
  Settings,
  WorkerProtocol,
} from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { withDamageCheck } from '../knowledge';
import type { Services } from '../services';
import { cardBriefer } from './card-briefer';
import { NO_ANNOTATIONS } from './kept-for-page';
import { answerMatch } from './match';

type WelcomeHandlers = Pick<Handlers<WorkerProtocol>, 'demo.match' | 'page.ask'>;

/** The demo's own page: no web page has this address. */
const demoPage = (lang: string): PageIdentity => ({
  url: 'https://demo.backgrounder.example/',
  site: 'demo.backgrounder.example',
  title: '',
  outlet: null,
  lang,
  date: { day: '2025-01-30', from: 'reader' },
});

async function matchDemo({ text, lang }: DemoText, services: Services): Promise<DemoReply> {
  const settings: Settings = { ...(await services.settings.read()), storyPagesOnly: false };
  const library = await services.knowledge.ready();
  const page = demoPage(lang);
  const blocks = [{ text, lang, role: 'body' as const }];
  const request = { page, blocks, context: { established: {} } };
  return withDamageCheck(() => {
    const found = library.match(blocks, request.context);
    const { mentions, context } = answerMatch(
      library,
      request,
      found,
      NO_ANNOTATIONS,
      settings,
      services,
    );
    const near = Object.keys(context.content.counts);
    const retold = readRetold(library.packOf, [{ text, near }]);
    const content = { ...context.content, retold };
    const briefCard = cardBriefer(library, page, content, services);
    const cards = Object.fromEntries(
      near.flatMap((id) => {
        const card = briefCard(id);
        return card ? [[id, card]] : [];
      }),
    );
    return { mentions, cards, page, content };
  });
}

/** Handlers for the welcome page's demo, and for reading a page on request. */
export function welcomeHandlers(services: Services): WelcomeHandlers {
  return {
    'demo.match': {
      from: 'extension',
      accepts: shaped(demoText),
      handle: (demo) => matchDemo(demo, services),
    },
    'page.ask': {
      from: 'extension',
      accepts: shaped(tabRequest),
      handle: async ({ tabId }) => {
        const { runOn } = await services.settings.read();
        const address = await services.tabs.addressOf(tabId);
        if (runOn === 'unchosen' || address === null) {
          throw new ExpectedFailure('not-allowed', 'This page is not to be read.');
        }
        await services.asked.add(tabId, address);
        await services.tabs.readOnce(tabId);
        return null;
      },
    },
  };
}
