import { ExpectedFailure } from '../../../messaging/failure';
import { cut, LIMITS } from '../../../messaging/limits';
import { thatFit } from '../../../messaging/message-size';
import {
  highlightRequest,
  highlightShowing,
  highlightsAsked,
  highlightsLost,
  newHighlight,
  nothing,
  restoring,
  shaped,
  tabRequest,
} from '../../../messaging/params';
import type { NewHighlight, ShownHighlight, WorkerProtocol } from '../../../messaging/protocol';
import type { Handlers, Sender } from '../../../messaging/server';
import { noteKeyOf } from '../../../storage/highlights/notes';
import { isOn, siteOf } from '../../../storage/settings';
import { type Services, unwrap } from '../services';

type FromPages = Pick<
  Handlers<WorkerProtocol>,
  'highlight.list' | 'highlight.add' | 'highlight.lost' | 'highlight.note'
>;
type FromBoth = Pick<Handlers<WorkerProtocol>, 'highlight.remove' | 'highlight.restore'>;
type FromViews = Pick<
  Handlers<WorkerProtocol>,
  'highlight.page' | 'highlight.show' | 'highlight.renew'
>;

/** What is drawn on one page, bytes: thousands of short highlights, dozens of the longest. */
const LIST_BYTES = 900_000;

/** Deletions of single highlights, which can be undone in their box. */
const DELETION = 'highlight ';

async function list(
  url: string,
  sender: Sender,
  { settings, highlights }: Services,
): Promise<readonly ShownHighlight[]> {
  const site = siteOf(url);
  if (sender.incognito || site === null || !isOn(await settings.read(), site)) return [];
  const shown = unwrap(await highlights.ofPage(url)).map(
    ({ id, quote, position, note, lostMs }) => ({
      id,
      quote,
      position,
      hasNote: note !== undefined,
      isLost: lostMs !== undefined,
    }),
  );
  return thatFit(shown, LIST_BYTES);
}

/** @throws ExpectedFailure in a private window, or if the extension is off on this page */
async function add(made: NewHighlight, sender: Sender, services: Services) {
  const { settings, highlights, clock, changedHighlights } = services;
  if (sender.incognito || !isOn(await settings.read(), made.site)) {
    throw new ExpectedFailure('not-allowed', 'Nothing is kept on this page.');
  }
  const { id } = unwrap(await highlights.add(made, crypto.randomUUID(), clock.now()));
  await changedHighlights(sender.tabId);
  return { id };
}

async function openNote(id: string, sender: Sender, { highlights, tickets }: Services) {
  const highlight = unwrap(await highlights.get(id));
  if (!highlight || sender.incognito || sender.tabId === null) {
    throw new ExpectedFailure('not-allowed', 'There is no such highlight here.');
  }
  const name = `“${cut(highlight.quote.exact, 60)}”`;
  return { ticket: await tickets.issue({ entity: noteKeyOf(id), name, tabId: sender.tabId }) };
}

/** Asked again after the worker died before it could answer, it answers with the deletion that has happened. */
async function remove(id: string, sender: Sender, services: Services) {
  const { bin, highlights, clock, drafts, annotations, changedHighlights } = services;
  // The draft of the note is deleted too, and the undo restores it.
  await drafts.adopt(annotations, clock.now());
  const highlight = unwrap(await highlights.get(id));
  const before = highlight
    ? undefined
    : unwrap(await bin.list()).find((one) => one.id.startsWith(`${DELETION}${id} `));
  const deletion = before?.id ?? `${DELETION}${id} ${crypto.randomUUID()}`;
  const detail = cut(highlight?.quote.exact ?? '', LIMITS.name);
  const label = { kind: 'annotation', detail } as const;
  unwrap(await bin.delete(deletion, { highlights: [id] }, label, clock.now()));
  await changedHighlights(sender.tabId);
  return { deletion };
}

async function restore(deletion: string, sender: Sender, { bin, changedHighlights }: Services) {
  if (!deletion.startsWith(DELETION)) {
    throw new ExpectedFailure('not-allowed', 'This is not the deletion of a highlight.');
  }
  unwrap(await bin.undo(deletion));
  await changedHighlights(sender.tabId);
  return null;
}

/** Requests of a page's script. It gets the words and whether they have a note, never the note. */
function fromPages(services: Services): FromPages {
  const { highlights, clock } = services;
  return {
    'highlight.list': {
      from: 'page',
      accepts: shaped(highlightsAsked),
      handle: ({ url }, sender) => list(url, sender, services),
    },
    'highlight.add': {
      from: 'page',
      accepts: shaped(newHighlight),
      handle: (made, sender) => add(made, sender, services),
    },
    'highlight.lost': {
      from: 'page',
      accepts: shaped(highlightsLost),
      handle: async ({ url, lost }, sender) =>
        sender.incognito ? null : unwrap(await highlights.noteLost(url, lost, clock.now())),
    },
    'highlight.note': {
      from: 'page',
      accepts: shaped(highlightRequest),
      handle: ({ id }, sender) => openNote(id, sender, services),
    },
  };
}

function fromBoth(services: Services): FromBoth {
  return {
    'highlight.remove': {
      from: 'both',
      accepts: shaped(highlightRequest),
      handle: ({ id }, sender) => remove(id, sender, services),
    },
    'highlight.restore': {
      from: 'both',
      accepts: shaped(restoring),
      handle: ({ deletion }, sender) => restore(deletion, sender, services),
    },
  };
}

function fromViews({ highlights, tabs, changedHighlights }: Services): FromViews {
  return {
    'highlight.page': {
      from: 'extension',
      accepts: shaped(tabRequest),
      handle: async ({ tabId }) => {
        const url = await tabs.addressOf(tabId);
        if (url === null || (await tabs.isPrivate(tabId))) return [];
        return unwrap(await highlights.ofPage(url));
      },
    },
    'highlight.show': {
      from: 'extension',
      accepts: shaped(highlightShowing),
      handle: ({ tabId, id }) => tabs.openHighlight(tabId, id),
    },
    'highlight.renew': {
      from: 'extension',
      accepts: shaped(nothing),
      handle: async () => {
        await changedHighlights(null);
        return null;
      },
    },
  };
}

/** Handlers for highlighted words. */
export function highlightHandlers(services: Services): FromPages & FromBoth & FromViews {
  return { ...fromPages(services), ...fromBoth(services), ...fromViews(services) };
}
