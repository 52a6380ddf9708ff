import { ExpectedFailure } from '../../../messaging/failure';
import { marksChange, nothing, settingsChange, shaped, siteRule } from '../../../messaging/params';
import type { WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers } from '../../../messaging/server';
import type { Services } from '../services';
import { withSiteRule } from '../settings-keeper';

type SettingsHandlers = Pick<
  Handlers<WorkerProtocol>,
  'settings.get' | 'settings.set' | 'marks.set' | 'site.set'
>;

export function settingsHandlers({ settings, tabs }: Services): SettingsHandlers {
  return {
    'settings.get': { from: 'both', accepts: shaped(nothing), handle: () => settings.read() },
    'settings.set': {
      from: 'extension',
      accepts: shaped(settingsChange),
      handle: (change) => settings.change((current) => ({ ...current, ...change })),
    },
    'marks.set': {
      from: 'both',
      accepts: shaped(marksChange),
      handle: async ({ marks }) => {
        await settings.change((current) => ({ ...current, marks }));
        return null;
      },
    },
    'site.set': {
      from: 'extension',
      accepts: shaped(siteRule),
      handle: async ({ site, rule, tabId }) => {
        if (tabId !== undefined && (await tabs.isPrivate(tabId))) {
          throw new ExpectedFailure('not-allowed', 'Nothing is kept in a private window.');
        }
        return settings.change((current) => withSiteRule(current, site, rule));
      },
    },
  };
}
