import { ExpectedFailure } from '../../../messaging/failure';
import { demoText, shaped, tabRequest } from '../../../messaging/params';
import type { PageIdentity, Settings, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import { withDamageCheck } from '../knowledge';
import type { Services } from '../services';
import { answerMatch, NO_ANNOTATIONS } from './page';

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

/** The welcome page's demo, and reading where the reader asks for it. */
export function welcomeHandlers(services: Services): WelcomeHandlers {
  return {
    'demo.match': {
      from: 'extension',
      accepts: shaped(demoText),
      handle: async ({ text, lang }) => {
        const settings: Settings = { ...(await services.settings.read()), storyPagesOnly: false };
        const library = await services.knowledge.ready();
        const page = demoPage(lang);
        const blocks = [{ text, lang, role: 'body' as const }];
        const request = { page, blocks, context: { established: {} } };
        const { mentions, cards, context } = withDamageCheck(() =>
          answerMatch(library, request, NO_ANNOTATIONS, settings, services),
        );
        return { mentions, cards, page, content: context.content };
      },
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
